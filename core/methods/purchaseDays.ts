import type { Purchases } from "./purchases";

/** Purchase days of clients, one after the other; those of client c stand at `start[c] … start[c + 1] - 1`. */
export interface PurchaseDays {
  readonly start: Uint32Array;
  /** Serial days, ascending within a client, each once. */
  readonly day: Int32Array;
}

/** On which days did each client buy, up to the purchases' as-of date? Several purchases on one day are one (M5). Linear. */
export function purchaseDays(purchases: Purchases, clientCount: number): PurchaseDays {
  const start = new Uint32Array(clientCount + 1);
  const day = new Int32Array(purchases.count);
  let count = 0;
  for (let client = 0; client < clientCount; client++) {
    start[client] = count;
    for (let at = purchases.documentStart[client]!; at < purchases.documentStart[client + 1]!; at++) {
      if (purchases.net[at]! <= 0) continue;
      const on = purchases.firstDay[at]!;
      if (count === start[client] || day[count - 1] !== on) day[count++] = on;
    }
  }
  start[clientCount] = count;
  return { start, day: day.slice(0, count) };
}
