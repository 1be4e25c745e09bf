import type { ClientLines } from "./clientLines";

/** Of an ordered pair of product lines, A then B. */
export interface LinePair {
  /** Clients who bought both. */
  readonly both: number;
  /** Those of them whose first purchase of B ever came on a later day than their first of A. */
  readonly after: number;
}

export interface BoughtTogether {
  /** Clients who were looked at and bought any line at all. */
  readonly clients: number;
  /** Of each line the clients who bought it. */
  readonly buyers: Uint32Array;
  /** By `a * lineCount + b`; pairs that nobody bought are left out, and so is a line with itself. */
  readonly pairs: ReadonlyMap<number, LinePair>;
}

/** Of more lines than that only the ones with the most buyers are paired, so that the table of pairs fits into memory. */
const MOST_LINES = 2000;

/**
 * Which product lines do the same clients buy (M52), and in which order did they begin with them? A line counts as bought
 * where its net sum in the class window is above zero, as everywhere (M16); the order goes by the first purchase ever, and
 * two lines that began on one day have none. Confidence of A → B is both / buyers of A; lift is confidence / (buyers of B / clients).
 *
 * @param include which clients are looked at
 *
 * @example
 * const bought = { start: [0, 2, 3], line: [0, 1, 0], windowSum: [5, 5, 5], first: [10, 20, 10] } as never;
 * boughtTogether(bought, 2, () => true).pairs.get(0 * 2 + 1) // { both: 1, after: 1 }
 */
export function boughtTogether(
  bought: ClientLines,
  lineCount: number,
  include: (client: number) => boolean,
): BoughtTogether {
  const { start, line, windowSum, first } = bought;
  const clientCount = start.length - 1;
  const buyers = new Uint32Array(lineCount);
  let clients = 0;
  for (let client = 0; client < clientCount; client++) {
    if (!include(client)) continue;
    let any = false;
    for (let entry = start[client]!; entry < start[client + 1]!; entry++) {
      if (windowSum[entry]! <= 0) continue;
      buyers[line[entry]!]!++;
      any = true;
    }
    if (any) clients++;
  }
  const { lines, placeOf } = pairedLines(buyers);
  const counts = new PairCounts(lines.length);
  const own: number[] = [];
  for (let client = 0; client < clientCount; client++) {
    if (!include(client)) continue;
    own.length = 0;
    for (let entry = start[client]!; entry < start[client + 1]!; entry++) {
      if (windowSum[entry]! > 0 && placeOf[line[entry]!]! >= 0) own.push(entry);
    }
    for (const a of own) {
      for (const b of own) {
        if (a === b) continue;
        const isAfter = first[a]! > 0 && first[b]! > first[a]!;
        counts.add(placeOf[line[a]!]!, placeOf[line[b]!]!, isAfter);
      }
    }
  }
  return { clients, buyers, pairs: counts.byLines(lines, lineCount) };
}

/** The lines that are paired, and the place of each line among them, −1 of the others. */
export function pairedLines(buyers: Uint32Array): { readonly lines: readonly number[]; readonly placeOf: Int32Array } {
  const bought = Array.from(buyers.keys()).filter((line) => buyers[line]! > 0);
  const lines =
    bought.length <= MOST_LINES
      ? bought
      : bought
          .sort((one, other) => buyers[other]! - buyers[one]! || one - other)
          .slice(0, MOST_LINES)
          .sort((one, other) => one - other);
  const placeOf = new Int32Array(buyers.length).fill(-1);
  lines.forEach((line, place) => (placeOf[line] = place));
  return { lines, placeOf };
}

/** A square of counts, from line to line. */
export class PairCounts {
  private readonly both: Uint32Array;
  private readonly after: Uint32Array;

  constructor(private readonly size: number) {
    this.both = new Uint32Array(size * size);
    this.after = new Uint32Array(size * size);
  }

  add(a: number, b: number, isAfter: boolean): void {
    const at = a * this.size + b;
    this.both[at]!++;
    if (isAfter) this.after[at]!++;
  }

  /** Those that occur, by the numbers of the lines. */
  byLines(lines: readonly number[], lineCount: number): Map<number, LinePair> {
    const pairs = new Map<number, LinePair>();
    lines.forEach((a, row) =>
      lines.forEach((b, column) => {
        const at = row * this.size + column;
        if (this.both[at]! > 0) pairs.set(a * lineCount + b, { both: this.both[at]!, after: this.after[at]! });
      }),
    );
    return pairs;
  }
}
