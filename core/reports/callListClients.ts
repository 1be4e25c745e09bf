import { monthsEndingOn } from "../calendar/windows";
import { AbcCode } from "../methods/abc";
import { nextOrder, OrderRiskCode, type NextOrder } from "../methods/nextOrder";
import { ownWindowTotals } from "../methods/ownWindowTotals";
import { purchaseDays } from "../methods/purchaseDays";
import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";
import { managersInTurn } from "./managersInTurn";

/** Why a client stands in the call list; a code is a place in this list, 0: it doesn't. */
export const callReasons = ["none", "lost", "overdue", "atRisk"] as const;
export const CallReasonCode = { none: 0, lost: 1, overdue: 2, atRisk: 3 } as const;

/** Who is to be called, and what is known of it. Columns hold all clients of the company at their places. */
export interface CallListClients {
  /** In the order of the list. */
  readonly clients: readonly number[];
  readonly reason: Uint8Array;
  /** The class that counts: of lost clients the one they had before. */
  readonly abc: Uint8Array;
  readonly order: NextOrder;
  /** The days whose sales are at stake, and these sales in whole ten-thousandths. */
  readonly stakeFrom: Int32Array;
  readonly stakeTo: Int32Array;
  readonly stake: Float64Array;
}

/**
 * Clients of the classes A and B who are lost, overdue or at risk (M53), by the sum at stake, the largest first: the sales of
 * the class window, and of a lost client those of as many months up to the last purchase.
 *
 * @param byManager one manager after the other, the one with the most at stake first, clients of no manager last
 */
export function callListClients(facts: Facts, byManager: boolean): CallListClients {
  const { lost, company, settings, asOf, purchases, sales } = facts;
  const count = sales.clientCount;
  const order = nextOrder(purchaseDays(purchases, count), asOf);
  const abc = facts.abc.map((code, client) => (lost[client] === 1 ? facts.formerAbc[client]! : code));
  const reason = new Uint8Array(count);
  const stakeFrom = new Int32Array(count).fill(facts.classWindow.from);
  const stakeTo = new Int32Array(count).fill(facts.classWindow.to);
  const clients: number[] = [];
  for (let client = 0; client < count; client++) {
    const last = facts.days.lastPurchase[client]!;
    if (last === 0 || (abc[client] !== AbcCode.a && abc[client] !== AbcCode.b)) continue;
    if (lost[client] === 1) {
      reason[client] = CallReasonCode.lost;
      stakeFrom[client] = monthsEndingOn(last, settings.classMonths).from;
      stakeTo[client] = last;
    } else if (order.risk[client] === OrderRiskCode.overdue) reason[client] = CallReasonCode.overdue;
    else if (order.risk[client] === OrderRiskCode.atRisk) reason[client] = CallReasonCode.atRisk;
    if (reason[client] !== CallReasonCode.none) clients.push(client);
  }
  const stake = ownWindowTotals(sales, purchases, stakeFrom, stakeTo);
  const sorted = byValueThenName(clients, stake, company.clients);
  return {
    clients: byManager ? managersInTurn(facts, sorted, stake) : sorted,
    reason,
    abc,
    order,
    stakeFrom,
    stakeTo,
    stake,
  };
}
