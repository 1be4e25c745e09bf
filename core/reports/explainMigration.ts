import type { Days } from "../calendar/windows";
import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import type { TextKey } from "../text/en";
import { clientOfKey } from "./clientList";
import { explainClient } from "./explainClient";
import type { Facts } from "./Facts";
import { migrationMeasures, migrationParams, type MigrationMeasure } from "./migrationMatrix";
import { hasMoved, migrationStates, shownStates, type MigrationView } from "./migrationView";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";

/** Why a cell of the migration is what it is; null where there is no such cell. */
export function explainMigration(
  facts: Facts,
  context: ReportContext,
  view: MigrationView,
  table: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  if (table === "movers") return explainMover(facts, context, view, rowKey, columnKey);
  const measure = migrationMeasures.find((one) => one === table);
  if (measure === undefined) return null;
  const { rows, columns } = shownStates(view);
  const row = rows.find((state) => state === rowKey);
  const column = columns.find((state) => state === columnKey);
  if ((row === undefined && rowKey !== "total") || (column === undefined && columnKey !== "all")) return null;
  const is = (code: number, state: string | undefined): boolean =>
    state === undefined || migrationStates[code] === state;
  const those = view.clients.filter((client) => is(view.from[client]!, row) && is(view.to[client]!, column));
  const blank = those.length === 0 && row !== undefined && column !== undefined;
  return explainSums(facts, context, view, measure, `rule.migration.${measure}`, those, blank);
}

function explainMover(
  facts: Facts,
  context: ReportContext,
  view: MigrationView,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const client = clientOfKey(facts, rowKey);
  const isTotal = rowKey === "total";
  if (!isTotal && (client < 0 || !view.clients.includes(client) || !hasMoved(view, client))) return null;
  const those = isTotal ? view.clients.filter((one) => hasMoved(view, one)) : [client];
  const sums = (measure: MigrationMeasure): Explanation => ({
    ...explainSums(facts, context, view, measure, `rule.migration.${measure}`, those, false),
    clients: null,
  });
  switch (columnKey) {
    case "first":
    case "second":
      return sums(columnKey);
    case "change":
      return sums("difference");
    case "from":
    case "to":
      return isTotal ? null : explainState(facts, context, view, client, columnKey);
    case "client":
    case "manager":
      return isTotal ? null : explainClient(facts, context, client, columnKey);
    default:
      return null;
  }
}

/** The status on one of the two dates, with the purchases up to it. */
function explainState(
  facts: Facts,
  context: ReportContext,
  view: MigrationView,
  client: number,
  side: "from" | "to",
): Explanation {
  const { say } = context;
  const day = side === "from" ? view.first.to : view.second.to;
  const absent = migrationStates[view[side][client]!] === "absent";
  const params = { asOf: day, months: facts.settings.statusMonths };
  return {
    rule: say(absent ? "rule.migration.absent" : "rule.status", params),
    settings: settingsText(facts, context, ["statusMonths"]),
    rows: facts.rowsWhere(
      (row) =>
        facts.sales.client[row] === client &&
        facts.sales.day[row]! <= day &&
        facts.purchases.kind[row] === RowKind.settlement,
    ),
    sum: null,
    clients: null,
  };
}

/** Rows of these clients, each with what it counts with: for a difference those of the first window count against it. */
function explainSums(
  facts: Facts,
  context: ReportContext,
  view: MigrationView,
  measure: MigrationMeasure,
  rule: TextKey,
  clients: readonly number[],
  blank: boolean,
): Explanation {
  const { say } = context;
  const { first, second } = view;
  const explained = {
    rule: say(rule, migrationParams(say, view)),
    settings: settingsText(facts, context, ["period", "statusMonths"]),
  };
  const names = blank ? null : clients.map((client) => facts.company.clients[client]!);
  if (measure === "clients" || blank) return { ...explained, rows: null, sum: null, clients: names };
  const chosen = new Uint8Array(facts.sales.clientCount);
  for (const client of clients) chosen[client] = 1;
  const { day, amount, client, rowCount } = facts.sales;
  const within = (row: number, { from, to }: Days): number => (day[row]! >= from && day[row]! <= to ? 1 : 0);
  const values = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    if (chosen[client[row]!] !== 1) continue;
    const plus = measure === "first" ? within(row, first) : within(row, second);
    const minus = measure === "difference" ? within(row, first) : 0;
    values[row] = amount[row]! * (plus - minus);
  }
  const rows = facts.rowsWhere((row) => values[row] !== 0);
  const sum = rows.reduce((all, row) => all + values[row]!, 0) / UNIT;
  return { ...explained, rows, values, sum, clients: names };
}
