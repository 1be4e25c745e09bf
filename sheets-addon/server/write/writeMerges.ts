import type { Rect } from "../../protocol";
import { a1Lists } from "./a1";
import { rangeAt } from "./rangeAt";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeMerges(sheet: Sheet, rects: readonly Rect[]): void {
  for (const rect of rects) rangeAt(sheet, rect).breakApart().merge();
}

export function writeSplits(sheet: Sheet, rects: readonly Rect[]): void {
  for (const list of a1Lists(rects)) sheet.getRangeList(list).breakApart();
}
