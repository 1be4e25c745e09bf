import { cellAddress, columnLetters } from "../cells/address";
import { displayWidth } from "./displayWidth";
import type { Block, ChartBlock, Column, Formula, NoteLine, PlainSheet, Ref, SheetPlan, TableBlock } from "./plan";

/** The hidden column of row keys; visible columns begin after it. */
export const KEY_COLUMN = 0;
/** Header of the hidden column in a list: with it the row keys belong to the table and move along when it is sorted. */
export const KEY_HEADER = "klientela";
export const FIRST_COLUMN = 1;
/** Without keys their column is a margin. */
const MARGIN_WIDTH = 1.5;
const MIN_WIDTH = 8;
const MAX_WIDTH = 40;
const CLIPPED_WIDTH = 16;
/** What is typed as words needs room from the beginning. */
const MIN_TYPED_WIDTH = 28;
/** A header that takes more lines makes its column wider. */
const MOST_HEADER_LINES = 3;
const MIN_NOTE_WIDTH = 80;
const MAX_NOTE_WIDTH = 170;
const CHART_ROWS = 16;
const SHORT_TEXT = 3;
const BOLD = 1.1;
const BEHIND_HYPHEN = /(?<=\p{L}-)(?=\p{L})/u;

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
  /**
   * Hidden: column keys, and the sheet's tag with the table's key where it crosses the column of row keys. In a sheet
   * without keys it is a narrow blank row.
   */
  readonly keyRow: number;
  /** −1 without one. */
  readonly totalRow: number;
  readonly headerRow: number;
  /** Lines of text that the tallest header needs. */
  readonly headerLines: number;
  readonly firstRow: number;
  /** The last data row; `firstRow - 1` of an empty table. Rows kept for what was typed in them come behind it. */
  readonly lastRow: number;
  /** The last row of all. */
  readonly endRow: number;
  /** Lines of the rows, counted from 0 within the table, that hold a text of more than one: its cells are wrapped. */
  readonly rowLines: ReadonlyMap<number, number>;
}

export interface PlacedChart {
  readonly type: "chart";
  readonly block: ChartBlock;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Places the blocks one below the other, one blank row between them. Pure: the same in every host. */
export function layout(sheet: PlainSheet): Layout {
  const keyed = hasKeys(sheet);
  const tables = sheet.blocks.filter((block): block is TableBlock => block.type === "table");
  const widths = columnWidths(tables, sheet.language);
  if (!keyed) widths[KEY_COLUMN] = MARGIN_WIDTH;
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
        if (keyed) hiddenRows.push(keyRow);
        const totalRow = block.totalLabel === null ? -1 : row++;
        const headerRow = row++;
        const firstRow = row;
        row += block.rowKeys.length;
        const headerLines = Math.max(
          ...block.columns.map((column, index) => headerLinesOf(column, block.list, widths[FIRST_COLUMN + index]!)),
        );
        const rowLines = linesOfRows(block, widths);
        placed.push({
          type: "table",
          block,
          keyRow,
          totalRow,
          headerRow,
          headerLines,
          firstRow,
          lastRow: row - 1 - (block.gone ?? 0),
          endRow: row - 1,
          rowLines,
        });
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

/** Whether the sheet can be recognized later: by the keys in its hidden column and rows. */
export function hasKeys(sheet: PlainSheet): sheet is SheetPlan {
  return "recipe" in sheet;
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
      const longestWord = longestPiece(column.header);
      const label = index === 0 && table.totalLabel !== null ? table.totalLabel.length : 0;
      const typed = column.owner !== "ours" && column.kind === "text" && column.choices === undefined;
      let wish = Math.max(
        longestWord + headerMargin(column, table.list),
        label + 1,
        column.clipped === true ? CLIPPED_WIDTH : displayWidth(column, language) + 2,
        typed ? MIN_TYPED_WIDTH : MIN_WIDTH,
      );
      while (wish < MAX_WIDTH && headerLinesOf(column, table.list, wish) > MOST_HEADER_LINES) wish++;
      widths[place] = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, widths[place] ?? 0, wish));
    });
  }
  return widths;
}

/** Bold letters are wider than digits, in which widths are counted. */
function longestPiece(header: string): number {
  const pieces = header.split(/\s+/).flatMap((word) => word.split(BEHIND_HYPHEN));
  return Math.ceil(Math.max(...pieces.map((piece) => piece.length)) * BOLD);
}

/** Characters of a header's width that no text can take: the filter button covers about two. */
function headerMargin(column: Column, list: boolean): number {
  if (!list) return 2;
  return "numbers" in column.values ? 4 : isShort(column) ? 2 : 3;
}

function headerLinesOf(column: Column, list: boolean, width: number): number {
  return linesOf(column.header, Math.floor((width - headerMargin(column, list)) / BOLD));
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + wrapCell(line, width).length, 0);
}

/** Whether a column holds letters only, such as classes: it is narrow and centred. */
export function isShort({ kind, values }: Column): boolean {
  return kind === "code" && "texts" in values && values.texts.every((text) => text.length <= SHORT_TEXT);
}

/** Whether a text needs more than one line in a column of this width. */
export function needsLines(text: string, width: number): boolean {
  return text.length > width || text.includes("\n");
}

function linesOfRows(block: TableBlock, widths: readonly number[]): Map<number, number> {
  const lines = new Map<number, number>();
  block.columns.forEach(({ values, clipped }, index) => {
    if (!("texts" in values) || clipped === true) return;
    const width = widths[FIRST_COLUMN + index]!;
    const tall = values.texts.map((text) => (needsLines(text, width) ? linesOf(text, width) : 1));
    if (tall.every((count) => count === 1)) return;
    values.of.forEach((of, row) => {
      if (tall[of]! > (lines.get(row) ?? 1)) lines.set(row, tall[of]!);
    });
  });
  return lines;
}

function breakLine(line: NoteLine, width: number): NoteLine[] {
  if (line.style === "title" || line.style === "heading") return [line];
  return wrap(line.text, width).map((text) => ({ style: line.style, text }));
}

function wrap(text: string, width: number): string[] {
  return filled(
    text.split(" ").map((word) => ({ word, glue: " " })),
    width,
  );
}

/** As a cell breaks its text: behind hyphens too. */
function wrapCell(text: string, width: number): string[] {
  const words = text
    .split(/[ \u00a0]/)
    .flatMap((whole) => whole.split(BEHIND_HYPHEN).map((word, at) => ({ word, glue: at === 0 ? " " : "" })));
  return filled(words, width);
}

function filled(words: readonly { readonly word: string; readonly glue: string }[], width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { word, glue } of words) {
    if (line !== "" && line.length + glue.length + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : line + glue + word;
    }
  }
  lines.push(line);
  return lines;
}
