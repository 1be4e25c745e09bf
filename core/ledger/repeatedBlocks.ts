import type { Dimension, Ledger } from "./ledger";

/** Fewer rows than this are no block. */
export const LEAST_ROWS = 5;

/** A run of rows that stands in the ledger a second time. */
export interface RepeatedBlock {
  readonly rows: number;
  /** Places in the ledger's columns: of the first row of the later run, and of the first of the earlier. */
  readonly first: number;
  readonly original: number;
}

/** The columns of a ledger, before its check is known. */
export type LedgerColumns = Omit<Ledger, "check">;

type Column = Int32Array | Float64Array;

/**
 * Runs of at least five rows in a row, three of them different, that equal an earlier run row by row in all columns that
 * the ledger reads, the day among them: as they come about where new rows are pasted with some of the old ones. The runs
 * don't overlap each other, so that equal lines in a row, such as three equal licences, are none. Linear in the rows.
 */
export function repeatedBlocks(ledger: LedgerColumns): RepeatedBlock[] {
  const { rowCount } = ledger;
  const columns = columnsOf(ledger);
  const prints = rowPrints(columns, rowCount);
  const ends = leastEnds(prints);
  const { of, firstPlaces } = windows(prints, ends);
  const same = (one: number, other: number): boolean =>
    prints[one] === prints[other] && columns.every((values) => sameValue(values[one]!, values[other]!));
  const found: RepeatedBlock[] = [];
  let row = 0;
  while (row < rowCount) {
    const original = of[row]! < 0 ? row : firstPlaces[of[row]!]!;
    const least = ends[row]! - row + 1;
    let rows = 0;
    if (original + least <= row) {
      while (row + rows < rowCount && original + rows < row && same(row + rows, original + rows)) rows++;
    }
    if (rows > 0 && rows >= least) {
      found.push({ rows, first: row, original });
      row += rows;
    } else row++;
  }
  return found;
}

function columnsOf(ledger: LedgerColumns): Column[] {
  const names: (Dimension | null)[] = [ledger.client, ledger.document, ledger.line, ledger.manager];
  const numbers = [ledger.amount, ledger.quantity, ledger.cost, ledger.income].filter((values) => values !== null);
  const places = [...names, ...ledger.others.values()].flatMap((dimension) =>
    dimension === null ? [] : [dimension.of],
  );
  return [ledger.day, ...numbers, ...places];
}

/** Unknown money is the same as unknown money. */
function sameValue(one: number, other: number): boolean {
  return one === other || (one !== one && other !== other);
}

/** A number a row, equal for equal rows. */
function rowPrints(columns: readonly Column[], rowCount: number): Int32Array {
  const prints = new Int32Array(rowCount).fill(0x2f0b4a97);
  for (const values of columns) {
    for (let row = 0; values instanceof Int32Array && row < rowCount; row++) {
      const mixed = Math.imul(prints[row]! ^ values[row]!, 0x85ebca6b);
      prints[row] = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
    }
    for (let row = 0; values instanceof Float64Array && row < rowCount; row++) {
      const value = values[row]!;
      // both halves of a whole number, and of a fraction what is behind the point
      const mixed = Math.imul(prints[row]! ^ value, 0x85ebca6b) ^ (value * 2 ** -32) ^ ((value * 10_000) | 0);
      prints[row] = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
    }
  }
  return prints;
}

/** For each row the last row of the shortest run from it on that is a block: five rows, three of them different; −1 without one. */
function leastEnds(prints: Int32Array): Int32Array {
  const count = prints.length;
  const ends = new Int32Array(count).fill(-1);
  // the next row with another print, and the next one whose print is neither of these two
  let second = count;
  let third = count;
  for (let row = count - 1; row >= 0; row--) {
    if (row < count - 1 && prints[row] !== prints[row + 1]) {
      const beyond = second;
      second = row + 1;
      if (beyond < count && prints[beyond] !== prints[row]) third = beyond;
    }
    const end = Math.max(row + LEAST_ROWS - 1, third);
    if (third < count && end < count) ends[row] = end;
  }
  return ends;
}

/** Which rows may stand there twice, by their prints: of the others that is sure not to be so. */
function mayRepeat(prints: Int32Array): Uint8Array {
  const slots = sizeFor(prints.length * 2);
  const seen = new Uint8Array(slots);
  const slotOf = (row: number): number => (prints[row]! >>> 4) & (slots - 1);
  for (let row = 0; row < prints.length; row++) {
    const slot = slotOf(row);
    if (seen[slot]! < 2) seen[slot]!++;
  }
  const may = new Uint8Array(prints.length);
  for (let row = 0; row < prints.length; row++) may[row] = seen[slotOf(row)] === 2 ? 1 : 0;
  return may;
}

/** A power of two that is so large at least. */
function sizeFor(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

/** The shortest runs by what is in them: for each row a place in a table (−1 where the run can't stand there twice), and for each place the first row with such a run. */
function windows(prints: Int32Array, ends: Int32Array): { readonly of: Int32Array; readonly firstPlaces: Int32Array } {
  const count = prints.length;
  const base = 0x01000193;
  // sums of a polynomial, so that a run's is the difference of two
  const sums = new Int32Array(count + 1);
  const powers = new Int32Array(count + 1);
  powers[0] = 1;
  for (let row = 0; row < count; row++) {
    sums[row + 1] = (Math.imul(sums[row]!, base) + prints[row]!) | 0;
    powers[row + 1] = Math.imul(powers[row]!, base);
  }
  const printOf = (row: number): number => {
    const end = ends[row]! + 1;
    return (sums[end]! - Math.imul(sums[row]!, powers[end - row]!)) | 0;
  };
  const twice = mayRepeat(prints);
  const isWindow = (row: number): boolean => ends[row]! >= 0 && twice[row] === 1 && twice[ends[row]!] === 1;
  let many = 0;
  for (let row = 0; row < count; row++) if (isWindow(row)) many++;
  const size = sizeFor(many * 2);
  const firstPlaces = new Int32Array(size).fill(-1);
  const of = new Int32Array(count).fill(-1);
  for (let row = 0; row < count; row++) {
    if (!isWindow(row)) continue;
    const print = printOf(row);
    const length = ends[row]! - row;
    let place = (Math.imul(print, 0x9e3779b1) >>> 3) & (size - 1);
    for (;;) {
      const known = firstPlaces[place]!;
      if (known < 0) firstPlaces[place] = row;
      if (known < 0 || (ends[known]! - known === length && printOf(known) === print)) break;
      place = (place + 1) & (size - 1);
    }
    of[row] = place;
  }
  return { of, firstPlaces };
}
