import type { Days } from "../calendar/windows";
import { UNIT } from "../ledger/ledger";
import { SaleKindCode } from "../methods/kindsOfSale";
import { RowKind } from "../methods/purchases";
import type { TextKey } from "../text/en";
import { shortPeriodText } from "../text/periodText";
import { comparedSetting, comparisonOf } from "./comparison";
import type { Facts } from "./Facts";
import type { ProductTableView } from "./productTableView";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";

/** Rules and kinds of the sums by kind of sale. */
const kindColumns: Readonly<Record<string, readonly [TextKey, number]>> = {
  primarySum: ["rule.productPrimary", SaleKindCode.primary],
  repeatSum: ["rule.productRepeat", SaleKindCode.repeat],
  newDirectionSum: ["rule.newDirectionSum", SaleKindCode.newDirection],
  returnsSum: ["rule.productReturns", SaleKindCode.return],
};

/** Why a cell of the product table is what it is; `place` null: the total row. */
export function explainProduct(
  facts: Facts,
  context: ReportContext,
  view: ProductTableView,
  place: number | null,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const { kinds, purchases, sales, period, margins } = facts;
  const settings = settingsText(facts, context, ["period", "statusMonths"]);
  const mine = (row: number): boolean => isIn(period, sales.day[row]!) && (place === null || view.ofRow(row) === place);
  const isUnknown = place === null ? view.anyUnknown : view.unknown[place] === 1;
  /** A line that sold nothing may have a cost all the same. */
  const answer = (rule: TextKey, test: (row: number) => boolean, values: Float64Array, adds: boolean): Explanation => {
    const rows = facts.rowsWhere((row) => mine(row) && test(row) && values[row] !== 0);
    const sum = adds ? rows.reduce((all, row) => all + values[row]!, 0) / UNIT : null;
    return { rule: say(rule), settings, rows, values, sum, clients: null };
  };
  const names = (clients: readonly number[]): string[] => clients.map((client) => facts.company.clients[client]!);
  if (Object.hasOwn(kindColumns, columnKey)) {
    const [rule, kind] = kindColumns[columnKey]!;
    if (columnKey === "newDirectionSum" && view.alone) return null;
    const isKnown = columnKey === "returnsSum" || !isUnknown;
    return answer(rule, (row) => kinds[row] === kind, sales.amount, isKnown);
  }
  switch (columnKey) {
    case "line":
      return { rule: say("rule.productLine"), settings, rows: null, sum: null, clients: null };
    case "clients":
      return {
        ...answer("rule.productClients", () => true, sales.amount, false),
        clients: names(view.clientsCounted("clients", place)),
      };
    case "newClients": {
      const isTold = place === null ? !view.anyUnknown : view.tellsNew(place);
      const clients = isTold ? names(view.clientsCounted("newClients", place)) : null;
      return { rule: say("rule.productNew"), settings, rows: null, sum: null, clients };
    }
    case "purchases":
      return answer("rule.productPurchases", (row) => purchases.kind[row] === RowKind.settlement, sales.amount, false);
    case "sales":
      return answer("rule.productSales", () => true, sales.amount, true);
    case "share":
      return answer("rule.productShare", () => true, sales.amount, false);
    case "margin":
    case "marginShare": {
      if (margins === null) return null;
      const rule = columnKey === "margin" ? "rule.margin" : "rule.marginShare";
      return answer(rule, (row) => !Number.isNaN(margins[row]!), margins, columnKey === "margin");
    }
    case "previousSales":
    case "change":
    case "changeShare":
      return explainCompared(facts, context, view, place, columnKey);
    default:
      return null;
  }
}

/** Sales in the compared period, and the change since; null without a comparison. */
function explainCompared(
  facts: Facts,
  context: ReportContext,
  view: ProductTableView,
  place: number | null,
  columnKey: "previousSales" | "change" | "changeShare",
): Explanation | null {
  const comparison = comparisonOf(facts, context.options);
  if (comparison === null) return null;
  const { say } = context;
  const { day, amount } = facts.sales;
  const isBefore = columnKey === "previousSales";
  const spans = isBefore ? [comparison.days] : [comparison.days, facts.period];
  const rows = facts.rowsWhere(
    (row) =>
      amount[row] !== 0 && (place === null || view.ofRow(row) === place) && spans.some((span) => isIn(span, day[row]!)),
  );
  return {
    rule: say(isBefore ? "rule.productPreviousSales" : `rule.${columnKey}`, {
      period: shortPeriodText(comparison.days, say.language),
    }),
    settings: [...settingsText(facts, context, ["period"]), comparedSetting(say, comparison)],
    rows,
    sum: isBefore && comparison.known ? rows.reduce((all, row) => all + amount[row]!, 0) / UNIT : null,
    clients: null,
  };
}

function isIn({ from, to }: Days, day: number): boolean {
  return day >= from && day <= to;
}
