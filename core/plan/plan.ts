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
}

/** How the sheet was made, enough to make it again: of sources the sheet and headers, never an address. */
export interface Recipe {
  readonly format: 1;
  readonly report: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly sources: readonly SourceHint[];
  readonly language: Language;
  /** Serial day. */
  readonly builtOn: number;
}

export interface SourceHint {
  readonly role: "ledger" | "register";
  readonly sheet: string;
  /** Column role → header text. */
  readonly headers: Readonly<Record<string, string>>;
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

/** How a value is shown. Money, counts, shares (fractions) and days (serial) are numbers; the rest are texts. */
export type Kind = "text" | "code" | "count" | "money" | "share" | "decimal" | "day" | "month";

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
  /** Beside the computed value, so that a reader can check it by clicking on it. */
  readonly formula?: Formula;
  readonly total?: Total;
  /** What may be typed: a list of words, or the values of another column. */
  readonly choices?: readonly string[] | Ref;
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
  /** "Page &P of &N" in the language. */
  readonly footer: string;
}
