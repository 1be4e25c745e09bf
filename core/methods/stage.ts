import { SaleKindCode, type LineColumn } from "./kindsOfSale";
import type { Purchases } from "./purchases";

/** Stages of a client's development in their order (M10); a code is a place in this list. */
export const stages = ["initial", "primary", "repeat", "further", "developed"] as const;
export type Stage = (typeof stages)[number];

/**
 * The highest stage each client ever reached (M10): initial — no settlement; primary sale; repeat sale of the lines it began
 * with; further line — a new direction; developed — a repeat sale of a further line.
 *
 * @param kinds of each row, from `kindsOfSale`
 */
export function stageReached(
  purchases: Purchases,
  kinds: Uint8Array,
  line: LineColumn | null,
  clientCount: number,
): Uint8Array {
  const codes = new Uint8Array(clientCount);
  const furtherOf = new Int32Array(line === null ? 0 : line.count).fill(-1);
  for (let client = 0; client < clientCount; client++) {
    let stage = 0;
    const from = purchases.clientStart[client]!;
    const to = purchases.clientStart[client + 1]!;
    for (let at = from; at < to; at++) {
      const row = purchases.order[at]!;
      if (kinds[row] === SaleKindCode.newDirection) furtherOf[line!.of[row]!] = client;
    }
    for (let at = from; at < to; at++) {
      const row = purchases.order[at]!;
      const product = line === null ? -1 : line.of[row]!;
      let reached = 0;
      if (kinds[row] === SaleKindCode.primary) reached = 1;
      else if (kinds[row] === SaleKindCode.newDirection) reached = 3;
      else if (kinds[row] === SaleKindCode.repeat) reached = product >= 0 && furtherOf[product] === client ? 4 : 2;
      if (reached > stage) stage = reached;
    }
    codes[client] = stage;
  }
  return codes;
}
