import type { Days } from "../calendar/windows";
import type { LineColumn } from "./kindsOfSale";
import type { Purchases, SalesColumns } from "./purchases";

/**
 * How many product lines each client bought in a window (M16): a line counts where its net sum there is above zero.
 * Blank lines don't count.
 */
export function linesBought(sales: SalesColumns, purchases: Purchases, line: LineColumn, window: Days): Uint16Array {
  const counts = new Uint16Array(sales.clientCount);
  const sums = new Float64Array(line.count);
  const touched: number[] = [];
  for (let client = 0; client < sales.clientCount; client++) {
    for (let at = purchases.clientStart[client]!; at < purchases.clientStart[client + 1]!; at++) {
      const row = purchases.order[at]!;
      const on = sales.day[row]!;
      const product = line.of[row]!;
      if (on < window.from || on > window.to || product < 0) continue;
      if (sums[product] === 0) touched.push(product);
      sums[product]! += sales.amount[row]!;
    }
    let count = 0;
    for (const product of touched) {
      if (sums[product]! > 0) count++;
      // a line that is listed twice, after its sum came back to zero, must not count twice
      sums[product] = 0;
    }
    touched.length = 0;
    counts[client] = count;
  }
  return counts;
}
