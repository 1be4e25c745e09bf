import type { Rect, SheetId } from "./Rect";

/** The spreadsheet, without its cells. */
export interface BookInfo {
  readonly title: string;
  /** As Google names it: `ru_RU`. Rules how numbers are parted in formulas that a person types. */
  readonly locale: string;
  /** `Europe/Bratislava`: days are those of this zone. */
  readonly zone: string;
  /** Of the user, as Google names it: `sk`. */
  readonly userLanguage: string;
  /** What he chose in the pane; null: nothing yet. */
  readonly chosenLanguage: string | null;
  /** What the menu was asked for before the sidebar was there: a job, "home" or "refresh"; told once. */
  readonly wish: string | null;
  /** In the order of the tabs. Sheets that are only a chart or a data source have no cells: they are left out. */
  readonly sheets: readonly SheetInfo[];
  readonly active: CellPlace | null;
  /** A piece of work that was cut off, or that can still be undone. */
  readonly work: WorkInfo | null;
}

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  /** Up to the last cell that holds something. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Of the grid, blank cells included. */
  readonly gridRows: number;
  readonly gridColumns: number;
}

export interface CellPlace {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export interface WorkInfo {
  readonly ticket: string;
  /**
   * `writing`: cut off, to be taken back. `finishing`: cut off, to be finished. `done`: it stands, and can be undone.
   * `undoing`: cut off, to be gone on with.
   */
  readonly state: "writing" | "finishing" | "done" | "undoing";
  /** Somebody is at it right now: so many seconds ago he was. Null: nobody is. */
  readonly busy: number | null;
}

/** Named ranges, ranges that are protected: they follow their cells. */
export interface NamedRect {
  readonly name: string;
  readonly sheet: SheetId;
  readonly rect: Rect;
}
