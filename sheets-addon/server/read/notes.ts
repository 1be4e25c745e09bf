import { isOurNote } from "../../../addins/isOurNote";
import { extentOf } from "./extentOf";
import { rowBlocks } from "./rowBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Note = readonly [row: number, column: number, text: string];

/** The notes of a sheet, from top to bottom. */
export function notesOf(sheet: Sheet): Note[] {
  const { rows, columns } = extentOf(sheet);
  const notes: Note[] = [];
  for (const { firstRow, range } of rowBlocks(sheet, rows, columns)) {
    range.getNotes().forEach((line, row) => {
      for (let column = 0; column < line.length; column++) {
        if (line[column] !== "") notes.push([firstRow + row, column, line[column]!]);
      }
    });
  }
  return notes;
}

/**
 * Rows with a note that isn't one of our remarks: such a row must not go when the sheet is refreshed. The row of the headers,
 * whose notes are ours, is among them; it never goes.
 */
export function notedRows(sheet: Sheet): number[] {
  const rows = notesOf(sheet).flatMap(([row, , text]) => (isOurNote("", text, false) ? [] : [row]));
  return [...new Set(rows)];
}
