import type { PieceWriter } from "../write/PieceWriter";
import { inputBytes } from "../write/writeCells";
import { OWN_SHEETS, type Journal } from "./Journal";

/** A cell takes 32,767 characters. */
const CELL = 30_000;
/** So many pieces are far below what Excel gives at once. */
const AT_ONCE = 40;

/** `writing`: the workbook is in between. `done`: everything stands, and can be taken back as long as the journal is there. */
export type JournalState = "writing" | "done";

/** Makes the sheet of the journal, out of sight: the state in its first cell, below it the journal in pieces. */
export async function writeJournal(writer: PieceWriter, journal: Journal): Promise<void> {
  const text = JSON.stringify(journal);
  await writer.call(() => {
    const sheet = writer.context.workbook.worksheets.add(OWN_SHEETS);
    sheet.visibility = "VeryHidden";
    sheet.getRange("A1").values = [["'writing"]];
  });
  const sheet = writer.context.workbook.worksheets.getItem(OWN_SHEETS);
  for (let from = 0, row = 1; from < text.length; from += CELL, row++) {
    const piece = `'${text.slice(from, from + CELL)}`;
    await writer.add({
      bytes: inputBytes(piece) + 600,
      put: () => {
        sheet.getCell(row, 0).values = [[piece]];
      },
    });
  }
  await writer.flush();
}

/** Queues the change of the state. */
export function setJournalState(context: Excel.RequestContext, state: JournalState): void {
  context.workbook.worksheets.getItem(OWN_SHEETS).getRange("A1").values = [[`'${state}`]];
}

/** Null where there is none, or it wasn't finished: nothing had been changed then. */
export async function readJournal(
  context: Excel.RequestContext,
): Promise<{ readonly state: JournalState; readonly journal: Journal } | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(OWN_SHEETS);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowCount");
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return null;
  const pieces: string[] = [];
  const read = async (row: number): Promise<void> => {
    const range = sheet.getRangeByIndexes(row, 0, Math.min(AT_ONCE, used.rowCount - row), 1);
    range.load("values");
    await context.sync();
    for (const [value] of range.values as unknown[][]) pieces.push(String(value));
  };
  for (let row = 0; row < used.rowCount; row += AT_ONCE) await read(row);
  try {
    const journal = JSON.parse(pieces.slice(1).join("")) as Journal;
    const state = pieces[0] === "done" ? "done" : "writing";
    return journal.format === 1 ? { state, journal } : null;
  } catch {
    return null;
  }
}
