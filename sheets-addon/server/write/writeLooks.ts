import type { LookValue, Order, Rect } from "../../protocol";
import { a1Lists } from "./a1";
import { lookArraySetters, lookSetters } from "./lookSetters";
import { rangeAt } from "./rangeAt";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One property, the same in all rectangles. */
export function writeLook(sheet: Sheet, { rects, look }: Extract<Order, { do: "look" }>): void {
  for (const list of a1Lists(rects)) lookSetters[look.property](sheet.getRangeList(list), look.value);
}

/** One property of a rectangle whose cells differ. */
export function writeLooks(sheet: Sheet, { rect, property, values, runs }: Extract<Order, { do: "looks" }>): void {
  lookArraySetters[property](rangeAt(sheet, rect), unrolled(rect, values, runs));
}

function unrolled(
  [, , rowCount, columnCount]: Rect,
  values: readonly LookValue[],
  runs: readonly number[],
): LookValue[][] {
  const rows: LookValue[][] = [];
  let row: LookValue[] = [];
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const value = values[runs[at + 1]!] ?? null;
    for (let left = runs[at]!; left > 0; left--) {
      row.push(value);
      if (row.length < columnCount) continue;
      rows.push(row);
      row = [];
    }
  }
  if (rows.length !== rowCount || row.length > 0) throw new Error("looks: the runs don't fill the rectangle");
  return rows;
}

/** Lines around and between the cells of the rectangles. */
export function writeBorders(sheet: Sheet, { rects, sides, colour, line }: Extract<Order, { do: "borders" }>): void {
  const { top, left, bottom, right, vertical, horizontal } = sides;
  const style = SpreadsheetApp.BorderStyle[line];
  for (const list of a1Lists(rects)) {
    sheet.getRangeList(list).setBorder(top, left, bottom, right, vertical, horizontal, colour, style);
  }
}
