import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";
import { hasPlan, hasSegments } from "./portraitColumns";

/** What may be wrong with a product line (M18). */
export const strayFaults = ["meantForNone", "neverSold", "soldOnce"] as const;
export type StrayFault = (typeof strayFaults)[number];

/** A segment with fewer lines is soon fully developed. */
const FEW_LINES = 3;

/** Lines, segments and clients that need a decision. Columns of lines hold all of them at their places. */
export interface StrayView {
  readonly lines: readonly string[];
  readonly faults: readonly (readonly StrayFault[])[];
  /** Segments that the line is meant for. */
  readonly segments: Uint32Array;
  /** Clients who ever bought it, and those who did in the class window. */
  readonly ever: Uint32Array;
  readonly now: Uint32Array;
  /** Ever, each with its day; 0 without one. */
  readonly purchases: Uint32Array;
  readonly last: Int32Array;
  /** Net sum of the class window, in ten-thousandths. */
  readonly sum: Float64Array;
  /** Places of lines with a fault: first those that are meant for nobody, then the larger ones. */
  readonly wrong: readonly number[];
  /** Places of segments with fewer than three lines meant for them, in the order of the segments; none without a matrix. */
  readonly thin: readonly number[];
  /** Clients who bought a single line in the class window, the largest sales first, and the place of that line. */
  readonly oneLine: readonly { readonly client: number; readonly line: number }[];
  /** Clients who bought any line in the class window. */
  readonly buyers: number;
}

export function strayView(facts: Facts): StrayView {
  const { portrait, windowSales, company, sales } = facts;
  const { lines, meant, bought } = portrait;
  const count = lines.length;
  const segments = new Uint32Array(count);
  meant.forEach((mark, at) => (segments[at % count]! += mark));
  const ever = new Uint32Array(count);
  const now = new Uint32Array(count);
  const purchases = new Uint32Array(count);
  const last = new Int32Array(count);
  const sum = new Float64Array(count);
  const single: number[] = [];
  const lineOf = new Int32Array(sales.clientCount).fill(-1);
  let buyers = 0;
  for (let client = 0; bought !== null && client < sales.clientCount; client++) {
    let own = 0;
    for (let entry = bought.start[client]!; entry < bought.start[client + 1]!; entry++) {
      const line = bought.line[entry]!;
      if (bought.purchases[entry]! > 0) ever[line]!++;
      purchases[line]! += bought.purchases[entry]!;
      last[line] = Math.max(last[line]!, bought.last[entry]!);
      sum[line]! += bought.windowSum[entry]!;
      if (bought.windowSum[entry]! <= 0) continue;
      now[line]!++;
      own++;
      lineOf[client] = line;
    }
    if (own > 0) buyers++;
    if (own === 1) single.push(client);
  }
  const hasMeant = hasPlan(facts);
  const faults = lines.map((_, line): StrayFault[] => [
    ...(hasMeant && segments[line] === 0 ? (["meantForNone"] as const) : []),
    ...(purchases[line] === 0 ? (["neverSold"] as const) : []),
    ...(purchases[line] === 1 ? (["soldOnce"] as const) : []),
  ]);
  const rank = (line: number): number => strayFaults.indexOf(faults[line]![0]!);
  const wrong = byValueThenName(
    Array.from(lines.keys()).filter((line) => faults[line]!.length > 0),
    sum,
    lines,
  ).sort((one, other) => rank(one) - rank(other));
  const linesOf = portrait.segments.map((_, segment) =>
    meant.subarray(segment * count, (segment + 1) * count).reduce((all, mark) => all + mark, 0),
  );
  const thin =
    hasMeant && hasSegments(facts) ? Array.from(linesOf.keys()).filter((at) => linesOf[at]! < FEW_LINES) : [];
  const oneLine = byValueThenName(single, windowSales.total, company.clients).map((client) => ({
    client,
    line: lineOf[client]!,
  }));
  return { lines, faults, segments, ever, now, purchases, last, sum, wrong, thin, oneLine, buyers };
}
