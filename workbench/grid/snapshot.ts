import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IStyleData,
  IWorksheetData,
} from "@univerjs/core";
import {
  plainLook,
  type GridBlock,
  type GridFormula,
  type GridLook,
  type GridRange,
  type GridSheet,
  type GridWorkbook,
} from "../../files/index";
import { cellMaker } from "./cells";
import { holdFormula } from "./held";
import { styleOfLook } from "./looks";
import { heightOfPoints, widthOfCharacters } from "./sizes";
import { wrappedHeights } from "./wrappedHeights";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Free room below and beside what a file holds, for typing. */
const MORE_ROWS = 200;
const MORE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** An array formula of the file with the values that it fills, its own cell included. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly range: GridRange;
  readonly cells: Cells;
}

export interface SheetSnapshot {
  readonly data: Partial<IWorksheetData> & { id: string; name: string };
  readonly spills: readonly Spill[];
}

/** Name under which a look stands among the grid's styles. The prefix tells looks of one workbook from those of another. */
export function styleName(prefix: string, look: number): string {
  return `${prefix}${look}`;
}

/** All looks as named styles. */
export function namedStyles(looks: readonly GridLook[], prefix: string): Record<string, IStyleData> {
  return Object.fromEntries(looks.map((look, at) => [styleName(prefix, at), styleOfLook(look)]));
}

/** The look of cells that say none: the first of the workbook, which is its usual one. */
export function usualLook(looks: GridWorkbook["looks"]): GridLook {
  return looks[0] ?? plainLook;
}

/**
 * A sheet as the grid loads it. Values of array formulas stand apart, since the grid keeps only their first cell. Formulas
 * that the engine shouldn't compute are kept from it: their cells hold the file's values.
 */
export function sheetSnapshot(
  sheet: GridSheet,
  id: string,
  prefix: string,
  looks: GridWorkbook["looks"],
  computes: (formula: GridFormula) => boolean,
): SheetSnapshot {
  const cellData: Cells = {};
  const columnLooks = looksOfColumns(sheet);
  const rowLooks = new Set(sheet.rows.flatMap(({ row, look }) => (look === undefined ? [] : [row])));
  const spills: Spill[] = [];
  for (const block of sheet.blocks) fillCells(cellData, block, columnLooks, rowLooks, prefix);
  for (const block of sheet.blocks) placeFormulas(cellData, block, spills, computes);
  const drawn = sheet.blocks.reduce((last, block) => Math.max(last, block.cells.firstRow + block.cells.rowCount), 0);
  const rows = sheet.whole ? sheet.rowCount : Math.max(1, drawn);
  const rowCount = sheet.whole ? Math.max(rows + MORE_ROWS, LEAST_ROWS, lastOf(sheet, "lastRow") + 2) : rows;
  const columnCount = Math.max(sheet.columnCount + MORE_COLUMNS, LEAST_COLUMNS, lastOf(sheet, "lastColumn") + 2);
  return {
    data: {
      id,
      name: sheet.name,
      hidden: sheet.hidden ? 1 : 0,
      tabColor: sheet.tabColour === null ? "" : `#${sheet.tabColour}`,
      rowCount,
      columnCount,
      defaultColumnWidth: widthOfCharacters(sheet.defaultColumnWidth),
      defaultRowHeight: heightOfPoints(sheet.defaultRowHeight),
      mergeData: sheet.merges.map(rangeOf),
      cellData,
      columnData: columnsOf(sheet, prefix, columnCount),
      rowData: rowsOf(sheet, prefix, wrappedHeights(sheet, looks)),
      freeze: {
        xSplit: sheet.frozenColumns,
        ySplit: sheet.frozenRows,
        startColumn: sheet.frozenColumns === 0 ? -1 : sheet.frozenColumns,
        startRow: sheet.frozenRows === 0 ? -1 : sheet.frozenRows,
      },
      defaultStyle: styleName(prefix, 0),
      showGridlines: sheet.gridLines ? 1 : 0,
      rightToLeft: 0,
    },
    spills,
  };
}

/** A rectangle as the grid says it. */
export function rangeOf(range: GridRange): IRange {
  return {
    startRow: range.firstRow,
    startColumn: range.firstColumn,
    endRow: range.lastRow,
    endColumn: range.lastColumn,
  };
}

/** A rectangle of the grid as files say it. */
export function gridRangeOf(range: IRange): GridRange {
  return {
    firstRow: range.startRow,
    firstColumn: range.startColumn,
    lastRow: range.endRow,
    lastColumn: range.endColumn,
  };
}

function fillCells(
  cellData: Cells,
  block: GridBlock,
  columnLooks: readonly number[],
  rowLooks: ReadonlySet<number>,
  prefix: string,
): void {
  const { cells } = block;
  const makers = cells.columns.map(cellMaker);
  const names = new Map<number, string>();
  const nameOf = (look: number): string => {
    let name = names.get(look);
    if (name === undefined) names.set(look, (name = styleName(prefix, look)));
    return name;
  };
  for (let row = 0; row < cells.rowCount; row++) {
    let line = cellData[cells.firstRow + row];
    for (let at = 0; at < Math.max(makers.length, block.looks.length); at++) {
      const column = cells.firstColumn + at;
      const look = block.looks[at]?.[row] ?? 0;
      const cell = makers[at]?.(row) ?? null;
      if (cell === null && look === (columnLooks[column] ?? 0) && !rowLooks.has(cells.firstRow + row)) continue;
      line ??= cellData[cells.firstRow + row] = {};
      const filled: ICellData = cell ?? {};
      // said even where it is the usual one: a look of the row or column would show otherwise
      if (look !== 0 || columnLooks[column] !== undefined || rowLooks.has(cells.firstRow + row))
        filled.s = nameOf(look);
      line[column] = filled;
    }
  }
}

function placeFormulas(
  cellData: Cells,
  block: GridBlock,
  spills: Spill[],
  computes: (formula: GridFormula) => boolean,
): void {
  for (const formula of block.formulas) {
    const { row, column, text, fills } = formula;
    const line = (cellData[row] ??= {});
    const anchor = (line[column] ??= {});
    if (!computes(formula)) {
      holdFormula(anchor, text);
      continue;
    }
    anchor.f = `=${text}`;
    if (fills === null || (fills.firstRow === fills.lastRow && fills.firstColumn === fills.lastColumn)) continue;
    const values: Cells = {};
    for (let at = fills.firstRow; at <= fills.lastRow; at++) {
      const cells = cellData[at];
      for (let across = fills.firstColumn; across <= fills.lastColumn; across++) {
        const cell = cells?.[across];
        const { v, t } = cell ?? {};
        (values[at] ??= {})[across] = { v: v ?? "", t: t ?? 1 };
        if (cell === undefined || (at === row && across === column)) continue;
        // what stays is only a look: the value is the formula's
        delete cell.v;
        delete cell.t;
      }
    }
    spills.push({ row, column, range: fills, cells: values });
  }
}

function looksOfColumns(sheet: GridSheet): number[] {
  const looks: number[] = [];
  for (const { first, last, look } of sheet.columns) {
    if (look === 0) continue;
    for (let column = first; column <= Math.min(last, sheet.columnCount + MORE_COLUMNS); column++) looks[column] = look;
  }
  return looks;
}

function columnsOf(sheet: GridSheet, prefix: string, count: number): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, look } of sheet.columns) {
    for (let column = first; column <= Math.min(last, count - 1); column++) {
      const data: Partial<IColumnData> = {};
      if (width !== null) data.w = widthOfCharacters(width);
      if (hidden) data.hd = 1;
      if (look !== 0) data.s = styleName(prefix, look);
      columns[column] = data;
    }
  }
  return columns;
}

function rowsOf(
  sheet: GridSheet,
  prefix: string,
  wrapped: ReadonlyMap<number, number>,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [row, height] of wrapped) rows[row] = { h: height, ia: 0 };
  for (const { row, height, hidden, look } of sheet.rows) {
    const data: Partial<IRowData> = rows[row] ?? {};
    if (height !== null) Object.assign(data, { h: heightOfPoints(height), ia: 0 });
    if (hidden) data.hd = 1;
    if (look !== undefined && look !== 0) data.s = styleName(prefix, look);
    rows[row] = data;
  }
  return rows;
}

/** The furthest row or column that something other than a cell reaches. */
function lastOf(sheet: GridSheet, side: "lastRow" | "lastColumn"): number {
  let last = 0;
  for (const chart of sheet.charts) last = Math.max(last, chart.anchor[side]);
  for (const merge of sheet.merges) last = Math.max(last, merge[side]);
  return Math.min(last, side === "lastRow" ? 20_000 : 500);
}
