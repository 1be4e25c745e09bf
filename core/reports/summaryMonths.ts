import { firstDayOfMonth, monthIndexOf } from "../calendar/calendar";
import { UNIT } from "../ledger/ledger";
import type { ChartBlock, TableBlock } from "../plan/plan";
import { shortPeriodText } from "../text/periodText";
import type { Translate } from "../text/translate";
import { column } from "./columns";
import { changeShare } from "./compareColumns";
import type { Comparison } from "./comparison";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { SMALLEST_SHARE } from "./saysCompared";

/** Months shown at most, the last ones. */
const MOST_MONTHS = 24;

/** Net sales of a calendar month up to the as-of date, in whole ten-thousandths. */
export interface MonthSales {
  /** First and last serial day. */
  readonly from: number;
  readonly to: number;
  /** Of the days before the report period, and of those in it. */
  readonly before: number;
  readonly period: number;
}

/** The months of the class window and of the report period, none before the first of the ledger. */
export function monthlySales(facts: Facts): MonthSales[] {
  const { period, classWindow, asOf, sales } = facts;
  const last = monthIndexOf(asOf);
  const wished = monthIndexOf(Math.min(period.from, classWindow.from));
  const first = Math.max(wished, last - MOST_MONTHS + 1, monthIndexOf(facts.company.ledger.check.firstDay));
  const count = Math.max(1, last - first + 1);
  const from = firstDayOfMonth(last - count + 1);
  const monthOfDay = new Int16Array(asOf - from + 1);
  for (let day = from; day <= asOf; day++) monthOfDay[day - from] = monthIndexOf(day) - (last - count + 1);
  const before = new Float64Array(count);
  const within = new Float64Array(count);
  for (let row = 0; row < sales.rowCount; row++) {
    const day = sales.day[row]!;
    if (day < from || day > asOf) continue;
    const into = day >= period.from ? within : before;
    into[monthOfDay[day - from]!]! += sales.amount[row]!;
  }
  return Array.from(before, (sum, at) => {
    const month = last - count + 1 + at;
    const end = Math.min(firstDayOfMonth(month + 1) - 1, asOf);
    return { from: firstDayOfMonth(month), to: end, before: sum, period: within[at]! };
  });
}

/** Row key of a month: free of language. */
export function monthKey({ from }: MonthSales): string {
  return `month:${from}`;
}

/** A row a month; blank in the column that the month has no day of. */
export function monthsTable(facts: Facts, { say }: ReportContext, months: readonly MonthSales[]): TableBlock {
  const numbers = (of: (month: MonthSales) => number) => ({ numbers: Float64Array.from(months, of) });
  return {
    type: "table",
    key: "months",
    rowKeys: months.map(monthKey),
    columns: [
      column(
        say,
        "month",
        "month",
        numbers(({ from }) => from),
        { params: { asOf: facts.asOf } },
      ),
      column(
        say,
        "monthBefore",
        "money",
        numbers((month) => (month.from < facts.period.from ? month.before / UNIT : NaN)),
      ),
      column(
        say,
        "monthPeriod",
        "money",
        numbers((month) => (month.to >= facts.period.from ? month.period / UNIT : NaN)),
      ),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
}

/** Sales by month, those of the report period in the leading colour. */
export function monthsChart(
  facts: Facts,
  { say }: ReportContext,
  months: readonly MonthSales[],
  comparison: Comparison | null,
): ChartBlock {
  const series = (key: "monthBefore" | "monthPeriod", tone: "a" | "c") => ({
    title: say(`column.${key}.header`),
    values: { block: "months", column: key, rows: "all" as const },
    second: false,
    tone,
  });
  return {
    type: "chart",
    key: "monthlySales",
    title: chartTitle(facts, say, months, comparison),
    kind: "stacked",
    category: { block: "months", column: "month", rows: "all" },
    categoryTitle: say("chart.axis.month"),
    valueTitle: say("chart.axis.money"),
    valueKind: "money",
    series: [series("monthBefore", "c"), series("monthPeriod", "a")],
  };
}

/** The change against the compared period, where it can be told; else the best month. */
function chartTitle(
  facts: Facts,
  say: Translate,
  months: readonly MonthSales[],
  comparison: Comparison | null,
): string {
  const all = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const before = comparison?.known === true ? all(facts.salesIn(comparison.days).total) : 0;
  const share = changeShare(all(facts.periodSales.total), before);
  if (comparison !== null && Math.abs(share) >= SMALLEST_SHARE) {
    const params = { share: Math.abs(share), period: shortPeriodText(comparison.days, say.language) };
    return say(share > 0 ? "chart.salesAbove" : "chart.salesBelow", params);
  }
  const sales = (month: MonthSales): number => month.before + month.period;
  const best = months.reduce((most, month) => (sales(month) > sales(most) ? month : most));
  if (sales(best) <= 0) return say("chart.monthsPlain");
  const whole = { from: best.from, to: firstDayOfMonth(monthIndexOf(best.from) + 1) - 1 };
  return say("chart.months", { month: shortPeriodText(whole, say.language), sales: sales(best) / UNIT });
}
