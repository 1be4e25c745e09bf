import { describe, expect, it } from "vitest";
import { fillsOthers } from "../../../../sheets-addon/server/work/fillsOthers";
import { rowBlocks } from "../../../../sheets-addon/server/work/rowBlocks";

describe("a formula that may fill other cells", () => {
  it.each(["=ARRAYFORMULA(A1:A9*2)", "=sort(A1:B9;1;TRUE)", "={1;2}", "=A1:A9", "=ABCCLASS(C2:C9)", "=Clients!A1:A9"])(
    "%s",
    (text) => {
      expect(fillsOthers(text)).toBe(true);
    },
  );

  it.each(["=SUM(A1:A9)", "=SUBTOTAL(109;C2:C9)", "=A1/B1", "=A1", '="a:b"&C1'])("not %s", (text) => {
    expect(fillsOthers(text)).toBe(false);
  });
});

describe("blocks of rows", () => {
  it("hold whole rows and no more cells than a call may have", () => {
    expect(rowBlocks([2, 1, 5, 40], 100)).toEqual([
      [2, 1, 2, 40],
      [4, 1, 2, 40],
      [6, 1, 1, 40],
    ]);
    expect(rowBlocks([0, 0, 2, 200], 100)).toEqual([
      [0, 0, 1, 200],
      [1, 0, 1, 200],
    ]);
    expect(rowBlocks([0, 0, 0, 5])).toEqual([]);
  });
});
