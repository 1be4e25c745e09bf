import { OWN_SHEET } from "../own";
import type { JournalRecord } from "./Journal";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A cell takes 50,000 characters. */
const PIECE = 45_000;
/** Before the first piece of a record, and before the others; what comes first keeps Google from reading anything into it. */
const FIRST = "'>";
const NEXT = "'+";

/** The hidden sheet for the journal, with its first record. */
export function makeJournal(book: Spreadsheet, record: JournalRecord): void {
  book.insertSheet(OWN_SHEET, book.getSheets().length).hideSheet();
  appendRecord(book, record);
}

/** Writes a record behind the others, in one call: it is there as a whole or not at all. */
export function appendRecord(book: Spreadsheet, record: JournalRecord): void {
  const sheet = book.getSheetByName(OWN_SHEET);
  if (sheet === null) throw new Error(`the sheet ${OWN_SHEET} is gone`);
  const text = JSON.stringify(record);
  const cells: string[][] = [];
  for (let from = 0; from < text.length; from += PIECE) {
    cells.push([`${from === 0 ? FIRST : NEXT}${text.slice(from, from + PIECE)}`]);
  }
  const row = sheet.getLastRow();
  const missing = row + cells.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(row + 1, 1, cells.length, 1).setValues(cells);
  SpreadsheetApp.flush();
}

/** All records in their order; none where there is no journal. */
export function readRecords(book: Spreadsheet): JournalRecord[] {
  const sheet = book.getSheetByName(OWN_SHEET);
  const rows = sheet === null ? 0 : sheet.getLastRow();
  if (rows === 0) return [];
  const texts: string[] = [];
  for (const [value] of sheet!.getRange(1, 1, rows, 1).getValues() as unknown[][]) {
    const piece = String(value);
    if (piece.startsWith(FIRST.slice(1))) texts.push(piece.slice(1));
    else if (texts.length > 0) texts[texts.length - 1] += piece.slice(1);
  }
  return texts.map((text) => JSON.parse(text) as JournalRecord);
}
