import { UNIT } from "../ledger/ledger";
import type { TextKey } from "../text/en";
import { cellKinds, type StateColumn } from "./baseStates";
import { statesTable, sumKey, type BaseView } from "./baseTables";
import { explainClient } from "./explainClient";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { rowsOfClients } from "./rowsOfClients";
import { settingsText } from "./settingsText";

const ofClientTable = ["client", "manager", "abc", "xyz", "status"];
const ownRules: Readonly<Record<string, TextKey>> = {
  division: "rule.baseDivision",
  segment: "rule.baseSegment",
  linesActual: "rule.baseUsed",
  linesPlan: "rule.basePlan",
  degree: "rule.baseDegree",
};
const countRules: Readonly<Record<string, TextKey>> = {
  group: "rule.baseGroup",
  line: "rule.baseGroup",
  targets: "rule.baseCount.targets",
  used: "rule.baseCount.used",
  usedShare: "rule.baseCount.used",
  open: "rule.baseCount.open",
  refused: "rule.baseCount.refused",
  notOffered: "rule.baseCount.notOffered",
};

/** Why a cell of the client base is what it is; null where there is no such cell. */
export function explainBase(
  facts: Facts,
  context: ReportContext,
  view: BaseView,
  table: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  if (table === "states") return explainState(facts, context, rowKey, columnKey);
  if (table === "groups") return explainGroup(facts, context, view, rowKey, columnKey);
  return table === "base" ? explainCell(facts, context, view, rowKey, columnKey) : null;
}

function explainState(facts: Facts, context: ReportContext, rowKey: string, columnKey: string): Explanation | null {
  const { rowKeys, columns } = statesTable(facts, context);
  if (!rowKeys.includes(rowKey) || !columns.some(({ key }) => key === columnKey)) return null;
  return plain(context, columnKey === "state" ? "column.baseState.note" : "column.baseMeaning.note");
}

function explainCell(
  facts: Facts,
  context: ReportContext,
  view: BaseView,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const { layout, states, base } = view;
  const summed = layout.columns.findIndex(({ key }) => sumKey(key) === columnKey);
  if (rowKey === "total") {
    if (summed >= 0) return sumOf(facts, context, view, summed, null);
    const rule = Object.hasOwn(ownRules, columnKey) ? ownRules[columnKey]! : null;
    return rule === null || columnKey === "division" || columnKey === "segment" ? null : plain(context, rule);
  }
  const row = base.rows.findIndex(({ key }) => key === rowKey);
  if (row < 0) return null;
  const { client } = base.rows[row]!;
  if (summed >= 0) return sumOf(facts, context, view, summed, row);
  const at = layout.columns.findIndex(({ key }) => key === columnKey);
  if (at >= 0) return stateOf(facts, context, view, states.columns[at]!, at, row);
  if (Object.hasOwn(ownRules, columnKey)) return plain(context, ownRules[columnKey]!);
  if (client < 0 || !ofClientTable.includes(columnKey))
    return columnKey === "client" ? plain(context, "rule.client") : null;
  return explainClient(facts, context, client, columnKey);
}

function plain({ say }: ReportContext, rule: TextKey): Explanation {
  return { rule: say(rule), settings: [], rows: null, sum: null, clients: null };
}

/** The rule of what is computed, and what is typed over it; the rows of the client and the line in the class window. */
function stateOf(
  facts: Facts,
  context: ReportContext,
  view: BaseView,
  { values, typedOver, computedKinds }: StateColumn,
  at: number,
  row: number,
): Explanation {
  const { say } = context;
  const rule = say(`rule.baseState.${cellKinds[computedKinds[row]!]!}` as TextKey);
  const text = (from: typeof values): string => ("texts" in from ? from.texts[from.of[row]!]! : "");
  const typed =
    typedOver?.rows[row] === 1
      ? say("rule.baseState.typed", {
          typed: text(values),
          computed: text(typedOver.computed) || say("refresh.blank"),
        })
      : "";
  return {
    rule: typed === "" ? rule : `${typed} ${rule}`,
    settings: settingsText(facts, context, ["classWindow"]),
    rows: rowsOf(facts, view, at, row),
    sum: null,
    clients: null,
  };
}

function sumOf(facts: Facts, context: ReportContext, view: BaseView, at: number, row: number | null): Explanation {
  const rows = rowsOf(facts, view, at, row);
  return {
    rule: context.say(row === null ? "rule.baseSumTotal" : "rule.baseSum"),
    settings: settingsText(facts, context, ["classWindow"]),
    rows,
    sum: rows.reduce((sum, one) => sum + facts.sales.amount[one]!, 0) / UNIT,
    clients: null,
  };
}

/** Rows of the ledger in the class window behind a column, of one row of the table or of all. */
function rowsOf(facts: Facts, { base, layout }: BaseView, at: number, row: number | null): Uint32Array {
  const { line: dimension, portrait, classWindow } = facts;
  const line = layout.columns[at]!.line;
  const { place } = layout.lines[line]!;
  if (dimension === null || place < 0) return new Uint32Array();
  const shown = row === null ? base.rows : [base.rows[row]!];
  const clients = shown.flatMap(({ client }) =>
    client >= 0 && layout.columnOf(portrait.segmentOf[client]!, line) === at ? [client] : [],
  );
  return rowsOfClients(facts, clients, classWindow).filter((one) => dimension.of[one] === place);
}

function explainGroup(
  facts: Facts,
  context: ReportContext,
  { base, counts, layout, states }: BaseView,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const rule = Object.hasOwn(countRules, columnKey) ? countRules[columnKey]! : null;
  if (rule === null) return null;
  if (rowKey === "total") return columnKey === "group" || columnKey === "line" ? null : plain(context, rule);
  const count = counts.find(({ key }) => key === rowKey);
  if (count === undefined) return null;
  const line = layout.lines.findIndex(({ name }) => name === count.line);
  const isCounted = (row: number): boolean => {
    if (columnKey === "targets") return true;
    const { client } = base.rows[row]!;
    const column = layout.columnOf(facts.portrait.segmentOf[client]!, line);
    const kind = cellKinds[states.columns[column]!.kinds[row]!]!;
    return kind === (columnKey === "usedShare" ? "used" : columnKey);
  };
  const isWord = columnKey === "group" || columnKey === "line";
  return {
    rule: context.say(rule),
    settings: settingsText(facts, context, ["classWindow"]),
    rows: null,
    sum: null,
    clients: isWord ? null : count.rows.filter(isCounted).map((row) => base.rows[row]!.name),
  };
}
