import { isOwnSheet } from "../own";
import { printOf } from "../read/print";

/**
 * A copy that was cut off before it got its name, called as Google calls copies in whatever language: a sheet that wasn't
 * there, whose name holds that of another one and whose cells are the same to the last one.
 */
export function dropCopies(book: GoogleAppsScript.Spreadsheet.Spreadsheet, known: readonly number[]): void {
  const before = new Set(known);
  const sheets = book.getSheets();
  const fresh = sheets.filter((sheet) => !before.has(sheet.getSheetId()) && !isOwnSheet(sheet.getName()));
  for (const copy of fresh) {
    const name = copy.getName();
    const originals = sheets.filter((sheet) => before.has(sheet.getSheetId()) && name.includes(sheet.getName()));
    if (originals.some((original) => printOf(original) === printOf(copy))) book.deleteSheet(copy);
  }
}
