import { windowBefore, type Days } from "../calendar/windows";
import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import type { TextKey } from "../text/en";
import { groupRule, worthSettings } from "./bestWorstTexts";
import { indicators, recommendedClients, type Indicator } from "./bestWorstValues";
import { worthGroups, type BestWorstView } from "./bestWorstView";
import { clientOfKey } from "./clientList";
import { explainClient } from "./explainClient";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";

/** Columns that have the same meaning in the client table, and their keys there. */
const ofClientTable: Readonly<Record<string, string>> = {
  client: "client",
  windowSales: "windowSales",
  lines: "linesActual",
  abc: "abc",
  manager: "manager",
};
const plainRules: Readonly<Record<string, TextKey>> = {
  score: "rule.worthScore",
  delay: "rule.worthDelay",
  potential: "rule.worthPotential",
  reserve: "rule.worthReserve",
};

/** Why a cell of the best and worst is what it is; null where there is no such cell. */
export function explainBestWorst(
  facts: Facts,
  context: ReportContext,
  view: BestWorstView,
  table: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  if (table === "weights") return explainWeight(facts, context, view, rowKey, columnKey);
  if (table === "groups") return explainGroup(facts, context, view, rowKey, columnKey);
  if (table !== "clients") return null;
  return rowKey === "total"
    ? explainTotal(facts, context, view, columnKey)
    : explainRow(facts, context, view, rowKey, columnKey);
}

function explainRow(
  facts: Facts,
  context: ReportContext,
  view: BestWorstView,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const client = clientOfKey(facts, rowKey);
  const at = view.clients.indexOf(client);
  if (at < 0) return null;
  const settings = worthSettings(facts, context, view);
  const plain = (rule: string): Explanation => ({ rule, settings, rows: null, sum: null, clients: null });
  if (columnKey === "group") {
    const why = groupRule(facts, context, view, worthGroups[view.group[at]!]!);
    return plain(say("rule.worthGroup", { why }));
  }
  if (!hasColumn(view, columnKey)) return null;
  if (Object.hasOwn(ofClientTable, columnKey)) return explainClient(facts, context, client, ofClientTable[columnKey]!);
  if (Object.hasOwn(plainRules, columnKey)) return plain(say(plainRules[columnKey]!));
  if (columnKey.endsWith("Rank"))
    return plain(say(columnKey === "delayRank" ? "rule.worthDelayRank" : "rule.worthRank"));
  const mine = (row: number): boolean => facts.sales.client[row] === client;
  switch (columnKey) {
    case "previousWindow":
      return { ...ofRows(facts, settings, windowOf(facts, columnKey), mine), rule: say("rule.worthPrevious") };
    case "marginShare": {
      const known = (row: number): boolean => mine(row) && !Number.isNaN(facts.margins![row]!);
      return { ...ofRows(facts, settings, facts.classWindow, known), rule: say("rule.worthMargin"), sum: null };
    }
    case "regularity": {
      const settled = (row: number): boolean => mine(row) && facts.purchases.kind[row] === RowKind.settlement;
      return { ...ofRows(facts, settings, facts.classWindow, settled), rule: say("rule.worthRegularity"), sum: null };
    }
    case "recommendations": {
      const clients = recommendedClients(facts, client).map((one) => facts.company.clients[one]!);
      return { ...plain(say("rule.worthRecommendations")), clients };
    }
    default:
      return null;
  }
}

function explainTotal(
  facts: Facts,
  context: ReportContext,
  view: BestWorstView,
  columnKey: string,
): Explanation | null {
  const settings = worthSettings(facts, context, view);
  const rule = context.say("rule.clientsTotal");
  if (!hasColumn(view, columnKey)) return null;
  switch (columnKey) {
    case "windowSales":
    case "previousWindow": {
      const mine = new Set(view.clients);
      const isMine = (row: number): boolean => mine.has(facts.sales.client[row]!);
      return { ...ofRows(facts, settings, windowOf(facts, columnKey), isMine), rule };
    }
    case "recommendations":
    case "potential":
      return { rule, settings, rows: null, sum: null, clients: null };
    default:
      return null;
  }
}

function explainGroup(
  facts: Facts,
  context: ReportContext,
  view: BestWorstView,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const group = worthGroups.findIndex((one) => one === rowKey || say(`worth.${one}`) === rowKey);
  if (rowKey !== "total" && group < 0) return null;
  const settings = worthSettings(facts, context, view);
  const clients = view.clients.filter((_, at) => rowKey === "total" || view.group[at] === group);
  const plain = (rule: TextKey): Explanation => ({ rule: say(rule), settings, rows: null, sum: null, clients: null });
  switch (columnKey) {
    case "group":
    case "rule":
    case "todo":
      return rowKey === "total" ? null : plain("rule.worthName");
    case "clients":
      return { ...plain("rule.worthClients"), clients: clients.map((client) => facts.company.clients[client]!) };
    case "sales":
    case "share": {
      const mine = new Set(clients);
      const found = ofRows(facts, settings, facts.classWindow, (row) => mine.has(facts.sales.client[row]!));
      if (columnKey === "sales") return { ...found, rule: say("rule.worthGroupSales") };
      return { ...found, rule: say("rule.worthShare"), sum: null };
    }
    default:
      return null;
  }
}

function explainWeight(
  facts: Facts,
  context: ReportContext,
  view: BestWorstView,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  if (!(indicators as readonly string[]).includes(rowKey)) return null;
  if (!["indicator", "weight", "from"].includes(columnKey)) return null;
  const settings = worthSettings(facts, context, view);
  return { rule: context.say("rule.worthWeight"), settings, rows: null, sum: null, clients: null };
}

/** Whether the data allows a column. */
function hasColumn({ values, potential, previous }: BestWorstView, columnKey: string): boolean {
  const indicator = columnKey.endsWith("Rank") ? columnKey.slice(0, -"Rank".length) : columnKey;
  switch (indicator) {
    case "previousWindow":
      return previous !== null;
    case "potential":
      return potential?.isTyped === true;
    case "reserve":
      return potential?.isTyped === false;
    case "marginShare":
      return values.has("margin");
    case "margin":
    case "sales":
    case "delay":
    case "lines":
    case "regularity":
    case "recommendations":
      return values.has(indicator satisfies Indicator);
    default:
      return true;
  }
}

function windowOf({ classWindow, settings }: Facts, columnKey: "windowSales" | "previousWindow"): Days {
  return columnKey === "windowSales" ? classWindow : windowBefore(classWindow, settings.classMonths);
}

/** Rows of a window that pass a test, and their sum. */
function ofRows(
  facts: Facts,
  settings: readonly string[],
  { from, to }: Days,
  test: (row: number) => boolean,
): Omit<Explanation, "rule"> {
  const { day, amount } = facts.sales;
  const rows = facts.rowsWhere((row) => amount[row] !== 0 && day[row]! >= from && day[row]! <= to && test(row));
  return { settings, rows, sum: rows.reduce((sum, row) => sum + amount[row]!, 0) / UNIT, clients: null };
}
