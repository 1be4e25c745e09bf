import type { CellInput, Rect, SheetId, WorkEnd } from "../../protocol";

/** What must be known to put a spreadsheet back, or to finish it: what is added while it goes on comes behind. */
export type JournalRecord = StartRecord | WriteRecord | EndRecord | AfterRecord | TypedRecord;

/** Before the first order. */
export interface StartRecord {
  readonly type: "start";
  readonly format: 1;
  readonly ticket: string;
  readonly at: number;
  readonly sheets: readonly SheetBefore[];
  /** Ids of the sheets that come. */
  readonly added: readonly number[];
  readonly leaving: readonly { readonly sheet: number; readonly name: string; readonly hidden: boolean }[];
}

/** A refreshed sheet as it was, as far as its copy doesn't tell it. */
export interface SheetBefore {
  readonly sheet: number;
  readonly backup: number;
  readonly name: string;
  /** Of the grid. */
  readonly rows: number;
  readonly columns: number;
  readonly filter: FilterBefore | null;
  /** Ids of the charts, those of the copy in the same order, and which of the first are ours. */
  readonly charts: readonly number[];
  readonly copiedCharts: readonly number[];
  readonly ownCharts: readonly number[];
  /** Formulas that name their own sheet, or a range of it: a copy may have its own idea of them. With "=". */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Cells whose formula may fill others to the right and below. */
  readonly fills: readonly (readonly [row: number, column: number])[];
}

export interface FilterBefore {
  readonly rect: Rect;
  readonly criteria: readonly {
    readonly column: number;
    readonly hidden: readonly string[];
    readonly type: string | null;
    readonly values: readonly (string | number | boolean)[];
  }[];
}

/** Before the orders of a call are carried out. */
export interface WriteRecord {
  readonly type: "write";
  readonly cells: readonly { readonly order: number; readonly sheet: number; readonly rect: Rect }[];
  readonly fills: readonly { readonly sheet: number; readonly row: number; readonly column: number }[];
  /** Rows whose heights are changed, or that are hidden or shown. */
  readonly rows: readonly { readonly sheet: number; readonly first: number; readonly count: number }[];
  /** Places of new charts. */
  readonly charts: readonly { readonly sheet: number; readonly row: number; readonly column: number }[];
  readonly movedCharts: readonly { readonly sheet: number; readonly id: number; readonly ranges: readonly Place[] }[];
  readonly formulas: readonly {
    readonly sheet: number;
    readonly row: number;
    readonly column: number;
    readonly before: string;
    readonly after: string;
  }[];
  readonly names: readonly { readonly name: string; readonly place: Place }[];
  readonly protections: readonly { readonly sheet: number; readonly id: string; readonly rect: Rect }[];
}

export interface Place {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

/** Before it is finished. */
export interface EndRecord {
  readonly type: "end";
  readonly end: WorkEnd;
}

/** After it is finished: what the sheets were then. */
export interface AfterRecord {
  readonly type: "after";
  readonly names: readonly string[];
  readonly prints: readonly { readonly sheet: number; readonly print: string }[];
}

/** Before a sheet is put back: what was typed in it since, beside our own writing. */
export interface TypedRecord {
  readonly type: "typed";
  readonly sheet: number;
  readonly cells: readonly TypedCell[];
}

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  /** Of a day: without it, it would be a number only. */
  readonly format: string | null;
}
