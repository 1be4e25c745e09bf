import type { Rect } from "../../protocol";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a rectangle that is counted from 0. */
export function rangeAt(sheet: Sheet, [row, column, rows, columns]: Rect): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
