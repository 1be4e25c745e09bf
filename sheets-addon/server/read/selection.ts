import type { CellPlace } from "../../protocol";
import { Refused } from "../answer";
import { isTold, sheetOf } from "./sheetOf";

/** The cell that is typed into if one typed now; null: a sheet without cells is in front. */
export function selectedPlace(book: GoogleAppsScript.Spreadsheet.Spreadsheet): CellPlace | null {
  const sheet = book.getActiveSheet();
  if (!isTold(sheet)) return null;
  const cell = sheet.getCurrentCell();
  return cell === null ? null : { sheet: sheet.getSheetId(), row: cell.getRow() - 1, column: cell.getColumn() - 1 };
}

/** Brings a cell into view and selects it. A hidden sheet stays hidden: that is said. */
export function revealPlace({ sheet: id, row, column }: CellPlace): void {
  const sheet = sheetOf(id);
  if (sheet.isSheetHidden()) throw new Refused("sheets.fault.noSheet", { sheet: sheet.getName() });
  // rows may have gone since: the last one then
  const cell = sheet.getRange(Math.min(row + 1, sheet.getMaxRows()), Math.min(column + 1, sheet.getMaxColumns()));
  sheet.getParent().setActiveSheet(sheet);
  cell.activateAsCurrentCell();
}
