import type { LedgerRole } from "../ledger";

/**
 * How sales stand in a sheet. `list`: one row a line. `grouped`: as accounting programs print them, names in rows of
 * their own with their lines beneath. `wide`: clients down, months across.
 */
export type SheetShape = ListShape | GroupedShape | WideShape;

export interface ListShape {
  readonly type: "list";
}

export interface GroupedShape {
  readonly type: "grouped";
  /** The column in which the names of groups stand. */
  readonly column: number;
  /** What the groups are, from the outermost to the one whose lines stand beneath. */
  readonly levels: readonly LedgerRole[];
  /**
   * The day stands within the text of a line ("Invoice 17 of 15.01.2011") in this column, or of the group that it is in;
   * −1: in a column of its own.
   */
  readonly dayWithin: number;
  /** The row of a group has the sum of its lines. */
  readonly sums?: boolean;
}

export interface WideShape {
  readonly type: "wide";
  /** From left to right. */
  readonly months: readonly WideMonth[];
  /** The column with the sum of each row; −1 or not said: none. */
  readonly totalColumn?: number;
}

export interface WideMonth {
  readonly column: number;
  /** Serial days of the month, the quarter or the year that the column is of. */
  readonly from: number;
  readonly to: number;
  readonly header: string;
}
