import type { Days } from "../calendar/windows";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";

/** Net sales of each manager in some days, by the manager of the line, in whole ten-thousandths; places as in the view. */
export function managerSales(facts: Facts, view: ManagerView, { from, to }: Days): Float64Array {
  const sums = new Float64Array(view.count);
  const { day, amount, rowCount } = facts.sales;
  for (let row = 0; row < rowCount; row++) {
    if (day[row]! >= from && day[row]! <= to) sums[view.ofRow(row)]! += amount[row]!;
  }
  return sums;
}
