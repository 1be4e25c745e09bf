import type { BookInfo, SheetInfo, WorkInfo } from "../../protocol";
import { isOwnSheet, LANGUAGE_KEY } from "../own";
import { selectedPlace } from "./selection";
import { isTold } from "./sheetOf";
import { takeWish } from "./wish";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet without its cells. `work`: what is known of a piece of work, given whether sheets of ours stand there. */
export function bookInfo(work: (hasOwnSheets: boolean) => WorkInfo | null): BookInfo {
  const book = SpreadsheetApp.getActive();
  const sheets = book.getSheets();
  return {
    title: book.getName(),
    locale: book.getSpreadsheetLocale(),
    zone: book.getSpreadsheetTimeZone(),
    userLanguage: Session.getActiveUserLocale(),
    chosenLanguage: PropertiesService.getUserProperties().getProperty(LANGUAGE_KEY),
    wish: takeWish(book),
    sheets: sheets.filter(isTold).map(sheetInfo),
    active: selectedPlace(book),
    work: work(sheets.some((sheet) => isOwnSheet(sheet.getName()))),
  };
}

function sheetInfo(sheet: Sheet): SheetInfo {
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    rowCount: sheet.getLastRow(),
    columnCount: sheet.getLastColumn(),
    gridRows: sheet.getMaxRows(),
    gridColumns: sheet.getMaxColumns(),
  };
}
