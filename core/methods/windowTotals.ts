import type { Days } from "../calendar/windows";

export interface WindowTotals {
  /** Net sums in whole ten-thousandths. */
  readonly total: Float64Array;
  /** 1 for each client with a line that isn't zero in the window. */
  readonly present: Uint8Array;
}

/** Sales of each client in a window: settlements and returns. One pass over the rows. */
export function windowTotals(
  sales: {
    readonly rowCount: number;
    readonly day: Int32Array;
    readonly client: Int32Array;
    readonly clientCount: number;
  },
  values: Float64Array,
  window: Days,
): WindowTotals {
  const total = new Float64Array(sales.clientCount);
  const present = new Uint8Array(sales.clientCount);
  const { day, client, rowCount } = sales;
  const { from, to } = window;
  for (let row = 0; row < rowCount; row++) {
    const on = day[row]!;
    const value = values[row]!;
    if (on < from || on > to || value === 0 || value !== value) continue;
    const who = client[row]!;
    total[who]! += value;
    present[who] = 1;
  }
  return { total, present };
}
