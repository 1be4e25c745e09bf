import { Fate } from "../lines/fates";
import type { Work } from "./Work";

/** So many lines that are alike in what is read, but not in the rest, are held against a further one. */
const MOST_ALIKE = 16;

type Column = Int32Array | Float64Array | Int16Array;

export interface DuplicateLines {
  /** Pairs of places: of the later line, and of the first of its kind. */
  readonly pairs: Uint32Array;
  /** How many lines equal an earlier one in what is read, whatever stands in the other columns. */
  readonly alike: number;
}

/**
 * Counted lines that equal an earlier one in every column, those that mean nothing to the ledger among them: each with
 * the first of its kind. Linear in the lines.
 *
 * @param sameCells whether two lines of the sheet say the same in the columns that aren't read
 */
export function duplicateLines(work: Work, sameCells: (one: number, other: number) => boolean): DuplicateLines {
  const { lines, fate } = work;
  const columns = columnsOf(work);
  const prints = printsOf(columns, lines.count);
  const twice = mayRepeat(prints);
  const isAlike = (one: number, other: number): boolean =>
    columns.every((values) => Object.is(values[one], values[other]));
  const firsts = new Map<number, number>();
  const further = new Map<number, number[]>();
  const found: number[] = [];
  let alike = 0;
  for (let row = 0; row < lines.count; row++) {
    if (twice[row] === 0 || fate[row] !== Fate.counted) continue;
    const print = prints[row]!;
    const first = firsts.get(print);
    if (first === undefined) {
      firsts.set(print, row);
      continue;
    }
    const others = further.get(print) ?? [];
    const likely = [first, ...others].filter((one) => isAlike(one, row));
    if (likely.length > 0) alike++;
    const equal = likely.find((one) => sameCells(one, row));
    if (equal !== undefined) found.push(row, equal);
    else if (others.length < MOST_ALIKE) further.set(print, [...others, row]);
  }
  return { pairs: Uint32Array.from(found), alike };
}

/** Leaves the later ones out. */
export function dropDuplicates({ fate }: Work, pairs: Uint32Array): void {
  for (let at = 0; at < pairs.length; at += 2) fate[pairs[at]!] = Fate.duplicate;
}

function columnsOf({ lines, day, amount, client }: Work): Column[] {
  const names = [...lines.names].flatMap(([role, of]) => (role === "client" ? [] : [of]));
  const numbers = [...lines.numbers.values()].map(({ values }) => values);
  return [day, amount, client, ...names, ...numbers];
}

function printsOf(columns: readonly Column[], count: number): Int32Array {
  const prints = new Int32Array(count).fill(0x51ed270b);
  for (const values of columns) {
    if (values instanceof Float64Array) {
      for (let row = 0; row < count; row++) {
        const value = values[row]!;
        const mixed = Math.imul(prints[row]! ^ value, 0x85ebca6b) ^ (value * 2 ** -32);
        prints[row] = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
      }
    } else {
      for (let row = 0; row < count; row++) {
        const mixed = Math.imul(prints[row]! ^ values[row]!, 0x85ebca6b);
        prints[row] = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
      }
    }
  }
  return prints;
}

/** Which lines may stand there twice, by their prints: of the others that is sure not to be so. */
function mayRepeat(prints: Int32Array): Uint8Array {
  let slots = 16;
  while (slots < prints.length * 4) slots *= 2;
  const seen = new Uint8Array(slots);
  const slotOf = (row: number): number => (prints[row]! >>> 3) & (slots - 1);
  for (let row = 0; row < prints.length; row++) {
    const slot = slotOf(row);
    if (seen[slot]! < 2) seen[slot]!++;
  }
  const may = new Uint8Array(prints.length);
  for (let row = 0; row < prints.length; row++) may[row] = seen[slotOf(row)]! - 1;
  return may;
}
