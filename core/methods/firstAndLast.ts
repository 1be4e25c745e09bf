import { RowKind, type Purchases, type SalesColumns } from "./purchases";

/** Days of each client, 0 where there is none. */
export interface FirstAndLast {
  /** First settlement found in the ledger. */
  readonly firstSettlement: Int32Array;
  /** The client's first settlement as everything else takes it: *client since* of the register goes before the ledger. */
  readonly first: Int32Array;
  /** First and last purchase day. */
  readonly firstPurchase: Int32Array;
  readonly lastPurchase: Int32Array;
}

/**
 * First settlement, first and last purchase day of each client up to the as-of date.
 * `since` holds the register's *client since* (0 none), which overrides what the ledger shows (method, "Words").
 */
export function firstAndLast(sales: SalesColumns, purchases: Purchases, since: Int32Array): FirstAndLast {
  const { clientCount } = sales;
  const firstSettlement = firstSettlements(sales, purchases.kind);
  const first = new Int32Array(clientCount);
  const firstPurchase = new Int32Array(clientCount);
  const lastPurchase = new Int32Array(clientCount);
  for (let client = 0; client < clientCount; client++) {
    first[client] = since[client]! > 0 ? since[client]! : firstSettlement[client]!;
    for (let at = purchases.documentStart[client]!; at < purchases.documentStart[client + 1]!; at++) {
      if (purchases.net[at]! <= 0) continue;
      const on = purchases.firstDay[at]!;
      if (firstPurchase[client] === 0) firstPurchase[client] = on;
      lastPurchase[client] = on;
    }
  }
  return { firstSettlement, first, firstPurchase, lastPurchase };
}

/** Day of each client's first settlement, 0 without one. `kind` of each row, from `findPurchases`. One pass over the rows. */
export function firstSettlements(sales: SalesColumns, kind: Uint8Array): Int32Array {
  const { rowCount, day, client } = sales;
  const first = new Int32Array(sales.clientCount);
  for (let row = 0; row < rowCount; row++) {
    if (kind[row] !== RowKind.settlement) continue;
    const who = client[row]!;
    if (first[who] === 0 || day[row]! < first[who]!) first[who] = day[row]!;
  }
  return first;
}
