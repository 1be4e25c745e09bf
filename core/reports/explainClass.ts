import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import type { TextKey } from "../text/en";
import type { Facts } from "./Facts";
import { matrixColumnKeys, matrixRowKeys } from "./classMatrixSheet";
import { clientOfKey } from "./clientList";
import { explainClient } from "./explainClient";
import type { Explanation, ReportContext } from "./Report";
import { abcParams, settingsText, xyzParams } from "./settingsText";

/** Why a cell of the classes is what it is; `row` is a client's place in the list, a row key elsewhere. */
export function explainClass(
  facts: Facts,
  context: ReportContext,
  table: string,
  row: string | number,
  columnKey: string,
): Explanation | null {
  if (typeof row === "number") return explainClient(facts, context, row, columnKey);
  if (table === "matrix" || table === "matrixRegularity") return explainMatrix(facts, context, table, row, columnKey);
  const { say } = context;
  const rules: Readonly<Record<string, TextKey>> = {
    spread: "rule.spread",
    pareto: "rule.pareto",
    variationCurve: "rule.variationCurve",
    service: "rule.typed",
  };
  if (table === "stars") {
    const client = clientOfKey(facts, row);
    return client < 0 ? null : explainClient(facts, context, client, columnKey);
  }
  if (!Object.hasOwn(rules, table)) return null;
  const settings = settingsText(facts, context, ["classWindow", "abc", "xyz"]);
  return { rule: say(rules[table]!), settings, rows: null, sum: null, clients: null };
}

function explainMatrix(
  facts: Facts,
  context: ReportContext,
  table: string,
  row: string,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const abcRow = row === "total" ? -1 : matrixRowKeys.indexOf(row as (typeof matrixRowKeys)[number]);
  const match = /^(x|y|z|none)?(Clients|clients|Sum|sum|Share|share)$/.exec(columnKey);
  if ((abcRow < 0 && row !== "total") || match === null) return null;
  const column = match[1] === undefined ? -1 : matrixColumnKeys.indexOf(match[1] as (typeof matrixColumnKeys)[number]);
  const codes = table === "matrix" ? facts.xyz.code : facts.regularity.code;
  const inCell = (client: number): boolean => {
    const abc = facts.rankedAbc[client]!;
    if (abc === 0) return false;
    const lost = facts.lost[client] === 1;
    const code = lost ? 0 : codes[client]!;
    const rowFits = abcRow < 0 || (abcRow === 3 ? lost : !lost && abc === abcRow + 1);
    return rowFits && (column < 0 || (column === 3 ? code === 0 : code === column + 1));
  };
  const params = { ...abcParams(facts, say), ...xyzParams(facts, say) };
  const what = match[2]!.toLowerCase();
  const rule = what === "clients" ? "rule.matrixClients" : what === "sum" ? "rule.matrixSum" : "rule.matrixShare";
  const settings = settingsText(facts, context, ["classWindow", "abc", "xyz"]);
  const clients = facts.company.clients.filter((_, client) => inCell(client));
  if (what === "clients") return { rule: say(rule, params), settings, rows: null, sum: null, clients };
  const { sales, purchases, classWindow, basisValues } = facts;
  const cell = Uint8Array.from(facts.company.clients, (_, client) => (inCell(client) ? 1 : 0));
  const rows = facts.rowsWhere((at) => {
    const on = sales.day[at]!;
    const value = basisValues[at]!;
    if (on < classWindow.from || on > classWindow.to || purchases.kind[at] === RowKind.later) return false;
    return value !== 0 && !Number.isNaN(value) && cell[sales.client[at]!] === 1;
  });
  const sum = rows.reduce((all, at) => all + basisValues[at]!, 0) / UNIT;
  return { rule: say(rule, params), settings, rows, values: basisValues, sum: what === "sum" ? sum : null, clients };
}
