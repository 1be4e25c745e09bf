import { cellAt } from "../core/index";
import type { GridSheet } from "../files/index";
import type { CellGrid } from "../test/hosts/model/CellGrid";
import { CellFault, FormulaCell } from "../test/hosts/model/Content";

/** What a host has other words and units for than files. */
export interface HostUnits {
  /** The host's number of a look by the file's. */
  readonly numbers: readonly number[];
  readonly widthOf: (characters: number) => number;
  readonly heightOf: (points: number) => number;
}

/** Puts the cells of a file's sheet into an empty grid of a host: values, formulas, looks, sizes. */
export function fillCells(grid: CellGrid, from: GridSheet, { numbers, widthOf, heightOf }: HostUnits): void {
  for (const { cells, looks, formulas } of from.blocks) {
    for (let at = 0; at < Math.max(cells.columns.length, looks.length); at++) {
      const column = grid.column(cells.firstColumn + at);
      for (let row = 0; row < cells.rowCount; row++) {
        const value = cellAt(cells, row, at);
        const content = typeof value === "object" && value !== null ? new CellFault(value.error) : value;
        column.put(cells.firstRow + row, content);
        column.putLook(cells.firstRow + row, numbers[looks[at]?.[row] ?? 0] ?? 0);
      }
    }
    for (const { row, column, text } of formulas) grid.column(column).put(row, new FormulaCell(`=${text}`));
  }
  for (const { first, last, width, hidden, look } of from.columns) {
    for (let at = first; at <= Math.min(last, from.columnCount); at++) {
      const column = grid.column(at);
      if (width !== null) column.width = widthOf(width);
      column.hidden = hidden;
      column.base = numbers[look] ?? 0;
    }
  }
  for (const { row, height, hidden } of from.rows) {
    if (height !== null) grid.heights.set(row, heightOf(height));
    if (hidden) grid.hiddenRows.add(row);
  }
}
