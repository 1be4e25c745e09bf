import type { Days } from "../calendar/windows";
import { periodTable, type Periods } from "../calendar/periods";
import type { Purchases } from "./purchases";
import { XyzCode } from "./xyz";

export interface Regularity {
  /** Letters X, Y, Z of M5, codes as of M4; 0 none. */
  readonly code: Uint8Array;
  /** Median interval between consecutive purchase days, in days; NaN with fewer than two. */
  readonly rhythm: Float64Array;
}

/**
 * Who buys regularly (M5), and how often? Z: one purchase day ever; else X: a purchase in every whole period of the class
 * window, from its first to its last; else Y. A client without a purchase has no letter. All up to the purchases' as-of date.
 */
export function regularity(purchases: Purchases, clientCount: number, periods: Periods): Regularity {
  const code = new Uint8Array(clientCount);
  const rhythm = new Float64Array(clientCount).fill(NaN);
  const count = periods.count;
  const days: Days = { from: periods.starts[0] ?? 0, to: (periods.starts[count] ?? 0) - 1 };
  const table = count === 0 ? new Int16Array(0) : periodTable(periods, days);
  const bought = new Int32Array(Math.max(1, count)).fill(-1);
  let intervals = new Float64Array(64);
  for (let client = 0; client < clientCount; client++) {
    let purchaseDays = 0;
    let last = 0;
    let inPeriods = 0;
    for (let at = purchases.documentStart[client]!; at < purchases.documentStart[client + 1]!; at++) {
      if (purchases.net[at]! <= 0) continue;
      const on = purchases.firstDay[at]!;
      const period = on < days.from || on > days.to ? -1 : table[on - days.from]!;
      if (period >= 0 && bought[period] !== client) {
        bought[period] = client;
        inPeriods++;
      }
      if (purchaseDays > 0 && on === last) continue;
      if (purchaseDays > 0) {
        if (purchaseDays > intervals.length) {
          const longer = new Float64Array(intervals.length * 2);
          longer.set(intervals);
          intervals = longer;
        }
        intervals[purchaseDays - 1] = on - last;
      }
      purchaseDays++;
      last = on;
    }
    if (purchaseDays === 0) continue;
    if (purchaseDays > 1) rhythm[client] = median(intervals.subarray(0, purchaseDays - 1));
    code[client] = purchaseDays === 1 ? XyzCode.z : count > 0 && inPeriods === count ? XyzCode.x : XyzCode.y;
  }
  return { code, rhythm };
}

/** Sorts its argument. */
function median(values: Float64Array): number {
  values.sort();
  const half = values.length >> 1;
  return values.length % 2 === 1 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}
