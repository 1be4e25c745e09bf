import { UNIT } from "../ledger/ledger";
import type { TextKey } from "../text/en";
import { shortPeriodText } from "../text/periodText";
import { comparedSetting, comparisonOf } from "./comparison";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { rowsOfClients } from "./rowsOfClients";
import { settingsText } from "./settingsText";
import { movementGroups, statusGroups } from "./statusGroups";

const rules: Readonly<Record<string, TextKey>> = {
  clientsChange: "rule.clientsChange",
  previousSales: "rule.previousGroupSales",
  change: "rule.change",
  changeShare: "rule.changeShare",
};

/** Why a cell of the comparison in the status report is what it is; null where it is none. Row "total": all rows. */
export function explainCompared(
  facts: Facts,
  context: ReportContext,
  listed: readonly number[],
  table: "composition" | "movements",
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const comparison = comparisonOf(facts, context.options);
  const isCount = columnKey === "previousClients";
  if (comparison === null || !(isCount || Object.hasOwn(rules, columnKey))) return null;
  const { say } = context;
  const isStatus = table === "composition";
  const groups = isStatus ? statusGroups(facts, listed, comparison) : movementGroups(facts, listed, comparison);
  const mine = groups.filter(({ word }) => rowKey === "total" || word === rowKey);
  if (mine.length === 0) return null;
  const params = { period: shortPeriodText(comparison.days, say.language), day: comparison.days.to };
  const settings = [...settingsText(facts, context, ["period", "statusMonths"]), comparedSetting(say, comparison)];
  if (!comparison.statusKnown) {
    return { rule: say("rule.comparisonUnknown", params), settings, rows: null, sum: null, clients: null };
  }
  const before = mine.flatMap((group) => group.before);
  if (isCount) {
    const clients = before.map((client) => facts.company.clients[client]!);
    const rule = say(isStatus ? "rule.previousStatus" : "rule.previousMovement", params);
    return { rule, settings, rows: null, sum: null, clients };
  }
  const answer = { rule: say(rules[columnKey]!, params), settings, clients: null };
  if (columnKey === "clientsChange") return { ...answer, rows: null, sum: null };
  const earlier = rowsOfClients(facts, before, comparison.days);
  if (columnKey === "previousSales") {
    return { ...answer, rows: earlier, sum: earlier.reduce((all, row) => all + facts.sales.amount[row]!, 0) / UNIT };
  }
  const now = mine.flatMap((group) => group.now);
  const both = new Set([...earlier, ...rowsOfClients(facts, now, facts.period)]);
  return { ...answer, rows: Uint32Array.from(both).sort(), sum: null };
}
