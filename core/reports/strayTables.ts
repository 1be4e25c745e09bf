import { UNIT } from "../ledger/ledger";
import type { TableBlock, Values } from "../plan/plan";
import { periodText } from "../text/periodText";
import { clientKey, listedClients } from "./clientList";
import { column, pick, pickDays, pickMoney, textValues } from "./columns";
import { linesMeant } from "./explainPortrait";
import type { Facts } from "./Facts";
import { lineKey, segmentKey } from "./matrixTables";
import { hasPlan, hasSegments, segmentName } from "./portraitColumns";
import { managerColumn } from "./ofClients";
import type { ReportContext } from "./Report";
import type { StrayView } from "./strayView";

const SUM = { type: "sum" } as const;

/** Lines with a fault, and what is known of their sales. */
export function strayTable(facts: Facts, { say }: ReportContext, view: StrayView): TableBlock {
  const { wrong, lines, faults } = view;
  const window = periodText(facts.classWindow, say.language);
  const params = { asOf: facts.asOf };
  const words: Values = {
    of: Uint32Array.from(wrong.keys()),
    texts: wrong.map((line) => faults[line]!.map((fault) => say(`strayFault.${fault}`)).join(", ")),
    codes: wrong.map((line) => faults[line]!.join(", ")),
  };
  const columns = [
    column(say, "line", "text", textValues(wrong.map((line) => lines[line]!)), { header: "strayLine" }),
    column(say, "wrong", "text", words, { header: "strayWrong", params }),
    hasPlan(facts)
      ? column(say, "segments", "count", { numbers: pick(view.segments, wrong) }, { header: "straySegments" })
      : null,
    column(say, "buyersEver", "count", { numbers: pick(view.ever, wrong) }, { header: "strayEver", params }),
    column(say, "buyers", "count", { numbers: pick(view.now, wrong) }, { header: "strayNow", params: { window } }),
    column(say, "purchases", "count", { numbers: pick(view.purchases, wrong) }, { header: "strayPurchases", params }),
    column(say, "windowSales", "money", pickMoney(view.sum, wrong), {
      header: "straySum",
      params: { window },
      total: SUM,
    }),
    column(say, "last", "day", { numbers: pickDays(view.last, wrong) }, { header: "strayLast" }),
  ];
  return {
    type: "table",
    key: "lines",
    rowKeys: wrong.map((line) => lineKey(lines[line]!)),
    columns: columns.filter((one) => one !== null),
    marks: [],
    list: false,
    totalLabel: say("total.lines", { n: wrong.length }),
  };
}

/** Segments with few lines meant for them. */
export function thinTable(facts: Facts, { say }: ReportContext, { thin }: StrayView): TableBlock {
  const window = periodText(facts.classWindow, say.language);
  const clients = clientsOfSegments(facts);
  const meant = thin.map((segment) => meantFor(facts, segment));
  return {
    type: "table",
    key: "thin",
    rowKeys: thin.map((segment) => segmentKey(facts.portrait.segments[segment]!.name)),
    columns: [
      column(say, "segment", "text", textValues(thin.map((segment) => facts.portrait.segments[segment]!.name)), {
        header: "matrixSegment",
        note: "clientSegment",
      }),
      column(
        say,
        "clients",
        "count",
        { numbers: Float64Array.from(thin, (segment) => clients[segment]!.length) },
        { header: "segmentClients", total: SUM },
      ),
      column(say, "linesMeant", "count", { numbers: Float64Array.from(meant, (lines) => lines.length) }),
      column(say, "lines", "text", textValues(meant.map((lines) => lines.join(", "))), { header: "thinLines" }),
      column(
        say,
        "windowSales",
        "money",
        { numbers: Float64Array.from(thin, (segment) => salesOf(facts, clients[segment]!)) },
        { header: "thinSum", params: { window }, total: SUM },
      ),
    ],
    marks: [],
    list: false,
    totalLabel: say("total.segmentRows", { n: thin.length }),
  };
}

/** Clients who would be lost altogether with a single line. */
export function oneLineTable(facts: Facts, context: ReportContext, { oneLine, lines }: StrayView): TableBlock {
  const { say } = context;
  const { company, settings, asOf } = facts;
  const window = periodText(facts.classWindow, say.language);
  const clients = oneLine.map(({ client }) => client);
  const words = (of: (client: number) => string): Values => textValues(clients.map(of));
  const missing = (client: number): number => linesMeant(facts, client).length - facts.portrait.actual[client]!;
  const columns = [
    column(
      say,
      "client",
      "text",
      words((client) => company.clients[client]!),
    ),
    column(say, "line", "text", textValues(oneLine.map(({ line }) => lines[line]!)), {
      header: "onlyLine",
      params: { window },
    }),
    hasSegments(facts)
      ? column(
          say,
          "segment",
          "text",
          words((client) => segmentName(facts, client)),
          { header: "clientSegment" },
        )
      : null,
    hasPlan(facts)
      ? column(
          say,
          "missing",
          "count",
          {
            numbers: Float64Array.from(clients, (client) =>
              facts.portrait.plan[client] === 0 ? NaN : missing(client),
            ),
          },
          { header: "onlyMissing", total: SUM },
        )
      : null,
    column(say, "windowSales", "money", pickMoney(facts.windowSales.total, clients), {
      params: { months: settings.classMonths, asOf, window },
      total: SUM,
    }),
    column(say, "last", "day", { numbers: pickDays(facts.days.lastPurchase, clients) }, { params: { asOf } }),
    managerColumn(facts, context, clients),
  ];
  return {
    type: "table",
    key: "oneLine",
    rowKeys: clients.map((client) => clientKey(company, client)),
    columns: columns.filter((one) => one !== null),
    marks: [{ type: "bar", column: "windowSales" }],
    list: true,
    totalLabel: say("total.clients", { n: clients.length }),
  };
}

/** Of each segment its clients who stand in tables. */
export function clientsOfSegments(facts: Facts): number[][] {
  const { segments, segmentOf } = facts.portrait;
  const clients = segments.map((): number[] => []);
  for (const client of listedClients(facts)) clients[segmentOf[client]!]?.push(client);
  return clients;
}

function meantFor({ portrait }: Facts, segment: number): string[] {
  const { lines, meant } = portrait;
  return lines.filter((_, line) => meant[segment * lines.length + line] === 1);
}

function salesOf({ windowSales }: Facts, clients: readonly number[]): number {
  return clients.reduce((sum, client) => sum + windowSales.total[client]!, 0) / UNIT;
}
