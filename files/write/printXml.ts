import {
  FIRST_COLUMN,
  KEY_COLUMN,
  columnLetters,
  placedTable,
  quotedSheet,
  type Layout,
  type PlainSheet,
} from "../../core/index";
import type { SheetBuild } from "./Graft";
import type { Measures } from "./measures";
import { sheetText } from "./xmlText";

const A4 = 9;
/** Paper less margins, in pixels of 96 to an inch, the long side and the short one. */
const LONG_SIDE = 1026;
const SHORT_SIDE = 669;
/** Smaller than this nobody can read it: then it takes several pages side by side. */
const LEAST_SCALE = 0.4;
const USUAL_WIDE_SCALE = 0.6;
/** Printers and fonts differ a little from our measures. */
const SAFETY = 0.95;
const MOST_FOOTER = 250;

export interface Printed {
  readonly xml: string;
  /** Rows, counted from 1, after which the page breaks. */
  readonly breaks: readonly number[];
}

/** How a sheet is printed: A4, one page wide, its header on every page, no chart and no small table torn apart. */
export function printSetup(sheet: PlainSheet, place: Layout, measures: Measures, build: SheetBuild): Printed {
  const { landscape, footer, repeatHeaderOf, onePage = false } = sheet.print;
  const [across, down] = landscape ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const width = contentWidth(place, measures);
  const oneWide = Math.min(1, across / width);
  const pages = onePage || oneWide >= LEAST_SCALE ? 1 : Math.ceil((width * USUAL_WIDE_SCALE) / across);
  const scale = pages === 1 ? oneWide : USUAL_WIDE_SCALE;
  const headerRow = repeatHeaderOf === null ? -1 : placedTable(place, repeatHeaderOf).headerRow;
  defineTitles(headerRow, pages, build);
  const foot =
    footer === ""
      ? ""
      : `<headerFooter><oddFooter>&amp;C${sheetText(footer.slice(0, MOST_FOOTER))}</oddFooter></headerFooter>`;
  return {
    xml:
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>' +
      `<pageSetup paperSize="${A4}" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="${pages}" fitToHeight="${onePage ? 1 : 0}"/>${foot}`,
    breaks: onePage ? [] : pageBreaks(place, measures, headerRow, (down / scale) * SAFETY),
  };
}

function contentWidth(place: Layout, measures: Measures): number {
  let width = 1;
  for (let column = 0; column < place.columnCount; column++) width += measures.columnPixels(column);
  for (const one of place.placed) if (one.type === "chart") width = Math.max(width, measures.chartWidth(place));
  return width;
}

function defineTitles(headerRow: number, pages: number, build: SheetBuild): void {
  const sheet = quotedSheet(build.name);
  const titles: string[] = [];
  // side by side, each page names its rows
  if (pages > 1) titles.push(`${sheet}!$${columnLetters(KEY_COLUMN)}:$${columnLetters(FIRST_COLUMN)}`);
  if (headerRow >= 0) titles.push(`${sheet}!$${headerRow + 1}:$${headerRow + 1}`);
  if (titles.length > 0) build.define("_xlnm.Print_Titles", titles.join(","));
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
