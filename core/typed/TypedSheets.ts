/** The sheets that people type so that a ledger is read rightly. The kinds are also keys of the reports that set them up. */
export const typedKinds = ["names", "product-lines", "managers", "rates", "ledger-check"] as const;
export type TypedKind = (typeof typedKinds)[number];

/** What is typed in the sheets of a workbook; what isn't there is null. */
export interface TypedSheets {
  readonly names: TypedNames | null;
  readonly lines: TypedLines | null;
  readonly managers: TypedManagers | null;
  readonly rates: TypedRates | null;
  readonly accounting: TypedAccounting | null;
}

export const nothingTyped: TypedSheets = { names: null, lines: null, managers: null, rates: null, accounting: null };

export interface TypedNames {
  readonly sheet: string;
  /** Name in the ledger → name to be shown; only where one is typed. */
  readonly shown: ReadonlyMap<string, string>;
}

export interface TypedLines {
  readonly sheet: string;
  /** Item → product line. */
  readonly lines: ReadonlyMap<string, string>;
}

export interface TypedManagers {
  readonly sheet: string;
  /** By name; serial days, 0 where blank; "" without a successor. */
  readonly managers: ReadonlyMap<string, { readonly from: number; readonly to: number; readonly successor: string }>;
}

export interface TypedRates {
  readonly sheet: string;
  /** The currency that the rates lead to; "" where the sheet doesn't say: then the most frequent of the ledger. */
  readonly base: string;
  /** Of each currency its rates, the earliest day first: what one unit is worth from that day on (0: from ever). */
  readonly rates: ReadonlyMap<string, readonly { readonly from: number; readonly rate: number }[]>;
}

export interface TypedAccounting {
  readonly sheet: string;
  /** Month ("2011-01") → its total by accounting, in ten-thousandths. */
  readonly totals: ReadonlyMap<string, number>;
}
