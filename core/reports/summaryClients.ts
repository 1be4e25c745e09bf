import type { TableBlock } from "../plan/plan";
import { shortPeriodText } from "../text/periodText";
import { clientKey } from "./clientList";
import { managerName, movementCodes, movementTexts } from "./clientWords";
import { byValueThenName, codeValues, column, pick, pickMoney, textValues } from "./columns";
import { salesCompared } from "./compareColumns";
import type { Comparison } from "./comparison";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

/** Clients in each of the tables at most. */
const MOST_CLIENTS = 10;

export type ClientsTable = "risers" | "fallers" | "largest";

/** The ten clients whose sales rose most against the compared period, and the ten whose sales fell most, in money. */
export function movers(
  facts: Facts,
  listed: readonly number[],
  comparison: Comparison,
): { readonly risers: number[]; readonly fallers: number[] } {
  const before = facts.salesIn(comparison.days).total;
  const change = facts.periodSales.total.map((now, client) => now - before[client]!);
  const fall = change.map((value) => -value);
  const top = (values: Float64Array): number[] =>
    byValueThenName(
      listed.filter((client) => values[client]! > 0),
      values,
      facts.company.clients,
    ).slice(0, MOST_CLIENTS);
  return { risers: top(change), fallers: top(fall) };
}

/** The ten largest clients of the report period. */
export function largest(facts: Facts, listed: readonly number[]): number[] {
  const { total } = facts.periodSales;
  const buying = listed.filter((client) => total[client]! > 0);
  return byValueThenName(buying, total, facts.company.clients).slice(0, MOST_CLIENTS);
}

/** A row a client: sales of the period and of the compared one with the change, or with the share of all sales. */
export function clientsTable(
  facts: Facts,
  context: ReportContext,
  key: ClientsTable,
  clients: readonly number[],
  comparison: Comparison | null,
): TableBlock {
  const { say } = context;
  const names = clients.map((client) => facts.company.clients[client]!);
  const now = facts.periodSales.total;
  const whole = now.reduce((sum, value) => sum + value, 0);
  const compares = key !== "largest" && comparison !== null;
  return {
    type: "table",
    key,
    rowKeys: clients.map((client) => clientKey(facts.company, client)),
    columns: [
      column(say, "client", "text", textValues(names)),
      column(say, "sales", "money", pickMoney(now, clients), {
        params: { period: shortPeriodText(facts.period, say.language) },
      }),
      ...(compares
        ? salesCompared(say, comparison, {
            block: key,
            now: pick(now, clients),
            before: pick(facts.salesIn(comparison.days).total, clients),
            totals: false,
          })
        : [
            column(say, "periodShare", "share", {
              numbers: Float64Array.from(clients, (client) => (whole > 0 ? now[client]! / whole : NaN)),
            }),
          ]),
      column(
        say,
        "movement",
        "code",
        codeValues(pick(facts.movement, clients), movementCodes, movementTexts(context)),
        { header: "movementName", note: "movement" },
      ),
      ...(facts.company.managers.length === 0
        ? []
        : [column(say, "manager", "text", textValues(clients.map((one) => managerName(facts, context, one))))]),
    ],
    marks: [],
    list: false,
    totalLabel: null,
  };
}
