import { UNIT } from "../ledger/ledger";
import type { TableBlock } from "../plan/plan";
import { periodText } from "../text/periodText";
import { groupRule, indicatorSource } from "./bestWorstTexts";
import { indicators } from "./bestWorstValues";
import { worthGroups, type BestWorstView } from "./bestWorstView";
import { codeValues, column, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { groupTones } from "./bestWorstClients";

/** A row a group: how many, how much, who belongs there, what to do. */
export function groupTable(facts: Facts, context: ReportContext, view: BestWorstView): TableBlock {
  const { say } = context;
  const { total } = facts.windowSales;
  const counts = new Float64Array(worthGroups.length);
  const sums = new Float64Array(worthGroups.length);
  view.clients.forEach((client, at) => {
    counts[view.group[at]!]!++;
    sums[view.group[at]!]! += total[client]!;
  });
  const all = sums.reduce((whole, sum) => whole + sum, 0);
  const whole = { block: "groups", column: "sales", rows: "all" } as const;
  const own = { block: "groups", column: "sales", rows: "same" } as const;
  const params = { months: facts.settings.classMonths, window: periodText(facts.classWindow, say.language) };
  return {
    type: "table",
    key: "groups",
    rowKeys: worthGroups,
    columns: [
      column(
        say,
        "group",
        "code",
        codeValues(
          worthGroups.map((_, at) => at + 1),
          ["", ...worthGroups],
          ["", ...worthGroups.map((group) => say(`worth.${group}`))],
        ),
        { header: "worthName" },
      ),
      column(say, "clients", "count", { numbers: counts }, { header: "worthClients", total: { type: "sum" } }),
      column(
        say,
        "sales",
        "money",
        { numbers: sums.map((sum) => sum / UNIT) },
        { header: "worthSales", params, total: { type: "sum" } },
      ),
      column(
        say,
        "share",
        "share",
        { numbers: sums.map((sum) => (all === 0 ? NaN : sum / all)) },
        {
          header: "worthShare",
          formula: ["IF(SUM(", whole, ')=0,"",', own, "/SUM(", whole, "))"],
          total: { type: "sum" },
        },
      ),
      column(say, "rule", "text", textValues(worthGroups.map((group) => groupRule(facts, context, view, group))), {
        header: "worthRule",
      }),
      column(say, "todo", "text", textValues(worthGroups.map((group) => say(`worth.${group}.todo`))), {
        header: "worthTodo",
      }),
    ],
    marks: [
      { type: "words", column: "group", tones: groupTones(say) },
      { type: "bar", column: "sales" },
    ],
    list: false,
    totalLabel: say("total"),
  };
}

/** A row an indicator: its weight, and where it comes from. */
export function weightTable(context: ReportContext, view: BestWorstView): TableBlock {
  const { say } = context;
  return {
    type: "table",
    key: "weights",
    rowKeys: indicators,
    columns: [
      column(
        say,
        "indicator",
        "code",
        codeValues(
          indicators.map((_, at) => at + 1),
          ["", ...indicators],
          ["", ...indicators.map((indicator) => say(`worth.${indicator}`))],
        ),
        { header: "worthIndicator" },
      ),
      column(
        say,
        "weight",
        "count",
        { numbers: Float64Array.from(indicators, (indicator) => view.weights[indicator]) },
        { header: "worthWeight" },
      ),
      column(
        say,
        "from",
        "text",
        textValues(indicators.map((indicator) => indicatorSource(context, view, indicator))),
        { header: "worthFrom" },
      ),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
}
