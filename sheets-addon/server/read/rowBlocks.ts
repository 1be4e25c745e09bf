type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many cells are asked for in one call of a service: enough that calls don't count, and it fits into the memory. */
const BLOCK_CELLS = 200_000;

/** Whole rows of a sheet. */
export interface RowBlock {
  /** Counted from 0. */
  readonly firstRow: number;
  readonly range: Range;
}

/** The rows of a sheet before the row `end`, of so many columns, in blocks from top to bottom. */
export function* rowBlocks(sheet: Sheet, end: number, columns: number, firstRow = 0): Generator<RowBlock> {
  if (columns === 0) return;
  const step = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let row = firstRow; row < end; row += step) {
    yield { firstRow: row, range: sheet.getRange(row + 1, 1, Math.min(step, end - row), columns) };
  }
}
