import type { ClientLines } from "./clientLines";

/** After which line did buyers begin with another: `line`, and how many of them; `count` 0: after none. */
export interface BeganAfter {
  readonly line: number;
  readonly count: number;
}

/**
 * After which product line did the buyers of another one begin with it (M52, within a segment)? Counted are the clients of
 * the segment who bought the missing line in the last 12 months and whose first settlement of it came on a later day than
 * that of the other line. Of the lines that a client buys the one with the largest count is told, the first of equal ones,
 * if the count is more than half of the buyers.
 */
export class GapsAfter {
  /** Of segment and missing line at `segment * lineCount + line`: counts by the other line. Only of those that are asked for. */
  private readonly counts: (Uint32Array | undefined)[];

  /**
   * @param asked 1 at `segment * lineCount + line` for each missing line that may be asked for
   * @param buyers in the same places, clients of the segment who bought the line in the last 12 months
   */
  constructor(
    private readonly bought: ClientLines,
    private readonly lineCount: number,
    segmentOf: ArrayLike<number>,
    asked: ArrayLike<number>,
    private readonly buyers: Uint32Array,
  ) {
    const { start, line, yearSum, first } = bought;
    const clients = start.length - 1;
    const counts = Array.from(asked, (one) => (one === 1 ? new Uint32Array(lineCount) : undefined));
    this.counts = counts;
    for (let client = 0; client < clients; client++) {
      const from = segmentOf[client]! * lineCount;
      if (from < 0) continue;
      const end = start[client + 1]!;
      for (let entry = start[client]!; entry < end; entry++) {
        if (yearSum[entry]! <= 0) continue;
        const own = counts[from + line[entry]!];
        if (own === undefined) continue;
        const began = first[entry]!;
        for (let other = start[client]!; other < end; other++) {
          const day = first[other]!;
          if (day > 0 && day < began) own[line[other]!]!++;
        }
      }
    }
  }

  /** The line that a client buys after which most buyers of the missing one in the segment began. */
  of(client: number, segment: number, missing: number): BeganAfter {
    const bin = segment * this.lineCount + missing;
    const counts = this.counts[bin];
    const least = this.buyers[bin]! / 2;
    const { start, line, windowSum } = this.bought;
    let after = -1;
    let most = 0;
    for (let entry = start[client]!; counts !== undefined && entry < start[client + 1]!; entry++) {
      const count = counts[line[entry]!]!;
      if (count > most && count > least && windowSum[entry]! > 0) {
        after = line[entry]!;
        most = count;
      }
    }
    return { line: after, count: most };
  }
}
