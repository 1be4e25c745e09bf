import type { Days } from "../calendar/windows";

export interface WindowTotals {
  /** Net sums in whole ten-thousandths. */
  readonly total: Float64Array;
  /** 1 for each client with a line in the window whose value is known, zero lines aside. */
  readonly present: Uint8Array;
}

/**
 * Sums of each client in a window: of sales, or of the margin or income that `values` hold (NaN where unknown). Who sold
 * without a margin is present with nothing. One pass over the rows.
 */
export function windowTotals(
  sales: {
    readonly rowCount: number;
    readonly day: Int32Array;
    readonly amount: Float64Array;
    readonly client: Int32Array;
    readonly clientCount: number;
  },
  values: Float64Array,
  window: Days,
): WindowTotals {
  const total = new Float64Array(sales.clientCount);
  const present = new Uint8Array(sales.clientCount);
  const { day, amount, client, rowCount } = sales;
  const { from, to } = window;
  for (let row = 0; row < rowCount; row++) {
    const on = day[row]!;
    const value = values[row]!;
    if (on < from || on > to || value !== value || (value === 0 && amount[row] === 0)) continue;
    const who = client[row]!;
    total[who]! += value;
    present[who] = 1;
  }
  return { total, present };
}
