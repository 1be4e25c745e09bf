import type { LookValue, Order, Rect, SheetId } from "../protocol";
import { lookProperties, type LookValues } from "./googleLooks";
import { rectsOf, type Run } from "./rects";

/** Rectangles that one order names. */
const MOST_RECTS = 60;
/** Pieces of a column above which its cells are said one after the other. */
const MOST_PIECES = 40;
/** Cells of such an order. */
const MOST_CELLS = 200_000;

/** Looks of cells as stretches of columns; a number points into the list of values. */
export interface SheetLooks {
  readonly columns: readonly (readonly Run<number>[])[];
  readonly values: readonly LookValues[];
}

/**
 * Orders for the looks that differ, property by property. `usualSize`: points of most cells; what Google takes for the usual size
 * is another one in a spreadsheet that came from a file.
 */
export function lookOrders(sheet: SheetId, present: SheetLooks, wanted: SheetLooks, usualSize: number): Order[] {
  const width = Math.max(present.columns.length, wanted.columns.length);
  const pairs = Array.from({ length: width }, (_, column) =>
    paired(present.columns[column] ?? [], wanted.columns[column] ?? []),
  );
  return lookProperties.flatMap((property, place) => {
    const usual = property === "size" ? usualSize : null;
    const pieces = pairs.map((runs) => changes(runs, place, present.values, wanted.values));
    const dense = pieces.map((runs) => runs.length > MOST_PIECES);
    const few = rectsOf(pieces.map((runs, column) => (dense[column]! ? [] : runs)));
    const orders: Order[] = [];
    const byValue = new Map<LookValue, Rect[]>();
    for (const { rect, value } of few) byValue.set(value, [...(byValue.get(value) ?? []), rect]);
    for (const [value, rects] of byValue) {
      for (let at = 0; at < rects.length; at += MOST_RECTS) {
        orders.push({
          do: "look",
          sheet,
          rects: rects.slice(at, at + MOST_RECTS),
          look: { property, value: value ?? usual },
        });
      }
    }
    for (const [first, last] of spans(dense)) {
      const runs = pieces.slice(first, last + 1);
      const top = Math.min(...runs.map((own) => own[0]!.row));
      const bottom = Math.max(...runs.map((own) => own.at(-1)!.row + own.at(-1)!.count));
      const columns = last - first + 1;
      const step = Math.max(1, Math.floor(MOST_CELLS / columns));
      for (let row = top; row < bottom; row += step) {
        const rect: Rect = [row, first, Math.min(step, bottom - row), columns];
        const own = wanted.columns.slice(first, last + 1);
        orders.push({ do: "looks", sheet, rect, property, ...encoded(rect, own, place, wanted.values, usual) });
      }
    }
    return orders;
  });
}

interface Pair {
  readonly row: number;
  readonly count: number;
  readonly old: number;
  readonly now: number;
}

/** −1: no look is known, so it is the usual one. */
function paired(present: readonly Run<number>[], wanted: readonly Run<number>[]): Pair[] {
  const pairs: Pair[] = [];
  let row = 0;
  let [at, to] = [0, 0];
  while (at < present.length || to < wanted.length) {
    const old = present[at];
    const now = wanted[to];
    const oldFrom = old === undefined ? Infinity : Math.max(old.row, row);
    const nowFrom = now === undefined ? Infinity : Math.max(now.row, row);
    row = Math.min(oldFrom, nowFrom);
    const oldEnd = old === undefined ? Infinity : oldFrom > row ? oldFrom : old.row + old.count;
    const nowEnd = now === undefined ? Infinity : nowFrom > row ? nowFrom : now.row + now.count;
    const end = Math.min(oldEnd, nowEnd);
    pairs.push({
      row,
      count: end - row,
      old: oldFrom > row ? -1 : old!.value,
      now: nowFrom > row ? -1 : now!.value,
    });
    row = end;
    if (old !== undefined && old.row + old.count <= row) at++;
    if (now !== undefined && now.row + now.count <= row) to++;
  }
  return pairs;
}

function changes(
  pairs: readonly Pair[],
  property: number,
  present: readonly LookValues[],
  wanted: readonly LookValues[],
): Run<LookValue>[] {
  const found: Run<LookValue>[] = [];
  for (const { row, count, old, now } of pairs) {
    const value = wanted[now]?.[property] ?? null;
    if (value === (present[old]?.[property] ?? null)) continue;
    const last = found.at(-1);
    if (last?.value === value && last.row + last.count === row) {
      found[found.length - 1] = { row: last.row, count: last.count + count, value };
    } else found.push({ row, count, value });
  }
  return found;
}

/** Neighbouring places that are marked: first and last. */
function spans(marks: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  marks.forEach((mark, at) => {
    const last = found.at(-1);
    if (!mark) return;
    if (last?.[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  });
  return found;
}

/** Cells, place in the values, cells, place …: from left to right, row after row. */
function encoded(
  [row, , rows]: Rect,
  columns: readonly (readonly Run<number>[])[],
  property: number,
  looks: readonly LookValues[],
  usual: LookValue,
): { values: LookValue[]; runs: number[] } {
  const values: LookValue[] = [];
  const places = new Map<LookValue, number>();
  const runs: number[] = [];
  const cursors = columns.map(() => 0);
  for (let at = row; at < row + rows; at++) {
    columns.forEach((own, column) => {
      while (own[cursors[column]!] !== undefined && own[cursors[column]!]!.row + own[cursors[column]!]!.count <= at)
        cursors[column]!++;
      const run = own[cursors[column]!];
      const value = run === undefined || run.row > at ? usual : (looks[run.value]?.[property] ?? usual);
      let place = places.get(value);
      if (place === undefined) {
        place = values.push(value) - 1;
        places.set(value, place);
      }
      if (runs.at(-1) === place && runs.length > 0) runs[runs.length - 2]!++;
      else runs.push(1, place);
    });
  }
  return { values, runs };
}

/** The looks of a sheet of the file as stretches. */
export function lookColumns(
  blocks: readonly {
    readonly cells: { readonly firstRow: number; readonly rowCount: number };
    readonly looks: readonly Uint32Array[];
  }[],
): Run<number>[][] {
  const columns: Run<number>[][] = [];
  for (const { cells, looks } of blocks) {
    looks.forEach((own, column) => {
      const runs = (columns[column] ??= []);
      for (let at = 0; at < cells.rowCount; at++) {
        const value = own[at]!;
        const row = cells.firstRow + at;
        const last = runs.at(-1);
        if (last?.value === value && last.row + last.count === row) {
          runs[runs.length - 1] = { row: last.row, count: last.count + 1, value };
        } else runs.push({ row, count: 1, value });
      }
    });
  }
  return Array.from(columns, (runs) => runs ?? []);
}
