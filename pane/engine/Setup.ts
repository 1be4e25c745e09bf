import type { InputKind, Language, OptionValues, SegmentDefinition } from "../../core/index";

/** Segments while somebody makes them: the same that the option `definition` holds as a text. */
export interface SegmentsDraft {
  /** In the order in which they are tried. */
  readonly segments: readonly SegmentDefinition[];
  /** Column of the register → what it is looked at for. */
  readonly purposes: readonly (readonly [attribute: string, purpose: string])[];
}

export interface SegmentsRequest {
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  /** Settings of the job: sums are of its class window. */
  readonly options: OptionValues;
  /** Null: what stands in the workbook. */
  readonly draft: SegmentsDraft | null;
}

/** What a draft of segments comes to. */
export interface SegmentsView {
  /** As given; else what stands in the workbook, empty where nothing does. */
  readonly draft: SegmentsDraft;
  readonly attributes: readonly AttributeView[];
  /** By name. Sums are in currency units. */
  readonly segments: readonly { readonly name: string; readonly clients: number; readonly sum: number }[];
  readonly none: number;
  readonly several: number;
}

/** A column of the client register by which segments may be made. */
export interface AttributeView {
  readonly header: string;
  readonly type: "text" | "number" | "day" | "yesNo";
  /** Clients of whom it is filled in. */
  readonly filled: number;
  /** The most frequent first; not all of them where there are very many. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** How many different ones there are. */
  readonly different: number;
  /** Of numbers and days; null where none is filled in. */
  readonly least: number | null;
  readonly median: number | null;
  readonly most: number | null;
}

export interface TemplateRequest {
  readonly language: Language;
  readonly today: number;
  readonly options: OptionValues;
  readonly template: string;
}

/** The segments of a template, on the columns that the register has. */
export interface TemplateView {
  readonly draft: SegmentsDraft;
  /** Columns that it goes by and the register lacks. */
  readonly missing: readonly string[];
}

export interface MatrixRequest {
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  readonly options: OptionValues;
  /** Marks of this template; null: those that stand in the workbook. */
  readonly template: string | null;
}

/** Which product lines are meant for which segments, and which their clients buy. */
export interface MatrixView {
  readonly segments: readonly { readonly name: string; readonly clients: number }[];
  readonly lines: readonly string[];
  /** Of segment s and line l at `s * lines.length + l`: 1 where the line is meant for the segment. */
  readonly meant: Uint8Array;
  /** The same for the share of the segment's clients that buys the line; NaN for a segment without clients. */
  readonly buying: Float64Array;
}

/** A sheet of what a company knows beside its sales, as it is read. */
export interface InputView {
  readonly kind: InputKind;
  /** "": there is none. */
  readonly sheet: string;
  /** It was built here, so there are no columns to choose. */
  readonly built: boolean;
  /** Somebody chose it. */
  readonly chosen: boolean;
  /** Role → header. */
  readonly columns: Readonly<Record<string, string>>;
}
