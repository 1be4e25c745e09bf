import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";

/** Places of the ledger's product lines by their sales in the class window, equal ones by name: an order that no order of its rows changes. */
export function linesBySales({ company, portrait }: Facts): number[] {
  const names = company.ledger.line?.names ?? [];
  const sums = new Float64Array(names.length);
  portrait.bought?.line.forEach((line, entry) => (sums[line]! += portrait.bought!.windowSum[entry]!));
  return byValueThenName([...names.keys()], sums, names);
}
