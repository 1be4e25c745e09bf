import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import type { TextKey } from "../text/en";
import { clientOfKey } from "./clientList";
import { explainClient } from "./explainClient";
import { isFound, type FoundClients } from "./findClientsView";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";

/** Columns that have the same meaning in the client table. */
const ofClientTable = ["client", "manager", "abc", "status", "windowSales", "last"];
const ofRows = ["rows", "sum", "purchases", "lastFound"];

/** Why a cell of the clients found is what it is; null where there is no such cell. */
export function explainFound(
  facts: Facts,
  context: ReportContext,
  found: FoundClients,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const { all, clients, bought } = found;
  const isTotal = rowKey === "total";
  const client = isTotal ? -1 : clientOfKey(all, rowKey);
  if (!isTotal && !clients.includes(client)) return null;
  const settings = [...settingsText(facts, context, ["period"]), found.wanted];
  const plain = (rule: TextKey): Explanation => ({ rule: say(rule), settings, rows: null, sum: null, clients: null });
  if (ofRows.includes(columnKey)) {
    return bought ? explainRows(facts, context, settings, isTotal ? clients : [client], isTotal, columnKey) : null;
  }
  if (isTotal) {
    if (columnKey !== "windowSales") return null;
    const sum = clients.reduce((whole, one) => whole + all.windowSales.total[one]!, 0) / UNIT;
    return { ...plain("rule.findTotal"), sum };
  }
  if (columnKey === "segment") return all.portrait.segments.length === 0 ? null : plain("rule.findSegment");
  if (columnKey === "phone") return plain("rule.callPhone");
  if (!ofClientTable.includes(columnKey)) return null;
  const explained = explainClient(all, context, client, columnKey);
  if (explained === null || facts.selection === null) return explained;
  // the rows behind it are those of the whole ledger, of which the selection knows a part
  const { rule, sum } = explained;
  return { rule, settings: explained.settings, rows: null, sum, clients: null };
}

function explainRows(
  facts: Facts,
  { say }: ReportContext,
  settings: readonly string[],
  clients: readonly number[],
  isTotal: boolean,
  columnKey: string,
): Explanation {
  const { purchases, sales } = facts;
  const mine = new Set(clients);
  const rows = facts.rowsWhere(
    (row) =>
      mine.has(sales.client[row]!) &&
      isFound(facts, row) &&
      (columnKey !== "purchases" || purchases.kind[row] === RowKind.settlement),
  );
  const rules: Readonly<Record<string, TextKey>> = {
    rows: "rule.findRows",
    sum: "rule.findSum",
    purchases: "rule.findPurchases",
    lastFound: "rule.findLast",
  };
  return {
    rule: say(isTotal ? "rule.findTotal" : rules[columnKey]!),
    settings,
    rows,
    sum: columnKey === "sum" ? rows.reduce((whole, row) => whole + sales.amount[row]!, 0) / UNIT : null,
    clients: null,
  };
}
