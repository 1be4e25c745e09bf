import { cellAddress, FIRST_COLUMN, type BuiltSheet } from "../../core/index";
import { cellNotes } from "../../files/index";
import { isOurNote } from "../../addins/isOurNote";
import { inputBytes } from "../write/writeCells";
import type { SheetTarget } from "../write/SheetTarget";
import { NOTE_SIGN, writeNotes } from "../write/writeNotes";
import type { Carrying } from "./Carrying";
import type { TypedOver } from "./CarriedImage";

/** A note at a cell of a sheet, whoever wrote it. */
export interface PresentNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

const CALL_BYTES = 900;

/** The notes of a sheet; Excel tells them since ExcelApi 1.18. */
export async function presentNotes(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<PresentNote[]> {
  const { notes } = sheet;
  notes.load("items/content,items/authorName");
  await context.sync();
  const read = notes.items.map((note) => ({ note, place: note.getLocation().load("rowIndex,columnIndex") }));
  if (read.length > 0) await context.sync();
  return read.map(({ note, place }) => ({
    row: place.rowIndex,
    column: place.columnIndex,
    text: note.content,
    author: note.authorName,
  }));
}

/** Takes all notes away: they are written anew. */
export async function clearNotes({ writer, sheet }: SheetTarget, notes: readonly PresentNote[]): Promise<void> {
  for (const { row, column } of notes) {
    await writer.call(() => sheet.notes.getItem(cellAddress(row, column)).delete());
  }
}

/** Our notes, those of the user's at the new places of their cells, and what had been typed over formulas of ours. */
export async function writeAllNotes(
  target: SheetTarget,
  present: readonly PresentNote[],
  built: BuiltSheet,
  carrying: Carrying,
  typedOver: readonly TypedOver[],
  told: (typed: string) => string,
): Promise<void> {
  const fresh = new Map(
    cellNotes(carrying.place).map(({ row, column, text }) => [cellAddress(row, column), text] as const),
  );
  const kept = new Map(typedOver.map(({ row, column, typed }) => [cellAddress(row, column), told(typed)] as const));
  const headers = headerCells(built, carrying);
  const theirs = new Map<string, string>();
  for (const { row, column, text, author } of present) {
    if (text.endsWith(NOTE_SIGN) || isOurNote(author, text, headers.has(`${row} ${column}`))) continue;
    const place = carrying.places.cell(row, column);
    if (place === null) continue;
    const address = cellAddress(place.row, place.column);
    const own = kept.get(address) ?? fresh.get(address);
    // of two cells that were typed over one after the other the later one is told
    const isOlder = own !== undefined && isTypedOver(text, told);
    if (!isOlder && own !== text && !theirs.has(address)) theirs.set(address, text);
  }
  for (const [address, text] of kept) if (!theirs.has(address)) theirs.set(address, text);
  await writeNotes(target, new Set(theirs.keys()));
  for (const [address, text] of theirs) {
    const bytes = CALL_BYTES + inputBytes(text);
    await target.writer.add({ bytes, put: () => void target.sheet.notes.add(address, text) });
  }
}

/** The headers of columns that are ours still; a note at another is the user's. */
function headerCells(built: BuiltSheet, { places, tables }: Carrying): Set<string> {
  const found = new Set<string>();
  for (const { headerRow, columns } of built.tables) {
    for (const column of columns.keys()) {
      const to = places.cell(headerRow, column);
      const table = to === null ? undefined : tables.find((one) => one.headerRow === to.row);
      const own = to === null ? undefined : table?.block.columns[to.column - FIRST_COLUMN];
      if (own !== undefined && own.carried !== true) found.add(`${headerRow} ${column}`);
    }
  }
  return found;
}

/** Whether a note tells what had been typed in a cell, in the language of the sheet. */
function isTypedOver(text: string, told: (typed: string) => string): boolean {
  const [before, after] = told("\u0000").split("\u0000");
  return text.startsWith(before!) && text.endsWith(after ?? "");
}
