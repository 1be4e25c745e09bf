import type { Days } from "../calendar/windows";
import { RowKind } from "../methods/purchases";
import type { Facts } from "./Facts";

/** Rows of some clients in some days up to the as-of date that change a sum, in the order of the ledger. */
export function rowsOfClients(facts: Facts, clients: readonly number[], days: Days): Uint32Array {
  const chosen = new Uint8Array(facts.sales.clientCount);
  for (const client of clients) chosen[client] = 1;
  const { day, amount, client } = facts.sales;
  return facts.rowsWhere(
    (row) =>
      chosen[client[row]!] === 1 &&
      day[row]! >= days.from &&
      day[row]! <= days.to &&
      amount[row] !== 0 &&
      facts.purchases.kind[row] !== RowKind.later,
  );
}
