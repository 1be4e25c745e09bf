import type { CallListClients } from "./callListClients";
import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";

/** The product lines that a client bought in the months whose sales are at stake, the largest first. */
export function callListLines(facts: Facts, { stakeFrom, stakeTo }: CallListClients, client: number): string[] {
  const { line } = facts.company.ledger;
  if (line === null) return [];
  const { clientStart, order } = facts.purchases;
  const { day, amount } = facts.sales;
  const sums = new Map<number, number>();
  for (let at = clientStart[client]!; at < clientStart[client + 1]!; at++) {
    const row = order[at]!;
    const place = line.of[row]!;
    if (place < 0 || day[row]! < stakeFrom[client]! || day[row]! > stakeTo[client]!) continue;
    sums.set(place, (sums.get(place) ?? 0) + amount[row]!);
  }
  const values = Float64Array.from(line.names, (_, place) => sums.get(place) ?? 0);
  const bought = [...sums.keys()].filter((place) => values[place]! > 0);
  return byValueThenName(bought, values, line.names).map((place) => line.names[place]!);
}
