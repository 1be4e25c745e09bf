import { describe, expect, it } from "vitest";
import { functions } from "../../../../core/index";
import { fillsOthers } from "../../../../sheets-addon/server/work/fillsOthers";

describe("a formula that may fill other cells", () => {
  it.each(functions.map(({ name }) => name))("is one of ours: %s", (name) => {
    expect(fillsOthers(`=${name}(A2:A9)`)).toBe(true);
    expect(fillsOthers(`=IF(B1="";"";${name.toLowerCase()} (A2:A9))`)).toBe(true);
  });

  it.each(["=ARRAYFORMULA(A2:A9*2)", "={1;2}", "=A2:A9", "=sort(A2:A9)"])("is one of Google's: %s", (formula) => {
    expect(fillsOthers(formula)).toBe(true);
  });

  it.each(["=SUM(A2:A9)", "=A2*2", '=IF(A2>0;"yes";"no")', "=LTVALUE(A2)"])(
    "is none that gives one value: %s",
    (one) => {
      expect(fillsOthers(one)).toBe(false);
    },
  );
});
