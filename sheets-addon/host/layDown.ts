import {
  CellTag,
  colours,
  dayFormatCodes,
  type CellBlock,
  type CellColumn,
  type Language,
  type TextKey,
} from "../../core/index";
import { HostFailure, type Task } from "../../pane/port/Host";
import type { CellInput, Order, Rect } from "../protocol";
import type { ServerDoor } from "./ServerDoor";
import { Transaction } from "./Transaction";

/** A sheet of plain cells: its first row is a header. */
export interface LaidSheet {
  readonly name: string;
  readonly language: Language;
  readonly blocks: readonly CellBlock[];
}

const MIN_PIXELS = 70;
const MAX_PIXELS = 280;
const PIXELS_A_SIGN = 7.5;
const SAMPLED_ROWS = 200;

/** Writes sheets of plain cells as one transaction, and gives its ticket. */
export async function layDown(
  door: ServerDoor,
  sheets: readonly LaidSheet[],
  task: Task,
  waits?: readonly number[],
): Promise<string> {
  const orders = sheets.flatMap((sheet, at) => laidOrders(sheet, -1 - at));
  const added = sheets.map(({ name }) => ({ name, hidden: false }));
  const cells = sheets.reduce((sum, sheet) => sum + rowsOf(sheet) * columnsOf(sheet), 0);
  const start = { refreshed: [], added: added.length, leaving: [], touched: [], cells };
  const begun = await Transaction.begin(door, start, sheets[0]?.name ?? "", task, waits);
  const changed: TextKey = "sheets.fault.changed";
  if (!(begun instanceof Transaction)) throw new HostFailure(changed, { sheet: "" });
  const typed = await begun.write(orders, { added, goneCharts: [] });
  if (typed.length > 0) throw new HostFailure(changed, { sheet: sheets[0]?.name ?? "" });
  return begun.ticket;
}

/** What is to be done so that plain cells stand in a new sheet: days as days, the header in view and with a filter. */
export function laidOrders(laid: LaidSheet, sheet: number): Order[] {
  const { blocks, language } = laid;
  const [rows, columns] = [rowsOf(laid), columnsOf(laid)];
  if (rows === 0 || columns === 0) return [];
  const header: Rect[] = [[0, 0, 1, columns]];
  const first = blocks[0]!;
  const days = first.columns.flatMap((column, at): Rect[] =>
    column.dayFormat && rows > 1 ? [[1, first.firstColumn + at, rows - 1, 1]] : [],
  );
  const orders: Order[] = [{ do: "grow", sheet, rows, columns, exactly: true }];
  const day = dayFormatCodes[language].day;
  if (days.length > 0) orders.push({ do: "look", sheet, rects: days, look: { property: "format", value: day } });
  for (const block of blocks) {
    const { firstRow: row, firstColumn: column } = block;
    orders.push({ do: "cells", sheet, row, column, cells: inputs(block) });
  }
  orders.push(
    { do: "look", sheet, rects: header, look: { property: "bold", value: true } },
    { do: "look", sheet, rects: header, look: { property: "fill", value: `#${colours.headerFill}` } },
    { do: "look", sheet, rects: header, look: { property: "ink", value: `#${colours.headerInk}` } },
    { do: "freeze", sheet, rows: 1, columns: 0 },
    { do: "filter", sheet, rect: [0, 0, rows, columns] },
  );
  first.columns.forEach((column, at) => {
    const pixels = widthOf(column, first.rowCount);
    orders.push({ do: "widths", sheet, column: first.firstColumn + at, count: 1, pixels });
  });
  return orders;
}

function inputs({ columns, rowCount }: CellBlock): CellInput[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ tags, values, texts }): CellInput => {
      const value = values[row]!;
      switch (tags[row]) {
        case CellTag.number:
          return value;
        case CellTag.boolean:
          return value === 1;
        case CellTag.text:
        case CellTag.error:
          return `'${texts[value]!}`;
        default:
          return "";
      }
    }),
  );
}

function widthOf(column: CellColumn, rows: number): number {
  let signs = column.dayFormat ? 11 : 8;
  for (let row = 0; row < Math.min(rows, SAMPLED_ROWS); row++) {
    if (column.tags[row] !== CellTag.text) continue;
    // room for the sign of the filter beside the header
    signs = Math.max(signs, column.texts[column.values[row]!]!.length + (row === 0 ? 4 : 1));
  }
  return Math.round(Math.min(MAX_PIXELS, Math.max(MIN_PIXELS, signs * PIXELS_A_SIGN)));
}

function rowsOf({ blocks }: LaidSheet): number {
  return Math.max(0, ...blocks.map(({ firstRow, rowCount }) => firstRow + rowCount));
}

function columnsOf({ blocks }: LaidSheet): number {
  return Math.max(0, ...blocks.map(({ firstColumn, columns }) => firstColumn + columns.length));
}
