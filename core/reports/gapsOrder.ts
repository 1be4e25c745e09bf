import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";
import { managersInTurn } from "./managersInTurn";
import { reserveOfClients, type GapsFound } from "./gapsFound";

/** Rows of a list that a sheet holds beside what stands above it. */
const MOST_ROWS = 1_000_000;

/** Gaps of one kind in the order of a list, and how many didn't find room in it. */
export interface OrderedGaps {
  readonly gaps: Uint32Array;
  readonly cut: number;
}

/**
 * Gaps of one kind: clients who have bought anything before those who only may, the one with the largest sum of them first, of
 * a client the largest first, equal ones by name. By
 * manager the one with the largest sum first, nobody's clients last. `most` of each client, 0 for all.
 */
export function gapsOrder(
  facts: Facts,
  found: GapsFound,
  kind: number,
  { byManager = false, most = 0, room = MOST_ROWS }: { byManager?: boolean; most?: number; room?: number } = {},
): OrderedGaps {
  const { company, portrait } = facts;
  const ofClient = new Map<number, number[]>();
  for (let gap = 0; gap < found.client.length; gap++) {
    if (found.kind[gap] !== kind) continue;
    const list = ofClient.get(found.client[gap]!);
    if (list === undefined) ofClient.set(found.client[gap]!, [gap]);
    else list.push(gap);
  }
  const reserve = reserveOfClients(found, kind, company.clients.length);
  const sorted = byValueThenName([...ofClient.keys()], reserve, company.clients).sort(
    (a, b) => hasBought(facts, b) - hasBought(facts, a),
  );
  const clients = byManager ? managersInTurn(facts, sorted, reserve) : sorted;
  const values = found.expected.map((sum) => sum || 0);
  const names = found.line;
  const order: number[] = [];
  for (const client of clients) {
    const own = ofClient.get(client)!;
    own.sort((a, b) => values[b]! - values[a]! || compare(portrait.lines[names[a]!]!, portrait.lines[names[b]!]!));
    for (const gap of most > 0 ? own.slice(0, most) : own) order.push(gap);
  }
  return { gaps: Uint32Array.from(order.slice(0, room)), cut: Math.max(0, order.length - room) };
}

/** 1 of a client who has bought anything: what a stranger might buy is a guess. */
export function hasBought({ days }: Facts, client: number): 0 | 1 {
  return days.first[client]! > 0 ? 1 : 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
