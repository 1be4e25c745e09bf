import type { AppliedFinding } from "../../pane/port/Host";
import type {
  BookInfo,
  CellsPart,
  FormulaCell,
  LooksPart,
  NamedRect,
  Order,
  SheetInfo,
  SheetParts,
  WorkEnd,
} from "../protocol";

/** What the sidebar has read of a spreadsheet, as far as a plan concerns it. */
export interface Present {
  readonly book: Pick<BookInfo, "locale" | "sheets">;
  /** Those that are refreshed. */
  readonly sheets: readonly PresentSheet[];
  /** Formulas of all other sheets. */
  readonly others: readonly OtherSheet[];
  readonly names: readonly NamedRect[];
}

export interface PresentSheet {
  readonly info: SheetInfo;
  /** From top to bottom, with formulas. */
  readonly cells: readonly CellsPart[];
  readonly looks: readonly LooksPart[];
  readonly parts: SheetParts;
}

/** A sheet that isn't refreshed. */
export interface OtherSheet {
  readonly info: SheetInfo;
  readonly formulas: readonly FormulaCell[];
  /** Where they were read: charts of the sheet that read a refreshed one follow its cells. */
  readonly parts?: SheetParts;
  /** Of a sheet of our long lists: its words are used again. */
  readonly cells?: readonly CellsPart[];
}

/** What is to be done so that a plan stands in a spreadsheet. */
export interface PlannedWork {
  readonly orders: readonly Order[];
  /** New sheets in the order of −1, −2, … */
  readonly added: WorkEnd["added"];
  readonly goneCharts: WorkEnd["goneCharts"];
  /** Other sheets whose formulas are changed. */
  readonly touched: readonly number[];
  /** By how many cells the grids grow. */
  readonly cells: number;
  /** Of the plan's sheets, in their order: the id of a present one, or below 0 that of a new one. */
  readonly sheets: readonly { readonly id: number; readonly name: string }[];
  readonly findings: readonly AppliedFinding[];
}
