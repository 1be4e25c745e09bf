import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";

/**
 * Clients one responsible manager after the other, each manager's in their given order: the manager with the largest sum of
 * values first, nobody's clients last.
 */
export function managersInTurn(facts: Facts, clients: readonly number[], values: Float64Array): number[] {
  const { managers } = facts.company;
  const sums = new Float64Array(managers.length);
  const listed = managers.map((): number[] => []);
  const nobodys: number[] = [];
  for (const client of clients) {
    const manager = facts.responsible[client]!;
    if (manager < 0) nobodys.push(client);
    else {
      sums[manager]! += values[client]!;
      listed[manager]!.push(client);
    }
  }
  const present = managers.map((_, place) => place).filter((place) => listed[place]!.length > 0);
  return [...byValueThenName(present, sums, managers).flatMap((place) => listed[place]!), ...nobodys];
}
