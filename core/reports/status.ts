import { monthsEndingOn } from "../calendar/windows";
import { UNIT } from "../ledger/ledger";
import { MovementCode, movements } from "../methods/movement";
import { StatusCode, isActive, statuses, type Status } from "../methods/status";
import type { Block, ChartBlock, Column, TableBlock } from "../plan/plan";
import { periodText, shortPeriodText } from "../text/periodText";
import type { Facts } from "./Facts";
import { builtSheet } from "./builtSheet";
import { ManagerView } from "./ManagerView";
import { codeValues, column, textValues } from "./columns";
import { listedClients } from "./clientList";
import { explainStatus } from "./explainStatus";
import { classOptions, periodOptions } from "./options";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysOfStatus } from "./saysOfStatus";
import { heading, sheetHead } from "./sheetHead";
import { statusTables } from "./statusTables";
import { newKept, periodEnds, type PeriodEnd } from "./statusHistory";
import { statusByManager } from "./statusByManager";
import { shownStatuses, statusTones } from "./statusWords";

const shownMovements = ["new", "restored", "lost", "stayed", "away", "potential"] as const;

/** The client base by status, by period, by manager; movements of the report period (M1). */
export const status: Report = {
  key: "status",
  options: [...periodOptions, ...classOptions.filter((option) => option.key === "classMonths")],
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
    const issues = reportIssues(facts, context.today, ["managers", "register"]);
    const says = saysOfStatus(facts, context, clients);
    const ends = periodEnds(facts);
    const blocks: Block[] = [
      sheetHead(facts, context, say("report.status.title", { asOf: facts.asOf }), says, issues),
      heading("composition", say("composition.heading")),
      compositionTable(facts, context, clients),
      heading("movements", say("movements.heading")),
      movementTable(facts, context, clients),
      heading("transition", say("transition.heading")),
      transitionTable(facts, context, clients),
    ];
    if (ends.length > 0) {
      const [title, counts, ...more] = statusByPeriod(facts, context, ends);
      blocks.push(title!, counts!, periodChart(facts, context, clients), ...more);
    }
    const view = new ManagerView(facts);
    if (!view.alone) blocks.push(...statusByManager(facts, context, view));
    return {
      sheets: [builtSheet(context, "status", "", say("report.status.name"), blocks, null)],
      says,
      issues,
      explain: (table, row, key) => explainStatus(facts, context, clients, view, table, row, key),
    };
  },
};

/** Codes present among the clients, in table order; "not known" last where it occurs. */
function presentStatuses(facts: Facts, clients: readonly number[]): Status[] {
  const unknown = clients.some((client) => facts.status[client] === StatusCode.none);
  return unknown ? [...shownStatuses, "none"] : [...shownStatuses];
}

function statusColumn({ say }: ReportContext, list: readonly Status[]): Column {
  const words = list.map((one) => say(`status.${one}`));
  return {
    ...column(
      say,
      "status",
      "code",
      codeValues(
        list.map((_, at) => at + 1),
        ["", ...list],
        ["", ...words],
      ),
      {
        params: { asOf: 0, months: 0 },
      },
    ),
  };
}

function compositionTable(facts: Facts, context: ReportContext, clients: readonly number[]): TableBlock {
  const { say } = context;
  const list = presentStatuses(facts, clients);
  const figures = list.map((one) => {
    const code = StatusCode[one];
    const those = clients.filter((client) => facts.status[client] === code);
    const sum = (values: Float64Array): number => those.reduce((all, client) => all + values[client]!, 0) / UNIT;
    return { clients: those.length, sales: sum(facts.periodSales.total), windowSales: sum(facts.windowSales.total) };
  });
  const own = { block: "composition", column: "clients", rows: "same" as const };
  const all = { block: "composition", column: "clients", rows: "all" as const };
  const numbers = (of: (figure: (typeof figures)[number]) => number) => ({ numbers: Float64Array.from(figures, of) });
  const asOf = facts.asOf;
  const total = { type: "sum" as const };
  return {
    type: "table",
    key: "composition",
    rowKeys: list,
    columns: [
      {
        ...statusColumn(context, list),
        note: say("column.status.note", { asOf, months: facts.settings.statusMonths }),
      },
      column(
        say,
        "clients",
        "count",
        numbers((one) => one.clients),
        { header: "baseClients", params: { asOf }, total },
      ),
      column(
        say,
        "share",
        "share",
        numbers((one) => (clients.length === 0 ? NaN : one.clients / clients.length)),
        {
          header: "baseShare",
          formula: ["IF(SUM(", all, ')=0,"",', own, "/SUM(", all, "))"],
          total,
        },
      ),
      column(
        say,
        "sales",
        "money",
        numbers((one) => one.sales),
        {
          header: "baseSales",
          params: { period: shortPeriodText(facts.period, say.language) },
          total,
        },
      ),
      column(
        say,
        "windowSales",
        "money",
        numbers((one) => one.windowSales),
        {
          header: "baseWindowSales",
          params: { months: facts.settings.classMonths, asOf, window: periodText(facts.classWindow, say.language) },
          total,
        },
      ),
    ],
    marks: [{ type: "words", column: "status", tones: statusTones(say) }],
    list: false,
    totalLabel: say("total"),
  };
}

function movementTable(facts: Facts, { say }: ReportContext, clients: readonly number[]): TableBlock {
  const unknown = clients.some((client) => facts.movement[client] === MovementCode.none);
  const list = unknown ? [...shownMovements, "none" as const] : [...shownMovements];
  const words = list.map((one) => (one === "none" ? say("status.none") : say(`movement.${one}`)));
  const those = list.map((one) => clients.filter((client) => movements[facts.movement[client]!] === one));
  const total = { type: "sum" as const };
  return {
    type: "table",
    key: "movements",
    rowKeys: list,
    columns: [
      column(
        say,
        "movement",
        "code",
        codeValues(
          list.map((_, at) => at + 1),
          ["", ...list],
          ["", ...words],
        ),
        {
          header: "movementName",
          params: { before: facts.period.from - 1, asOf: facts.asOf },
        },
      ),
      column(
        say,
        "clients",
        "count",
        { numbers: Float64Array.from(those, (one) => one.length) },
        {
          header: "baseClients",
          params: { asOf: facts.asOf },
          total,
        },
      ),
      column(
        say,
        "sales",
        "money",
        {
          numbers: Float64Array.from(
            those,
            (one) => one.reduce((sum, client) => sum + facts.periodSales.total[client]!, 0) / UNIT,
          ),
        },
        { header: "baseSales", params: { period: shortPeriodText(facts.period, say.language) }, total },
      ),
    ],
    marks: [],
    list: false,
    totalLabel: say("total"),
  };
}

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
