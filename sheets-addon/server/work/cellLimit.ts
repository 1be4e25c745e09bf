import { Refused } from "../answer";

/** Cells that a spreadsheet may have. */
const MOST = 10_000_000;
/** Of the grid of a new sheet: 1,000 rows, 26 columns. */
const NEW_SHEET = 26_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `Refused` where copies, new sheets and longer ones would not fit in. */
export function checkCellLimit(
  sheets: readonly Sheet[],
  refreshed: readonly Sheet[],
  { added, cells }: { readonly added: number; readonly cells: number },
): void {
  const size = (sheet: Sheet): number => sheet.getMaxRows() * sheet.getMaxColumns();
  const total = [...sheets, ...refreshed].reduce((sum, sheet) => sum + size(sheet), 0);
  if (total + cells + (added + 1) * NEW_SHEET > MOST) throw new Refused("sheets.fault.tooManyCells");
}
