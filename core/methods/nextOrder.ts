import type { PurchaseDays } from "./purchaseDays";

/** How urgent a silence is; a code is a place in this list. `none`: too few purchases to tell. */
export const orderRisks = ["none", "onTime", "atRisk", "overdue"] as const;
export type OrderRisk = (typeof orderRisks)[number];
export const OrderRiskCode = { none: 0, onTime: 1, atRisk: 2, overdue: 3 } as const;

/** Fewer intervals than this say nothing about a client's habits. */
export const FEWEST_INTERVALS = 3;

/** Of each client. */
export interface NextOrder {
  /** Serial day, 0 with fewer than two purchase days. */
  readonly expected: Int32Array;
  /** Days from the last purchase to the as-of date; NaN without a purchase. */
  readonly daysSince: Float64Array;
  /** Silence in days beyond which the client is at risk, and beyond which overdue; NaN where there is no risk class. */
  readonly atRiskAfter: Float64Array;
  readonly overdueAfter: Float64Array;
  /** A code of {@link OrderRiskCode}. */
  readonly risk: Uint8Array;
}

/**
 * When is each client's next order due, and who is late by the client's own habits (M51)?
 *
 * Expected is the last purchase day plus the median interval between the client's purchase days, half a day rounded up. At
 * risk is who has been silent for longer than the 80th percentile of these intervals (PERCENTILE.INC: linear between the two
 * nearest), overdue for longer than the longest of them; just as long is still on time. With fewer than
 * {@link FEWEST_INTERVALS} intervals there is no risk class, but an expected day from one interval on. All in days, exact.
 *
 * @param days up to `asOf`
 *
 * @example
 * const days = { start: Uint32Array.of(0, 6), day: Int32Array.of(100, 110, 130, 160, 200, 250) };
 * nextOrder(days, 293).expected[0] // 280
 * nextOrder(days, 293).atRiskAfter[0] // 42
 * [292, 293, 300, 301].map((asOf) => orderRisks[nextOrder(days, asOf).risk[0]!]) // ["onTime", "atRisk", "atRisk", "overdue"]
 */
export function nextOrder(days: PurchaseDays, asOf: number): NextOrder {
  const clientCount = days.start.length - 1;
  const expected = new Int32Array(clientCount);
  const daysSince = new Float64Array(clientCount).fill(NaN);
  const atRiskAfter = new Float64Array(clientCount).fill(NaN);
  const overdueAfter = new Float64Array(clientCount).fill(NaN);
  const risk = new Uint8Array(clientCount);
  for (let client = 0; client < clientCount; client++) {
    const from = days.start[client]!;
    const to = days.start[client + 1]!;
    if (to === from) continue;
    const last = days.day[to - 1]!;
    const silent = asOf - last;
    daysSince[client] = silent;
    const count = to - from - 1;
    if (count === 0) continue;
    const intervals = new Int32Array(count);
    for (let at = 0; at < count; at++) intervals[at] = days.day[from + at + 1]! - days.day[from + at]!;
    intervals.sort();
    expected[client] = last + Math.ceil((intervals[(count - 1) >> 1]! + intervals[count >> 1]!) / 2);
    if (count < FEWEST_INTERVALS) continue;
    const longest = intervals[count - 1]!;
    // 0.8 · (n − 1) in fifths, so that no rounding decides
    const rank = 4 * (count - 1);
    const low = intervals[Math.floor(rank / 5)]!;
    const high = intervals[Math.ceil(rank / 5)]!;
    const fifths = low * 5 + (high - low) * (rank % 5);
    atRiskAfter[client] = fifths / 5;
    overdueAfter[client] = longest;
    if (silent > longest) risk[client] = OrderRiskCode.overdue;
    else risk[client] = silent * 5 > fifths ? OrderRiskCode.atRisk : OrderRiskCode.onTime;
  }
  return { expected, daysSince, atRiskAfter, overdueAfter, risk };
}
