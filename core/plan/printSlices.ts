import type { CellValue } from "../cells/cellBlock";
import { cellPrint } from "./keyText";
import { lengthsOfPrints } from "./prints";
import type { BuiltTable } from "./readBuilt";

/** Where the print of a sheet column stands within that of a row. */
export interface PrintSlice {
  readonly column: number;
  readonly start: number;
  readonly length: number;
}

interface Cells {
  at(row: number, column: number): CellValue;
}

/** Rows and columns that are looked at to tell whether a place is right. */
const SAMPLE_ROWS = 60;
const SAMPLE_COLUMNS = 6;

/**
 * The prints of the columns that are still there, as parts of the print of a row. A column that was deleted took the length of
 * its part along: what follows stands where most cells say so, since most are as they were built. The user's own columns
 * have no part.
 */
export function printSlices(built: BuiltTable, cells: Cells): PrintSlice[] {
  const prints = [...built.columnPrints].sort(([, one], [, other]) => one.index - other.index);
  const [whole = ""] = built.prints.values();
  const isComplete = prints.reduce((sum, [, { length }]) => sum + length, 0) === whole.length;
  const slices: PrintSlice[] = [];
  let next = 0;
  let start = 0;
  let pending: PrintSlice[] = [];
  let missing = 0;
  const settle = (): boolean => {
    const shift = missing === 0 ? 0 : shiftOf(built, cells, pending, missing);
    if (shift === null) return false;
    for (const slice of pending) slices.push({ ...slice, start: slice.start + shift });
    start += shift;
    return true;
  };
  for (const [column, { index, length }] of prints) {
    if (!isComplete && index !== next) {
      if (!settle()) return slices;
      pending = [];
      missing = Math.max(0, index - next);
    }
    next = index + 1;
    if (length > 0) pending.push({ column, start, length });
    start += length;
  }
  settle();
  return slices;
}

/** The part of a row's print. */
export function slicedPrint(print: string, { start, length }: PrintSlice): string {
  return print.slice(start, start + length);
}

/** The length of what so many columns took along that are no longer there; null where the cells don't tell. */
function shiftOf(built: BuiltTable, cells: Cells, slices: readonly PrintSlice[], missing: number): number | null {
  const shifts = new Set([0]);
  for (let column = 0; column < missing; column++) {
    for (const shift of [...shifts]) for (const length of lengthsOfPrints) shifts.add(shift + length);
  }
  let best: number | null = null;
  let most = 0.5;
  for (const shift of shifts) {
    const fitting = fit(built, cells, slices.slice(0, SAMPLE_COLUMNS), shift);
    if (fitting > most) [best, most] = [shift, fitting];
  }
  return best;
}

/** Which share of the cells is as it was built, if the prints stand so much further. */
function fit(built: BuiltTable, cells: Cells, slices: readonly PrintSlice[], shift: number): number {
  let equal = 0;
  let all = 0;
  let rows = 0;
  // sorting a sheet may leave the keys behind: the cells of a key are where its name is
  const rowOf = new Map([...built.names].map(([row, name]) => [name, row]));
  for (const [row, print] of built.prints) {
    if (++rows > SAMPLE_ROWS) break;
    const key = built.rows.get(row)!;
    const at = rowOf.get(key.slice(key.indexOf(":") + 1)) ?? row;
    for (const slice of slices) {
      all++;
      const part = slicedPrint(print, { ...slice, start: slice.start + shift });
      if (cellPrint(cells.at(at, slice.column), slice.length) === part) equal++;
    }
  }
  return all === 0 ? 0 : equal / all;
}
