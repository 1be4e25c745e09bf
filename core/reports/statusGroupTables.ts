import { UNIT } from "../ledger/ledger";
import type { Movement } from "../methods/movement";
import type { Status } from "../methods/status";
import type { Column, TableBlock } from "../plan/plan";
import { periodText, shortPeriodText } from "../text/periodText";
import { codeValues, column } from "./columns";
import { clientsCompared, salesCompared } from "./compareColumns";
import type { Comparison } from "./comparison";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { movementGroups, statusGroups, type StatusGroup } from "./statusGroups";
import { statusTones } from "./statusWords";

/** The client base by status on the as-of date, beside that of the compared period (M1). */
export function compositionTable(
  facts: Facts,
  context: ReportContext,
  clients: readonly number[],
  comparison: Comparison | null,
): TableBlock {
  const { say } = context;
  const groups = statusGroups(facts, clients, comparison);
  const list: readonly Status[] = groups.map(({ word }) => word);
  const ref = (rows: "same" | "all") => ({ block: "composition", column: "clients", rows });
  const figures = columnsOf(facts, context, "composition", groups, comparison);
  const windowSales = Float64Array.from(groups, ({ now }) => sumOf(facts.windowSales.total, now) / UNIT);
  const asOf = facts.asOf;
  return {
    type: "table",
    key: "composition",
    rowKeys: list,
    columns: [
      wordColumn(
        context,
        "status",
        list.map((one) => say(`status.${one}`)),
        list,
        {
          note: say("column.status.note", { asOf, months: facts.settings.statusMonths }),
        },
      ),
      ...figures.clients,
      column(
        say,
        "share",
        "share",
        {
          numbers: Float64Array.from(groups, ({ now }) => (clients.length === 0 ? NaN : now.length / clients.length)),
        },
        {
          header: "baseShare",
          formula: ["IF(SUM(", ref("all"), ')=0,"",', ref("same"), "/SUM(", ref("all"), "))"],
          total: { type: "sum" },
        },
      ),
      ...figures.sales,
      column(
        say,
        "windowSales",
        "money",
        { numbers: windowSales },
        {
          header: "baseWindowSales",
          params: { months: facts.settings.classMonths, asOf, window: periodText(facts.classWindow, say.language) },
          total: { type: "sum" },
        },
      ),
    ],
    marks: [{ type: "words", column: "status", tones: statusTones(say) }],
    list: false,
    totalLabel: say("total"),
  };
}

/** Who moved how in the report period, beside the movements of the compared one. */
export function movementTable(
  facts: Facts,
  context: ReportContext,
  clients: readonly number[],
  comparison: Comparison | null,
): TableBlock {
  const { say } = context;
  const groups = movementGroups(facts, clients, comparison);
  const list: readonly Movement[] = groups.map(({ word }) => word);
  const words = list.map((one) => (one === "none" ? say("status.none") : say(`movement.${one}`)));
  const params = { before: facts.period.from - 1, asOf: facts.asOf };
  const figures = columnsOf(facts, context, "movements", groups, comparison);
  return {
    type: "table",
    key: "movements",
    rowKeys: list,
    columns: [
      wordColumn(context, "movement", words, list, {
        header: say("column.movementName.header"),
        note: say("column.movementName.note", params),
      }),
      ...figures.clients,
      ...figures.sales,
    ],
    marks: [],
    list: false,
    totalLabel: say("total"),
  };
}

function wordColumn(
  { say }: ReportContext,
  key: "status" | "movement",
  words: readonly string[],
  list: readonly string[],
  texts: Partial<Pick<Column, "header" | "note">>,
): Column {
  const values = codeValues(
    list.map((_, at) => at + 1),
    ["", ...list],
    ["", ...words],
  );
  return { ...column(say, key, "code", values, { params: { asOf: 0, months: 0 } }), ...texts };
}

/** Clients and their sales in the report period, each with what it was in the compared one. */
function columnsOf(
  facts: Facts,
  { say }: ReportContext,
  block: "composition" | "movements",
  groups: readonly StatusGroup<string>[],
  comparison: Comparison | null,
): { readonly clients: Column[]; readonly sales: Column[] } {
  const count = Float64Array.from(groups, ({ now }) => now.length);
  const sales = Float64Array.from(groups, ({ now }) => sumOf(facts.periodSales.total, now));
  const clients = column(
    say,
    "clients",
    "count",
    { numbers: count },
    {
      header: "baseClients",
      params: { asOf: facts.asOf },
      total: { type: "sum" },
    },
  );
  const money = column(
    say,
    "sales",
    "money",
    { numbers: sales.map((sum) => sum / UNIT) },
    {
      header: "baseSales",
      params: { period: shortPeriodText(facts.period, say.language) },
      total: { type: "sum" },
    },
  );
  if (comparison === null) return { clients: [clients], sales: [money] };
  const counted = block === "composition" ? "previousStatus" : "previousMovement";
  const countBefore = Float64Array.from(groups, ({ before }) => before.length);
  const earlier = facts.salesIn(comparison.days).total;
  const salesBefore = Float64Array.from(groups, ({ before }) => sumOf(earlier, before));
  // whose sales they are hangs on the status, so they are known only where that is
  const byStatus: Comparison = { ...comparison, known: comparison.statusKnown };
  return {
    clients: [clients, ...clientsCompared(say, comparison, block, count, countBefore, counted)],
    sales: [money, ...salesCompared(say, byStatus, { block, now: sales, before: salesBefore, totals: true })],
  };
}

function sumOf(values: Float64Array, clients: readonly number[]): number {
  return clients.reduce((sum, client) => sum + values[client]!, 0);
}
