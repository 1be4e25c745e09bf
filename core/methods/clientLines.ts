import { monthsEndingOn, type Days } from "../calendar/windows";
import type { LineColumn } from "./kindsOfSale";
import { RowKind, type Purchases, type SalesColumns } from "./purchases";

/**
 * What each client ever bought of each product line, up to the as-of date. Entries of client c stand at
 * `start[c] … start[c + 1] - 1`, by line; a client and a line without a row have none. Sums are in ten-thousandths.
 */
export interface ClientLines {
  readonly start: Uint32Array;
  readonly line: Uint32Array;
  /** Net sum in the class window. */
  readonly windowSum: Float64Array;
  /** Net sum in the 12 months that end on the as-of date. */
  readonly yearSum: Float64Array;
  /** Purchases ever with a settlement of the line. */
  readonly purchases: Uint32Array;
  /** Serial days of the first and the last settlement of the line, 0 without one. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const YEAR = 12;

/**
 * Which product lines did each client buy (M16, M17)? A line counts as bought in a window where its net sum there is above
 * zero; whoever has settlements of it, but no such sum, bought it earlier. Rows without a line count nowhere.
 */
export function clientLines(sales: SalesColumns, purchases: Purchases, line: LineColumn, window: Days): ClientLines {
  const year = monthsEndingOn(purchases.asOf, YEAR);
  const { clientStart, order, kind, documentOf } = purchases;
  const { rowCount, clientCount, day, amount } = sales;
  // a row makes one entry at most
  const start = new Uint32Array(clientCount + 1);
  const lines = new Uint32Array(rowCount);
  const windowSum = new Float64Array(rowCount);
  const yearSum = new Float64Array(rowCount);
  const counts = new Uint32Array(rowCount);
  const first = new Int32Array(rowCount);
  const last = new Int32Array(rowCount);
  const entryOf = new Int32Array(line.count).fill(-1);
  const lastDocument = new Int32Array(line.count).fill(-1);
  const isStarted = new Uint8Array(purchases.count);
  let end = 0;
  for (let client = 0; client < clientCount; client++) {
    const from = end;
    start[client] = from;
    for (let at = clientStart[client]!; at < clientStart[client + 1]!; at++) {
      const row = order[at]!;
      const product = line.of[row]!;
      if (kind[row] === RowKind.later || product < 0 || entryOf[product]! >= 0) continue;
      entryOf[product] = 0;
      lines[end++] = product;
    }
    lines.subarray(from, end).sort();
    for (let entry = from; entry < end; entry++) entryOf[lines[entry]!] = entry;
    let document = -1;
    let isResumed = false;
    for (let at = clientStart[client]!; at < clientStart[client + 1]!; at++) {
      const row = order[at]!;
      const product = line.of[row]!;
      if (kind[row] === RowKind.later || product < 0) continue;
      const entry = entryOf[product]!;
      const on = day[row]!;
      const value = amount[row]!;
      if (on >= window.from && on <= window.to) windowSum[entry]! += value;
      if (on >= year.from && on <= year.to) yearSum[entry]! += value;
      if (kind[row] !== RowKind.settlement) continue;
      if (first[entry] === 0) first[entry] = on;
      last[entry] = on;
      const own = documentOf[row]!;
      if (own !== document && isStarted[own] === 1) isResumed = true;
      isStarted[own] = 1;
      document = own;
      if (lastDocument[product] === own) continue;
      lastDocument[product] = own;
      counts[entry]!++;
    }
    // rows of two purchases lie between each other, as those of instalments do: then a line may have been counted twice
    if (isResumed) recount(client, from);
    for (let entry = from; entry < end; entry++) entryOf[lines[entry]!] = -1;
  }
  start[clientCount] = end;
  return {
    start,
    line: lines.slice(0, end),
    windowSum: windowSum.slice(0, end),
    yearSum: yearSum.slice(0, end),
    purchases: counts.slice(0, end),
    first: first.slice(0, end),
    last: last.slice(0, end),
  };

  function recount(client: number, from: number): void {
    const pairs = new Set<number>();
    for (let at = clientStart[client]!; at < clientStart[client + 1]!; at++) {
      const row = order[at]!;
      if (kind[row] !== RowKind.settlement || line.of[row]! < 0) continue;
      pairs.add(documentOf[row]! * line.count + line.of[row]!);
    }
    counts.fill(0, from, end);
    for (const pair of pairs) counts[entryOf[pair % line.count]!]!++;
  }
}
