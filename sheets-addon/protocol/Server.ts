import type { Answer } from "./Answer";
import type { BookInfo, CellPlace, NamedRect } from "./BookInfo";
import type { Order } from "./Order";
import type { SheetId } from "./Rect";
import type { CellsPart, LooksPart, SheetParts } from "./SheetRead";
import type { Progress, WorkBegun, WorkDone, WorkEnd, WorkStart, Written } from "./Work";

/**
 * What the server does for the sidebar, a call of `google.script.run` each. It reads and writes and computes nothing. Names
 * of the script's global functions: `klientela_` and the name here.
 */
export interface Server {
  book(): Answer<BookInfo>;
  /** Rows of a sheet; `formulas`: those too. */
  cells(sheet: SheetId, firstRow: number, rowCount: number, formulas: boolean): Answer<CellsPart>;
  looks(sheet: SheetId, firstRow: number, rowCount: number): Answer<LooksPart>;
  parts(sheet: SheetId): Answer<SheetParts>;
  /** Changes when a cell, a formula of the sheet does, or its size; not when a formula gives something else. */
  print(sheet: SheetId): Answer<string>;
  /** Cells with formulas of a sheet only: for finding those that point elsewhere. */
  formulas(sheet: SheetId, firstRow: number, rowCount: number): Answer<CellsPart["formulas"]>;
  notedRows(sheet: SheetId): Answer<readonly number[]>;
  names(): Answer<readonly NamedRect[]>;

  begin(start: WorkStart): Answer<WorkBegun>;
  /** Orders of the piece of work with that ticket; `from`: how many were carried out before. */
  write(ticket: string, from: number, orders: readonly Order[]): Answer<Written>;
  /** All is written: names, old charts, sheets that go. From now on it can be undone. */
  commit(ticket: string, end: WorkEnd): Answer<WorkDone>;
  /** Puts everything back as it was before `begin`. */
  takeBack(ticket: string): Answer<Progress>;
  /** Puts a committed piece of work back; refused where something was typed since. */
  undo(ticket: string): Answer<Progress>;
  /** A committed piece of work is there to stay: its copies go. */
  keep(ticket: string): Answer<Progress>;
  /** Finishes or takes back what was cut off, and drops what an earlier visit left; `refused` while somebody is at it. */
  recover(): Answer<Progress>;

  selection(): Answer<CellPlace | null>;
  reveal(place: CellPlace): Answer<null>;
  /** Of the user, for all his spreadsheets. */
  chooseLanguage(language: string): Answer<null>;
}
