import type { TableBlock } from "../plan/plan";
import { periodText } from "../text/periodText";
import { clientKey } from "./clientList";
import { managerName } from "./clientWords";
import { byValueThenName, column, pickMoney, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import type { SegmentsResult } from "./segmentsResult";

/** A row a client with his segment: who is in none first, then who fits into several, then the others by segment. */
export function segmentsClients(facts: Facts, context: ReportContext, result: SegmentsResult): TableBlock {
  const { say } = context;
  const { company, settings } = facts;
  const { total } = facts.windowSales;
  const clients = inOrder(facts, result);
  const nameOf = (client: number): string => result.definition.segments[result.match.segmentOf[client]!]?.name ?? "";
  return {
    type: "table",
    key: "clients",
    rowKeys: clients.map((client) => clientKey(company, client)),
    columns: [
      column(say, "client", "text", textValues(clients.map((client) => company.clients[client]!))),
      column(say, "segment", "text", textValues(clients.map(nameOf)), { header: "segmentsOfClient" }),
      column(say, "also", "text", textValues(clients.map((client) => othersOf(result, client).join(", "))), {
        header: "segmentsAlsoIn",
      }),
      column(say, "windowSales", "money", pickMoney(total, clients), {
        params: {
          months: settings.classMonths,
          asOf: facts.asOf,
          window: periodText(facts.classWindow, say.language),
        },
        total: { type: "sum" },
      }),
      ...(company.managers.length === 0
        ? []
        : [column(say, "manager", "text", textValues(clients.map((client) => managerName(facts, context, client))))]),
    ],
    marks: [{ type: "bar", column: "windowSales" }],
    list: true,
    totalLabel: say("total.clients", { n: clients.length }),
  };
}

/** Names of the other segments whose conditions a client meets. */
export function othersOf({ definition, match }: SegmentsResult, client: number): string[] {
  const own = match.segmentOf[client]!;
  return (match.several.get(client) ?? []).flatMap((place) =>
    place === own ? [] : [definition.segments[place]!.name],
  );
}

function inOrder(facts: Facts, { inNone, bySegment, match }: SegmentsResult): number[] {
  const sorted = (clients: readonly number[]): number[] =>
    byValueThenName(clients, facts.windowSales.total, facts.company.clients);
  const isSeveral = (client: number): boolean => match.several.has(client);
  return [
    ...sorted(inNone),
    ...bySegment.flatMap((clients) => sorted(clients.filter(isSeveral))),
    ...bySegment.flatMap((clients) => sorted(clients.filter((client) => !isSeveral(client)))),
  ];
}
