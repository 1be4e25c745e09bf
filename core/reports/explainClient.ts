import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import { windowBefore } from "../calendar/windows";
import type { TextKey } from "../text/en";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { abcParams, settingsText, xyzParams } from "./settingsText";

type Basis = "period" | "previous" | "both" | "window" | "statusWindows" | "settlements" | "none";

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
  previousSales: ["previous", true],
  change: ["both", false],
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
  const params = {
    asOf: facts.asOf,
    before: facts.period.from - 1,
    months: facts.settings.statusMonths,
    ...abcParams(facts, say),
    ...xyzParams(facts, say),
  };
  // the class by variation and the variation itself have one rule
  const rule = say(`rule.${columnKey === "variation" ? "xyz" : columnKey}` as TextKey, params);
  // the total of the classes goes by their basis, everything else by sales
  const values = columnKey === "total" ? facts.basisValues : facts.sales.amount;
  const rows = basis === "none" ? null : rowsBehind(facts, client, basis, values);
  const sum = !adds || rows === null ? null : rows.reduce((all, row) => all + (values[row] || 0), 0) / UNIT;
  return { rule, settings: settingsText(facts, context, settingsFor(columnKey)), rows, sum, clients: null };
}

function rowsBehind(facts: Facts, client: number, basis: Exclude<Basis, "none">, values: Float64Array): Uint32Array {
  const { sales, purchases, period, previousPeriod, classWindow, statusWindow } = facts;
  const beforeStatus = windowBefore(statusWindow, facts.settings.statusMonths);
  const rows: number[] = [];
  for (let at = purchases.clientStart[client]!; at < purchases.clientStart[client + 1]!; at++) {
    const row = purchases.order[at]!;
    const on = sales.day[row]!;
    const kind = purchases.kind[row]!;
    // a line that sold nothing may have a cost all the same
    if (kind === RowKind.later || !values[row]) continue;
    const within = (days: { from: number; to: number }): boolean => on >= days.from && on <= days.to;
    const belongs = {
      period: within(period),
      previous: within(previousPeriod),
      both: within(period) || within(previousPeriod),
      window: within(classWindow),
      statusWindows: kind === RowKind.settlement && (within(statusWindow) || within(beforeStatus)),
      settlements: kind === RowKind.settlement,
    }[basis];
    if (belongs) rows.push(row);
  }
  return Uint32Array.from(rows).sort();
}

function settingsFor(columnKey: string): Parameters<typeof settingsText>[2] {
  switch (columnKey) {
    case "status":
      return ["statusMonths"];
    case "movement":
    case "sales":
    case "previousSales":
    case "change":
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
