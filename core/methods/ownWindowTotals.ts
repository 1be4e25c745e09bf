import { RowKind, type Purchases, type SalesColumns } from "./purchases";

/**
 * Net sales of each client in a window of its own, in whole ten-thousandths: for what hangs on a day of the client's, such
 * as the months up to the last purchase. A window that ends before it begins holds nothing. One pass over the rows.
 *
 * @param from first and
 * @param to last day of each client's window; rows after the purchases' as-of date are left out
 */
export function ownWindowTotals(
  sales: SalesColumns,
  purchases: Purchases,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Float64Array {
  const totals = new Float64Array(sales.clientCount);
  for (let row = 0; row < sales.rowCount; row++) {
    const client = sales.client[row]!;
    const on = sales.day[row]!;
    if (on < from[client]! || on > to[client]! || purchases.kind[row] === RowKind.later) continue;
    totals[client]! += sales.amount[row]!;
  }
  return totals;
}
