import type { Pair } from "./restoreSteps";

/** Widths, heights of some rows, what is hidden, frozen panes, lines of the grid: only what differs is set. */
export function restoreSizes({ sheet, backup, before }: Pair, rows: readonly number[]): void {
  for (let column = 1; column <= before.columns; column++) {
    const width = backup.getColumnWidth(column);
    if (sheet.getColumnWidth(column) !== width) sheet.setColumnWidth(column, width);
    const isHidden = backup.isColumnHiddenByUser(column);
    if (sheet.isColumnHiddenByUser(column) === isHidden) continue;
    if (isHidden) sheet.hideColumns(column);
    else sheet.showColumns(column);
  }
  for (const row of rows) {
    const height = backup.getRowHeight(row + 1);
    if (sheet.getRowHeight(row + 1) !== height) sheet.setRowHeight(row + 1, height);
    const isHidden = backup.isRowHiddenByUser(row + 1);
    if (sheet.isRowHiddenByUser(row + 1) === isHidden) continue;
    if (isHidden) sheet.hideRows(row + 1);
    else sheet.showRows(row + 1);
  }
  sheet.setFrozenRows(backup.getFrozenRows());
  sheet.setFrozenColumns(backup.getFrozenColumns());
  sheet.setHiddenGridlines(backup.hasHiddenGridlines());
}
