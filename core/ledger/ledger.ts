import type { Issue } from "./issue";
import type { SheetColumns } from "./SheetColumns";

/** Parts of a currency unit that money is counted in: sums of whole numbers are exact. */
export const UNIT = 10_000;

/** A column of names: `of[row]` points into `names`; −1 is blank. Names are trimmed and in order of first appearance. */
export interface Dimension {
  readonly of: Int32Array;
  readonly names: readonly string[];
}

export const requiredRoles = ["date", "client", "amount"] as const;
export const nameRoles = [
  "client",
  "manager",
  "line",
  "item",
  "document",
  "region",
  "channel",
  "division",
  "currency",
] as const;
export const moneyRoles = ["cost", "income"] as const;
export const ledgerRoles = ["date", "amount", ...nameRoles, ...moneyRoles, "quantity"] as const;

export type NameRole = (typeof nameRoles)[number];
export type LedgerRole = (typeof ledgerRoles)[number];

export function isLedgerRole(value: string): value is LedgerRole {
  return (ledgerRoles as readonly string[]).includes(value);
}

/** One sheet that rows came from. */
export interface LedgerSource {
  readonly sheet: string;
  /** Sheet row of the header, counted from 0. */
  readonly headerRow: number;
  /** Role → sheet column and its header. */
  readonly columns: ReadonlyMap<LedgerRole, { readonly column: number; readonly header: string }>;
}

/** The sales, by columns, one usable line a row, in the order of the sheet. */
export interface Ledger {
  readonly rowCount: number;
  /** Serial days, the time of day dropped. */
  readonly day: Int32Array;
  /** Net amounts in whole ten-thousandths of the currency unit. */
  readonly amount: Float64Array;
  /** Cost of the line in the same unit, NaN where unknown; null without a column or where every cell is blank. */
  readonly cost: Float64Array | null;
  readonly income: Float64Array | null;
  readonly quantity: Float64Array | null;
  readonly client: Dimension;
  readonly line: Dimension | null;
  readonly manager: Dimension | null;
  readonly document: Dimension | null;
  readonly others: ReadonlyMap<NameRole, Dimension>;
  /** Sheet row, counted from 0. */
  readonly sourceRow: Uint32Array;
  readonly source: LedgerSource;
  /** The other columns of the sheet, for selecting rows by them. */
  readonly sheetColumns: SheetColumns;
  readonly check: LedgerCheck;
}

/** What became of the rows. */
export interface LedgerCheck {
  readonly rowsRead: number;
  readonly rowsLeft: number;
  readonly issues: readonly Issue[];
  /** Serial days of the first and the last usable row; 0 without rows. */
  readonly firstDay: number;
  readonly lastDay: number;
}
