import type { CarryBand, CarryMap } from "../../core/index";
import { MAX_COLUMNS, MAX_SHEET_ROWS } from "../BlockFeed";
import type { GridRange } from "../grid/GridWorkbook";
import type { MovedRange, MovedSheet, ReferenceShape } from "./FormulaMover";

/** Rows of a table, counted from 0. */
export interface TableRows {
  readonly keyRow: number;
  /** −1 without one. */
  readonly totalRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Without those that are only kept. */
  readonly lastRow: number;
  readonly endRow: number;
}

/** A table as it was and as it is. */
export interface TablePair {
  readonly old: TableRows;
  readonly fresh: TableRows;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly isLoose: boolean;
}

/**
 * Says where references into a refreshed sheet point to now. A cell follows its row and column; what reaches over all
 * rows of a table reaches over all of its new ones; other cells stay a range where they still stand together, else the
 * range keeps its distance from the top of its table.
 */
export class RangeMover implements MovedSheet {
  private readonly known = new Map<string, MovedRange | null>();

  constructor(
    private readonly places: CarryMap,
    private readonly tables: readonly TablePair[],
  ) {}

  move(range: GridRange, shape: ReferenceShape): MovedRange | null {
    if (shape === "cell") {
      const place = this.places.cell(range.firstRow, range.firstColumn);
      if (place === null) return null;
      const { row, column } = place;
      return { range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, isLoose: false };
    }
    const key = [shape, range.firstRow, range.lastRow, range.firstColumn, range.lastColumn].join();
    let moved = this.known.get(key);
    if (moved === undefined) {
      moved = this.moveRange(range, shape);
      this.known.set(key, moved);
    }
    return moved;
  }

  /** The cells of a range at their new places, in as many pieces as they lie in now. */
  pieces(range: GridRange): GridRange[] {
    const isWhole = range.firstRow === 0 && range.lastRow === MAX_SHEET_ROWS - 1;
    const isOne = range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
    const moved = this.move(range, isWhole ? "columns" : isOne ? "cell" : "range");
    if (moved === null) return [];
    if (!moved.isLoose) return [moved.range];
    const band = isWhole ? this.places.main : this.bandOf(range);
    const rows = isWhole
      ? [{ first: range.firstRow, last: range.lastRow }]
      : runs(range.firstRow, range.lastRow, (row) => this.places.row(row));
    const columns = runs(range.firstColumn, range.lastColumn, (column) => this.places.columnIn(band, column));
    return rows.flatMap(({ first: firstRow, last: lastRow }) =>
      columns.map(({ first: firstColumn, last: lastColumn }) => ({ firstRow, lastRow, firstColumn, lastColumn })),
    );
  }

  private moveRange(range: GridRange, shape: ReferenceShape): MovedRange | null {
    const isWhole = { rows: shape === "columns", columns: shape === "rows" };
    const rows: Span | null = isWhole.rows
      ? { first: 0, last: MAX_SHEET_ROWS - 1, isLoose: false }
      : this.rows(range.firstRow, range.lastRow);
    const columns: Span | null = isWhole.columns
      ? { first: 0, last: MAX_COLUMNS - 1, isLoose: false }
      : this.columns(range.firstColumn, range.lastColumn, isWhole.rows ? null : range);
    if (rows === null || columns === null) return null;
    return {
      range: { firstRow: rows.first, lastRow: rows.last, firstColumn: columns.first, lastColumn: columns.last },
      isLoose: rows.isLoose || columns.isLoose,
    };
  }

  private rows(first: number, last: number): Span | null {
    if (first === last) {
      const row = this.places.row(first);
      return row < 0 ? null : { first: row, last: row, isLoose: false };
    }
    const touched = this.tables.filter(
      ({ old }) => first <= old.endRow && last >= old.keyRow && old.firstRow <= old.endRow,
    );
    const inBody = touched.filter(({ old }) => first <= old.endRow && last >= old.firstRow);
    const isCovering = inBody.length > 0 && inBody.every(({ old }) => first <= old.firstRow && last >= old.lastRow);
    if (isCovering) return this.covering(first, last, inBody);
    const rows: number[] = [];
    for (let row = first; row <= last; row++) {
      const moved = this.places.row(row);
      if (moved >= 0) rows.push(moved);
    }
    if (rows.length === 0) return null;
    const block = blockOf(rows);
    if (block !== null) return block;
    const table = touched[0];
    if (table === undefined) return { ...ends(rows), isLoose: false };
    const shift = table.fresh.firstRow - table.old.firstRow;
    return { first: Math.max(0, first + shift), last: Math.max(0, last + shift), isLoose: true };
  }

  /** From head or above to the last row or below: the new rows of the tables, whichever they are. */
  private covering(first: number, last: number, tables: readonly TablePair[]): Span {
    const top = tables[0]!;
    const bottom = tables.at(-1)!;
    let from = first >= top.old.keyRow ? headRow(first, top) : this.places.row(first);
    for (let row = first + 1; from < 0 && row < top.old.keyRow; row++) from = this.places.row(row);
    if (from < 0) from = top.fresh.keyRow;
    const end = Math.max(bottom.fresh.firstRow, bottom.fresh.lastRow);
    let to = last === bottom.old.lastRow ? end : -1;
    for (let row = last; to < 0 && row > bottom.old.endRow; row--) to = this.places.row(row);
    if (to < 0) to = last > bottom.old.lastRow && last < bottom.old.endRow ? end : Math.max(end, bottom.fresh.endRow);
    return { first: from, last: Math.max(from, to), isLoose: false };
  }

  /** `rows` null: whole columns. */
  private columns(first: number, last: number, rows: GridRange | null): Span | null {
    const band = rows === null ? this.places.main : this.bandOf(rows);
    const columns: number[] = [];
    for (let column = first; column <= last; column++) {
      const moved = this.places.columnIn(band, column);
      if (moved >= 0 && moved < MAX_COLUMNS) columns.push(moved);
    }
    if (columns.length === 0) return null;
    // what came between stands in the range, as where columns are put in by hand
    const inOrder = columns.every((column, at) => at === 0 || column > columns[at - 1]!);
    return blockOf(columns) ?? { ...ends(columns), isLoose: !inOrder };
  }

  /** Of several bands the one of the table. */
  private bandOf({ firstRow, lastRow }: GridRange): CarryBand | null {
    const table = this.tables.find(({ old }) => firstRow <= old.endRow && lastRow >= old.keyRow);
    return this.places.band(
      table === undefined ? firstRow : Math.min(lastRow, Math.max(firstRow, table.old.headerRow)),
    );
  }
}

function headRow(row: number, { old, fresh }: TablePair): number {
  if (row >= old.firstRow) return fresh.firstRow;
  if (row >= old.headerRow) return fresh.headerRow;
  return row === old.keyRow ? fresh.keyRow : fresh.totalRow >= 0 ? fresh.totalRow : fresh.headerRow;
}

function ends(numbers: readonly number[]): { first: number; last: number } {
  return {
    first: numbers.reduce((a, b) => Math.min(a, b)),
    last: numbers.reduce((a, b) => Math.max(a, b)),
  };
}

/** The numbers as one run without a gap, in whatever order. */
function blockOf(numbers: readonly number[]): Span | null {
  const { first, last } = ends(numbers);
  return last - first + 1 === new Set(numbers).size ? { first, last, isLoose: false } : null;
}

/** The new places of a span, without those that are gone, as runs without a gap. */
function runs(first: number, last: number, move: (at: number) => number): { first: number; last: number }[] {
  const moved: number[] = [];
  for (let at = first; at <= last; at++) moved.push(move(at));
  const found: { first: number; last: number }[] = [];
  for (const at of moved.filter((one) => one >= 0).sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run !== undefined && at <= run.last + 1) run.last = at;
    else found.push({ first: at, last: at });
  }
  return found;
}
