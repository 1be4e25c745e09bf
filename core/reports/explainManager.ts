import { UNIT } from "../ledger/ledger";
import { SaleKindCode } from "../methods/kindsOfSale";
import { RowKind } from "../methods/purchases";
import type { TextKey } from "../text/en";
import { shortPeriodText } from "../text/periodText";
import { comparedSetting, comparisonOf } from "./comparison";
import type { Facts } from "./Facts";
import type { ManagerView } from "./ManagerView";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";

const counts = ["potential", "primary", "lost", "restored", "clients", "conversion"];
/** Blank where the ledger starts too late to tell. */
const needHistory = ["primary", "lost", "restored", "primarySum", "repeatSum", "newDirectionSum"];

/** Why a cell of the manager table is what it is; `manager` null: the total row. */
export function explainManager(
  facts: Facts,
  context: ReportContext,
  view: ManagerView,
  manager: number | null,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const params = { asOf: facts.asOf, months: facts.settings.statusMonths };
  const settings = settingsText(facts, context, ["period", "statusMonths"]);
  const rule = (name: string): string => say(`rule.${name}` as TextKey, params);
  const { unknown } = view;
  const blank = needHistory.includes(columnKey) && (manager === null ? unknown.includes(1) : unknown[manager] === 1);
  if (counts.includes(columnKey)) {
    const names = view.clientsCounted(
      columnKey === "conversion" && !view.keepsContacts ? "primary" : columnKey,
      manager,
    );
    return {
      rule: rule(columnKey === "conversion" && !view.keepsContacts ? "conversionNew" : columnKey),
      settings,
      rows: null,
      sum: null,
      clients: blank ? null : names.map((client) => facts.company.clients[client]!),
    };
  }
  const { kinds, purchases, sales, period } = facts;
  const mine = (row: number): boolean =>
    sales.day[row]! >= period.from && sales.day[row]! <= period.to && (manager === null || view.ofRow(row) === manager);
  const byKind: Readonly<Record<string, number>> = {
    primarySum: SaleKindCode.primary,
    repeatSum: SaleKindCode.repeat,
    newDirectionSum: SaleKindCode.newDirection,
    returnsSum: SaleKindCode.return,
    repeatCount: SaleKindCode.repeat,
    newDirectionCount: SaleKindCode.newDirection,
  };
  const answer = (name: string, test: (row: number) => boolean, values: Float64Array | null): Explanation => {
    // a line that sold nothing may have a cost all the same
    const rows = facts.rowsWhere((row) => mine(row) && test(row) && (values ?? sales.amount)[row] !== 0);
    const sum = values === null || blank ? null : rows.reduce((all, row) => all + values[row]!, 0) / UNIT;
    return { rule: rule(name), settings, rows, ...(values === null ? {} : { values }), sum, clients: null };
  };
  switch (columnKey) {
    case "manager":
      return { rule: rule("managerName"), settings, rows: null, sum: null, clients: null };
    case "primarySum":
    case "repeatSum":
    case "newDirectionSum":
    case "returnsSum":
      return answer(columnKey, (row) => kinds[row] === byKind[columnKey], sales.amount);
    case "repeatCount":
    case "newDirectionCount":
      return answer(columnKey, (row) => kinds[row] === byKind[columnKey], null);
    case "sales":
      return answer("managerSales", () => true, sales.amount);
    case "share":
      return answer("managerShare", () => true, null);
    case "averageCheck":
      return answer(columnKey, (row) => purchases.kind[row] === RowKind.settlement, null);
    case "previousSales":
    case "change":
    case "changeShare":
      return explainCompared(facts, context, view, manager, columnKey);
    case "plan":
    case "execution":
      return context.options["plan"] === true
        ? { rule: rule(columnKey === "plan" ? "typed" : columnKey), settings, rows: null, sum: null, clients: null }
        : null;
    case "margin":
      return facts.margins === null
        ? null
        : answer(columnKey, (row) => !Number.isNaN(facts.margins![row]!), facts.margins);
    default:
      return null;
  }
}

/** Sales in the compared period, and the change since; null without a comparison. */
function explainCompared(
  facts: Facts,
  context: ReportContext,
  view: ManagerView,
  manager: number | null,
  columnKey: "previousSales" | "change" | "changeShare",
): Explanation | null {
  const comparison = comparisonOf(facts, context.options);
  if (comparison === null) return null;
  const { say } = context;
  const { day, amount } = facts.sales;
  const spans = columnKey === "previousSales" ? [comparison.days] : [comparison.days, facts.period];
  const rows = facts.rowsWhere(
    (row) =>
      amount[row] !== 0 &&
      (manager === null || view.ofRow(row) === manager) &&
      spans.some(({ from, to }) => day[row]! >= from && day[row]! <= to),
  );
  const adds = columnKey === "previousSales" && comparison.known;
  return {
    rule: say(columnKey === "previousSales" ? "rule.managerPreviousSales" : `rule.${columnKey}`, {
      period: shortPeriodText(comparison.days, say.language),
    }),
    settings: [...settingsText(facts, context, ["period"]), comparedSetting(say, comparison)],
    rows,
    sum: adds ? rows.reduce((all, row) => all + amount[row]!, 0) / UNIT : null,
    clients: null,
  };
}
