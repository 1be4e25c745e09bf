import { SaleKindCode, type LineColumn } from "./kindsOfSale";
import type { Purchases } from "./purchases";

/** Stages of a client's development in their order (M10); a code is a place in this list, `none` being not known. */
export const stages = ["none", "initial", "primary", "repeat", "further", "developed"] as const;
export type Stage = (typeof stages)[number];
export const StageCode = { none: 0, initial: 1, primary: 2, repeat: 3, further: 4, developed: 5 } as const;

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
    let stage: number = StageCode.initial;
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
      if (kinds[row] === SaleKindCode.primary) reached = StageCode.primary;
      else if (kinds[row] === SaleKindCode.newDirection) reached = StageCode.further;
      else if (kinds[row] === SaleKindCode.repeat)
        reached = product >= 0 && furtherOf[product] === client ? StageCode.developed : StageCode.repeat;
      if (reached > stage) stage = reached;
    }
    codes[client] = stage;
  }
  return codes;
}
