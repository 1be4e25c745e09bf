import type { Order } from "../../protocol";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The grid gets its rows and columns. Google gives new ones the looks of their neighbours: ours begin as usual cells. */
export function writeGrid(sheet: Sheet, { rows, columns, exactly }: Extract<Order, { do: "grow" }>): void {
  growTo(sheet, rows, columns);
  if (exactly) cutTo(sheet, rows, columns);
}

/** At least so many rows and columns. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  if (hasRows < rows) {
    sheet.insertRowsAfter(hasRows, rows - hasRows);
    usual(sheet.getRange(hasRows + 1, 1, rows - hasRows, hasColumns));
  }
  if (hasColumns < columns) {
    sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
    usual(sheet.getRange(1, hasColumns + 1, Math.max(rows, hasRows), columns - hasColumns));
  }
}

/** At most so many rows and columns: what lies beyond goes. */
export function cutTo(sheet: Sheet, rows: number, columns: number): void {
  const hasRows = sheet.getMaxRows();
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
  const hasColumns = sheet.getMaxColumns();
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
}

function usual(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.clearFormat();
  range.setDataValidation(null);
}
