import { monthsEndingOn } from "../calendar/windows";
import { StatusCode, isActive, statuses, type Status } from "../methods/status";
import type { Block, ChartBlock, Column, TableBlock } from "../plan/plan";
import { shortPeriodText } from "../text/periodText";
import type { Facts } from "./Facts";
import { builtSheet } from "./builtSheet";
import { ManagerView } from "./ManagerView";
import { codeValues, column, textValues } from "./columns";
import { listedClients } from "./clientList";
import { comparisonIssues, comparisonOf, compareOption } from "./comparison";
import { explainStatus } from "./explainStatus";
import { classOptions, periodOptions } from "./options";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysOfStatus } from "./saysOfStatus";
import { heading, sheetHead } from "./sheetHead";
import { statusTables } from "./statusTables";
import { newKept, periodEnds, type PeriodEnd } from "./statusHistory";
import { statusByManager } from "./statusByManager";
import { statusBySegment } from "./statusBySegment";
import { compositionTable, movementTable } from "./statusGroupTables";
import { shownStatuses } from "./statusWords";

/** The client base by status, by period, by manager; movements of the report period (M1). */
export const status: Report = {
  key: "status",
  options: [...periodOptions, compareOption, ...classOptions.filter((option) => option.key === "classMonths")],
  tables: {
    composition: ["status", "clients", "share", "sales", "windowSales"],
    movements: ["movement", "clients", "sales"],
    transition: ["before", "none", ...shownStatuses],
    periods: ["period", ...shownStatuses, "clients", "newKept"],
    periodsSums: ["period", ...shownStatuses, "clients"],
    periodsShares: ["period", ...shownStatuses],
    managers: ["manager", ...shownStatuses, "clients"],
    managersSums: ["manager", ...shownStatuses, "clients"],
    managersShares: ["manager", ...shownStatuses],
  },
  build(facts, context) {
    const { say } = context;
    const clients = listedClients(facts);
    const comparison = comparisonOf(facts, context.options);
    const issues = [
      ...reportIssues(facts, context.today, ["managers", "register"]),
      ...comparisonIssues(facts, say, comparison, true),
    ];
    const says = saysOfStatus(facts, context, clients, comparison);
    const ends = periodEnds(facts);
    const blocks: Block[] = [
      sheetHead(facts, context, say("report.status.title", { asOf: facts.asOf }), says, issues),
      heading("composition", say("composition.heading")),
      compositionTable(facts, context, clients, comparison),
      heading("movements", say("movements.heading")),
      movementTable(facts, context, clients, comparison),
      heading("transition", say("transition.heading")),
      transitionTable(facts, context, clients),
    ];
    if (ends.length > 0) {
      const [title, counts, ...more] = statusByPeriod(facts, context, ends);
      blocks.push(title!, counts!, periodChart(facts, context, clients), ...more);
    }
    const view = new ManagerView(facts);
    if (!view.alone) blocks.push(...statusByManager(facts, context, view));
    blocks.push(...statusBySegment(facts, context, clients));
    return {
      sheets: [builtSheet(context, "status", "", say("report.status.name"), blocks, null)],
      says,
      issues,
      explain: (table, row, key) => explainStatus(facts, context, clients, view, table, row, key),
    };
  },
};

/** From the status on the day before the period to that on its last day; "none": not a client yet, or not known. */
function transitionTable(facts: Facts, { say }: ReportContext, clients: readonly number[]): TableBlock {
  const before = facts.statusBefore;
  const list: Status[] = ["none", ...shownStatuses];
  const counts = new Map<string, number>();
  for (const client of clients) {
    const key = `${statuses[before[client]!]} ${statuses[facts.status[client]!]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const words = list.map((one) => (one === "none" ? say("transition.none") : say(`status.${one}`)));
  const total = { type: "sum" as const };
  const columns = list.map((after, at): Column => ({
    key: after,
    header: words[at]!,
    note: say("column.transition.note"),
    kind: "count",
    values: { numbers: Float64Array.from(list, (was) => counts.get(`${was} ${after}`) ?? 0) },
    owner: "ours",
    total,
  }));
  const params = { before: facts.period.from - 1 };
  return {
    type: "table",
    key: "transition",
    rowKeys: list,
    columns: [
      column(
        say,
        "before",
        "code",
        codeValues(
          list.map((_, at) => at + 1),
          ["", ...list],
          ["", ...words],
        ),
        {
          header: "statusBefore",
          params,
        },
      ),
      ...columns,
    ],
    marks: [{ type: "scale", columns: [...shownStatuses] }],
    list: false,
    totalLabel: say("total"),
  };
}

function statusByPeriod(facts: Facts, { say }: ReportContext, ends: readonly PeriodEnd[]): Block[] {
  const months = facts.settings.statusMonths;
  const names = ends.map((end) => {
    const period = shortPeriodText(end, say.language);
    return end.partial ? say("period.partial", { period }) : period;
  });
  const rows = ends.map((end) => {
    const row = { counts: new Float64Array(shownStatuses.length), sums: new Float64Array(shownStatuses.length) };
    const sales = facts.salesIn(end).total;
    facts.statusAt(end.to).forEach((code, client) => {
      const at = shownStatuses.findIndex((one) => StatusCode[one] === code);
      if (at < 0) return;
      row.counts[at]!++;
      row.sums[at]! += sales[client]!;
    });
    return row;
  });
  const kept = ends.map((end) => {
    const { were, kept: now } = newKept(facts, end.to);
    const told = facts.company.ledger.check.firstDay <= monthsEndingOn(end.to, 3 * months).from;
    return were.length === 0 || !told ? NaN : now.length / were.length;
  });
  return statusTables(say, {
    key: "periods",
    headingText: say("periods.heading", { period: say("period.quarter") }),
    rowKeys: ends.map((end) => `day:${end.to}`),
    names: column(say, "period", "text", textValues(names), { header: "periodEnd", params: { asOf: facts.asOf } }),
    list: shownStatuses,
    rows,
    totalLabel: null,
    also: [column(say, "newKept", "share", { numbers: Float64Array.from(kept) }, { params: { months } })],
  });
}

function periodChart(facts: Facts, { say }: ReportContext, clients: readonly number[]): ChartBlock {
  const ref = (name: string) => ({ block: "periods", column: name, rows: "all" as const });
  const active = clients.filter((client) => isActive(facts.status[client]!)).length;
  const lost = clients.filter((client) => facts.lost[client] === 1).length;
  return {
    type: "chart",
    key: "periodStatus",
    title: say("chart.statusPeriods", { active, lost, asOf: facts.asOf }),
    kind: "stacked",
    category: ref("period"),
    categoryTitle: say("chart.axis.period"),
    valueTitle: say("chart.axis.clients"),
    valueKind: "count",
    series: (["regular", "new", "restored", "lost"] as const).map((one) => ({
      title: say(`status.${one}`),
      values: ref(one),
      second: false,
      tone: one,
    })),
  };
}
