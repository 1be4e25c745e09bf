/**
 * How a ledger was read where it could have been read otherwise, by codes that are stable. `chosen`: a person decided.
 * Otherwise it was evident, or it is what is done until somebody answers.
 */
export interface Reading {
  readonly code: ReadingCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly chosen: boolean;
}

export const readingCodes = [
  /** The amount is that of the column {header}, not of {others}. */
  "amountColumn",
  "dateColumn",
  "clientColumn",
  /** {example} was read as {value}. */
  "decimalSign",
  /** {example} was read as the day {day}. */
  "dayOrder",
  /** Only amounts in {currency}; {others} left out. */
  "currency",
  /** All amounts in {currency}, by typed rates. */
  "rates",
  /** Blank cells of {header} were filled from above. */
  "fillDown",
  "grouped",
  "wide",
  /** Rows of {sheets} were read together. */
  "sheets",
  /** Rows of the kinds {types} don't count. */
  "documentTypes",
  "statuses",
  /** Cancelled invoices and what cancels them don't count. */
  "storno",
  /** Equal rows count once. */
  "duplicates",
] as const;

export type ReadingCode = (typeof readingCodes)[number];
