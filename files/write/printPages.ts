import { placedTable, type Layout, type PlainSheet } from "../../core/index";
import type { Measures } from "./measures";

/** Paper less margins, in pixels of 96 to an inch, the long side and the short one. */
const LONG_SIDE = 1026;
const SHORT_SIDE = 669;
/** Smaller than this nobody can read it: then it takes several pages side by side. */
const LEAST_SCALE = 0.4;
const USUAL_WIDE_SCALE = 0.6;
/** Printers and fonts differ a little from our measures. */
const SAFETY = 0.95;
const MOST_FOOTER = 250;

/** Margins in inches. */
export const printMargins = { side: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 } as const;

export interface PrintedPages {
  readonly landscape: boolean;
  /** Pages side by side. */
  readonly wide: number;
  readonly onePage: boolean;
  /** Row, counted from 0, that every page begins with; −1: none. */
  readonly headerRow: number;
  readonly footer: string;
  /** Rows, counted from 0, that begin a page. */
  readonly breaks: readonly number[];
}

/** How a sheet is printed on A4: one page wide, its header on every page, no chart and no small table torn apart. */
export function printPages(sheet: PlainSheet, place: Layout, measures: Measures): PrintedPages {
  const { landscape, footer, repeatHeaderOf, onePage = false } = sheet.print;
  const [across, down] = landscape ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const width = contentWidth(place, measures);
  const oneWide = Math.min(1, across / width);
  const wide = onePage || oneWide >= LEAST_SCALE ? 1 : Math.ceil((width * USUAL_WIDE_SCALE) / across);
  const scale = wide === 1 ? oneWide : USUAL_WIDE_SCALE;
  const headerRow = repeatHeaderOf === null ? -1 : placedTable(place, repeatHeaderOf).headerRow;
  return {
    landscape,
    wide,
    onePage,
    headerRow,
    footer: footer.slice(0, MOST_FOOTER),
    breaks: onePage ? [] : pageBreaks(place, measures, headerRow, (down / scale) * SAFETY),
  };
}

function contentWidth(place: Layout, measures: Measures): number {
  let width = 1;
  for (let column = 0; column < place.columnCount; column++) width += measures.columnPixels(column);
  for (const one of place.placed) if (one.type === "chart") width = Math.max(width, measures.chartWidth(place));
  return width;
}

function pageBreaks(place: Layout, measures: Measures, headerRow: number, pageHeight: number): number[] {
  const wished = wishedBreaks(place);
  const whole = wholeUnits(place);
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < place.rowCount; row++) {
    const height = measures.rowPixels(row);
    let unit = 0;
    for (let below = row; below <= (whole.get(row) ?? -1); below++) unit += measures.rowPixels(below);
    const repeated = headerRow >= 0 && row > headerRow ? measures.rowPixels(headerRow) : 0;
    const torn = used > repeated && used + unit > pageHeight && repeated + unit <= pageHeight;
    if (wished.has(row) || torn) {
      breaks.push(row);
      used = repeated;
    } else if (used + height > pageHeight) {
      used = repeated;
    }
    used += height;
  }
  return breaks;
}

/** What is not to be torn apart, first row to last: a chart, a small table, each with the heading above it. */
function wholeUnits(place: Layout): Map<number, number> {
  const units = new Map<number, number>();
  place.placed.forEach((one, index) => {
    if (one.type === "note" || (one.type === "table" && one.block.list)) return;
    const before = place.placed[index - 1];
    const heading = before?.type === "note" && before.row > 0 ? before.row : null;
    const first = one.type === "chart" ? one.row : one.keyRow;
    units.set(heading ?? first, one.type === "chart" ? one.row + one.rows - 1 : one.endRow);
  });
  return units;
}

/** Rows before which the plan wants a new page. */
function wishedBreaks(place: Layout): Set<number> {
  const wished = new Set<number>();
  for (const one of place.placed) {
    if (one.type !== "table") continue;
    const keys = new Set(one.block.pageBreaks ?? []);
    if (keys.size === 0) continue;
    one.block.rowKeys.forEach((key, index) => {
      // before the first row the page would break between the header and its rows
      if (index > 0 && keys.has(key)) wished.add(one.firstRow + index);
    });
  }
  return wished;
}
