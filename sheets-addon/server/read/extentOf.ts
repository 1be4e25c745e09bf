type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets of so many cells are looked through as a whole; beyond, as far as something stands in them. */
const WHOLE_CELLS = 200_000;

/** How far notes and rules of what may be typed are looked for: they may stand beside the cells that hold something. */
export function extentOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows * columns <= WHOLE_CELLS) return { rows, columns };
  return { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
}
