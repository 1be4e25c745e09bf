import { cellAddress, columnLetters } from "../../core/index";
import type { GridRange } from "../grid/GridWorkbook";
import { MAIN_NAMESPACE, RELATIONSHIPS, type SheetBuild } from "./Graft";
import { PackageFault } from "../PackageFault";
import { XML_HEAD } from "./xmlText";

/** Characters that Excel adds to a width for the margins of its cells. */
const MARGIN = 0.7109375;

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export interface SheetHead {
  /** Characters a column, from the first one on. */
  readonly widths: readonly number[];
  /** Elements of columns instead of the widths. */
  readonly columns?: string;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly fitToWidth: boolean;
  /** Null where the size is not known before the rows are. */
  readonly size: { readonly rows: number; readonly columns: number } | null;
}

/** What follows the rows. The order is the format's; Excel refuses another. */
export interface SheetTail {
  readonly autoFilter?: string;
  readonly merges?: readonly string[];
  readonly conditionalFormats?: readonly string[];
  readonly validations?: readonly string[];
  readonly print?: string;
  readonly rowBreaks?: readonly number[];
  /** Range where numbers stored as text are no mistake. */
  readonly textsOf?: string;
  readonly drawing?: string;
  readonly legacyDrawing?: string;
  readonly tables?: readonly string[];
  readonly extensions?: readonly string[];
}

/** Throws where a sheet is longer or wider than the format allows. */
export function checkSize(rows: number, columns: number, sheet: string): void {
  if (rows > MOST_ROWS || columns > MOST_COLUMNS) throw new PackageFault("tooLarge", sheet);
}

/** Everything before the first row. */
export function sheetHead(head: SheetHead, build: SheetBuild): string {
  const fit = head.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  const size =
    head.size === null || head.size.rows === 0
      ? ""
      : `<dimension ref="A1:${cellAddress(head.size.rows - 1, Math.max(0, head.size.columns - 1))}"/>`;
  const widths = head.widths.map((width, column) => {
    const hidden = head.hiddenColumns.includes(column) ? ' hidden="1"' : "";
    return `<col min="${column + 1}" max="${column + 1}" width="${width + MARGIN}"${hidden} customWidth="1"/>`;
  });
  const columns = head.columns ?? widths.join("");
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">${fit}${size}` +
    `<sheetViews>${sheetView(head, build)}</sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${build.styles.lineHeight}"/>` +
    `${columns === "" ? "" : `<cols>${columns}</cols>`}<sheetData>`
  );
}

/**
 * The frozen panes. Excel counts them from the first visible cell, so that a hidden first column is left out of the
 * count and the view is said to begin behind it.
 */
export function sheetView(
  head: Pick<SheetHead, "hiddenColumns" | "hiddenRows" | "frozenRows" | "frozenColumns" | "gridLines">,
  build: Pick<SheetBuild, "selected">,
): string {
  const firstColumn = firstShown(new Set(head.hiddenColumns));
  const firstRow = firstShown(new Set(head.hiddenRows));
  const across = Math.max(0, head.frozenColumns - firstColumn);
  const down = Math.max(0, head.frozenRows - firstRow);
  const attributes = [
    head.gridLines ? "" : ' showGridLines="0"',
    build.selected ? ' tabSelected="1"' : "",
    firstColumn + firstRow === 0 ? "" : ` topLeftCell="${cellAddress(firstRow, firstColumn)}"`,
  ].join("");
  const open = `<sheetView${attributes} workbookViewId="0">`;
  if (across === 0 && down === 0) {
    const home = cellAddress(firstRow, firstColumn);
    return `${open}<selection activeCell="${home}" sqref="${home}"/></sheetView>`;
  }
  const pane = across === 0 ? "bottomLeft" : down === 0 ? "topRight" : "bottomRight";
  const cell = cellAddress(Math.max(head.frozenRows, firstRow), Math.max(head.frozenColumns, firstColumn));
  const splits = `${across === 0 ? "" : ` xSplit="${across}"`}${down === 0 ? "" : ` ySplit="${down}"`}`;
  const others = pane === "bottomRight" ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : "";
  return (
    `${open}<pane${splits} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `${others}<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/></sheetView>`
  );
}

function firstShown(hidden: ReadonlySet<number>): number {
  let first = 0;
  while (hidden.has(first)) first++;
  return first;
}

/** Everything after the last row. */
export function sheetTail(tail: SheetTail): string {
  const list = (name: string, items: readonly string[] | undefined): string =>
    items === undefined || items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
  const breaks = tail.rowBreaks ?? [];
  return [
    "</sheetData>",
    tail.autoFilter === undefined ? "" : `<autoFilter ref="${tail.autoFilter}"/>`,
    list(
      "mergeCells",
      tail.merges?.map((range) => `<mergeCell ref="${range}"/>`),
    ),
    ...(tail.conditionalFormats ?? []),
    list("dataValidations", tail.validations),
    tail.print ?? '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    breaks.length === 0
      ? ""
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">` +
        `${breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("")}</rowBreaks>`,
    tail.textsOf === undefined
      ? ""
      : `<ignoredErrors><ignoredError sqref="${tail.textsOf}" numberStoredAsText="1"/></ignoredErrors>`,
    tail.drawing === undefined ? "" : `<drawing r:id="${tail.drawing}"/>`,
    tail.legacyDrawing === undefined ? "" : `<legacyDrawing r:id="${tail.legacyDrawing}"/>`,
    list(
      "tableParts",
      tail.tables?.map((id) => `<tablePart r:id="${id}"/>`),
    ),
    tail.extensions === undefined || tail.extensions.length === 0 ? "" : `<extLst>${tail.extensions.join("")}</extLst>`,
    "</worksheet>",
  ].join("");
}

/** `B7:D20`, rows and columns counted from 0. */
export function rangeAddress(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRow, lastColumn);
  return first === last ? first : `${first}:${last}`;
}

export function rangeText(range: GridRange): string {
  return rangeAddress(range.firstRow, range.firstColumn, range.lastRow, range.lastColumn);
}

/** The letters of the columns, made once for a sheet. */
export function lettersOf(count: number): string[] {
  return Array.from({ length: count }, (_, column) => columnLetters(column));
}
