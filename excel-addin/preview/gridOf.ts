import { CellBlockBuilder } from "../../core/index";
import type {
  GridBlock,
  GridChoices,
  GridColumn,
  GridFormula,
  GridLook,
  GridSheet,
  GridWorkbook,
} from "../../files/index";
import type { ExcelHostBook } from "../../test/hosts/excel/ExcelHostBook";
import type { Area } from "../../test/hosts/excel/model/Area";
import { areaOrNull, splitAddress } from "../../test/hosts/excel/model/address";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type CellGrid } from "../../test/hosts/excel/model/CellGrid";
import { CellFault, FormulaCell, type Scalar } from "../../test/hosts/excel/model/Content";
import type { CellsOf, ValidationModel } from "../../test/hosts/excel/model/sheetExtras";
import type { SheetModel } from "../../test/hosts/excel/model/SheetModel";
import { gridCharts } from "./gridCharts";
import { gridLookOf } from "./gridLooks";
import { gridRules } from "./gridRules";

/** Pixels of a point, and of a digit of the usual font: widths count in digits. */
const PIXELS = 4 / 3;
const DIGIT = 7;

/** The rectangle that a formula fills beyond its own cell; null: it fills none. */
export type FillsOf = (formula: FormulaCell) => Area | null;

/** The workbook of the tests' host as a grid draws it. Sheets that no user of Excel could see are left out. */
export function gridOf(book: ExcelHostBook, fillsOf: FillsOf = () => null): GridWorkbook {
  return { sheets: drawnSheets(book).map((sheet) => gridSheetOf(sheet, fillsOf)), looks: gridLooksOf(book) };
}

/** The sheets that stand in the grid, in their order. */
export function drawnSheets(book: ExcelHostBook): SheetModel[] {
  return book.sheets.filter(({ visibility, name }) => visibility !== "VeryHidden" && !name.startsWith("~klientela"));
}

/** All looks of the workbook under their numbers, which never change. */
export function gridLooksOf(book: ExcelHostBook): GridLook[] {
  let last = 0;
  for (const { grid } of book.sheets) {
    for (const { looks, base } of grid.columns) {
      last = Math.max(last, base);
      for (const look of looks) last = Math.max(last, look);
    }
  }
  return Array.from({ length: last + 1 }, (_, number) => gridLookOf(book.looks.get(number)));
}

/** One sheet; its looks are numbers into {@link gridLooksOf}. */
export function gridSheetOf(sheet: SheetModel, fillsOf: FillsOf): GridSheet {
  const { grid, extras, book } = sheet;
  const used = grid.used(false);
  const rowCount = used === null ? 0 : used.lastRow + 1;
  const columnCount = used === null ? 0 : used.lastColumn + 1;
  const filtered = extras.tables.find(({ showFilterButton, showHeaders }) => showFilterButton && showHeaders);
  const sized = [...new Set([...grid.heights.keys(), ...grid.hiddenRows])].sort((one, other) => one - other);
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    chartSheet: false,
    tabColour: sheet.tabColor === "" ? null : sheet.tabColor.slice(1),
    rowCount,
    columnCount,
    whole: true,
    blocks: blocksOf(sheet, rowCount, columnCount, fillsOf),
    defaultColumnWidth: charactersOf(STANDARD_WIDTH),
    defaultRowHeight: STANDARD_HEIGHT,
    columns: columnsOf(grid),
    rows: sized.map((row) => ({ row, height: grid.heights.get(row) ?? null, hidden: grid.hiddenRows.has(row) })),
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

function blocksOf(sheet: SheetModel, rowCount: number, columnCount: number, fillsOf: FillsOf): GridBlock[] {
  const blocks: GridBlock[] = [];
  const builder = new CellBlockBuilder(sheet.name);
  let formulas: GridFormula[] = [];
  const take = (): void => {
    const cells = builder.take();
    const looks = Array.from({ length: columnCount }, (_, column) => {
      return Uint32Array.from({ length: cells.rowCount }, (_none, row) =>
        sheet.grid.look(cells.firstRow + row, column),
      );
    });
    blocks.push({ cells, looks, formulas });
    formulas = [];
  };
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const content = sheet.grid.content(row, column);
      if (content === null) continue;
      if (content instanceof FormulaCell) {
        formulas.push({ row, column, text: content.text.slice(1), fills: fillsOf(content) });
      }
      put(builder, column, content instanceof FormulaCell ? sheet.scalarAt(row, column) : content);
    }
    builder.nextRow();
    if (builder.isFull) take();
  }
  if (builder.rowCount > 0) take();
  return blocks;
}

function put(builder: CellBlockBuilder, column: number, value: Scalar): void {
  if (value instanceof CellFault) builder.setError(column, value.code);
  else builder.set(column, value);
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
  const words = source.startsWith("=") ? wordsIn(sheet, source.slice(1)) : source.split(",").map((word) => word.trim());
  return [{ ranges: areas, words, strict: alert.showAlert && alert.style === "Stop" }];
}

/** What stands in the cells of an address, each once. */
function wordsIn(sheet: SheetModel, address: string): string[] {
  const { sheet: name, cells } = splitAddress(address);
  const from = name === null ? sheet : sheet.book.find(name);
  const area = areaOrNull(cells);
  if (from === null || area === null) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = from.touched(area);
  const words = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) words.add(String(from.valueAt(row, column)));
  }
  words.delete("");
  return [...words];
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

/** The row or column in which a point lies that is so many points away from the edge. */
function placeAt(distance: number, sizeOf: (place: number) => number): number {
  let left = distance;
  let place = 0;
  while (place < 20_000 && left >= sizeOf(place)) left -= sizeOf(place++);
  return place;
}
