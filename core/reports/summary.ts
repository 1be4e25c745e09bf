import { periodText } from "../text/periodText";
import type { Block, NoteBlock, SheetPlan } from "../plan/plan";
import { builtSheet } from "./builtSheet";
import { listedClients } from "./clientList";
import { comparisonIssues, comparisonOf, compareOption } from "./comparison";
import { explainSummary } from "./explainSummary";
import type { Facts } from "./Facts";
import { ManagerView } from "./ManagerView";
import { classOptions, periodOptions } from "./options";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { saysWindow } from "./saysOfClients";
import { saysOfSummary } from "./saysOfSummary";
import { heading, sheetHead } from "./sheetHead";
import { monthlySales, monthsChart, monthsTable } from "./summaryMonths";
import { clientsTable, largest, movers, type ClientsTable } from "./summaryClients";
import { managerGroups, summaryManagersTable } from "./summaryManagers";

/** One page for a meeting about a period: what it says, sales by month, ten risers and ten fallers, by manager. */
export const summary: Report = {
  key: "summary",
  options: [...periodOptions, compareOption, ...classOptions.filter((option) => option.key === "classMonths")],
  tables: {
    risers: ["client", "sales", "previousSales", "change", "changeShare", "movement", "manager"],
    fallers: ["client", "sales", "previousSales", "change", "changeShare", "movement", "manager"],
    largest: ["client", "sales", "periodShare", "movement", "manager"],
    managers: ["manager", "sales", "previousSales", "change", "changeShare"],
    months: ["month", "monthBefore", "monthPeriod"],
  },
  build(facts, context) {
    const { say } = context;
    const listed = listedClients(facts);
    const comparison = comparisonOf(facts, context.options);
    const issues = [...reportIssues(facts, context.today, ["managers"]), ...comparisonIssues(facts, say, comparison)];
    const says = saysOfSummary(facts, context, listed, comparison);
    const view = new ManagerView(facts);
    const months = monthlySales(facts);
    const title = say("report.summary.title", { period: periodText(facts.period, say.language) });
    const blocks: Block[] = [shortHead(facts, context, sheetHead(facts, context, title, says, issues))];
    if (months.some(({ before, period }) => before !== 0 || period !== 0))
      blocks.push(monthsChart(facts, context, months, comparison));
    const tables = new Map<string, readonly number[]>();
    const addClients = (key: ClientsTable, clients: readonly number[]): void => {
      if (clients.length === 0) return;
      tables.set(key, clients);
      blocks.push(heading(key, say(`summary.${key}.heading`)), clientsTable(facts, context, key, clients, comparison));
    };
    if (comparison?.known === true) {
      const { risers, fallers } = movers(facts, listed, comparison);
      addClients("risers", risers);
      addClients("fallers", fallers);
    } else {
      addClients("largest", largest(facts, listed));
    }
    const groups = view.alone ? [] : managerGroups(facts, context, view, comparison);
    if (groups.length > 0) {
      blocks.push(
        heading("managers", say("summary.managers.heading")),
        summaryManagersTable(facts, context, view, groups, comparison),
      );
    }
    blocks.push(heading("months", say("summary.months.heading")), monthsTable(facts, context, months));
    const sheet = builtSheet(context, "summary", "", say("report.summary.name"), blocks, null);
    return {
      sheets: [onOnePage(sheet)],
      says,
      issues,
      explain: (table, row, key) => explainSummary(facts, context, { tables, groups, months, view }, table, row, key),
    };
  },
};

/** Without the sentence on the status window, which is no matter of a meeting. */
function shortHead(facts: Facts, context: ReportContext, head: NoteBlock): NoteBlock {
  const rhythm = saysWindow(facts, context);
  return { ...head, lines: head.lines.filter(({ text }) => text !== rhythm) };
}

function onOnePage(sheet: SheetPlan): SheetPlan {
  return { ...sheet, print: { ...sheet.print, landscape: false, onePage: true } };
}
