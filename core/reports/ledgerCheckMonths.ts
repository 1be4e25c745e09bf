import { civilOf, firstDayOfMonth, monthIndexOf } from "../calendar/calendar";
import { UNIT, type Ledger } from "../ledger/ledger";
import type { ChartBlock, TableBlock } from "../plan/plan";
import { shortPeriodText } from "../text/periodText";
import { listText } from "../text/translate";
import { column } from "./columns";
import type { ReportContext } from "./Report";

/** In a longer stretch months without a row are left out: a single wrong year would make hundreds of them. */
const MOST_WITH_GAPS = 120;
const LEAST_FOR_CHART = 3;

/** A calendar month of the ledger. */
export interface CheckedMonth {
  /** `month:2011-01` */
  readonly key: string;
  /** Serial day of its first day. */
  readonly from: number;
  readonly rows: number;
  /** In whole ten-thousandths. */
  readonly sum: number;
}

/** Rows and sums of each month, from the first to the last that has one. */
export function checkedMonths(ledger: Ledger): CheckedMonth[] {
  const { firstDay, lastDay } = ledger.check;
  if (ledger.rowCount === 0) return [];
  const first = monthIndexOf(firstDay);
  const count = monthIndexOf(lastDay) - first + 1;
  const rows = new Float64Array(count);
  const sums = new Float64Array(count);
  const starts = Int32Array.from({ length: count + 1 }, (_, month) => firstDayOfMonth(first + month));
  let month = 0;
  for (let row = 0; row < ledger.rowCount; row++) {
    const day = ledger.day[row]!;
    // rows mostly follow each other in time
    if (day < starts[month]! || day >= starts[month + 1]!) month = monthIndexOf(day) - first;
    rows[month]!++;
    sums[month]! += ledger.amount[row]!;
  }
  const all = Array.from(rows, (n, at) => {
    const from = starts[at]!;
    return { key: `month:${monthName(from)}`, from, rows: n, sum: sums[at]! };
  });
  return count > MOST_WITH_GAPS ? all.filter((one) => one.rows > 0) : all;
}

/** Rows of a month by its row key, of all months for "total". */
export function rowsOfMonths(ledger: Ledger, key: string): Uint32Array | null {
  const from = key === "total" ? 0 : startOf(key);
  if (from === null) return null;
  const to = key === "total" ? Infinity : firstDayOfMonth(monthIndexOf(from) + 1);
  const rows: number[] = [];
  for (let row = 0; row < ledger.rowCount; row++) if (ledger.day[row]! >= from && ledger.day[row]! < to) rows.push(row);
  return Uint32Array.from(rows);
}

function startOf(key: string): number | null {
  const match = /^month:(\d{4})-(\d{2})$/.exec(key);
  return match === null ? null : firstDayOfMonth(Number(match[1]) * 12 + Number(match[2]) - 1);
}

function monthName(day: number): string {
  const { year, month } = civilOf(day);
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** A row a month, with room for its total by accounting and the difference beside it. */
export function checkMonthsTable(months: readonly CheckedMonth[], { say }: ReportContext): TableBlock {
  const numbers = (of: (month: CheckedMonth) => number) => ({ numbers: Float64Array.from(months, of) });
  const blank = () => numbers(() => NaN);
  const ref = (key: string, rows: "same" | "all") => ({ block: "months", column: key, rows });
  return {
    type: "table",
    key: "months",
    rowKeys: months.map(({ key }) => key),
    columns: [
      column(
        say,
        "month",
        "month",
        numbers(({ from }) => from),
        { note: "checkMonth" },
      ),
      column(
        say,
        "monthRows",
        "count",
        numbers(({ rows }) => rows),
        { total: { type: "sum" } },
      ),
      column(
        say,
        "monthSum",
        "cents",
        numbers(({ sum }) => sum / UNIT),
        { total: { type: "sum" } },
      ),
      column(say, "accounting", "cents", blank(), {
        owner: "user",
        total: { type: "value", value: NaN, formula: ifAny(ref("accounting", "all")) },
      }),
      column(say, "accountingDifference", "cents", blank(), {
        // a month whose total is a typed 0 is compared, too
        formula: [
          "IF(ISNUMBER(",
          ref("accounting", "same"),
          "),ROUND(",
          ref("monthSum", "same"),
          "-",
          ref("accounting", "same"),
          ',2),"")',
        ],
        total: { type: "value", value: NaN, formula: ifAny(ref("accountingDifference", "all")) },
      }),
    ],
    marks: [{ type: "bar", column: "accountingDifference" }],
    list: false,
    totalLabel: say("total.months", { n: months.length }),
  };
}

type AllRows = { readonly block: string; readonly column: string; readonly rows: "same" | "all" };

function ifAny(all: AllRows) {
  return ["IF(COUNT(", all, ')=0,"",SUBTOTAL(109,', all, "))"];
}

/** The sums of the months, where there are enough to see a hole or a peak. */
export function checkMonthsChart(months: readonly CheckedMonth[], { say }: ReportContext): ChartBlock | null {
  if (months.length < LEAST_FOR_CHART) return null;
  return {
    type: "chart",
    key: "checkedMonths",
    title: chartTitle(months, say),
    kind: "column",
    category: { block: "months", column: "month", rows: "all" },
    categoryTitle: say("chart.axis.month"),
    valueTitle: say("chart.axis.money"),
    valueKind: "money",
    series: [
      {
        title: say("column.monthSum.header"),
        values: { block: "months", column: "monthSum", rows: "all" },
        second: false,
        tone: "a",
      },
    ],
  };
}

/** Months without a row; where there are none, the best month. */
function chartTitle(months: readonly CheckedMonth[], say: ReportContext["say"]): string {
  const name = ({ from }: CheckedMonth): string =>
    shortPeriodText({ from, to: firstDayOfMonth(monthIndexOf(from) + 1) - 1 }, say.language);
  const gaps = months.filter(({ rows }) => rows === 0);
  if (gaps.length > 0) return say("chart.monthsWithout", { months: listText(say, gaps.map(name)) });
  const best = months.reduce((most, month) => (month.sum > most.sum ? month : most));
  return best.sum <= 0 ? say("chart.monthsPlain") : say("chart.months", { month: name(best), sales: best.sum / UNIT });
}
