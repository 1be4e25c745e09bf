import type { CellPlace } from "./BookInfo";
import type { CellInput } from "./Order";
import type { SheetId } from "./Rect";

/** A plan on its way into the spreadsheet: what is there before the first order is carried out. */
export interface WorkStart {
  /** Sheets that are refreshed in their place: each gets a hidden copy. `print` of what the sidebar has read of it. */
  readonly refreshed: readonly { readonly sheet: SheetId; readonly print: string }[];
  /** How many sheets come. They stand hidden under a name of ours until the end. */
  readonly added: number;
  /** Built sheets that go. */
  readonly leaving: readonly SheetId[];
  /** Other sheets in which something will be changed: protected ones are refused before anything is done. */
  readonly touched: readonly SheetId[];
  /** Cells that the grids will grow by: the spreadsheet has its limit. */
  readonly cells: number;
}

/** `changed`: sheets in which somebody has typed since they were read: they have to be read and computed again. */
export type WorkBegun =
  | { readonly begun: true; readonly ticket: string; readonly added: readonly SheetId[] }
  | { readonly begun: false; readonly changed: readonly SheetId[] };

/** How far a call of `write` came: below the number of orders where its time was up; the rest is sent again. */
export interface Written {
  readonly done: number;
  /**
   * Cells that a colleague typed in while it was being written: nothing was written over them, the call stopped before. The
   * work has to be taken back; they stay.
   */
  readonly changed: readonly (CellPlace & { readonly input: CellInput })[];
}

export interface WorkEnd {
  /** Names and visibility of the new sheets, in their order. A name that is taken meanwhile gets a number. */
  readonly added: readonly { readonly name: string; readonly hidden: boolean }[];
  /** Charts of ours that stood there before. */
  readonly goneCharts: readonly { readonly sheet: SheetId; readonly ids: readonly number[] }[];
}

export interface WorkDone {
  /** Names that the new sheets have got. */
  readonly names: readonly string[];
}

/** Of what takes longer than one call may: it is called until it is finished. */
export interface Progress {
  readonly finished: boolean;
}
