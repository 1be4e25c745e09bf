/** Google's id of a sheet. In orders: below 0 the sheets that the piece of work adds: −1 the first, −2 the second. */
export type SheetId = number;

/** First row, first column, rows, columns; counted from 0. */
export type Rect = readonly [row: number, column: number, rows: number, columns: number];
