import type { Block, ChartBlock, TableBlock } from "../plan/plan";
import { periodText } from "../text/periodText";
import { bestWorstClients } from "./bestWorstClients";
import { explainBestWorst } from "./bestWorstExplain";
import { groupTable, weightTable } from "./bestWorstGroups";
import { saysOfBestWorst } from "./bestWorstTexts";
import { bestWorstView, worthGroups, worthOptions, type BestWorstView } from "./bestWorstView";
import { builtSheet } from "./builtSheet";
import type { Facts } from "./Facts";
import { classOptions, periodOptions } from "./options";
import type { Report, ReportContext } from "./Report";
import { reportIssues } from "./reportIssues";
import { heading, sheetHead } from "./sheetHead";

const ofClasses = ["classMonths", "abc", "aLimit", "bLimit", "abcBasis"];

/** Clients scored by weighted percentiles, and what to do with each; on a second sheet the groups with their rules (M13). */
export const bestWorst: Report = {
  key: "best-worst",
  options: [...periodOptions, ...classOptions.filter((option) => ofClasses.includes(option.key)), ...worthOptions],
  tables: {
    clients: [
      "client",
      "group",
      "score",
      "salesRank",
      "marginRank",
      "regularityRank",
      "delayRank",
      "linesRank",
      "recommendationsRank",
      "windowSales",
      "previousWindow",
      "marginShare",
      "regularity",
      "delay",
      "lines",
      "recommendations",
      "potential",
      "reserve",
      "abc",
      "manager",
    ],
    groups: ["group", "clients", "sales", "share", "rule", "todo"],
    weights: ["indicator", "weight", "from"],
  },
  build(facts, context) {
    const { say } = context;
    const view = bestWorstView(facts, context.options);
    const issues = reportIssues(facts, context.today, ["lines", "costs", "register"]);
    const says = saysOfBestWorst(facts, context, view);
    const params = { window: periodText(facts.classWindow, say.language) };
    const clients: TableBlock = bestWorstClients(facts, context, view);
    const title = say("report.best-worst.title", params);
    const groupsTitle = say("report.best-worst.groupsTitle", params);
    const groups: Block[] = [
      sheetHead(facts, context, groupsTitle, [], issues),
      heading("groups", say("worth.groups.heading")),
      groupTable(facts, context, view),
      heading("weights", say("worth.weights.heading")),
      weightTable(context, view),
    ];
    if (view.clients.length > 0) groups.push(groupChart(facts, context, view));
    return {
      sheets: [
        builtSheet(
          context,
          "best-worst",
          "",
          say("report.best-worst.name"),
          [sheetHead(facts, context, title, says, issues), clients],
          "clients",
        ),
        builtSheet(context, "best-worst", "groups", say("report.best-worst.groupsName"), groups, null),
      ],
      says,
      issues,
      explain: (...cell) => explainBestWorst(facts, context, view, ...cell),
    };
  },
};

function groupChart(facts: Facts, { say }: ReportContext, { clients, group }: BestWorstView): ChartBlock {
  const { total } = facts.windowSales;
  const kept = clients.filter((_, at) => worthGroups[group[at]!] === "keep");
  const sumOf = (some: readonly number[]): number => some.reduce((sum, client) => sum + total[client]!, 0);
  const share = sumOf(kept) / sumOf(clients);
  const isPlain = kept.length === 0 || !(share > 0);
  const all = (column: string) => ({ block: "groups", column, rows: "all" as const });
  return {
    type: "chart",
    key: "worth",
    title: isPlain ? say("chart.worthPlain") : say("chart.worth", { n: kept.length, share }),
    kind: "bar",
    category: all("group"),
    categoryTitle: say("chart.axis.worth"),
    valueTitle: say("chart.axis.money"),
    valueKind: "money",
    series: [{ title: say("column.managerSales.header"), values: all("sales"), second: false, tone: "a" }],
  };
}
