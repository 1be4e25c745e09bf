import type { CellInput, SheetImage } from "../write/planImage";
import type { SheetCells } from "./SheetCells";

/** Whether the cells of a sheet are those that were written: whatever differs was typed since. */
export function isAsWritten(cells: SheetCells, image: SheetImage): boolean {
  const rows = Math.max(cells.rowCount, image.rowCount);
  const columns = Math.max(cells.columnCount, image.columnCount);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const written = row < image.rowCount && column < image.columnCount ? image.cell(row, column) : "";
      if (!isSame(cells, row, column, written)) return false;
    }
  }
  return true;
}

function isSame(cells: SheetCells, row: number, column: number, written: CellInput): boolean {
  const formula = cells.formula(row, column);
  if (typeof written === "string" && written.startsWith("=")) {
    return formula !== null && plain(formula) === plain(written);
  }
  if (formula !== null) return false;
  const value = cells.value(row, column);
  if (typeof written === "string" && written.startsWith("'")) return value === written.slice(1);
  // what a formula of a neighbour fills wasn't written
  return value === written || (written === "" && cells.isSpilled(row, column));
}

/** Excel writes formulas in its own way: blanks, capitals, quotes around the names of sheets, prefixes of young functions. */
function plain(formula: string): string {
  return formula.replace(/[\s'$@]|_xl(?:fn|ws|udf)\./g, "").toUpperCase();
}
