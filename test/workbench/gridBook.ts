import { CellBlockBuilder, type CellValue } from "../../core/index";
import type { GridFormula, GridLook, GridSheet } from "../../files/index";
import { plainLook } from "../../files/index";

/** A sheet of a grid from rows of values, for tests. */
export function gridSheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<GridSheet> = {},
  formulas: readonly GridFormula[] = [],
  lookOf: (row: number, column: number) => number = () => 0,
): GridSheet {
  const builder = new CellBlockBuilder(name, 0, 0, rows.length);
  const columnCount = Math.max(...rows.map((row) => row.length));
  for (const row of rows) {
    row.forEach((value, column) => builder.set(column, value));
    builder.nextRow();
  }
  const looks = Array.from({ length: columnCount }, (_, column) =>
    Uint32Array.from({ length: rows.length }, (__, row) => lookOf(row, column)),
  );
  return {
    name,
    hidden: false,
    chartSheet: false,
    tabColour: null,
    rowCount: rows.length,
    columnCount,
    whole: true,
    blocks: [{ cells: builder.take(), looks, formulas }],
    defaultColumnWidth: 9.14,
    defaultRowHeight: 15,
    columns: [],
    rows: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
    filter: null,
    rules: [],
    choices: [],
    notes: [],
    charts: [],
    kept: [],
    fixed: false,
    ...more,
  };
}

export const looks: readonly GridLook[] = [
  plainLook,
  { ...plainLook, bold: true, fill: "E6F1EF" },
  { ...plainLook, format: "#,##0" },
];
