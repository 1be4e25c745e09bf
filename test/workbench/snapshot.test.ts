import { describe, expect, it } from "vitest";
import { heldFormula } from "../../workbench/grid/held";
import { plainLook } from "../../files/index";
import { lookOfStyle, sameLook, styleOfLook } from "../../workbench/grid/looks";
import { namedStyles, sheetSnapshot, type SheetSnapshot } from "../../workbench/grid/snapshot";
import { valueOfCell } from "../../workbench/grid/cells";
import type { GridFormula, GridSheet } from "../../files/index";
import { gridSheet, looks } from "./gridBook";

const texts = ["00123", "=1+1", "TRUE", "1-2", "1E5", "+49 1", "@a", "#N/A", "=cmd|x", "__proto__", "'x", "3 Jan"];

/** A sheet in the grid, whose engine computes all formulas. */
function snapshot(sheet: GridSheet, computes: (formula: GridFormula) => boolean = () => true): SheetSnapshot {
  return sheetSnapshot(sheet, "s1", "x", looks, computes);
}

describe("sheetSnapshot", () => {
  it("keeps texts as texts, whatever they look like", () => {
    const { data } = snapshot(
      gridSheet(
        "Texts",
        texts.map((text) => [text]),
      ),
    );
    texts.forEach((text, row) => {
      const cell = data.cellData![row]![0]!;
      expect(cell.f).toBeUndefined();
      expect([1, 4]).toContain(cell.t);
      expect(valueOfCell(cell)).toBe(text);
    });
    // those that would be read as something else when typed again are texts by force
    expect(data.cellData![0]![0]!.t).toBe(4);
    expect(data.cellData![6]![0]!.t).toBe(1);
  });

  it("keeps numbers, booleans and errors", () => {
    const { data } = snapshot(gridSheet("Values", [[1.5, true, { error: "#DIV/0!" }, null]]));
    const row = data.cellData![0]!;
    expect([valueOfCell(row[0]), valueOfCell(row[1]), valueOfCell(row[2])]).toEqual([1.5, true, { error: "#DIV/0!" }]);
    expect(row[3]).toBeUndefined();
  });

  it("names the look of a cell by the file's number", () => {
    const { data } = snapshot(gridSheet("Looks", [["Head"], [1]], {}, [], (row) => (row === 0 ? 1 : 2)));
    expect(data.cellData![0]![0]!.s).toBe("x1");
    expect(namedStyles(looks, "x")["x1"]!.bl).toBe(1);
  });

  it("says the usual look where the column has another", () => {
    const columns = [{ first: 0, last: 0, width: 20, hidden: true, look: 2 }];
    const { data } = snapshot(gridSheet("Column", [[1]], { columns }));
    expect(data.cellData![0]![0]!.s).toBe("x0");
    expect(data.columnData![0]).toEqual({ w: 140, hd: 1, s: "x2" });
  });

  it("sets the values of an array formula apart", () => {
    const fills = { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    const sheet = gridSheet(
      "Spill",
      [
        [40, "A"],
        [10, "C"],
      ],
      {},
      [{ row: 0, column: 1, text: "ABCCLASS(A1:A2)", fills }],
    );
    const { data, spills } = snapshot(sheet);
    expect(data.cellData![0]![1]).toMatchObject({ f: "=ABCCLASS(A1:A2)", v: "A" });
    expect(data.cellData![1]![1]).toEqual({});
    expect(spills[0]!.cells[1]![1]).toEqual({ v: "C", t: 1 });
  });

  it("keeps a formula that isn't computed from the engine, with its value", () => {
    const fills = { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    const formula = { row: 0, column: 1, text: "UNIQUE(Sales[Client])", fills };
    const rows = [
      [40, "A"],
      [10, "C"],
    ];
    const { data, spills } = snapshot(gridSheet("Held", rows, {}, [formula]), () => false);
    const cell = data.cellData![0]![1]!;
    expect([cell.f, cell.v, heldFormula(cell)]).toEqual([undefined, "A", "UNIQUE(Sales[Client])"]);
    expect(data.cellData![1]![1]).toEqual({ v: "C", t: 1 });
    expect(spills).toEqual([]);
  });

  it("draws only what there is of a sheet that isn't whole", () => {
    const { data } = snapshot(gridSheet("Part", [[1], [2]], { whole: false, rowCount: 300_000 }));
    expect(data.rowCount).toBe(2);
  });
});

describe("looks", () => {
  it("come back as they went", () => {
    const look = {
      ...plainLook,
      format: "dd.mm.yyyy",
      font: "Times New Roman",
      italic: true,
      underline: true,
      strike: true,
      ink: "112233",
      fill: "FFFBE0",
      horizontal: "center" as const,
      vertical: "top" as const,
      wrap: true,
      indent: 2,
      borders: { ...plainLook.borders, bottom: { line: "double" as const, colour: "CC4A1B" } },
    };
    expect(sameLook(lookOfStyle(styleOfLook(look), plainLook), look)).toBe(true);
    expect(sameLook(lookOfStyle(styleOfLook(plainLook), plainLook), plainLook)).toBe(true);
  });
});
