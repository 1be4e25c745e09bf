import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../core/plan/displayWidth";
import { moneyDecimals } from "../../../core/plan/moneyDecimals";
import { axisFormat, numberFormat } from "../../../core/plan/numberFormat";
import type { Column, Kind } from "../../../core/plan/plan";

function column(kind: Kind, numbers: readonly number[], more: Partial<Column> = {}): Column {
  return {
    key: "k",
    header: "H",
    note: "",
    kind,
    values: { numbers: Float64Array.from(numbers) },
    owner: "ours",
    ...more,
  };
}

describe("moneyDecimals: one form for all sums of a column", () => {
  it.each([
    [[649, 272216.11], 0],
    [[0.5, 999.99], 2],
    [[0.5, -1000], 0],
    [[1, 2, 3], 0],
    [[NaN, 0.25], 2],
    [[NaN], 0],
    [[], 0],
  ])("%j → %i", (numbers, decimals) => {
    expect(moneyDecimals(column("money", numbers))).toBe(decimals);
  });

  it("counts a total of its own as one of them", () => {
    expect(moneyDecimals(column("money", [2], { total: { type: "value", value: 1.5 } }))).toBe(2);
    expect(moneyDecimals(column("money", [2.5], { total: { type: "value", value: 1640.06 } }))).toBe(0);
    expect(moneyDecimals(column("money", [2], { total: { type: "value", value: NaN } }))).toBe(0);
  });

  it("has none for texts", () => {
    expect(moneyDecimals({ ...column("money", []), values: { of: new Uint32Array(0), texts: [""] } })).toBe(0);
  });
});

describe("numberFormat", () => {
  it("shows money with the decimals of its column", () => {
    expect(numberFormat(column("money", [649, 272216.11]), "en")).toBe("#,##0");
    expect(numberFormat(column("money", [0.5, 12]), "en")).toBe("#,##0.00");
  });

  it("shows a nothing as a dash where the column adds up, and as 0 where it doesn't", () => {
    const total = { type: "sum" } as const;
    expect(numberFormat(column("count", [0], { total }), "en")).toBe('#,##0;-#,##0;"–"');
    expect(numberFormat(column("share", [0], { total }), "ru")).toBe('0.0%;-0.0%;"–"');
    expect(numberFormat(column("share", [0]), "ru")).toBe("0.0%");
  });

  it("knows days in the language, and nothing of texts", () => {
    expect(numberFormat(column("day", [39813]), "hu")).toBe("yyyy. mm. dd.");
    expect(numberFormat(column("text", []), "en")).toBeNull();
  });

  it("leaves decimals away along an axis", () => {
    expect(axisFormat("share", "en")).toBe("0%");
    expect(axisFormat("money", "en")).toBe("#,##0");
    expect(axisFormat("month", "hu")).toBe("yyyy. mmm.");
    expect(axisFormat("text", "en")).toBe("General");
  });
});

describe("displayWidth", () => {
  it("is that of the widest value as it is shown, the total included", () => {
    expect(displayWidth(column("money", [1.5, 20]), "en")).toBe("20.00".length);
    expect(displayWidth(column("money", [649.55, 272216.11]), "en")).toBe("272,216".length);
    expect(displayWidth(column("count", [999, 999], { total: { type: "sum" } }), "en")).toBe("1,998".length);
  });

  it("of texts is that of the longest line", () => {
    const values = { of: Uint32Array.of(1), texts: ["", "one\nlonger"] };
    expect(displayWidth({ ...column("text", []), values }, "en")).toBe(6);
  });
});
