import { rangeAt } from "../write/rangeAt";
import type { Pair } from "./restoreSteps";

/** The filter with what was chosen in its columns. */
export function restoreFilter({ sheet, before }: Pair): void {
  sheet.getFilter()?.remove();
  if (before.filter === null) return;
  const filter = rangeAt(sheet, before.filter.rect).createFilter();
  for (const { column, hidden, type, values } of before.filter.criteria) {
    const builder = SpreadsheetApp.newFilterCriteria();
    if (type !== null) builder.withCriteria(SpreadsheetApp.BooleanCriteria[type as "CUSTOM_FORMULA"], [...values]);
    if (hidden.length > 0) builder.setHiddenValues([...hidden]);
    filter.setColumnFilterCriteria(column + 1, builder.build());
  }
}
