import type { Worksheet } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, type SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Book } from "./Book";
import { heldFormula } from "./held";

/** Shows the formula of a cell that isn't computed where cells are typed; left as it is there, nothing is typed. */
export function showHeld(interceptors: SheetInterceptorService, book: Book): () => void {
  const formulaOf = (worksheet: Worksheet, row: number, column: number): string | null => {
    const held = heldFormula(worksheet.getCellRaw(row, column));
    // a copy of the cell elsewhere is only a value
    return held !== null && held === book.originalFormula(worksheet.getSheetId(), row, column) ? `=${held}` : null;
  };
  const before = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, row, col }, next) => {
      const formula = formulaOf(worksheet, row, col);
      return formula === null ? next(cell) : { ...cell, f: formula };
    },
  });
  const after = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, row, col }, next) => {
      const formula = formulaOf(worksheet, row, col);
      return formula !== null && cell?.f === formula ? worksheet.getCellRaw(row, col) : next(cell);
    },
  });
  return () => {
    before();
    after();
  };
}
