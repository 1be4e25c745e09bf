import { isOwnSheet, OWN_SHEET } from "../own";
import type { Budget } from "./Budget";

/** Our hidden sheets go, the journal last. False: the time was up before. */
export function dropOwn(book: GoogleAppsScript.Spreadsheet.Spreadsheet, budget: Budget): boolean {
  const own = book.getSheets().filter((sheet) => isOwnSheet(sheet.getName()));
  own.sort((a, b) => Number(a.getName() === OWN_SHEET) - Number(b.getName() === OWN_SHEET));
  for (const sheet of own) {
    if (budget.isUp()) return false;
    book.deleteSheet(sheet);
  }
  return true;
}
