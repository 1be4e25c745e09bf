import { UNIT } from "../ledger/ledger";
import type { TableBlock } from "../plan/plan";
import { shortPeriodText } from "../text/periodText";
import { byValueThenName, column, textValues } from "./columns";
import { salesCompared } from "./compareColumns";
import type { Comparison } from "./comparison";
import type { Facts } from "./Facts";
import { managerSales } from "./managerSales";
import { managerKey, managerNames } from "./managerTable";
import type { ManagerView } from "./ManagerView";
import type { ReportContext } from "./Report";

/** Rows at most: more would not fit on the page, so the smallest stand together in the last one. */
const MOST_ROWS = 12;

/** A row of the page: one manager, or all who have no row of their own. */
export interface ManagerGroup {
  readonly key: string;
  readonly name: string;
  readonly managers: readonly number[];
}

/** Managers with sales in the period or in the compared one, by sales; "no manager" last. */
export function managerGroups(
  facts: Facts,
  context: ReportContext,
  view: ManagerView,
  comparison: Comparison | null,
): ManagerGroup[] {
  const names = managerNames(facts, view, context);
  const now = managerSales(facts, view, facts.period);
  const before = comparison?.known === true ? managerSales(facts, view, comparison.days) : now;
  const places = names.map((_, place) => place).filter((place) => now[place] !== 0 || before[place] !== 0);
  const named = places.filter((place) => place !== view.none);
  const sorted = [...byValueThenName(named, now, names), ...places.filter((place) => place === view.none)];
  const one = (place: number): ManagerGroup => ({
    key: managerKey(facts, view, place),
    name: names[place]!,
    managers: [place],
  });
  if (sorted.length <= MOST_ROWS) return sorted.map(one);
  const others = { key: "others", name: context.say("manager.others"), managers: sorted.slice(MOST_ROWS - 1) };
  return [...sorted.slice(0, MOST_ROWS - 1).map(one), others];
}

/** A row a manager: sales of the period and of the compared one, and the change. */
export function summaryManagersTable(
  facts: Facts,
  { say }: ReportContext,
  view: ManagerView,
  groups: readonly ManagerGroup[],
  comparison: Comparison | null,
): TableBlock {
  const sumsOf = (values: Float64Array): Float64Array =>
    Float64Array.from(groups, ({ managers }) => managers.reduce((sum, manager) => sum + values[manager]!, 0));
  const now = sumsOf(managerSales(facts, view, facts.period));
  return {
    type: "table",
    key: "managers",
    rowKeys: groups.map(({ key }) => key),
    columns: [
      column(say, "manager", "text", textValues(groups.map(({ name }) => name)), { header: "managerName" }),
      column(
        say,
        "sales",
        "money",
        { numbers: now.map((sum) => sum / UNIT) },
        { params: { period: shortPeriodText(facts.period, say.language) }, total: { type: "sum" } },
      ),
      ...(comparison === null
        ? []
        : salesCompared(say, comparison, {
            block: "managers",
            now,
            before: sumsOf(managerSales(facts, view, comparison.days)),
            totals: true,
          })),
    ],
    marks: [],
    list: false,
    totalLabel: say("total"),
  };
}
