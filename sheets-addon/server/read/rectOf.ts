import type { Rect, SheetId } from "../../protocol";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a range lies, counted from 0. */
export function rectOf(range: Range): Rect {
  return [range.getRow() - 1, range.getColumn() - 1, range.getNumRows(), range.getNumColumns()];
}

/** Where a range lies, and in which sheet. */
export function placeOf(range: Range): { readonly sheet: SheetId; readonly rect: Rect } {
  return { sheet: range.getSheet().getSheetId(), rect: rectOf(range) };
}
