import { describe, expect, it } from "vitest";
import { cellPaints, colours, displayCells, palette, type Column, type TableBlock } from "../../../core/index";

const numbers = (key: string, values: number[], more: Partial<Column> = {}): Column => ({
  key,
  header: key,
  note: "",
  kind: "money",
  values: { numbers: Float64Array.from(values) },
  owner: "ours",
  ...more,
});
const words: Column = {
  ...numbers("status", []),
  kind: "code",
  values: { of: Uint32Array.of(1, 0, 2), texts: ["", "lost", "other"] },
};
const table = (columns: readonly Column[], marks: TableBlock["marks"]): TableBlock => ({
  type: "table",
  key: "t",
  rowKeys: ["1", "2", "3"],
  columns,
  marks,
  list: true,
  totalLabel: null,
});
const all = <T>(of: (row: number) => T): T[] => [0, 1, 2].map(of);

describe("cells as a sheet shows them", () => {
  it("have the decimals of their column, blanks as blanks", () => {
    expect(all(displayCells(numbers("a", [1.5, NaN, 2]), "en"))).toEqual(["1.50", "", "2.00"]);
    expect(all(displayCells(numbers("a", [1500.5, 0, -2]), "ru"))).toEqual(["1\u00a0501", "0", "−2"]);
    expect(all(displayCells(words, "en"))).toEqual(["lost", "", "other"]);
  });

  it("in columns that add up show a nothing as a dash", () => {
    expect(all(displayCells(numbers("a", [0, NaN, 7], { total: { type: "sum" } }), "en"))).toEqual(["–", "", "7"]);
  });
});

describe("colours of cells", () => {
  it("follow the words", () => {
    const one = table([words], [{ type: "words", column: "status", tones: [{ text: "lost", tone: "lost" }] }]);
    expect(all(cellPaints(one, words))).toEqual([palette.lost, null, null]);
  });

  it("of a scale reach over all its columns", () => {
    const [a, b] = [numbers("a", [0, 5, NaN]), numbers("b", [10, 2, 3])];
    const one = table([a, b, words], [{ type: "scale", columns: ["a", "b"] }]);
    const fills = all(cellPaints(one, a)).map((paint) => paint?.fill);
    expect([fills[0], fills[2]]).toEqual([colours.scaleLow, undefined]);
    expect(fills[1]).toMatch(/^[0-9A-F]{6}$/);
    expect(cellPaints(one, b)(0)!.fill).toBe(colours.scaleHigh);
    expect(all(cellPaints(one, words))).toEqual([null, null, null]);
  });
});
