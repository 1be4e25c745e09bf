import type { CellPlace } from "../ledger/issue";

/** One way in which a client is written in the ledger. */
export interface Spelling {
  readonly name: string;
  /** In the column of numbers of clients; "" without one. */
  readonly id: string;
  /** Place among the clients of the tidied ledger. */
  readonly client: number;
  readonly rows: number;
  /** In ten-thousandths. */
  readonly amount: number;
  readonly first: CellPlace;
  /** The shown name without what is typed in the sheet of names. */
  readonly drafted: string;
}

export const lookAlikeReasons = ["typo", "order", "contained", "initials", "sameId", "samePhone"] as const;
export type LookAlikeReason = (typeof lookAlikeReasons)[number];

/** Two clients that may be one; never brought together unasked. */
export interface LookAlike {
  /** The key of its answer: `same:…`. */
  readonly key: string;
  /** Names as shown; the one with more sales first, whose name the two would have. */
  readonly name: string;
  readonly other: string;
  readonly reason: LookAlikeReason;
  /** In ten-thousandths. */
  readonly amount: number;
  readonly otherAmount: number;
}

/** An item of the ledger and the product line that it counts in. */
export interface ItemLine {
  readonly item: string;
  /** "": none. */
  readonly line: string;
  /** What would be proposed without what is typed; "": nothing. */
  readonly drafted: string;
  readonly from: "typed" | "column" | "prefix" | "none";
  readonly rows: number;
  readonly amount: number;
  readonly first: CellPlace;
}

/** What became of names: how clients are written, who may be the same, which item is of which line. */
export interface Tidied {
  readonly spellings: readonly Spelling[];
  /** Without those that were answered; the largest sums first. */
  readonly lookAlikes: readonly LookAlike[];
  /** Null without a column of items. */
  readonly items: readonly ItemLine[] | null;
  /** Managers of the ledger as written, with the rows and sums of each. */
  readonly managers: readonly { readonly name: string; readonly rows: number; readonly amount: number }[];
  /** Currencies of the ledger with the rows and sums of each, in its own money; the most rows first. */
  readonly currencies: readonly { readonly currency: string; readonly rows: number; readonly amount: number }[];
}
