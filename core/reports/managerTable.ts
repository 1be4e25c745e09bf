import { UNIT } from "../ledger/ledger";
import type { Block, ChartBlock, Column, Formula, TableBlock, Total } from "../plan/plan";
import { periodText } from "../text/periodText";
import type { Facts } from "./Facts";
import { builtSheet } from "./builtSheet";
import { ManagerView } from "./ManagerView";
import { byValueThenName, column, pick, textValues, type ColumnExtra, type ColumnText } from "./columns";
import { salesCompared } from "./compareColumns";
import { comparisonIssues, comparisonOf, compareOption, type Comparison } from "./comparison";
import { explainManager } from "./explainManager";
import { managerSales } from "./managerSales";
import { periodOptions } from "./options";
import { planColumns, planOption } from "./planColumns";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysOfManagers } from "./saysOfManagers";
import { sheetHead } from "./sheetHead";

/** A row a manager: clients won, lost and regained, sums by kind of sale (M22). */
export const managerTable: Report = {
  key: "manager-table",
  options: [...periodOptions, compareOption, planOption],
  tables: {
    managers: [
      "manager",
      "potential",
      "primary",
      "lost",
      "restored",
      "primarySum",
      "repeatSum",
      "newDirectionSum",
      "returnsSum",
      "sales",
      "conversion",
      "repeatCount",
      "newDirectionCount",
      "clients",
      "averageCheck",
      "margin",
    ],
  },
  build(facts, context) {
    const { say } = context;
    const view = new ManagerView(facts);
    const names = managerNames(facts, view, context);
    const comparison = comparisonOf(facts, context.options);
    const shown = shownManagers(facts, view, names, comparison);
    const issues = [
      ...reportIssues(facts, context.today, ["managers", "lines", "costs", "register"]),
      ...comparisonIssues(facts, say, comparison),
    ];
    const says = saysOfManagers(facts, context, view, shown, names, comparison);
    const table: TableBlock = {
      type: "table",
      key: "managers",
      rowKeys: shown.map((manager) => managerKey(facts, view, manager)),
      columns: managerColumns(facts, context, view, shown, names, comparison),
      marks: [{ type: "bar", column: "sales" }],
      list: true,
      totalLabel: say("total"),
    };
    const title = say("report.manager-table.title", { period: periodText(facts.period, say.language) });
    const blocks: Block[] = [sheetHead(facts, context, title, says, issues), table];
    if (shown.length > 0) blocks.push(kindsChart(facts, context, view, shown, names));
    return {
      sheets: [builtSheet(context, "manager-table", "", say("report.manager-table.name"), blocks, "managers")],
      says,
      issues,
      explain: (tableKey, rowKey, columnKey) => {
        if (tableKey !== "managers") return null;
        if (rowKey === "total") return explainManager(facts, context, view, null, columnKey);
        const manager = shown.find((one) => managerKey(facts, view, one) === rowKey || names[one] === rowKey);
        return manager === undefined ? null : explainManager(facts, context, view, manager, columnKey);
      },
    };
  },
};

/** Row key of a manager: free of language. */
export function managerKey(facts: Facts, view: ManagerView, manager: number): string {
  if (view.alone) return "company";
  return manager === view.none ? "manager:" : `manager:${facts.company.managers[manager]!}`;
}

export function managerNames(facts: Facts, view: ManagerView, { say }: ReportContext): string[] {
  if (view.alone) return [say("manager.company")];
  return [...facts.company.managers, say("manager.none")];
}

/** Managers with anything to show, in the period or in the compared one, by sales; "no manager" last. */
function shownManagers(
  facts: Facts,
  view: ManagerView,
  names: readonly string[],
  comparison: Comparison | null,
): number[] {
  if (view.alone) return [0];
  const present = new Uint8Array(view.count);
  const { sales, period } = facts;
  const compared = comparison?.known === true ? comparison.days : period;
  for (let row = 0; row < sales.rowCount; row++) {
    const on = sales.day[row]!;
    const counts = (on >= period.from && on <= period.to) || (on >= compared.from && on <= compared.to);
    if (counts) present[view.ofRow(row)] = 1;
  }
  for (const key of ["potential", "primary", "lost", "restored", "clients"]) {
    for (const client of view.clientsCounted(key, null)) {
      present[key === "primary" ? view.ofPrimary(client) : view.ofClient(client)] = 1;
    }
  }
  const places = names.map((_, place) => place).filter((place) => present[place] === 1 && place !== view.none);
  const sorted = byValueThenName(places, view.sums.sales, names);
  return present[view.none] === 1 ? [...sorted, view.none] : sorted;
}

function managerColumns(
  facts: Facts,
  context: ReportContext,
  view: ManagerView,
  shown: readonly number[],
  names: readonly string[],
  comparison: Comparison | null,
): Column[] {
  const { say } = context;
  const { sums, unknown } = view;
  const months = facts.settings.statusMonths;
  const params = { asOf: facts.asOf, months };
  const anyUnknown = shown.some((manager) => unknown[manager] === 1);
  const own = (key: string) => ({ block: "managers", column: key, rows: "same" as const });
  const whole = (key: string) => ({ block: "managers", column: key, rows: "all" as const });

  /** Something that adds up over the managers; not known for one of them, it isn't known for all. */
  const adding = (
    key: string,
    kind: "count" | "money",
    of: (manager: number) => number,
    extra: ColumnExtra & { needsHistory?: boolean } = {},
  ): Column => {
    const { needsHistory, ...rest } = extra;
    const hides = (manager: number): boolean => needsHistory === true && unknown[manager] === 1;
    const numbers = Float64Array.from(shown, (manager) => (hides(manager) ? NaN : of(manager)));
    const total: Total = needsHistory === true && anyUnknown ? { type: "value", value: NaN } : { type: "sum" };
    return column(say, key, kind, { numbers }, { params, total, ...rest });
  };
  const counting = (key: string, needsHistory: boolean): Column => {
    const counts = new Float64Array(view.count);
    for (const client of view.clientsCounted(key, null)) {
      counts[key === "primary" ? view.ofPrimary(client) : view.ofClient(client)]!++;
    }
    return adding(key, "count", (manager) => counts[manager]!, { needsHistory });
  };
  const money = (key: string, values: Float64Array, extra: ColumnExtra & { needsHistory?: boolean } = {}): Column =>
    adding(key, "money", (manager) => values[manager]! / UNIT, extra);

  const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const share: Formula = ["IF(SUM(", whole("sales"), ')=0,"",', own("sales"), "/SUM(", whole("sales"), "))"];
  const salesOfAll = sumOf(sums.sales);
  const kinds = facts.line === null ? ["primarySum", "repeatSum"] : ["primarySum", "repeatSum", "newDirectionSum"];
  const salesFormula: Formula = [...kinds, "returnsSum"].flatMap((key, at) =>
    at === 0 ? [own(key)] : ["+", own(key)],
  );
  const shareOf = (part: number, all: number): number => (all === 0 ? NaN : part / all);
  const columns: (Column | null)[] = [
    column(say, "manager", "text", textValues(shown.map((manager) => names[manager]!)), { header: "managerName" }),
    facts.company.register === null ? null : counting("potential", false),
    counting("primary", true),
    counting("lost", true),
    counting("restored", true),
    money("primarySum", sums.primary, { needsHistory: true }),
    money("repeatSum", sums.repeat, { needsHistory: true }),
    facts.line === null ? null : money("newDirectionSum", sums.newDirection, { needsHistory: true }),
    money("returnsSum", sums.returns),
    money("sales", sums.sales, { header: "managerSales", ...(anyUnknown ? {} : { formula: salesFormula }) }),
    column(
      say,
      "share",
      "share",
      { numbers: Float64Array.from(shown, (one) => shareOf(sums.sales[one]!, salesOfAll)) },
      {
        header: "managerShare",
        formula: share,
        total: { type: "sum" },
      },
    ),
    ...(comparison === null
      ? []
      : salesCompared(say, comparison, {
          block: "managers",
          now: pick(sums.sales, shown),
          before: pick(managerSales(facts, view, comparison.days), shown),
          totals: true,
        })),
    ...(context.options["plan"] === true ? planColumns(say, "managers", shown.length) : []),
    conversionColumn(facts, context, view, shown),
    adding("repeatCount", "count", (manager) => view.saleCounts.repeat[manager]!, { needsHistory: true }),
    facts.line === null
      ? null
      : adding("newDirectionCount", "count", (manager) => view.saleCounts.newDirection[manager]!, {
          needsHistory: true,
        }),
    counting("clients", false),
    column(
      say,
      "averageCheck",
      "money",
      { numbers: Float64Array.from(shown, (one) => shareOf(sums.settled[one]! / UNIT, sums.purchases[one]!)) },
      { total: { type: "value", value: shareOf(sumOf(sums.settled) / UNIT, sums.allPurchases) } },
    ),
    facts.margins === null ? null : money("margin", marginOf(facts, view)),
  ];
  return columns.filter((one) => one !== null);
}

/** Clients contacted first in the period who bought; without such days, new of new and potential, named so. */
function conversionColumn(
  facts: Facts,
  { say }: ReportContext,
  view: ManagerView,
  shown: readonly number[],
): Column | null {
  if (facts.company.register === null) return null;
  const share = (manager: number | null): number => {
    if (view.keepsContacts) {
      const contacted = view.clientsCounted("conversion", manager);
      return contacted.length === 0
        ? NaN
        : contacted.filter((client) => view.hasBought(client)).length / contacted.length;
    }
    if (!facts.historyReaches) return NaN;
    const fresh = view.clientsCounted("primary", manager).length;
    const potential = view.clientsCounted("potential", manager).length;
    return fresh + potential === 0 ? NaN : fresh / (fresh + potential);
  };
  const name = view.keepsContacts ? "conversion" : "conversionNew";
  return column(
    say,
    "conversion",
    "share",
    { numbers: Float64Array.from(shown, share) },
    {
      header: name,
      params: { asOf: facts.asOf },
      total: { type: "value", value: share(null) },
    },
  );
}

function marginOf(facts: Facts, view: ManagerView): Float64Array {
  const margin = new Float64Array(view.count);
  const { sales, period } = facts;
  for (let row = 0; row < sales.rowCount; row++) {
    const value = facts.margins![row]!;
    if (sales.day[row]! >= period.from && sales.day[row]! <= period.to && !Number.isNaN(value))
      margin[view.ofRow(row)]! += value;
  }
  return margin;
}

function kindsChart(
  facts: Facts,
  { say }: ReportContext,
  view: ManagerView,
  shown: readonly number[],
  names: readonly string[],
): ChartBlock {
  const { sales } = view.sums;
  const all = sales.reduce((sum, value) => sum + value, 0);
  const best = shown[0]!;
  const series = (key: string, title: ColumnText, tone: "a" | "b" | "new") => ({
    title: say(`column.${title}.header`),
    values: { block: "managers", column: key, rows: "all" as const },
    second: false,
    tone,
  });
  const known = !shown.some((manager) => view.unknown[manager] === 1);
  const parts = known
    ? [
        series("repeatSum", "repeatSum", "a"),
        series("primarySum", "primarySum", "new"),
        ...(facts.line === null ? [] : [series("newDirectionSum", "newDirectionSum", "b")]),
      ]
    : [series("sales", "managerSales", "a")];
  const plain = view.alone || all <= 0;
  return {
    type: "chart",
    key: "kinds",
    title: plain
      ? say("chart.managersAlone")
      : say("chart.managers", { manager: names[best]!, share: sales[best]! / all }),
    kind: "stacked",
    category: { block: "managers", column: "manager", rows: "all" },
    categoryTitle: say("chart.axis.manager"),
    valueTitle: say("chart.axis.money"),
    valueKind: "money",
    series: parts,
  };
}
