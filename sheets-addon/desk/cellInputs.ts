import { CellTag } from "../../core/index";
import type { GridBlock } from "../../files/index";
import type { CellInput } from "../protocol";

/** What would be typed into each cell, a list a column; "" of a blank one. Formulas in English. */
export function cellInputs(blocks: readonly GridBlock[]): CellInput[][] {
  const columns: CellInput[][] = [];
  const columnAt = (column: number, rows: number): CellInput[] => {
    while (columns.length <= column) columns.push([]);
    const own = columns[column]!;
    while (own.length < rows) own.push("");
    return own;
  };
  for (const { cells, formulas } of blocks) {
    cells.columns.forEach((column, at) => {
      const own = columnAt(cells.firstColumn + at, cells.firstRow + cells.rowCount);
      const texts = column.texts.map((text) => (text === "" ? "" : `'${text}`));
      for (let row = 0; row < cells.rowCount; row++) {
        const value = column.values[row]!;
        switch (column.tags[row]) {
          case CellTag.number:
            own[cells.firstRow + row] = Number.isFinite(value) ? value : "";
            break;
          case CellTag.boolean:
            own[cells.firstRow + row] = value !== 0;
            break;
          case CellTag.text:
            own[cells.firstRow + row] = texts[value]!;
            break;
          case CellTag.error:
            // no error can be typed: a formula gives it
            own[cells.firstRow + row] = column.texts[value] === "#N/A" ? "=NA()" : `=${column.texts[value]!}`;
            break;
        }
      }
    });
    for (const { row, column, text, fills } of formulas) {
      columnAt(column, row + 1)[row] = `=${text}`;
      if (fills === null) continue;
      for (let at = fills.firstColumn; at <= fills.lastColumn; at++) {
        const own = columnAt(at, fills.lastRow + 1);
        for (let down = fills.firstRow; down <= fills.lastRow; down++) {
          if (at !== column || down !== row) own[down] = "";
        }
      }
    }
  }
  return columns;
}
