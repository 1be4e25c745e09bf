import type { Periods } from "../calendar/periods";
import type { Purchases } from "./purchases";

/**
 * In what share of the periods did each client buy (M13)? Counted from the period of the first purchase on, so that a new
 * client isn't held against an old one; NaN for a client without one, or who came after the last period.
 *
 * @param first first day of each client, 0 without one
 */
export function buyingMonths(purchases: Purchases, first: Int32Array, { starts, count }: Periods): Float64Array {
  const periodOn = (day: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle + 1]! <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return Float64Array.from(first, (day, client) => {
    const from = day === 0 ? count : periodOn(day);
    if (from >= count) return NaN;
    let bought = 0;
    let last = -1;
    for (let at = purchases.documentStart[client]!; at < purchases.documentStart[client + 1]!; at++) {
      const on = purchases.firstDay[at]!;
      if (purchases.net[at]! <= 0 || on < starts[0]! || on >= starts[count]!) continue;
      const period = periodOn(on);
      // documents come by their first days
      if (period === last) continue;
      last = period;
      bought++;
    }
    return bought / (count - from);
  });
}
