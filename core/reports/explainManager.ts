import { UNIT } from "../ledger/ledger";
import { SaleKindCode } from "../methods/kindsOfSale";
import { RowKind } from "../methods/purchases";
import type { TextKey } from "../text/en";
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
    case "margin":
      return facts.margins === null
        ? null
        : answer(columnKey, (row) => !Number.isNaN(facts.margins![row]!), facts.margins);
    default:
      return null;
  }
}
