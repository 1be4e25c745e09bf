import type { SheetId } from "../../protocol";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the orders are carried out on. */
export interface Target {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** By the id of an order: below 0 the sheets that the piece of work adds. `Refused` where it is gone. */
  sheet(id: SheetId): Sheet;
  /** The copy of a sheet that is refreshed, as it was before; null of every other sheet. */
  backup(id: SheetId): Sheet | null;
  /** Ids of the charts that a sheet held before. */
  chartsBefore(id: SheetId): readonly number[];
}
