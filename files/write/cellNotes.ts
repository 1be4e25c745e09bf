import { FIRST_COLUMN, sheetColumn, type Layout } from "../../core/index";

/** A note at a cell, which shows while the pointer is over it. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** It stays when the sheet is refreshed, as a user's own. */
  readonly isKept?: boolean;
}

/** What is said at cells of a sheet: of each column at its header, and what must be said of single cells. */
export function cellNotes(place: Layout): CellNote[] {
  return place.placed.flatMap((table): CellNote[] => {
    if (table.type !== "table") return [];
    const { block, headerRow, firstRow } = table;
    const headers = block.columns.flatMap(({ note }, index) =>
      note === "" ? [] : [{ row: headerRow, column: FIRST_COLUMN + index, text: note }],
    );
    const remarks = (block.remarks ?? []).map(({ row, column, kind, text }) => ({
      row: firstRow + row,
      column: sheetColumn(block, column),
      text,
      // the others are said anew as long as they hold
      isKept: kind === "typedOver",
    }));
    return [...headers, ...remarks];
  });
}
