/**
 * What a host shows after a plan was carried out, free of any host's own terms: every host's test adapter exports
 * this shape, and the contract test compares them. What a host can't do it leaves empty, and its capabilities say so.
 */
export interface Observed {
  readonly sheets: readonly ObservedSheet[];
  /** Names of the workbook and of its sheets, those for print titles and filters left out. */
  readonly names: readonly ObservedName[];
}

export interface ObservedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly gridLines: boolean;
  /** By address: `B7`. Blank cells without a look of their own are left out. */
  readonly cells: ReadonlyMap<string, ObservedCell>;
  /** Characters a column, rounded, from column A on. */
  readonly widths: readonly number[];
  /** Counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly ObservedTable[];
  readonly validations: readonly ObservedValidation[];
  readonly marks: readonly ObservedMark[];
  readonly notes: readonly ObservedNote[];
  readonly charts: readonly ObservedChart[];
  readonly print: ObservedPrint;
}

export interface ObservedCell {
  /** Days are serial numbers; the result of a formula that gives nothing is "". Null: blank. */
  readonly value: number | string | boolean | null;
  /** Without "=", arguments parted by ",". */
  readonly formula: string | null;
  /** Number format code; "General" where there is none. */
  readonly format: string;
  /** RRGGBB */
  readonly fill: string | null;
  readonly ink: string | null;
  readonly bold: boolean;
  readonly wrap: boolean;
}

export interface ObservedTable {
  readonly name: string;
  /** Header and rows: `B5:H20`. */
  readonly range: string;
  readonly headers: readonly string[];
  readonly filter: boolean;
}

export interface ObservedValidation {
  readonly range: string;
  /** The words that may be typed, also where they stand in cells of another sheet. */
  readonly words: readonly string[];
  /** Whether others are refused. */
  readonly strict: boolean;
}

export type ObservedMark =
  | {
      readonly type: "word";
      readonly range: string;
      readonly text: string;
      readonly fill: string;
      readonly ink: string;
    }
  | { readonly type: "bar"; readonly range: string }
  | { readonly type: "scale"; readonly range: string };

export interface ObservedNote {
  readonly address: string;
  readonly text: string;
}

export interface ObservedChart {
  readonly kind: "column" | "bar" | "line" | "columnLine" | "stacked";
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly secondTitle: string;
  /** What stands in the cells that the chart reads. */
  readonly categories: readonly (number | string | null)[];
  /** What a file remembers of them, for programs that draw without computing. Hosts have none. */
  readonly cachedCategories?: readonly (number | string | null)[];
  readonly series: readonly ObservedSeries[];
}

export interface ObservedSeries {
  readonly title: string;
  readonly second: boolean;
  readonly colour: string;
  readonly values: readonly (number | string | null)[];
  readonly cached?: readonly (number | string | null)[];
}

export interface ObservedPrint {
  readonly landscape: boolean;
  readonly pagesWide: number;
  /** Made smaller until all of it fits one page. */
  readonly onePage: boolean;
  /** Rows repeated on each page, counted from 0: first and last. */
  readonly repeatedRows: readonly [number, number] | null;
  readonly footer: string;
  /** Rows, counted from 0, that begin a page. */
  readonly breaks: readonly number[];
}

export interface ObservedName {
  readonly name: string;
  readonly sheet: string | null;
  readonly formula: string;
}
