import type { ICellData } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, type SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Book } from "./Book";
import { heldFormula } from "./held";

/** Shows the formula of a cell that isn't computed where cells are typed; left as it is there, nothing is typed. */
export function showHeld(interceptors: SheetInterceptorService, book: Book): () => void {
  const formulaOf = (cell: ICellData | null | undefined, sheet: string, row: number, column: number): string | null => {
    const held = heldFormula(cell);
    return held !== null && held === book.originalFormula(sheet, row, column) ? `=${held}` : null;
  };
  const before = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, subUnitId, row, col }, next) => {
      const formula = formulaOf(worksheet.getCellRaw(row, col), subUnitId, row, col);
      return formula === null ? next(cell) : { ...cell, f: formula };
    },
  });
  const after = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, subUnitId, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const formula = formulaOf(raw, subUnitId, row, col);
      return formula !== null && cell?.f === formula ? raw : next(cell);
    },
  });
  return () => {
    before();
    after();
  };
}
