import type { CellPlace } from "../ledger/issue";

/**
 * The sheets that people type: so that a ledger is read rightly, and what a company knows beside it. The kinds are also keys
 * of the reports that set them up (`deal-log` is the second sheet of `deals`, and has the tag `deals.log`).
 */
export const typedKinds = [
  "names",
  "product-lines",
  "managers",
  "rates",
  "ledger-check",
  "segments",
  "matrix",
  "deals",
  "deal-log",
  "potential",
  "client-base",
] as const;
export type TypedKind = (typeof typedKinds)[number];

/** What is typed in the sheets of a workbook; what isn't there is null. */
export interface TypedSheets {
  readonly names: TypedNames | null;
  readonly lines: TypedLines | null;
  readonly managers: TypedManagers | null;
  readonly rates: TypedRates | null;
  readonly accounting: TypedAccounting | null;
  readonly segments: TypedSegments | null;
  readonly matrix: TypedMatrix | null;
  readonly deals: TypedDeals | null;
  readonly dealLog: TypedDealLog | null;
  readonly potential: TypedPotential | null;
  readonly base: TypedBase | null;
}

export const nothingTyped: TypedSheets = {
  names: null,
  lines: null,
  managers: null,
  rates: null,
  accounting: null,
  segments: null,
  matrix: null,
  deals: null,
  dealLog: null,
  potential: null,
  base: null,
};

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

/** What a segment asks of an attribute (M11). A blank attribute fails every test but `empty`. */
export const segmentTests = ["equal", "oneOf", "atLeast", "atMost", "above", "below", "yes", "no", "empty"] as const;
export type SegmentTest = (typeof segmentTests)[number];

export interface SegmentCondition {
  /** Header of the register's column. */
  readonly attribute: string;
  readonly test: SegmentTest;
  /** One of `equal`, several of `oneOf`; of the comparisons a number or a serial day; none of `yes`, `no`, `empty`. */
  readonly values: readonly (string | number)[];
}

/** All conditions must hold. A segment without a condition takes whoever is left. */
export interface SegmentDefinition {
  readonly name: string;
  readonly conditions: readonly SegmentCondition[];
}

export interface TypedSegments {
  readonly sheet: string;
  /** In the order in which they are tried: the first match counts. */
  readonly segments: readonly SegmentDefinition[];
  /** Attribute → the business purpose for which it is looked at; only where one is typed. */
  readonly purposes: ReadonlyMap<string, string>;
}

/** Which product lines are meant for which segments (M15). */
export interface TypedMatrix {
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly segments: readonly string[];
  readonly lines: readonly string[];
  /** Segment → the lines that are marked for it. */
  readonly meant: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Tag of the sheet and key of the row that something was typed in: "klientela/1/deals/2#row:7". None of a row that somebody
 * added, or of a sheet of his own.
 */
export type BuiltRow = string;

/** A chance of a sale. Names as they are typed; "" and NaN where blank, days are serial, 0 where blank. */
export interface Deal {
  /** Its number; of a deal without one "client · line". Several rows of one number are one deal of several lines. */
  readonly deal: string;
  readonly client: string;
  readonly line: string;
  readonly manager: string;
  /** In ten-thousandths. */
  readonly amount: number;
  readonly way: "" | "push" | "pull";
  readonly term: "" | "long" | "short";
  readonly nextStep: string;
  readonly nextDate: number;
  readonly place: CellPlace;
  readonly row?: BuiltRow;
}

export interface TypedDeals {
  readonly sheet: string;
  readonly deals: readonly Deal[];
}

/** A stage that a deal came to on a day. */
export interface DealEvent {
  readonly deal: string;
  /** As typed. */
  readonly stage: string;
  readonly kind: "open" | "won" | "refused";
  /** Serial day, 0 where blank. */
  readonly day: number;
  readonly reason: string;
  readonly place: CellPlace;
  readonly row?: BuiltRow;
}

export interface TypedDealLog {
  readonly sheet: string;
  readonly events: readonly DealEvent[];
}

export interface TypedPotential {
  readonly sheet: string;
  readonly rows: readonly {
    readonly client: string;
    readonly line: string;
    /** The client's whole purchases of the line in a year, in ten-thousandths; NaN where blank. */
    readonly volume: number;
    readonly competitor: string;
    /** Share of the volume that is aimed at, a fraction; NaN where blank. */
    readonly target: number;
    readonly place: CellPlace;
    readonly row?: BuiltRow;
  }[];
}

/** What was typed over the states of the managed client base (M19). */
export interface TypedBase {
  readonly sheet: string;
  /** Key of the client → line → what stands there. */
  readonly states: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Key of such a client → the name that stands in his row. */
  readonly names?: ReadonlyMap<string, string>;
}
