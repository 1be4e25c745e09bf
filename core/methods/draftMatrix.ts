import { limitOf, wholeAtLeast } from "./limit";

/** How many clients of each segment buy what. */
export interface SegmentBuying {
  /** Of each segment the clients who bought anything. */
  readonly buyers: Uint32Array;
  /** Of segment s and line l at `s * lineCount + l`: those of them who bought the line. */
  readonly counts: Uint32Array;
}

/**
 * What might be meant for whom, as the ledger has it (M15): a line is marked where at least a share of the segment's
 * clients buys it. The share is of those who bought anything, since lost and potential clients say nothing of what the
 * segment wants; where nobody bought there is no mark, and a share of 0 marks what anybody buys.
 *
 * @param share as people write it: at or below 1 a share, above 1 per cent
 *
 * @example
 * const buying = { buyers: Uint32Array.of(4), counts: Uint32Array.of(2, 1) };
 * [...draftMatrix(buying, 2, 50)] // [1, 0]
 */
export function draftMatrix({ buyers, counts }: SegmentBuying, lineCount: number, share: number): Uint8Array {
  const limit = limitOf(share);
  const meant = new Uint8Array(counts.length);
  buyers.forEach((all, segment) => {
    const least = Math.max(1, wholeAtLeast(all, limit));
    for (let at = segment * lineCount; at < (segment + 1) * lineCount; at++) meant[at] = counts[at]! >= least ? 1 : 0;
  });
  return meant;
}
