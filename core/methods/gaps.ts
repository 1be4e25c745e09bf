import type { ClientLines } from "./clientLines";
import type { MedianSums } from "./medianSums";

/** What a gap is: never bought, bought before the class window, refused, or of a lost client. */
export const gapKinds = ["open", "lapsed", "refused", "lost"] as const;
export type GapKind = (typeof gapKinds)[number];

export const GapKindCode = { open: 0, lapsed: 1, refused: 2, lost: 3 } as const satisfies Record<GapKind, number>;

/** From whom the expected sum is taken: buyers of the segment, all buyers, or there are none. */
export const gapBases = ["segment", "all", "none"] as const;
export type GapBasis = (typeof gapBases)[number];

/** In a segment with fewer buyers of a line than this the median of all buyers is taken. */
export const LEAST_BUYERS = 5;

export interface GapsInput {
  /** Clients that are looked at, by their places. */
  readonly clients: readonly number[];
  /** Place of each client's segment, −1 without one. */
  readonly segmentOf: ArrayLike<number>;
  /** Of segment s and line l at `s * lineCount + l`: 1 where the line is meant for the segment. */
  readonly meant: Uint8Array;
  readonly lineCount: number;
  readonly bought: ClientLines;
  readonly sums: MedianSums;
  /** 1 for each lost client. */
  readonly lost: ArrayLike<number>;
  /** `client * lineCount + line` → the serial day of the refusal, 0 where it isn't known. */
  readonly refused: ReadonlyMap<number, number>;
}

/** Product lines that are meant for clients and not bought, in the order of the clients, of one client by line. */
export interface Gaps {
  readonly client: Uint32Array;
  readonly line: Uint32Array;
  /** Codes of {@link GapKindCode}. */
  readonly kind: Uint8Array;
  /** Places in {@link gapBases}. */
  readonly basis: Uint8Array;
  /** Sum of a year to be expected, in ten-thousandths; NaN where nobody buys the line. */
  readonly expected: Float64Array;
  /** Place in the client's entries of {@link ClientLines}, −1 where the client has none of the line. */
  readonly entry: Int32Array;
}

/**
 * What else could each client buy (M17)? Target lines without a sum above zero in the class window. Of lost clients all are
 * `lost`; else a line whose latest deal was refused is `refused`, unless it was bought after that; else one with an earlier
 * settlement is `lapsed`; the rest is `open`.
 */
export function gaps(input: GapsInput): Gaps {
  const { clients, segmentOf, meant, lineCount, bought, sums, lost, refused } = input;
  const targets = targetsOf(meant, lineCount);
  let most = 0;
  for (const client of clients) most += targets[segmentOf[client]!]?.length ?? 0;
  const found = {
    client: new Uint32Array(most),
    line: new Uint32Array(most),
    kind: new Uint8Array(most),
    basis: new Uint8Array(most),
    expected: new Float64Array(most),
    entry: new Int32Array(most),
  };
  let count = 0;
  for (const client of clients) {
    const segment = segmentOf[client]!;
    let entry = bought.start[client]!;
    const end = bought.start[client + 1]!;
    // both are in the order of the lines
    for (const line of targets[segment] ?? []) {
      while (entry < end && bought.line[entry]! < line) entry++;
      const own = entry < end && bought.line[entry] === line ? entry : -1;
      if (own >= 0 && bought.windowSum[own]! > 0) continue;
      const last = own < 0 ? 0 : bought.last[own]!;
      const bin = segment * lineCount + line;
      const basis = sums.buyers[bin]! >= LEAST_BUYERS ? 0 : sums.allBuyers[line]! > 0 ? 1 : 2;
      found.client[count] = client;
      found.line[count] = line;
      found.kind[count] = kindOf(client, line, last);
      found.basis[count] = basis;
      found.expected[count] = basis === 0 ? sums.median[bin]! : sums.allMedian[line]!;
      found.entry[count] = own;
      count++;
    }
  }
  return {
    client: found.client.slice(0, count),
    line: found.line.slice(0, count),
    kind: found.kind.slice(0, count),
    basis: found.basis.slice(0, count),
    expected: found.expected.slice(0, count),
    entry: found.entry.slice(0, count),
  };

  function kindOf(client: number, line: number, last: number): number {
    if (lost[client] === 1) return GapKindCode.lost;
    const refusal = refused.size === 0 ? undefined : refused.get(client * lineCount + line);
    if (refusal !== undefined && (refusal === 0 || refusal >= last)) return GapKindCode.refused;
    return last > 0 ? GapKindCode.lapsed : GapKindCode.open;
  }
}

/** The lines that are meant for each segment, in their order. */
function targetsOf(meant: Uint8Array, lineCount: number): Uint32Array[] {
  const segments = lineCount === 0 ? 0 : meant.length / lineCount;
  return Array.from({ length: segments }, (_, segment) => {
    const marks = meant.subarray(segment * lineCount, (segment + 1) * lineCount);
    return Uint32Array.from(marks.keys()).filter((line) => marks[line] === 1);
  });
}
