import { cellAddress, columnLetters } from "../cells/address";
import { displayWidth } from "./displayWidth";
import type { Block, ChartBlock, Column, Formula, NoteLine, Ref, SheetPlan, TableBlock } from "./plan";

/** The hidden column of row keys; visible columns begin after it. */
export const KEY_COLUMN = 0;
export const FIRST_COLUMN = 1;
const MIN_WIDTH = 8;
const MAX_WIDTH = 40;
const MIN_NOTE_WIDTH = 70;
const MAX_NOTE_WIDTH = 150;
const CHART_ROWS = 19;

/** Where each block of a sheet stands. Rows and columns are counted from 0. */
export interface Layout {
  readonly placed: readonly Placed[];
  /** Width in characters of each column, the hidden one included. */
  readonly widths: readonly number[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export type Placed = PlacedNote | PlacedTable | PlacedChart;

export interface PlacedNote {
  readonly type: "note";
  readonly row: number;
  /** Broken to the width of the sheet: one a row. */
  readonly lines: readonly NoteLine[];
}

export interface PlacedTable {
  readonly type: "table";
  readonly block: TableBlock;
  /** Hidden: column keys, and the sheet's tag with the table's key where it crosses the column of row keys. */
  readonly keyRow: number;
  /** −1 without one. */
  readonly totalRow: number;
  readonly headerRow: number;
  /** Lines of text that the tallest header needs. */
  readonly headerLines: number;
  readonly firstRow: number;
  /** The last data row; `firstRow - 1` of an empty table. */
  readonly lastRow: number;
}

export interface PlacedChart {
  readonly type: "chart";
  readonly block: ChartBlock;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Places the blocks one below the other, one blank row between them. Pure: the same in every host. */
export function layout(sheet: SheetPlan): Layout {
  const tables = sheet.blocks.filter((block): block is TableBlock => block.type === "table");
  const widths = columnWidths(tables, sheet.language);
  const total = widths.slice(FIRST_COLUMN).reduce((sum, width) => sum + width, 0);
  const noteWidth = Math.min(MAX_NOTE_WIDTH, Math.max(MIN_NOTE_WIDTH, total));
  const placed: Placed[] = [];
  const hiddenRows: number[] = [];
  let row = 0;
  let frozenRows = 0;
  let before: Block["type"] | null = null;
  for (const block of sheet.blocks) {
    if (before !== null && !(before === "note" && block.type === "table")) row++;
    before = block.type;
    switch (block.type) {
      case "note": {
        const lines = block.lines.flatMap((line) => breakLine(line, noteWidth));
        placed.push({ type: "note", row, lines });
        row += lines.length;
        break;
      }
      case "table": {
        const keyRow = row++;
        hiddenRows.push(keyRow);
        const totalRow = block.totalLabel === null ? -1 : row++;
        const headerRow = row++;
        const firstRow = row;
        row += block.rowKeys.length;
        const headerLines = Math.max(
          ...block.columns.map((column, index) => linesOf(column.header, widths[FIRST_COLUMN + index]!)),
        );
        placed.push({ type: "table", block, keyRow, totalRow, headerRow, headerLines, firstRow, lastRow: row - 1 });
        if (block.key === sheet.freezeAt) frozenRows = headerRow + 1;
        break;
      }
      case "chart":
        placed.push({ type: "chart", block, row, column: FIRST_COLUMN, rows: CHART_ROWS });
        row += CHART_ROWS;
        break;
    }
  }
  return {
    placed,
    widths,
    rowCount: row,
    columnCount: widths.length,
    hiddenRows,
    frozenRows: frozenRows === 0 ? 1 : frozenRows,
    frozenColumns: sheet.freezeAt === null ? 0 : FIRST_COLUMN + 1,
  };
}

/** Finds a placed table by its key. */
export function placedTable(place: Layout, key: string): PlacedTable {
  const found = place.placed.find((one): one is PlacedTable => one.type === "table" && one.block.key === key);
  if (found === undefined) throw new Error(`placedTable: no table ${key}`);
  return found;
}

/** Sheet column of a column of a table. */
export function sheetColumn(table: TableBlock, key: string): number {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`sheetColumn: no column ${key} in ${table.key}`);
  return FIRST_COLUMN + index;
}

/** Address of a reference for a formula in `row`: `G12`, or `G$12:G$100` for a whole column. */
export function refAddress(place: Layout, ref: Ref, row: number): string {
  const table = placedTable(place, ref.block);
  const column = sheetColumn(table.block, ref.column);
  switch (ref.rows) {
    case "same":
      return cellAddress(row, column);
    case "total":
      return `${columnLetters(column)}$${table.totalRow + 1}`;
    case "all":
      return `${columnLetters(column)}$${table.firstRow + 1}:${columnLetters(column)}$${Math.max(table.firstRow, table.lastRow) + 1}`;
  }
}

/** The formula for a row, without "=", arguments parted by ",": the one place where symbols become addresses. */
export function formulaText(place: Layout, formula: Formula, row: number): string {
  return formula.map((part) => (typeof part === "string" ? part : refAddress(place, part, row))).join("");
}

/** The formula of a column's total, or null where its total is a value only or there is none. */
export function totalFormula(place: Layout, table: PlacedTable, column: Column): string | null {
  if (table.totalRow < 0 || column.total === undefined) return null;
  if (column.total.type === "sum") {
    const all = refAddress(place, { block: table.block.key, column: column.key, rows: "all" }, table.totalRow);
    return `SUBTOTAL(109,${all})`;
  }
  return column.total.formula === undefined ? null : formulaText(place, column.total.formula, table.totalRow);
}

function columnWidths(tables: readonly TableBlock[], language: SheetPlan["language"]): number[] {
  const widths: number[] = [MIN_WIDTH];
  for (const table of tables) {
    table.columns.forEach((column, index) => {
      const place = FIRST_COLUMN + index;
      const longestWord = Math.max(...column.header.split(/\s+/).map((word) => word.length));
      const label = index === 0 && table.totalLabel !== null ? table.totalLabel.length : 0;
      // a filter button covers about two characters of a header
      const wish = Math.max(longestWord + (table.list ? 3 : 1), label + 1, displayWidth(column, language) + 2);
      widths[place] = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, widths[place] ?? 0, wish));
    });
  }
  return widths;
}

function linesOf(text: string, width: number): number {
  return wrap(text, width - 2).length;
}

function breakLine(line: NoteLine, width: number): NoteLine[] {
  if (line.style === "title" || line.style === "heading") return [line];
  return wrap(line.text, width).map((text) => ({ style: line.style, text }));
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
