import type { Area } from "../../model/Area";
import type { SheetModel } from "./SheetModel";

/** The cells of an area whose row and column can be seen, in as few rectangles as there are gaps. */
export function visibleCells(sheet: SheetModel, area: Area): Area[] {
  const rows = spans(area.firstRow, area.lastRow, (row) => sheet.rowHidden(row));
  const columns = spans(area.firstColumn, area.lastColumn, (column) => sheet.columnHidden(column));
  return rows.flatMap(([firstRow, lastRow]) =>
    columns.map(([firstColumn, lastColumn]) => ({ firstRow, firstColumn, lastRow, lastColumn })),
  );
}

function spans(first: number, last: number, hidden: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = first; at <= last; at++) {
    if (hidden(at)) continue;
    const before = found.at(-1);
    if (before !== undefined && before[1] === at - 1) before[1] = at;
    else found.push([at, at]);
  }
  return found;
}
