import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlNode } from "../xlsx/xmlTree";
import type { GridColumn, GridRange, GridSheet } from "./GridWorkbook";
import { parseRange, parseRanges } from "./ranges";

/** Pixels of a digit in the usual font, in which widths are counted. */
const DIGIT = 7;
const MARGIN = 5;
const LAST_COLUMN = 16_383;

/** Widths, frozen panes and merged cells of a sheet, from what stands around its cells. */
export function sheetSizes(
  around: XmlNode,
  looks: number,
): Pick<
  GridSheet,
  "defaultColumnWidth" | "defaultRowHeight" | "columns" | "merges" | "frozenRows" | "frozenColumns" | "gridLines"
> {
  const usual = childOf(around, "sheetFormatPr");
  const view = childOf(around, "sheetViews", "sheetView");
  return {
    defaultColumnWidth: numberOf(usual, "defaultColWidth", usualWidth(numberOf(usual, "baseColWidth", 8))),
    defaultRowHeight: numberOf(usual, "defaultRowHeight", 15),
    columns: childrenOf(around, "cols", "col").flatMap((one) => columnsOf(one, looks)),
    merges: childrenOf(around, "mergeCells", "mergeCell").flatMap((one) => parseRanges(attributeOf(one, "ref"))),
    ...frozenOf(view),
    gridLines: flagOf(view, "showGridLines", true),
  };
}

/** The width of a column of so many digits: with its margins, in steps of eight pixels. */
function usualWidth(digits: number): number {
  return (Math.ceil((digits * DIGIT + MARGIN) / 8) * 8) / DIGIT;
}

function columnsOf(node: XmlNode, looks: number): GridColumn[] {
  const first = Math.max(0, numberOf(node, "min", 1) - 1);
  const last = Math.min(LAST_COLUMN, numberOf(node, "max", first + 1) - 1);
  if (last < first) return [];
  const width = numberOf(node, "width", -1);
  const look = numberOf(node, "style", 0);
  const hidden = flagOf(node, "hidden");
  // of a hidden column files often keep no width but 0
  const own = width < 0 || (hidden && width === 0) ? null : width;
  return [{ first, last, width: own, hidden, look: look >= 0 && look < looks ? look : 0 }];
}

/** Frozen panes are counted from the first cell of the view. */
function frozenOf(view: XmlNode | undefined): { frozenRows: number; frozenColumns: number } {
  const pane = childOf(view, "pane");
  if (pane === undefined || !attributeOf(pane, "state").startsWith("frozen"))
    return { frozenRows: 0, frozenColumns: 0 };
  const home: GridRange | null = parseRange(attributeOf(view, "topLeftCell") || "A1");
  const rows = Math.trunc(numberOf(pane, "ySplit", 0));
  const columns = Math.trunc(numberOf(pane, "xSplit", 0));
  return {
    frozenRows: rows <= 0 ? 0 : rows + (home?.firstRow ?? 0),
    frozenColumns: columns <= 0 ? 0 : columns + (home?.firstColumn ?? 0),
  };
}
