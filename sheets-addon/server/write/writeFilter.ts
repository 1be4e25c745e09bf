import type { Rect } from "../../protocol";
import { rectOf } from "../read/rectOf";
import { rangeAt } from "./rangeAt";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** The one filter of a sheet. What is chosen in its columns stays where they are the same ones. */
export function writeFilter(sheet: Sheet, rect: Rect | null): void {
  const present = sheet.getFilter();
  let kept: readonly (readonly [column: number, criteria: Criteria])[] = [];
  if (present !== null) {
    const before = rectOf(present.getRange());
    if (rect !== null && rect.every((part, at) => part === before[at])) return;
    if (rect !== null && rect[1] === before[1] && rect[3] === before[3]) {
      kept = Array.from({ length: before[3] }, (_, at) => before[1] + at + 1).flatMap((column) => {
        const criteria = present.getColumnFilterCriteria(column);
        return criteria === null ? [] : [[column, criteria] as const];
      });
    }
    present.remove();
  }
  if (rect === null) return;
  const filter = rangeAt(sheet, rect).createFilter();
  for (const [column, criteria] of kept) filter.setColumnFilterCriteria(column, criteria);
}
