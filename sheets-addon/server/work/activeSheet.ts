import { isOwnSheet } from "../own";
import { quietly } from "./underLock";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Brings the sheet to the front that the user was at: new sheets push themselves there, hidden ones leave their neighbour. */
export function bringToFront(book: Spreadsheet, id: number): void {
  const bring = (): void => {
    if (book.getActiveSheet().getSheetId() === id) return;
    const sheet = book.getSheetById(id);
    if (sheet === null || sheet.isSheetHidden() || isOwnSheet(sheet.getName())) return;
    book.setActiveSheet(sheet, true);
  };
  // nothing is undone because of it
  quietly(bring);
  quietly(bring);
}
