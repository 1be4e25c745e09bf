import { wholePeriodsIn, type Periods } from "../core/calendar/periods";
import { monthsEndingOn, type Days } from "../core/calendar/windows";
import { abc } from "../core/methods/abc";
import { firstSettlements } from "../core/methods/firstAndLast";
import { periodSums } from "../core/methods/periodSums";
import type { SalesColumns } from "../core/methods/purchases";
import { statusOn } from "../core/methods/status";
import { windowTotals } from "../core/methods/windowTotals";
import { xyz } from "../core/methods/xyz";

export const CLASS_MONTHS = 12;
export const STATUS_MONTHS = 3;
export const ABC_LIMITS = [50, 79] as const;
export const XYZ_LIMITS = [10, 25] as const;

/** What is said of each client: the same that DuckDB is asked for. */
export interface Classified {
  readonly total: Float64Array;
  /** Of the positive total, NaN where the own one isn't positive. */
  readonly share: Float64Array;
  readonly abc: Uint8Array;
  readonly variation: Float64Array;
  readonly xyz: Uint8Array;
  readonly status: Uint8Array;
}

/** Sums of amounts by client: what anything that reads the columns once can't go below. */
export function barePass(sales: SalesColumns, window: Days): Float64Array {
  const sums = new Float64Array(sales.clientCount);
  const { day, client, amount, rowCount } = sales;
  for (let row = 0; row < rowCount; row++) {
    if (day[row]! <= window.to) sums[client[row]!]! += amount[row]!;
  }
  return sums;
}

/** Total, share, class, variation and status of each client from the columns, settlements being known: the core's own methods. */
export function classify(sales: SalesColumns, kind: Uint8Array, asOf: number): Classified {
  const window = monthsEndingOn(asOf, CLASS_MONTHS);
  const { total, present } = windowTotals(sales, sales.amount, window);
  const whole = total.reduce((sum, value) => sum + Math.max(0, value), 0);
  const first = firstSettlements(sales, kind);
  const months = wholePeriodsIn(window, "month");
  const [xLimit, yLimit] = XYZ_LIMITS;
  const steadiness = xyz(periodSums(sales, months), firstMonths(first, months), { xLimit, yLimit, sample: false });
  const none = new Int32Array(sales.clientCount);
  const known = { first, since: none, contractEnd: none, knownFrom: none };
  return {
    total,
    share: total.map((value) => (value > 0 ? value / whole : NaN)),
    abc: abc(total, present, ...ABC_LIMITS),
    variation: steadiness.variation,
    xyz: steadiness.code,
    status: statusOn({ sales, kind, ...known }, asOf, STATUS_MONTHS),
  };
}

/** The month that counts first for each client; past the last one where there is none. */
function firstMonths(first: Int32Array, months: Periods): Int32Array {
  return first.map((day) => {
    if (day === 0) return months.count;
    let month = 0;
    while (month < months.count && months.starts[month + 1]! <= day) month++;
    return month;
  });
}
