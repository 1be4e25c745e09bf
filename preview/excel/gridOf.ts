import type { GridChoices, GridColumn, GridLook, GridSheet } from "../../files/index";
import type { ExcelHostBook } from "../../test/hosts/excel/ExcelHostBook";
import type { SheetModel } from "../../test/hosts/excel/model/SheetModel";
import type { CellsOf, ValidationModel } from "../../test/hosts/excel/model/sheetExtras";
import { areaOrNull, splitAddress } from "../../test/hosts/model/address";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type CellGrid } from "../../test/hosts/model/CellGrid";
import { gridBlocks, gridRows, lookCount, placeAt, wordsIn } from "../gridParts";
import type { FillsOf } from "../PreviewBook";
import { gridCharts } from "./gridCharts";
import { gridLookOf } from "./gridLooks";
import { gridRules } from "./gridRules";

/** Pixels of a point, and of a digit of the usual font: widths count in digits. */
const PIXELS = 4 / 3;
const DIGIT = 7;

/** All looks of the workbook under their numbers. */
export function gridLooksOf(book: ExcelHostBook): GridLook[] {
  return Array.from({ length: lookCount(book.sheets) }, (_, number) => gridLookOf(book.looks.get(number)));
}

/** One sheet; its looks are numbers into {@link gridLooksOf}. */
export function gridSheetOf(sheet: SheetModel, fillsOf: FillsOf): GridSheet {
  const { grid, extras, book } = sheet;
  const used = grid.used(false);
  const rowCount = used === null ? 0 : used.lastRow + 1;
  const columnCount = used === null ? 0 : used.lastColumn + 1;
  const filtered = extras.tables.find(({ showFilterButton, showHeaders }) => showFilterButton && showHeaders);
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    chartSheet: false,
    tabColour: sheet.tabColor === "" ? null : sheet.tabColor.slice(1),
    rowCount,
    columnCount,
    whole: true,
    blocks: gridBlocks(sheet, rowCount, columnCount, fillsOf),
    defaultColumnWidth: charactersOf(STANDARD_WIDTH),
    defaultRowHeight: STANDARD_HEIGHT,
    columns: columnsOf(grid),
    rows: gridRows(grid, (points) => points),
    merges: [],
    frozenRows: extras.frozen.rows,
    frozenColumns: extras.frozen.columns,
    gridLines: sheet.gridLines,
    filter: filtered?.area ?? null,
    rules: gridRules(extras.formats),
    choices: extras.validations.flatMap((validation) => choicesOf(validation, sheet)),
    notes: extras.notes.map(({ row, column, text }) => ({ row, column, text })),
    charts: gridCharts(extras.charts, {
      columnAt: (left) => placeAt(left, (column) => widthOf(grid, column)),
      rowAt: (top) => placeAt(top, (row) => heightOf(grid, row)),
      nameOf: (id) => book.sheets.find((one) => one.id === id)?.name,
      formatOf: (cells) => formatOf(book, cells),
    }),
    kept: [],
    fixed: false,
  };
}

/** Characters of a width in points, as files count them. */
export function charactersOf(points: number): number {
  return (points * PIXELS) / DIGIT;
}

/** Points of a width in characters. */
export function pointsOf(characters: number): number {
  return (characters * DIGIT) / PIXELS;
}

function columnsOf({ columns }: CellGrid): GridColumn[] {
  return columns.flatMap(({ width, hidden, base }, column): GridColumn[] => {
    const own = width === STANDARD_WIDTH ? null : charactersOf(width);
    return own === null && !hidden && base === 0
      ? []
      : [{ first: column, last: column, width: own, hidden, look: base }];
  });
}

function choicesOf({ areas, rule, alert }: ValidationModel, sheet: SheetModel): GridChoices[] {
  const source = rule["list"]?.["source"];
  if (typeof source !== "string" || areas.length === 0) return [];
  const words = source.startsWith("=") ? listed(sheet, source.slice(1)) : source.split(",").map((word) => word.trim());
  return [{ ranges: areas, words, strict: alert.showAlert && alert.style === "Stop" }];
}

/** What stands in the cells of an address, each once. */
function listed(sheet: SheetModel, address: string): readonly string[] {
  const { sheet: name, cells } = splitAddress(address);
  const from = name === null ? sheet : sheet.book.find(name);
  const area = areaOrNull(cells);
  return from === null || area === null ? [] : wordsIn(from, from.touched(area));
}

function formatOf(book: ExcelHostBook, { sheetId, area }: CellsOf): string {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  return sheet === undefined
    ? "General"
    : book.looks.get(sheet.grid.look(area.firstRow, area.firstColumn)).numberFormat;
}

function widthOf({ columns }: CellGrid, column: number): number {
  const known = columns[column];
  return known === undefined ? STANDARD_WIDTH : known.hidden ? 0 : known.width;
}

function heightOf({ heights, hiddenRows }: CellGrid, row: number): number {
  return hiddenRows.has(row) ? 0 : (heights.get(row) ?? STANDARD_HEIGHT);
}
