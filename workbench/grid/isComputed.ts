import { CellTag } from "../../core/index";
import type { GridSheet } from "../../files/index";

/** Whether any formula has a value, or there are none. */
export function isComputed(sheets: readonly GridSheet[]): boolean {
  let isThere = false;
  for (const { blocks } of sheets) {
    for (const { cells, formulas } of blocks) {
      for (const { row, column } of formulas) {
        isThere = true;
        const tag = cells.columns[column - cells.firstColumn]?.tags[row - cells.firstRow];
        if (tag !== undefined && tag !== CellTag.blank) return true;
      }
    }
  }
  return !isThere;
}
