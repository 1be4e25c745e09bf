import type { GridRange } from "../../files/index";
import type { Rect } from "../protocol";

/** A stretch of a column with one value. */
export interface Run<T> {
  readonly row: number;
  readonly count: number;
  readonly value: T;
}

export function rectOf(range: GridRange): Rect {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return [firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1];
}

export function rangeOf([row, column, rows, columns]: Rect): GridRange {
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

export function sameRects(one: readonly Rect[], other: readonly Rect[]): boolean {
  return (
    one.length === other.length && one.every((rect, at) => rect.every((part, place) => part === other[at]![place]))
  );
}

/** Runs of neighbouring columns that are alike become rectangles. Values are told apart by `===`. */
export function rectsOf<T>(columns: readonly (readonly Run<T>[])[]): { readonly rect: Rect; readonly value: T }[] {
  interface Open {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    columns: number;
    readonly value: T;
  }
  const found: Open[] = [];
  let before = new Map<string, Open[]>();
  columns.forEach((runs, column) => {
    const now = new Map<string, Open[]>();
    for (const { row, count, value } of runs) {
      const key = `${row} ${count}`;
      let open = before.get(key)?.find((one) => one.value === value);
      if (open === undefined) found.push((open = { row, column, rows: count, columns: 1, value }));
      else open.columns++;
      const list = now.get(key);
      if (list === undefined) now.set(key, [open]);
      else list.push(open);
    }
    before = now;
  });
  return found.map(({ row, column, rows, columns: width, value }) => ({ rect: [row, column, rows, width], value }));
}

/** What of a rectangle isn't covered by others. */
export function without(rect: Rect, others: readonly Rect[]): Rect[] {
  return others.reduce<Rect[]>((left, other) => left.flatMap((one) => cut(one, other)), [rect]);
}

function cut(rect: Rect, other: Rect): Rect[] {
  const [row, column, rows, columns] = rect;
  const top = Math.max(row, other[0]);
  const left = Math.max(column, other[1]);
  const bottom = Math.min(row + rows, other[0] + other[2]);
  const right = Math.min(column + columns, other[1] + other[3]);
  if (top >= bottom || left >= right) return [rect];
  const pieces: Rect[] = [
    [row, column, top - row, columns],
    [bottom, column, row + rows - bottom, columns],
    [top, column, bottom - top, left - column],
    [top, right, bottom - top, column + columns - right],
  ];
  return pieces.filter(([, , height, width]) => height > 0 && width > 0);
}

/** Which value each cell of a column has, as stretches that don't overlap; what was painted last is seen. */
export class PaintedColumns<T> {
  readonly columns: Run<T>[][] = [];

  paint(rect: Rect, value: T): void {
    const [row, column, rows, columns] = rect;
    for (let at = column; at < column + columns; at++) {
      const runs = (this.columns[at] ??= []);
      const last = runs.at(-1);
      if (last === undefined || last.row + last.count <= row) {
        if (last !== undefined && last.value === value && last.row + last.count === row) {
          runs[runs.length - 1] = { row: last.row, count: last.count + rows, value };
        } else runs.push({ row, count: rows, value });
        continue;
      }
      this.columns[at] = painted(runs, { row, count: rows, value });
    }
  }

  /** Runs of a column; none where nothing was painted. */
  of(column: number): readonly Run<T>[] {
    return this.columns[column] ?? [];
  }
}

function painted<T>(runs: readonly Run<T>[], fresh: Run<T>): Run<T>[] {
  const end = fresh.row + fresh.count;
  const pieces = runs.flatMap((run) => {
    const runEnd = run.row + run.count;
    if (runEnd <= fresh.row || run.row >= end) return [run];
    const left: Run<T>[] = [];
    if (run.row < fresh.row) left.push({ ...run, count: fresh.row - run.row });
    if (runEnd > end) left.push({ row: end, count: runEnd - end, value: run.value });
    return left;
  });
  return joined([...pieces, fresh].sort((one, other) => one.row - other.row));
}

/** Neighbours with one value as one. */
function joined<T>(runs: readonly Run<T>[]): Run<T>[] {
  const result: Run<T>[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last !== undefined && last.value === run.value && last.row + last.count === run.row) {
      result[result.length - 1] = { row: last.row, count: last.count + run.count, value: last.value };
    } else result.push(run);
  }
  return result;
}

/** Where two lists of stretches differ, with the values of the second; null: none there. */
export function differing<T>(present: readonly Run<T>[], wanted: readonly Run<T>[]): Run<T | null>[] {
  const edges = new Set<number>();
  for (const { row, count } of [...present, ...wanted]) edges.add(row).add(row + count);
  const sorted = [...edges].sort((one, other) => one - other);
  const found: Run<T | null>[] = [];
  let [at, to] = [0, 0];
  for (let place = 0; place + 1 < sorted.length; place++) {
    const row = sorted[place]!;
    while (at < present.length && present[at]!.row + present[at]!.count <= row) at++;
    while (to < wanted.length && wanted[to]!.row + wanted[to]!.count <= row) to++;
    const old = present[at] !== undefined && present[at]!.row <= row ? present[at]!.value : null;
    const now = wanted[to] !== undefined && wanted[to]!.row <= row ? wanted[to]!.value : null;
    if (old !== now) found.push({ row, count: sorted[place + 1]! - row, value: now });
  }
  return joined(found);
}
