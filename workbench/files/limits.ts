/** A sheet of more rows is attached as a ledger and not drawn: as cells it would be slow to open everywhere. */
export const MOST_DRAWN_ROWS = 200_000;
/** So much of it is shown. */
export const SHOWN_ROWS = 1_000;
