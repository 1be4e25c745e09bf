import type { CurrencySum } from "./steps/currencies";
import type { CellPlace, Issue } from "./issue";
import type { Question } from "./questions";
import type { Reading } from "./readings";
import type { SheetShape } from "./shape/SheetShape";
import type { OtherColumns } from "./SheetColumnsTogether";
import type { Tidied } from "../tidy/Tidied";

/** Parts of a currency unit that money is counted in: sums of whole numbers are exact. */
export const UNIT = 10_000;

/** A column of names: `of[row]` points into `names`; −1 is blank. Names are trimmed and in order of first appearance. */
export interface Dimension {
  readonly of: Int32Array;
  readonly names: readonly string[];
  /** What names each of them for good, where the shown name may change; without it the name does. */
  readonly keys?: readonly string[];
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
  "clientId",
  "documentType",
  "status",
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
  readonly columns: ReadonlyMap<LedgerRole, LedgerColumn>;
  /** Rows that the header takes, the last of them the one above the lines: 1 where it isn't said. `headerRow` is the last. */
  readonly headerRows?: number;
  /** A list where it isn't said. */
  readonly shape?: SheetShape;
  /** Columns that could be meant as well: with and without tax, day of invoice and of payment, payer and receiver. */
  readonly alternatives?: ReadonlyMap<AskedRole, readonly LedgerColumn[]>;
}

export interface LedgerColumn {
  readonly column: number;
  readonly header: string;
}

/** Roles for which several columns may offer themselves, so that a person must say which is meant. */
export const askedRoles = ["amount", "date", "client"] as const;
export type AskedRole = (typeof askedRoles)[number];

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
  /** The sheet that the ledger is named after: the first of {@link sources}. */
  readonly source: LedgerSource;
  /** All sheets that rows came from. */
  readonly sources: readonly LedgerSource[];
  /** Place of each row's sheet in `sources`; null where there is one. */
  readonly sourceOf: Uint8Array | null;
  /** Sheet column of each row's amount; null where it is that of the source's role. */
  readonly amountColumn: Uint16Array | null;
  /** The other columns of the sheet, for selecting rows by them. */
  readonly sheetColumns: OtherColumns;
  /** What became of the names; null before `tidyLedger`. */
  readonly tidied: Tidied | null;
  readonly check: LedgerCheck;
}

/** What became of the rows. */
export interface LedgerCheck {
  readonly rowsRead: number;
  readonly rowsLeft: number;
  /** Rows that are no lines: repeated headers, subtotals and totals, footers. They count neither as read nor as left out. */
  readonly rowsPassed: number;
  readonly issues: readonly Issue[];
  /** What can be read in several ways, answered or not; the most money first. */
  readonly questions: readonly Question[];
  /** How the ledger was read where it could have been read otherwise: said in row 2 of every sheet. */
  readonly readings: readonly Reading[];
  /** Of a ledger in several currencies what each comes to, in its own money, left out or not; the most rows first. */
  readonly currencies: readonly CurrencySum[];
  /** Serial days of the first and the last usable row; 0 without rows. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The sheet that a row of the ledger came from. */
export function sourceOfRow({ sources, sourceOf }: Pick<Ledger, "sources" | "sourceOf">, row: number): LedgerSource {
  return sources[sourceOf === null ? 0 : sourceOf[row]!]!;
}

/** The cell of a row: its amount, or what stands in the column of another role. */
export function placeOfRow(
  ledger: Pick<Ledger, "sources" | "sourceOf" | "amountColumn" | "sourceRow">,
  row: number,
  role: LedgerRole = "amount",
): CellPlace {
  const source = sourceOfRow(ledger, row);
  const own = source.columns.get(role)?.column ?? 0;
  const column = role === "amount" && ledger.amountColumn !== null ? ledger.amountColumn[row]! : own;
  return { sheet: source.sheet, row: ledger.sourceRow[row]!, column };
}
