import type { Days } from "../calendar/windows";
import { UNIT } from "../ledger/ledger";
import type { TextKey } from "../text/en";
import { shortPeriodText } from "../text/periodText";
import { clientOfKey } from "./clientList";
import { comparedSetting, comparisonOf } from "./comparison";
import { explainClient } from "./explainClient";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";
import type { ManagerGroup } from "./summaryManagers";
import { monthKey, type MonthSales } from "./summaryMonths";

/** What the page was made of. */
export interface SummaryParts {
  /** Clients of each of the tables of clients. */
  readonly tables: ReadonlyMap<string, readonly number[]>;
  readonly groups: readonly ManagerGroup[];
  readonly months: readonly MonthSales[];
  readonly view: ManagerView;
}

/** Why a cell of the page for a meeting is what it is. */
export function explainSummary(
  facts: Facts,
  context: ReportContext,
  parts: SummaryParts,
  table: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  if (table === "months") return explainMonth(facts, context, parts.months, rowKey, columnKey);
  if (table === "managers") return explainManagers(facts, context, parts, rowKey, columnKey);
  const clients = parts.tables.get(table);
  const client = clientOfKey(facts, rowKey);
  if (clients === undefined || !clients.includes(client)) return null;
  const isOurs = [
    "client",
    "sales",
    "movement",
    "manager",
    ...(table === "largest" ? [] : ["previousSales", "change", "changeShare"]),
  ];
  if (isOurs.includes(columnKey)) return explainClient(facts, context, client, columnKey);
  if (table !== "largest" || columnKey !== "periodShare") return null;
  const sales = explainClient(facts, context, client, "sales");
  return sales === null ? null : { ...sales, rule: context.say("rule.periodShare"), sum: null };
}

function explainMonth(
  facts: Facts,
  context: ReportContext,
  months: readonly MonthSales[],
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const month = months.find((one) => monthKey(one) === rowKey);
  if (month === undefined) return null;
  const { period } = facts;
  const spans: Readonly<Record<string, Days>> = {
    month,
    monthPeriod: { from: Math.max(month.from, period.from), to: month.to },
    monthBefore: { from: month.from, to: Math.min(month.to, period.from - 1) },
  };
  if (!Object.hasOwn(spans, columnKey)) return null;
  const span = spans[columnKey]!;
  const rows = rowsIn(facts, [span], () => true);
  const isBlank = columnKey === "month" || span.from > span.to;
  return {
    rule: context.say(`rule.${columnKey}` as TextKey),
    settings: settingsText(facts, context, ["period"]),
    rows,
    sum: isBlank ? null : sumOf(facts, rows),
    clients: null,
  };
}

function explainManagers(
  facts: Facts,
  context: ReportContext,
  { groups, view }: SummaryParts,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const mine = groups.filter(({ key, name }) => rowKey === "total" || key === rowKey || name === rowKey);
  if (mine.length === 0) return null;
  const comparison = comparisonOf(facts, context.options);
  const settings = settingsText(facts, context, ["period"]);
  if (columnKey === "manager") return { rule: say("rule.managerName"), settings, rows: null, sum: null, clients: null };
  const managers = new Set(mine.flatMap((group) => group.managers));
  const belongs = (row: number): boolean => managers.has(view.ofRow(row));
  if (columnKey === "sales") {
    const rows = rowsIn(facts, [facts.period], belongs);
    return { rule: say("rule.managerSales"), settings, rows, sum: sumOf(facts, rows), clients: null };
  }
  const rules: Readonly<Record<string, TextKey>> = {
    previousSales: "rule.managerPreviousSales",
    change: "rule.change",
    changeShare: "rule.changeShare",
  };
  if (comparison === null || !Object.hasOwn(rules, columnKey)) return null;
  const isBefore = columnKey === "previousSales";
  const rows = rowsIn(facts, isBefore ? [comparison.days] : [comparison.days, facts.period], belongs);
  return {
    rule: say(rules[columnKey]!, { period: shortPeriodText(comparison.days, say.language) }),
    settings: [...settings, comparedSetting(say, comparison)],
    rows,
    sum: isBefore && comparison.known ? sumOf(facts, rows) : null,
    clients: null,
  };
}

function rowsIn(facts: Facts, spans: readonly Days[], belongs: (row: number) => boolean): Uint32Array {
  const { day, amount } = facts.sales;
  return facts.rowsWhere(
    (row) => amount[row] !== 0 && belongs(row) && spans.some(({ from, to }) => day[row]! >= from && day[row]! <= to),
  );
}

function sumOf({ sales }: Facts, rows: Uint32Array): number {
  return rows.reduce((all, row) => all + sales.amount[row]!, 0) / UNIT;
}
