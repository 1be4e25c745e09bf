import type { CellValue } from "../cells/cellBlock";
import { headerWords, normalHeader } from "../ledger/headerWords";
import { RowKind } from "../methods/purchases";
import { clientKey, listedClients } from "./clientList";
import { managerName } from "./clientWords";
import { byValueThenName } from "./columns";
import { typedClientFinder } from "./dealStates";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

export const baseGroupings = ["segment", "division", "manager"] as const;
export type BaseGrouping = (typeof baseGroupings)[number];

/** A row of the client base. */
export interface BaseRow {
  readonly key: string;
  readonly name: string;
  /** Place of the client; −1 of one who is no longer in the data: his row is kept for what was typed in it. */
  readonly client: number;
  /** Place of the group. */
  readonly group: number;
  /** Of a row that is only kept: the key of the client in what is typed. */
  readonly typed?: string;
}

/** The rows of the client base in their order. */
export interface BaseRows {
  readonly rows: readonly BaseRow[];
  /** So many at the end are of clients who are no longer in the data. */
  readonly gone: number;
  readonly groupBy: BaseGrouping;
  /** Names as they are shown; "" of clients without one. */
  readonly groups: readonly string[];
  /** Of each client of the company; null where nothing tells divisions. */
  readonly divisions: readonly string[] | null;
}

/**
 * Clients group by group, the largest first, lost ones at the end of their group. Segments stand in their own order, divisions
 * and managers by their sales; who is in none comes last.
 */
export function baseRows(facts: Facts, context: ReportContext): BaseRows {
  const { company, portrait, lost } = facts;
  const divisions = divisionsOf(facts);
  const wished = context.options["groupBy"];
  const groupBy =
    (wished === "division" && divisions !== null) || (wished === "manager" && company.managers.length > 0)
      ? wished
      : "segment";
  const clients = byValueThenName(listedClients(facts), facts.windowSales.total, company.clients);
  const { groups, groupOf } = groupsOf(facts, context, groupBy, clients, divisions);
  const ofGroup = groups.map((): number[] => []);
  for (const client of clients) ofGroup[groupOf(client)]!.push(client);
  const rows = ofGroup.flatMap((members, group) =>
    [...members.filter((one) => lost[one] === 0), ...members.filter((one) => lost[one] === 1)].map((client) => ({
      key: clientKey(company, client),
      name: company.clients[client]!,
      client,
      group,
    })),
  );
  const gone = goneRows(facts, new Set(rows.map(({ key }) => key)), portrait.segments.length);
  return { rows: [...rows, ...gone], gone: gone.length, groupBy, groups, divisions };
}

function groupsOf(
  facts: Facts,
  context: ReportContext,
  groupBy: BaseGrouping,
  clients: readonly number[],
  divisions: readonly string[] | null,
): { readonly groups: readonly string[]; readonly groupOf: (client: number) => number } {
  if (groupBy === "segment") {
    const { segments, segmentOf } = facts.portrait;
    const none = segments.length;
    return {
      groups: [...segments.map(({ name }) => name), ""],
      groupOf: (client) => (segmentOf[client]! < 0 ? none : segmentOf[client]!),
    };
  }
  const nameOf = (client: number): string => {
    if (groupBy === "division") return divisions![client]!;
    return facts.responsible[client]! < 0 ? "" : managerName(facts, context, client);
  };
  const sums = new Map<string, number>();
  for (const client of clients) {
    const name = nameOf(client);
    if (name !== "") sums.set(name, (sums.get(name) ?? 0) + facts.windowSales.total[client]!);
  }
  const names = [...sums.keys()];
  const groups = [...byValueThenName([...names.keys()], [...sums.values()], names).map((at) => names[at]!), ""];
  const places = new Map(groups.map((name, at) => [name, at]));
  return { groups, groupOf: (client) => places.get(nameOf(client))! };
}

/** Of the register; else of each client's latest row in the ledger. */
function divisionsOf({ company, sales, purchases }: Facts): readonly string[] | null {
  const words = new Set(headerWords.division);
  const attribute = company.attributes.find(({ header }) => words.has(normalHeader(header)));
  const dimension = company.ledger.others.get("division");
  if (attribute === undefined && dimension === undefined) return null;
  return company.clients.map((_, client) => {
    const registered = attribute === undefined ? "" : textOf(attribute.values[client] ?? null);
    if (registered !== "" || dimension === undefined) return registered;
    const { clientStart, order, kind } = purchases;
    for (let at = clientStart[client + 1]! - 1; client < sales.clientCount && at >= clientStart[client]!; at--) {
      const row = order[at]!;
      if (kind[row] !== RowKind.later && dimension.of[row]! >= 0) return dimension.names[dimension.of[row]!]!;
    }
    return "";
  });
}

function textOf(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

/** Clients with typed states who stand in no row: of selected rows they are merely not shown. */
function goneRows(facts: Facts, listed: ReadonlySet<string>, group: number): BaseRow[] {
  const { company, selection } = facts;
  const { base } = company.typed;
  if (base === null || selection !== null) return [];
  const find = typedClientFinder(company);
  const rows = new Map<string, BaseRow>();
  for (const own of base.states.keys()) {
    const client = find(own);
    const key = client < 0 ? clientKey({ clientKeys: [own] }, 0) : clientKey(company, client);
    if (listed.has(key) || rows.has(key)) continue;
    const name = client < 0 ? base.names?.get(own) || own : company.clients[client]!;
    rows.set(key, { key, name, client: -1, group, typed: own });
  }
  return [...rows.values()];
}
