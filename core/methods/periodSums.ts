import type { Days } from "../calendar/windows";
import { periodTable, type Periods } from "../calendar/periods";

/** Sums per client and period: those of client c stand at `c * periods … (c + 1) * periods - 1`. */
export interface PeriodSums {
  readonly periods: number;
  readonly sums: Float64Array;
}

/** The net sums of each client in each period, up to the as-of date. One pass over the rows. */
export function periodSums(
  sales: {
    readonly rowCount: number;
    readonly day: Int32Array;
    readonly amount: Float64Array;
    readonly client: Int32Array;
    readonly clientCount: number;
  },
  periods: Periods,
): PeriodSums {
  const count = periods.count;
  const sums = new Float64Array(sales.clientCount * count);
  if (count === 0) return { periods: 0, sums };
  const days: Days = { from: periods.starts[0]!, to: periods.starts[count]! - 1 };
  const table = periodTable(periods, days);
  const { day, amount, client, rowCount } = sales;
  for (let row = 0; row < rowCount; row++) {
    const on = day[row]! - days.from;
    if (on < 0 || on >= table.length) continue;
    sums[client[row]! * count + table[on]!]! += amount[row]!;
  }
  return { periods: count, sums };
}
