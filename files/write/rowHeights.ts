import type { Layout, PlacedTable } from "../../core/index";

/** Points between the text and a table without keys: its row of keys is blank. */
export const KEYLESS_HEIGHT = 6;
/** Excel's rows end here. */
const MOST_HEIGHT = 409;

/** Height of a header in points; `lineHeight` is that of one line of text. */
export function headerHeight(table: PlacedTable, lineHeight: number): number {
  return Math.min(MOST_HEIGHT, table.headerLines * lineHeight + 6);
}

/** Height in points of a row whose tallest text has so many lines. */
export function rowHeight(lines: number, lineHeight: number): number {
  return Math.min(MOST_HEIGHT, lines * lineHeight);
}

/** Heights in points of the rows that need another than the usual one, by rows counted from 0. */
export function rowHeights(place: Layout, lineHeight: number): Map<number, number> {
  const heights = new Map<number, number>();
  const hidden = new Set(place.hiddenRows);
  for (const one of place.placed) {
    if (one.type === "table") {
      if (!hidden.has(one.keyRow)) heights.set(one.keyRow, KEYLESS_HEIGHT);
      heights.set(one.headerRow, headerHeight(one, lineHeight));
      for (const [row, lines] of one.rowLines) heights.set(one.firstRow + row, rowHeight(lines, lineHeight));
    }
    if (one.type !== "note") continue;
    one.lines.forEach(({ style }, index) => {
      if (style === "title") heights.set(one.row + index, lineHeight + 9);
      if (style === "heading") heights.set(one.row + index, lineHeight + 3);
    });
  }
  return heights;
}
