import type { Order } from "../../protocol";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeWidths(sheet: Sheet, { column, count, pixels }: Extract<Order, { do: "widths" }>): void {
  sheet.setColumnWidths(column + 1, count, pixels);
}

/** A row whose text needs more grows by itself. */
export function writeHeights(sheet: Sheet, { row, count, pixels }: Extract<Order, { do: "heights" }>): void {
  sheet.setRowHeights(row + 1, count, pixels);
}

export function writeHidden(sheet: Sheet, { what, first, count, hidden }: Extract<Order, { do: "hide" }>): void {
  if (what === "rows") {
    if (hidden) sheet.hideRows(first + 1, count);
    else sheet.showRows(first + 1, count);
  } else if (hidden) sheet.hideColumns(first + 1, count);
  else sheet.showColumns(first + 1, count);
}

export function writeFreeze(sheet: Sheet, { rows, columns }: Extract<Order, { do: "freeze" }>): void {
  sheet.setFrozenRows(rows);
  sheet.setFrozenColumns(columns);
}
