import type { SheetId } from "../../protocol";
import { Refused } from "../answer";
import { isOwnSheet } from "../own";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet with cells by its id; a refusal where there is none any more, or it is one of our hidden ones. */
export function sheetOf(id: SheetId): Sheet {
  const sheet = SpreadsheetApp.getActive().getSheetById(id);
  if (sheet === null) throw new Refused("sheets.fault.noSheet", { sheet: "" });
  if (!isTold(sheet)) throw new Refused("sheets.fault.noSheet", { sheet: sheet.getName() });
  return sheet;
}

/** Whether the sidebar hears of a sheet: it has cells, and isn't one of our hidden ones. */
export function isTold(sheet: Sheet): boolean {
  // sheets that are only a chart or a foreign data base's
  return String(sheet.getType()) === "GRID" && !isOwnSheet(sheet.getName());
}
