import type { Order } from "../../protocol";
import { rangeAt } from "./rangeAt";

/** Notes of a rectangle, in one call; "" takes one away. */
export function writeNotes(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, notes }: Extract<Order, { do: "notes" }>,
): void {
  const width = notes[0]?.length ?? 0;
  if (width > 0) rangeAt(sheet, [row, column, notes.length, width]).setNotes(notes as string[][]);
}
