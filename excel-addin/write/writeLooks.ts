import {
  cellAddress,
  colours,
  FIRST_COLUMN,
  needsLines,
  sheetColumn,
  type Column,
  type PlacedTable,
} from "../../core/index";
import { bodyLook, headerLook, noteLook, totalLook, type CellLook } from "../../files/index";
import { formatAll, lineHeightOf, rangeOf, rectAddress, runsOf, type Rect, type SheetTarget } from "./SheetTarget";

const ALIGN = { left: "Left", right: "Right", center: "Center" } as const;
/** Points of a workbook's own font for those of its lines. */
const FONT_OF_LINE = 11 / 15;

/** Gives the cells their looks: by columns and by what many cells share, never cell by cell. The cells are plain before. */
export async function writeLooks(target: SheetTarget): Promise<void> {
  for (const one of target.place.placed) {
    if (one.type === "table") await tableLooks(target, one);
  }
  await noteLooks(target);
}

async function noteLooks(target: SheetTarget): Promise<void> {
  const cells = new Cells<string>();
  for (const one of target.place.placed) {
    if (one.type !== "note") continue;
    one.lines.forEach(({ style, text }, index) => {
      if (text !== "") cells.add(style, cellAddress(one.row + index, FIRST_COLUMN));
    });
  }
  for (const [style, addresses] of cells.all) {
    const look = noteLook(style as Parameters<typeof noteLook>[0]);
    if (Object.keys(look).length > 0) await formatAll(target, addresses, (format) => put(format, look, target));
  }
}

async function tableLooks(target: SheetTarget, table: PlacedTable): Promise<void> {
  const { columns, list } = table.block;
  const { language } = target.plan;
  const lastColumn = FIRST_COLUMN + columns.length - 1;
  const rows = (firstRow: number, lastRow: number): Rect => {
    return { firstRow, firstColumn: FIRST_COLUMN, lastRow, lastColumn };
  };
  await lookOver(target, columns, table.headerRow, table.headerRow, (column, first) => headerLook(column, list, first));
  if (table.totalRow >= 0) {
    await lookOver(target, columns, table.totalRow, table.totalRow, (column) => totalLook(column, list, language));
  }
  if (table.endRow >= table.firstRow) {
    await lookOver(target, columns, table.firstRow, table.endRow, (column, first) =>
      bodyLook(column, list, first, language),
    );
  }
  const top = table.totalRow < 0 ? table.headerRow : table.totalRow;
  await target.writer.call(() => lines(target, rows(top, Math.max(table.headerRow, table.endRow)), list));
  await wraps(target, table);
  await grounds(target, table, rows);
}

/** The same rows of all columns: what neighbours share is said once. */
async function lookOver(
  target: SheetTarget,
  columns: readonly Column[],
  firstRow: number,
  lastRow: number,
  lookOf: (column: Column, first: boolean) => CellLook,
): Promise<void> {
  const cells = new Cells<number>();
  const formats = new Cells<number>();
  columns.forEach((column, index) => {
    const { format, ...look } = lookOf(column, index === 0);
    cells.add(JSON.stringify(look), FIRST_COLUMN + index);
    if (format !== undefined) formats.add(format, FIRST_COLUMN + index);
  });
  const rects = (places: readonly number[]): Rect[] =>
    runsOf(places).map(([firstColumn, lastColumn]) => ({ firstRow, firstColumn, lastRow, lastColumn }));
  for (const [text, places] of cells.all) {
    const look = JSON.parse(text) as CellLook;
    await formatAll(target, rects(places).map(rectAddress), (format) => put(format, look, target));
  }
  for (const [code, places] of formats.all) {
    await target.writer.call(() => {
      // one code for all of its cells
      for (const rect of rects(places)) rangeOf(target, rect).numberFormat = code as unknown as string[][];
    });
  }
}

function put(format: Excel.RangeFormat, look: CellLook, target: SheetTarget): void {
  const { font } = format;
  if (look.bold === true) font.bold = true;
  if (look.ink !== undefined) font.color = `#${look.ink}`;
  if (look.larger !== undefined) font.size = Math.round(lineHeightOf(target) * FONT_OF_LINE) + look.larger;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.middle === true) format.verticalAlignment = "Center";
  if (look.wrap === true) format.wrapText = true;
}

/** Hairlines under the rows of a list, around every cell of a small table. */
function lines(target: SheetTarget, rect: Rect, list: boolean): void {
  const { borders } = rangeOf(target, rect).format;
  const isOneRow = rect.firstRow === rect.lastRow;
  // the upper edge too: else the line of the table's style shows there
  const sides: ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical")[] = [
    "EdgeTop",
    "EdgeBottom",
  ];
  if (!isOneRow) sides.push("InsideHorizontal");
  if (!list) sides.push("EdgeLeft", "EdgeRight");
  if (!list && rect.firstColumn < rect.lastColumn) sides.push("InsideVertical");
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = `#${colours.line}`;
  }
}

/** Texts of several lines. */
async function wraps(target: SheetTarget, table: PlacedTable): Promise<void> {
  const addresses: string[] = [];
  const live = table.block.rowKeys.length - (table.block.gone ?? 0);
  table.block.columns.forEach(({ values, clipped, formula }, index) => {
    if (!("texts" in values) || clipped === true) return;
    const column = FIRST_COLUMN + index;
    const isLong = values.texts.map((text) => needsLines(text, target.place.widths[column]!));
    if (!isLong.includes(true)) return;
    const rows: number[] = [];
    values.of.forEach((of, row) => {
      if (isLong[of] === true && (formula === undefined || row >= live)) rows.push(table.firstRow + row);
    });
    for (const [firstRow, lastRow] of runsOf(rows)) {
      addresses.push(rectAddress({ firstRow, firstColumn: column, lastRow, lastColumn: column }));
    }
  });
  await formatAll(target, addresses, (format) => {
    format.wrapText = true;
  });
}

/** Rows that are only kept, and cells of which something must be said. */
async function grounds(
  target: SheetTarget,
  { block, firstRow }: PlacedTable,
  rows: (first: number, last: number) => Rect,
): Promise<void> {
  const { rowKeys, gone = 0, remarks = [] } = block;
  const cells = new Cells<string>();
  const end = firstRow + rowKeys.length;
  if (gone > 0) cells.add(colours.goneFill, rectAddress(rows(end - gone, end - 1)));
  // the last word on a cell counts, as in a file
  const fills = new Map<string, string>();
  for (const { row, column, kind } of remarks) {
    if (kind === "also") continue;
    const fill = kind === "gone" ? colours.goneFill : colours.remarkFill;
    fills.set(cellAddress(firstRow + row, sheetColumn(block, column)), fill);
  }
  for (const [address, fill] of fills) cells.add(fill, address);
  for (const fill of [colours.goneFill, colours.remarkFill]) {
    await formatAll(target, cells.of(fill), (format) => {
      format.fill.color = `#${fill}`;
    });
  }
}

/** What goes together, in the order in which it came. */
class Cells<T> {
  readonly all = new Map<string, T[]>();

  add(key: string, one: T): void {
    const own = this.all.get(key);
    if (own === undefined) this.all.set(key, [one]);
    else own.push(one);
  }

  of(key: string): readonly T[] {
    return this.all.get(key) ?? [];
  }
}
