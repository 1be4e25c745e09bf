import type { CellBlock, CellColumn, CellValue } from "../../cells/cellBlock";
import type { CellPlace } from "../issue";
import type { LedgerRole } from "../ledger";

/** Rows of a sheet as lines of sales, column by column, whatever the shape of the sheet: what the reader reads. */
export interface LineBlock {
  readonly rows: number;
  /** Sheet row of each line. */
  readonly sourceRow: Uint32Array;
  /** The cells of each role that the source has; all as long as there are rows. */
  readonly cells: ReadonlyMap<LedgerRole, CellColumn>;
  /** Cells of columns that could serve in the place of a role, by sheet column. */
  readonly others: ReadonlyMap<number, CellColumn>;
  /** Sheet column of each line's amount where it isn't that of the role: a wide sheet has one a month. */
  readonly amountColumn: Uint16Array | null;
  /** 1: the row is hidden or filtered away; null: none is. */
  readonly hidden: Uint8Array | null;
  /** All columns of the sheet, where lines are its rows: words such as "Total" may stand in any of them. */
  readonly whole?: readonly CellColumn[];
}

/** A total that a report prints for lines of its own. */
export interface PrintedTotal {
  readonly place: CellPlace;
  /** The cell as it stands there. */
  readonly cell: CellValue;
  /** What it is of: the client's name, "" of the whole. */
  readonly name: string;
  /** The lines that it is of, counted from 0 in the order in which they were given out; `end` is the one after the last. */
  readonly first: number;
  readonly end: number;
}

/** Makes lines of the blocks of one sheet, from top to bottom. */
export interface LineFeed {
  /** Null where the block holds no lines. */
  push(block: CellBlock): LineBlock | null;
  /** What is only known at the end of the sheet; called once. */
  finish(): LineBlock | null;
  /** After {@link finish}. */
  readonly printed: readonly PrintedTotal[];
}
