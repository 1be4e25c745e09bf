import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import type { TextKey } from "../text/en";
import { CallReasonCode, callReasons, type CallListClients } from "./callListClients";
import { clientOfKey } from "./clientList";
import { explainClient } from "./explainClient";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";

/** Columns that have the same meaning in the client table. */
const ofClientTable = ["client", "status", "last", "rhythm", "manager"];
const typed = ["called", "result", "nextDate"];

/** Why a cell of the call list is what it is; null where there is no such cell. */
export function explainCallList(
  facts: Facts,
  context: ReportContext,
  list: CallListClients,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  if (rowKey === "total") {
    return columnKey === "stake" ? stakeOf(facts, context, list, "rule.callTotal", list.clients) : null;
  }
  const client = clientOfKey(facts, rowKey);
  if (client < 0 || list.reason[client] === CallReasonCode.none) return null;
  const isLost = list.reason[client] === CallReasonCode.lost;
  if (ofClientTable.includes(columnKey)) return explainClient(facts, context, client, columnKey);
  if (columnKey === "abc") return explainClient(facts, context, client, isLost ? "formerAbc" : "abc");
  const { order } = list;
  const params = {
    asOf: facts.asOf,
    months: facts.settings.statusMonths,
    classMonths: facts.settings.classMonths,
    last: facts.days.lastPurchase[client]!,
    days: order.daysSince[client]!,
    usual: order.atRiskAfter[client] || 0,
    longest: order.overdueAfter[client] || 0,
  };
  const bought = (rule: TextKey): Explanation => ({
    rule: say(rule, params),
    settings: settingsText(facts, context, ["statusMonths"]),
    rows: rowsOf(facts, list, [client], "ever").filter((row) => facts.purchases.kind[row] === RowKind.settlement),
    sum: null,
    clients: null,
  });
  const plain = (rule: TextKey): Explanation => ({
    rule: say(rule),
    settings: [],
    rows: null,
    sum: null,
    clients: null,
  });
  if (typed.includes(columnKey)) return plain("rule.typed");
  switch (columnKey) {
    case "why":
      return bought(`rule.callWhy.${callReasons[list.reason[client]!]!}` as TextKey);
    case "stake":
      return stakeOf(facts, context, list, isLost ? "rule.callStakeLost" : "rule.windowSales", [client]);
    case "daysSince":
      return bought("rule.callDaysSince");
    case "expected":
      return bought("rule.callExpected");
    case "lines":
      return { ...stakeOf(facts, context, list, "rule.callLines", [client]), sum: null };
    case "phone":
      return plain("rule.callPhone");
    default:
      return null;
  }
}

function stakeOf(
  facts: Facts,
  context: ReportContext,
  list: CallListClients,
  rule: TextKey,
  clients: readonly number[],
): Explanation {
  const rows = rowsOf(facts, list, clients, "stake");
  return {
    rule: context.say(rule, { classMonths: facts.settings.classMonths }),
    settings: settingsText(facts, context, ["classWindow", "abc", "statusMonths"]),
    rows,
    sum: rows.reduce((sum, row) => sum + facts.sales.amount[row]!, 0) / UNIT,
    clients: null,
  };
}

/** Lines of these clients up to the as-of date, or only those whose sum is at stake. */
function rowsOf(facts: Facts, list: CallListClients, clients: readonly number[], which: "ever" | "stake"): Uint32Array {
  const { clientStart, order, kind } = facts.purchases;
  const { day, amount } = facts.sales;
  const rows: number[] = [];
  for (const client of clients) {
    for (let at = clientStart[client]!; at < clientStart[client + 1]!; at++) {
      const row = order[at]!;
      if (kind[row] === RowKind.later || amount[row] === 0) continue;
      if (which === "ever" || (day[row]! >= list.stakeFrom[client]! && day[row]! <= list.stakeTo[client]!))
        rows.push(row);
    }
  }
  return Uint32Array.from(rows).sort();
}
