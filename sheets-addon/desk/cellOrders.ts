import { FIRST_COLUMN, KEY_COLUMN, type PlacedTable } from "../../core/index";
import type { CellInput, Order, Rect, SheetId } from "../protocol";
import { localFormula, type FormulaLocale } from "./formulaLocale";
import { rectsOf, type Run } from "./rects";

/** A block of `cells`: so many of them and of their letters. */
const MOST_CELLS = 50_000;
const MOST_LETTERS = 400_000;
/** Cells of ours that stay the same are written along between others, up to so many rows of them. */
const MOST_BETWEEN = 32;
/** Pieces of a column above which cells of the user's that stay the same are written too: each is a call of its own. */
const MOST_PIECES = 200;

const SAME = 0;
const CHANGED = 1;
/** The same, and nothing is lost where it is written again. */
const OURS = 2;

/**
 * Orders for the cells that differ. A cell of the user's that stays the same isn't written, so that what no value tells lives on in
 * it: letters of several looks, links, a person. `tables`: ours in the sheet as it is to be.
 */
export function cellOrders(
  sheet: SheetId,
  present: readonly (readonly CellInput[])[],
  wanted: readonly (readonly CellInput[])[],
  tables: readonly PlacedTable[],
  locale: FormulaLocale,
): Order[] {
  // a new sheet is written in one piece, blank cells along
  if (present.length === 0) return written(sheet, wanted, [[0, 0, longest(wanted), wanted.length]], locale);
  const width = Math.max(present.length, wanted.length);
  const marks = Array.from({ length: width }, (_, column) => marked(present[column] ?? [], wanted[column] ?? []));
  for (const table of tables) widen(marks, table);
  const runs = marks.map((own) => {
    const found = pieces(own);
    return found.length > MOST_PIECES ? pieces(own.map((mark) => (mark === SAME ? OURS : mark))) : found;
  });
  return written(
    sheet,
    wanted,
    rectsOf(runs).map(({ rect }) => rect),
    locale,
  );
}

function written(
  sheet: SheetId,
  wanted: readonly (readonly CellInput[])[],
  rects: readonly Rect[],
  locale: FormulaLocale,
): Order[] {
  const orders: Order[] = [];
  for (const rect of rects) {
    for (const block of blocks(wanted, rect, locale)) orders.push({ do: "cells", sheet, ...block });
  }
  return orders;
}

function longest(columns: readonly (readonly CellInput[])[]): number {
  return columns.reduce((most, { length }) => Math.max(most, length), 0);
}

function marked(present: readonly CellInput[], wanted: readonly CellInput[]): Uint8Array {
  const marks = new Uint8Array(Math.max(present.length, wanted.length));
  for (let row = 0; row < marks.length; row++) {
    const old = present[row] ?? "";
    const now = wanted[row] ?? "";
    marks[row] = old !== now ? CHANGED : now === "" ? OURS : SAME;
  }
  return marks;
}

/** Within a table our columns are written together, row by row, so that they make few rectangles. */
function widen(marks: readonly Uint8Array[], { block, keyRow, endRow }: PlacedTable): void {
  const own = [KEY_COLUMN];
  block.columns.forEach(({ carried, owner }, at) => {
    if (carried !== true && owner === "ours") own.push(FIRST_COLUMN + at);
  });
  for (const column of own) {
    const cells = marks[column];
    if (cells === undefined) continue;
    const last = Math.min(endRow, cells.length - 1);
    for (let row = keyRow; row <= last; row++) if (cells[row] === SAME) cells[row] = OURS;
  }
  for (const band of bands(own.filter((column) => isChanged(marks[column], keyRow, endRow)))) {
    for (let row = keyRow; row <= endRow; row++) {
      if (!band.some((column) => marks[column]![row] === CHANGED)) continue;
      for (const column of band) if (row < marks[column]!.length) marks[column]![row] = CHANGED;
    }
  }
}

function isChanged(marks: Uint8Array | undefined, from: number, to: number): boolean {
  return marks !== undefined && marks.subarray(from, to + 1).includes(CHANGED);
}

/** Neighbouring columns. */
function bands(columns: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.at(-1) === column - 1) last.push(column);
    else found.push([column]);
  }
  return found;
}

/** Stretches that begin and end with a cell that is changed, and hold none that must not be written. */
function pieces(marks: Uint8Array): Run<true>[] {
  const found: Run<true>[] = [];
  let first = -1;
  let last = -1;
  const end = (): void => {
    if (first >= 0) found.push({ row: first, count: last - first + 1, value: true });
    first = -1;
  };
  for (let row = 0; row < marks.length; row++) {
    if (marks[row] === CHANGED) {
      if (first < 0) first = row;
      last = row;
    } else if (marks[row] === SAME || row - last > MOST_BETWEEN) end();
  }
  end();
  return found;
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellInput[])[];
}

function* blocks(
  wanted: readonly (readonly CellInput[])[],
  [firstRow, column, rows, columns]: Rect,
  locale: FormulaLocale,
): Generator<Block> {
  let cells: CellInput[][] = [];
  let letters = 0;
  let row = firstRow;
  for (let at = firstRow; at < firstRow + rows; at++) {
    const line: CellInput[] = [];
    for (let place = column; place < column + columns; place++) {
      const input = wanted[place]?.[at] ?? "";
      const said =
        typeof input === "string" && input.startsWith("=") ? `=${localFormula(input.slice(1), locale)}` : input;
      letters += typeof said === "string" ? said.length + 3 : 12;
      line.push(said);
    }
    cells.push(line);
    if (letters < MOST_LETTERS && (cells.length + 1) * columns <= MOST_CELLS) continue;
    yield { row, column, cells };
    [cells, letters, row] = [[], 0, at + 1];
  }
  if (cells.length > 0) yield { row, column, cells };
}
