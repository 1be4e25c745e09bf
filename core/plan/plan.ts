import type { Language } from "../text/language";

/** What is to be written into a workbook, as data. One plan is one transaction: a host carries it out whole or not at all. */
export interface Plan {
  readonly format: 1;
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  /** Names the built sheet for good, whatever it is called: `klientela/1/client-table/1`. */
  readonly tag: string;
  readonly recipe: Recipe;
  /** Wished name, valid in every host; a host adds a number where it is taken. */
  readonly name: string;
  readonly language: Language;
  /** From top to bottom. */
  readonly blocks: readonly Block[];
  /** Key of the table whose header stays in view, with the first visible column. Null: only the title stays. */
  readonly freezeAt: string | null;
  readonly print: PrintSetup;
  /** What the ledger was like, for telling later what came or changed: stands in a hidden cell beside the second row. */
  readonly ledgerState?: string;
  /** Present: the sheet takes the place of one that was built before, and carries over what is the user's. */
  readonly carry?: Carry;
}

/** A sheet without keys and recipe: for somebody who only looks at it. */
export type PlainSheet = Omit<SheetPlan, "tag" | "recipe" | "ledgerState" | "carry">;

/** How the sheet was made, enough to make it again: of sources the sheet and headers, never an address. */
export interface Recipe {
  readonly format: 2;
  readonly report: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly period: RecipePeriod;
  readonly sources: readonly SourceHint[];
  readonly language: Language;
  /** Serial day. */
  readonly builtOn: number;
}

/** The report period as it was found. `fixed`: it stays when the sheet is refreshed. `rolling`: it moves on with the data. */
export interface RecipePeriod {
  readonly kind: "fixed" | "rolling";
  /** Serial days. */
  readonly from: number;
  readonly to: number;
}

export interface SourceHint {
  readonly role: "ledger" | "register";
  readonly sheet: string;
  /** Column role → header text. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What of a present sheet is the user's, and where it goes: by places, so that a host carries cells over whole, with
 * their values, formulas, looks and notes. Made by `merge`.
 */
export interface Carry {
  /** Name of the present sheet. It keeps it. */
  readonly sheet: string;
  /** New row of each present row; −1: it goes, or only single cells of it stay. */
  readonly rows: Int32Array;
  /** From top to bottom; each holds for the present rows from its first row on. */
  readonly bands: readonly CarryBand[];
  /** Cells that go elsewhere than their row and band say. They are the user's. */
  readonly cells: readonly CarriedCell[];
  /** New last row, counted from 0, below which nothing of the fresh sheet stands; and that of the present one. */
  readonly lastRow: number;
  readonly presentLastRow: number;
}

export interface CarryBand {
  readonly firstRow: number;
  /** New column of each present column; −1: it goes. Columns beyond the list move as the last of it. */
  readonly columns: Int32Array;
  /** A present column's cells are: 0 derived (only their looks and notes are carried), 1 the user's, where they aren't blank. */
  readonly typed: Uint8Array;
}

export interface CarriedCell {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export type Block = TableBlock | NoteBlock | ChartBlock;

export interface NoteBlock {
  readonly type: "note";
  readonly key: string;
  readonly lines: readonly NoteLine[];
}

/** `title` row 1 · `source` row 2 · `says` what it says · `warning` of the ledger check · `heading` above a table · `blank`. */
export interface NoteLine {
  readonly style: "title" | "source" | "says" | "warning" | "heading" | "blank";
  readonly text: string;
}

/**
 * How a value is shown. Money, counts, shares (fractions), rates of exchange and days (serial) are numbers; the rest are
 * texts. `cents` is money that is compared to the cent.
 */
export type Kind = "text" | "code" | "count" | "money" | "cents" | "share" | "decimal" | "rate" | "day" | "month";

/**
 * Values of a column, one a row. NaN is a blank number. Of texts, `of` points into `texts`, where "" is a blank;
 * `codes` are the stable English words behind the shown ones ("regular" behind „постоянный“).
 */
export type Values =
  | { readonly numbers: Float64Array }
  | { readonly of: Uint32Array; readonly texts: readonly string[]; readonly codes?: readonly string[] };

/** A cell or a column of a table of the same sheet. `same`: the formula's own row. `all`: every data row. `total`: the total row. */
export interface Ref {
  readonly block: string;
  readonly column: string;
  readonly rows: "same" | "all" | "total";
}

/** A native formula in pieces, without the "=", arguments parted by "," in English function names. */
export type Formula = readonly (string | Ref)[];

export interface Column {
  /** Stable and English; with the row key it names a cell for good. */
  readonly key: string;
  readonly header: string;
  /** One sentence, shown as a note at the header. */
  readonly note: string;
  readonly kind: Kind;
  readonly values: Values;
  /** `ours` is derived; `user` is typed and never overwritten; `both` is derived until typed over. */
  readonly owner: "ours" | "user" | "both";
  /** Of a column of both: what is computed is a draft, so what is typed in its place is no disagreement to be marked. */
  readonly draft?: true;
  /** Of a column of both: somebody has just decided elsewhere what stands in it, so it goes before what stands there. */
  readonly settled?: true;
  /**
   * Of a column of both: in which rows (1) `values` hold what somebody typed in the sheet, which the report knows, and what is
   * computed in all of them. So what was typed finds its cell also where rows and columns are other ones now.
   */
  readonly typedOver?: { readonly rows: Uint8Array; readonly computed: Values };
  /** Of a column of both: what it is about. What was typed in a column moves to another one about the same with `typedOver`. */
  readonly about?: string;
  /** Beside the computed value, so that a reader can check it by clicking on it. */
  readonly formula?: Formula;
  readonly total?: Total;
  /** What may be typed: a list of words, or the values of another column. */
  readonly choices?: readonly string[] | Ref;
  /** Other words than those of the list are asked about, not refused. */
  readonly openChoices?: true;
  /**
   * Long texts on one line that don't widen the column: a filled column behind it shows their beginning only (texts for the
   * program); as the last of a table they run over the blank cells beside it.
   */
  readonly clipped?: true;
  /** What the report calls the column, where the user has renamed it: `header` is then his. */
  readonly builtHeader?: string;
  /** A column of the user's own within the table: its cells are carried over, so `values` are blank. */
  readonly carried?: true;
}

/** `sum` follows a filter (SUBTOTAL 109). A `value` is for what doesn't add up (an average); `formula` recomputes it from other totals. */
export type Total =
  { readonly type: "sum" } | { readonly type: "value"; readonly value: number; readonly formula?: Formula };

export interface TableBlock {
  readonly type: "table";
  readonly key: string;
  /** One a row, unique, free of language: `client:Lyutik`. */
  readonly rowKeys: readonly string[];
  /** At least one; keys and headers unique. */
  readonly columns: readonly Column[];
  readonly marks: readonly Mark[];
  /** A list to filter and sort: a real table in Excel. Otherwise a small fixed table. */
  readonly list: boolean;
  /** Shown in the first column of the total row. Null: no total row. */
  readonly totalLabel: string | null;
  /** Row keys before which the printed page breaks. */
  readonly pageBreaks?: readonly string[];
  /** Rows and columns that a person added are read: the fresh ones of the same name take the place of his. */
  readonly adopts?: true;
  /** So many rows at the end are kept for what was typed in them: their clients are no longer in the data. */
  readonly gone?: number;
  /** What must be said of single cells: a note and a ground. */
  readonly remarks?: readonly Remark[];
}

export interface Remark {
  /** Row of the table, counted from 0. */
  readonly row: number;
  readonly column: string;
  /**
   * `gone`: no longer in the data. `differs`: what is typed isn't what is computed. `typedOver`: a derived cell had been typed
   * over. `passed`: a day that is over. `also`: only more to be known, without a ground.
   */
  readonly kind: "gone" | "differs" | "typedOver" | "passed" | "also";
  readonly text: string;
}

/** A conditional format, so that the colour follows what is typed. */
export type Mark =
  | { readonly type: "words"; readonly column: string; readonly tones: readonly WordTone[] }
  | { readonly type: "bar"; readonly column: string }
  | { readonly type: "scale"; readonly columns: readonly string[] };

export interface WordTone {
  readonly text: string;
  readonly tone: Tone;
}

/** Colours by meaning, the same everywhere; see `palette.ts`. */
export type Tone = "a" | "b" | "c" | "new" | "regular" | "restored" | "lost" | "potential";

/** Five kinds. `columnLine`: series with `second` are lines on a second axis, the others columns. */
export type ChartKind = "column" | "bar" | "line" | "columnLine" | "stacked";

export interface ChartBlock {
  readonly type: "chart";
  readonly key: string;
  /** Its finding: "11 of 89 clients bring 50 %". */
  readonly title: string;
  readonly kind: ChartKind;
  readonly category: Ref;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueKind: Kind;
  /** Only for `columnLine`. */
  readonly secondTitle?: string;
  readonly secondKind?: Kind;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly title: string;
  readonly values: Ref;
  readonly second: boolean;
  readonly tone?: Tone;
  /** A limit that a line is held against: thin and dashed. */
  readonly limit?: boolean;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** Key of the table whose header is repeated on every page. */
  readonly repeatHeaderOf: string | null;
  /** One page whatever it takes: the sheet is made smaller until it fits. */
  readonly onePage?: true;
  /** "Page &P of &N" in the language. */
  readonly footer: string;
}
