import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import { describe, expect, it } from "vitest";
import { addedSheet, OriginalSheet, patchOf, Touched } from "../../workbench/grid/changes";
import { releaseHeld } from "../../workbench/grid/held";
import { liveBlocks } from "../../workbench/grid/liveBlocks";
import type { LiveSheet } from "../../workbench/grid/LiveSheet";
import { plainLook } from "../../files/index";
import { styleOfLook } from "../../workbench/grid/looks";
import { restoreSteps } from "../../workbench/grid/restore";
import { namedStyles, sheetSnapshot } from "../../workbench/grid/snapshot";
import { cellAt } from "../../core/index";
import type { GridFormula, GridSheet } from "../../files/index";
import { gridSheet, looks } from "./gridBook";

interface Editable extends LiveSheet {
  cells: IObjectMatrixPrimitiveType<ICellData>;
  arrays: IObjectMatrixPrimitiveType<IRange>;
  filled: IObjectMatrixPrimitiveType<ICellData>;
}

/** A sheet as if it stood in the grid. */
function shown(sheet: GridSheet, widths: Record<number, number> = {}, computes = true): Editable {
  const { data, spills } = sheetSnapshot(sheet, "s1", "x", looks, () => computes);
  const styles = namedStyles(looks, "x");
  const cells = data.cellData as IObjectMatrixPrimitiveType<ICellData>;
  const arrays: IObjectMatrixPrimitiveType<IRange> = {};
  const filled: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const spill of spills) {
    const { firstRow, firstColumn, lastRow, lastColumn } = spill.range;
    const range = { startRow: firstRow, startColumn: firstColumn, endRow: lastRow, endColumn: lastColumn };
    (arrays[spill.row] ??= {})[spill.column] = range;
    Object.assign(filled, spill.cells);
  }
  return {
    name: sheet.name,
    cells,
    arrays,
    filled,
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    formula: (row, column) => cells[row]?.[column]?.f ?? null,
    style: (cell) => (typeof cell.s === "string" ? styles[cell.s] : cell.s),
    width: (column) => widths[column] ?? 64,
    height: () => 20,
    isHidden: (row) => sheet.rows.some((one) => one.row === row && one.hidden),
  };
}

const sum: GridFormula = { row: 1, column: 2, text: "SUM(B1:B2)", fills: null };
const ledger = gridSheet(
  "Ledger",
  [
    ["a", 1],
    ["b", 2, 3],
  ],
  {},
  [sum],
  (row) => (row === 0 ? 1 : 0),
);

function patch(sheet: GridSheet, live: LiveSheet, touched: Touched): ReturnType<typeof patchOf> {
  return patchOf(new OriginalSheet(sheet, looks, "x"), live, touched);
}

describe("patchOf", () => {
  it("finds nothing where what was touched is as before", () => {
    const touched = new Touched();
    touched.addRange({ firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 5 });
    expect(patch(ledger, shown(ledger), touched)).toBeNull();
  });

  it("tells typed cells from computed ones", () => {
    const live = shown(ledger);
    live.cells[0]![1] = { v: 10, t: 2, s: "x1" };
    live.cells[1]![2] = { ...live.cells[1]![2]!, v: 12 };
    const touched = new Touched();
    touched.addCell(0, 1);
    touched.addCell(1, 2);
    expect(patch(ledger, live, touched)).toEqual({
      type: "patch",
      sheet: "Ledger",
      cells: [
        { row: 0, column: 1, value: 10, formula: null, fills: null, typed: true },
        { row: 1, column: 2, value: 12, formula: "SUM(B1:B2)", fills: null, typed: false },
      ],
      widths: [],
      heights: [],
    });
  });

  it("keeps the file's value where the grid doesn't know the function", () => {
    const live = shown(ledger);
    live.cells[1]![2] = { ...live.cells[1]![2]!, v: "#NAME?", t: 1 };
    const touched = new Touched();
    touched.addCell(1, 2);
    expect(patch(ledger, live, touched)).toBeNull();
  });

  it("knows formulas that aren't computed, until something is typed over them", () => {
    const live = shown(ledger, {}, false);
    const touched = new Touched();
    touched.addCell(1, 2);
    expect(live.formula(1, 2)).toBeNull();
    expect(patch(ledger, live, touched)).toBeNull();
    const cellValue = { 1: { 2: { v: 3, t: 2 } } };
    releaseHeld({ id: "sheet.mutation.set-range-values", params: { cellValue } });
    expect(cellValue[1][2]).toEqual({ v: 3, t: 2, custom: null });
    live.cells[1]![2] = { v: 3, t: 2, s: "x0" };
    const change = patch(ledger, live, touched);
    expect(change?.type === "patch" ? change.cells : null).toEqual([
      { row: 1, column: 2, value: 3, formula: null, fills: null, typed: true },
    ]);
  });

  it("leaves the note of a formula where only the look changes", () => {
    const cellValue = { 1: { 2: { s: { bl: 1 as const } } } };
    releaseHeld({ id: "sheet.mutation.set-range-values", params: { cellValue } });
    expect(cellValue[1][2]).toEqual({ s: { bl: 1 } });
  });

  it("tells nothing of formulas that have no value in the file", () => {
    const sheet = gridSheet("Bare", [["a", 1, null]], {}, [{ row: 0, column: 2, text: "B1*2", fills: null }]);
    const live = shown(sheet);
    live.cells[0]![2] = { ...live.cells[0]![2]!, v: 2, t: 2 };
    const touched = new Touched();
    touched.addCell(0, 2);
    expect(patch(sheet, live, touched)).toBeNull();
  });

  it("gives the look where it changed, and only there", () => {
    const live = shown(ledger);
    live.cells[0]![0] = { v: "a", t: 1, s: styleOfLook({ ...looks[1]!, italic: true }) };
    live.cells[1]![0] = { v: "b", t: 1, s: styleOfLook(looks[0]!) };
    const touched = new Touched();
    touched.addCell(0, 0);
    touched.addCell(1, 0);
    const change = patch(ledger, live, touched);
    expect(change?.type === "patch" ? change.cells.map(({ row, look }) => [row, look]) : null).toEqual([
      [0, { ...looks[1]!, italic: true }],
    ]);
  });

  it("follows an array formula that fills more than before", () => {
    const fills = { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    const sheet = gridSheet(
      "Spill",
      [
        [40, "A"],
        [10, "C"],
      ],
      {},
      [{ row: 0, column: 1, text: "F(A:A)", fills }],
    );
    const live = shown(sheet);
    live.arrays[0]![1] = { startRow: 0, startColumn: 1, endRow: 2, endColumn: 1 };
    live.filled[2] = { 1: { v: "C", t: 1 } };
    const touched = new Touched();
    touched.addCell(0, 1);
    const change = patch(sheet, live, touched);
    expect(change?.type === "patch" ? change.cells : null).toEqual([
      { row: 0, column: 1, value: "A", formula: "F(A:A)", fills: { ...fills, lastRow: 2 }, typed: false },
      { row: 2, column: 1, value: "C", formula: null, fills: null, typed: false },
    ]);
  });

  it("clears what an array formula filled once it is gone", () => {
    const fills = { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    const sheet = gridSheet(
      "Spill",
      [
        [40, "A"],
        [10, "C"],
      ],
      {},
      [{ row: 0, column: 1, text: "F(A:A)", fills }],
    );
    const live = shown(sheet);
    live.cells[0]![1] = {};
    live.arrays = {};
    live.filled = {};
    const touched = new Touched();
    touched.addCell(0, 1);
    const change = patch(sheet, { ...live, arrays: {}, filled: {} }, touched);
    const cells = change?.type === "patch" ? change.cells : [];
    expect(cells.map(({ row, value, formula }) => [row, value, formula])).toEqual([
      [0, null, null],
      [1, null, null],
    ]);
  });

  it("gives widths in characters", () => {
    const touched = new Touched();
    touched.columns.add(1);
    const change = patch(ledger, shown(ledger, { 1: 140 }), touched);
    expect(change?.type === "patch" ? change.widths : null).toEqual([{ column: 1, width: 20 }]);
  });
});

describe("addedSheet", () => {
  it("writes a sheet whole", () => {
    const change = addedSheet(shown(ledger), plainLook, new Set([0]), new Set());
    if (change.type !== "added") throw new Error("added");
    // the sixth is blank and painted
    expect(change.content.cells).toHaveLength(6);
    expect(change.content.cells[5]).toMatchObject({ formula: "SUM(B1:B2)", value: 3 });
    expect(change.content.widths).toHaveLength(1);
  });
});

describe("restoreSteps", () => {
  it("types only what was typed", () => {
    const cells = [
      { row: 0, column: 0, value: "00123", formula: null, fills: null, typed: true },
      {
        row: 0,
        column: 1,
        value: "A",
        formula: "F(A:A)",
        fills: { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 },
        typed: true,
      },
      { row: 1, column: 1, value: "C", formula: null, fills: null, typed: false },
    ];
    const [step] = restoreSteps({ type: "patch", sheet: "Ledger", cells, widths: [], heights: [] }, "book", "s1");
    expect(step!.params["cellValue"]).toEqual({
      0: { 0: { v: "00123", t: 4, f: null, si: null, p: null }, 1: { f: "=F(A:A)", v: null } },
    });
  });
});

describe("liveBlocks", () => {
  it("says which rows are hidden", () => {
    const sheet: GridSheet = { ...ledger, rows: [{ row: 1, height: null, hidden: true }] };
    expect([...liveBlocks(shown(sheet))].map(({ hiddenRows }) => [...hiddenRows!])).toEqual([[0, 1]]);
    expect([...liveBlocks(shown(ledger))][0]!.hiddenRows).toBeUndefined();
  });

  it("reads filled cells as well as typed ones", () => {
    const fills = { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    const sheet = gridSheet(
      "Spill",
      [
        ["00123", "A"],
        [10, "C"],
      ],
      {},
      [{ row: 0, column: 1, text: "F(A:A)", fills }],
    );
    const [block] = [...liveBlocks(shown(sheet))];
    expect([0, 1].map((row) => [cellAt(block!, row, 0), cellAt(block!, row, 1)])).toEqual([
      ["00123", "A"],
      [10, "C"],
    ]);
    expect([...liveBlocks(shown(sheet), 1)][0]!.rowCount).toBe(1);
  });
});
