import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import { windowBefore, type Days } from "../calendar/windows";
import { shortPeriodText } from "../text/periodText";
import type { TextKey } from "../text/en";
import { comparedSetting, comparisonOf, type Comparison } from "./comparison";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { abcParams, settingsText, xyzParams } from "./settingsText";

type RowBasis = "period" | "compared" | "both" | "window" | "statusWindows" | "settlements";
type Basis = RowBasis | "none";

/** Which rows stand behind a column of a client, and whether their sum is the cell. */
const basisOf: Readonly<Record<string, readonly [Basis, boolean]>> = {
  client: ["none", false],
  status: ["statusWindows", false],
  movement: ["settlements", false],
  stage: ["settlements", false],
  abc: ["window", false],
  xyz: ["window", false],
  variation: ["window", false],
  variationRank: ["window", false],
  class: ["window", false],
  formerAbc: ["settlements", false],
  regularity: ["settlements", false],
  rhythm: ["settlements", false],
  linesPlan: ["none", false],
  linesActual: ["window", false],
  sales: ["period", true],
  previousSales: ["compared", true],
  change: ["both", false],
  changeShare: ["both", false],
  windowSales: ["window", true],
  total: ["window", true],
  share: ["window", false],
  cumulativeShare: ["window", false],
  termMonths: ["settlements", false],
  manager: ["settlements", false],
  first: ["settlements", false],
  last: ["settlements", false],
};

/** Why a cell of a client's row is what it is, in the client table and in the list of classes. */
export function explainClient(
  facts: Facts,
  context: ReportContext,
  client: number,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const found = Object.hasOwn(basisOf, columnKey) ? basisOf[columnKey]! : null;
  if (found === null) return null;
  const [basis, adds] = found;
  const comparison = comparisonOf(facts, context.options);
  if (isCompared(basis) && comparison === null) return null;
  const params = {
    asOf: facts.asOf,
    before: facts.period.from - 1,
    months: facts.settings.statusMonths,
    ...abcParams(facts, say),
    ...xyzParams(facts, say),
    // of the same name as the periods of XYZ
    ...(isCompared(basis) ? comparedParams(say, comparison) : {}),
  };
  // the class by variation and the variation itself have one rule
  const rule = say(`rule.${columnKey === "variation" ? "xyz" : columnKey}` as TextKey, params);
  // the total of the classes goes by their basis, everything else by sales
  const values = columnKey === "total" ? facts.basisValues : facts.sales.amount;
  const rows = basis === "none" ? null : rowsBehind(facts, client, basis, values, comparison);
  const sum =
    !adds || isUnknown(basis, comparison) || rows === null
      ? null
      : rows.reduce((all, row) => all + (values[row] || 0), 0) / UNIT;
  const settings = settingsOf(facts, context, columnKey, comparison);
  return { rule, settings, rows, values, sum, clients: null };
}

/** Columns of clients that have a total. */
const totals = ["sales", "previousSales", "change", "changeShare", "windowSales", "total", "share"];

/** Why the total of a column of clients is what it is; null for a column without one. */
export function explainClientsTotal(facts: Facts, context: ReportContext, columnKey: string): Explanation | null {
  if (!totals.includes(columnKey)) return null;
  const [basis, adds] = basisOf[columnKey]! as [RowBasis, boolean];
  const comparison = comparisonOf(facts, context.options);
  if (isCompared(basis) && comparison === null) return null;
  const values = columnKey === "total" ? facts.basisValues : facts.sales.amount;
  const rows = facts.rowsWhere(belongsTo(facts, basis, values, comparison));
  const sum = adds && !isUnknown(basis, comparison) ? rows.reduce((all, row) => all + values[row]!, 0) / UNIT : null;
  const settings = settingsOf(facts, context, columnKey, comparison);
  // a share of a total is no sum of shares
  const params = comparedParams(context.say, comparison);
  const rule = columnKey === "changeShare" ? context.say("rule.changeShare", params) : context.say("rule.clientsTotal");
  return { rule, settings, rows, values, sum, clients: null };
}

function isCompared(basis: Basis): boolean {
  return basis === "compared" || basis === "both";
}

/** The ledger doesn't reach back to the compared period: the cell is blank. */
function isUnknown(basis: Basis, comparison: Comparison | null): boolean {
  return isCompared(basis) && comparison?.known !== true;
}

function comparedParams(say: ReportContext["say"], comparison: Comparison | null): { readonly period: string } {
  return { period: comparison === null ? "" : shortPeriodText(comparison.days, say.language) };
}

function settingsOf(facts: Facts, context: ReportContext, columnKey: string, comparison: Comparison | null): string[] {
  const settings = settingsText(facts, context, settingsFor(columnKey));
  const [basis] = basisOf[columnKey]!;
  return isCompared(basis) && comparison !== null ? [...settings, comparedSetting(context.say, comparison)] : settings;
}

function rowsBehind(
  facts: Facts,
  client: number,
  basis: RowBasis,
  values: Float64Array,
  comparison: Comparison | null,
): Uint32Array {
  const { clientStart, order } = facts.purchases;
  const test = belongsTo(facts, basis, values, comparison);
  return order
    .slice(clientStart[client], clientStart[client + 1])
    .filter(test)
    .sort();
}

/** Whether a row is of those behind a column. A line that sold nothing may have a cost all the same. */
function belongsTo(
  facts: Facts,
  basis: RowBasis,
  values: Float64Array,
  comparison: Comparison | null,
): (row: number) => boolean {
  const { sales, purchases, period, classWindow, statusWindow } = facts;
  const beforeStatus = windowBefore(statusWindow, facts.settings.statusMonths);
  const within = (row: number, days: Days): boolean => sales.day[row]! >= days.from && sales.day[row]! <= days.to;
  const settled = (row: number): boolean => purchases.kind[row] === RowKind.settlement;
  const tests: Record<RowBasis, (row: number) => boolean> = {
    period: (row) => within(row, period),
    compared: (row) => comparison !== null && within(row, comparison.days),
    both: (row) => within(row, period) || (comparison !== null && within(row, comparison.days)),
    window: (row) => within(row, classWindow),
    statusWindows: (row) => settled(row) && (within(row, statusWindow) || within(row, beforeStatus)),
    settlements: settled,
  };
  return (row) => purchases.kind[row] !== RowKind.later && Boolean(values[row]) && tests[basis](row);
}

function settingsFor(columnKey: string): Parameters<typeof settingsText>[2] {
  switch (columnKey) {
    case "status":
      return ["statusMonths"];
    case "movement":
    case "sales":
    case "previousSales":
    case "change":
    case "changeShare":
      return ["period", "statusMonths"];
    case "abc":
    case "formerAbc":
    case "total":
    case "cumulativeShare":
      return ["classWindow", "abc"];
    case "xyz":
    case "variation":
    case "variationRank":
      return ["classWindow", "xyz"];
    case "class":
      return ["classWindow", "abc", "xyz"];
    default:
      return ["classWindow"];
  }
}
