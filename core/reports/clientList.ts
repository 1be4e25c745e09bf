import { RowKind } from "../methods/purchases";
import { StatusCode } from "../methods/status";
import type { Company } from "../registers/company";
import type { Facts } from "./Facts";

const MARK = "client:";

/** Row key of a client, by its place: free of language, and the same whatever the client is shown as. */
export function clientKey({ clientKeys }: Pick<Company, "clientKeys">, client: number): string {
  return MARK + clientKeys[client]!;
}

/** Clients that stand in tables: with a line up to the as-of date, or known by then from the register. */
export function listedClients(facts: Facts): number[] {
  const { clientStart, order, kind } = facts.purchases;
  const clients: number[] = [];
  for (let client = 0; client < facts.sales.clientCount; client++) {
    const from = clientStart[client]!;
    // the rows of a client are in the order of days: the first tells whether there is one up to the as-of date
    const sold = from < clientStart[client + 1]! && kind[order[from]!] !== RowKind.later;
    const first = facts.days.first[client]!;
    const since = first > 0 && first <= facts.asOf;
    if (sold || since || facts.status[client] === StatusCode.potential) clients.push(client);
  }
  return clients;
}

/** Place of the client that a row key or a name means; −1 without one. */
export function clientOfKey({ company }: Facts, rowKey: string): number {
  const key = rowKey.startsWith(MARK) ? company.clientKeys.indexOf(rowKey.slice(MARK.length)) : -1;
  if (key >= 0) return key;
  return company.clients.indexOf(rowKey.startsWith(MARK) ? rowKey.slice(MARK.length) : rowKey);
}
