import { RowKind } from "../methods/purchases";
import { GapKindCode, LEAST_BUYERS } from "../methods/gaps";
import type { TextKey } from "../text/en";
import { periodText } from "../text/periodText";
import { explainClient } from "./explainClient";
import type { Facts } from "./Facts";
import { gapBasis, type GapsFound } from "./gapsFound";
import { reserveTables, type Reserve, type ReserveCut } from "./gapsReserve";
import { gapKey } from "./gapsTables";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";

type Listed = Readonly<Record<"gaps" | "lapsed" | "refused" | "lost", Uint32Array>>;

const typed = ["offered", "result", "nextDate"];

/** Why a cell of the lists of gaps and of the hidden reserve is what it is. */
export function explainGaps(
  facts: Facts,
  context: ReportContext,
  found: GapsFound,
  listed: Listed,
  reserves: ReadonlyMap<ReserveCut, Reserve>,
): (table: string, rowKey: string, columnKey: string) => Explanation | null {
  const { say } = context;
  const { company, portrait, sales, purchases, asOf } = facts;
  const window = periodText(found.year, say.language);
  const plain = (rule: TextKey, more: Partial<Explanation> = {}): Explanation => ({
    rule: say(rule, { window, asOf, least: LEAST_BUYERS }),
    settings: [],
    rows: null,
    sum: null,
    clients: null,
    ...more,
  });
  // asked for cell by cell, in a table at a time
  const places = new Map<string, Map<string, number>>();
  const placesOf = (table: keyof Listed): Map<string, number> => {
    let known = places.get(table);
    if (known === undefined) {
      known = new Map(Array.from(listed[table], (gap) => [gapKey(facts, found.client[gap]!, found.line[gap]!), gap]));
      places.set(table, known);
    }
    return known;
  };
  return (table, rowKey, columnKey) => {
    const cut = reserveTables.find(([, key]) => key === table)?.[0];
    const reserve = cut === undefined ? undefined : reserves.get(cut);
    if (reserve !== undefined) return explainReserve(reserve, rowKey, columnKey);
    if (!Object.hasOwn(listed, table)) return null;
    const list = table as keyof Listed;
    if (rowKey === "total") return columnKey === "expected" ? plain("rule.gapTotal") : null;
    const gap = placesOf(list).get(rowKey);
    return gap === undefined ? null : explainGap(list, gap, columnKey);
  };

  function explainGap(table: keyof Listed, gap: number, columnKey: string): Explanation | null {
    const client = found.client[gap]!;
    const line = found.line[gap]!;
    const segment = portrait.segmentOf[client]!;
    const inWindow = settingsText(facts, context, ["classWindow"]);
    if (columnKey === "client" || (columnKey === "status" && table === "gaps"))
      return explainClient(facts, context, client, columnKey);
    if (columnKey === "manager")
      return company.managers.length === 0 ? null : explainClient(facts, context, client, columnKey);
    if (columnKey === "gap") return plain("rule.gapName", { settings: inWindow, rows: rowsOf(line, [client]) });
    if (columnKey === "segment") return plain("rule.gapSegment");
    if (columnKey === "line") return plain("rule.gapLine", { settings: inWindow });
    if (columnKey === "expected") return explainExpected(gap);
    if (columnKey === "last" && table !== "gaps") return plain("rule.gapLast", { rows: rowsOf(line, [client]) });
    const buyers = (): number[] => buyersOf(line, segment);
    if (table === "gaps" || table === "lapsed") {
      if (columnKey === "bought") {
        const all = buyers();
        return plain("rule.gapBought", { rows: yearRows(line, all), clients: namesOf(all) });
      }
      if (columnKey === "segmentClients") return plain("rule.gapClients", { clients: namesOf(clientsOf(segment)) });
      if (columnKey === "reason") return plain("rule.gapReason", { clients: namesOf(buyers()) });
    }
    if (table === "gaps") {
      if (typed.includes(columnKey)) return plain("rule.typed");
      if (columnKey === "phone") return plain("rule.gapPhone");
      if (columnKey === "deal") return plain("rule.gapDeal");
    }
    if (table === "refused" && (columnKey === "refusedOn" || columnKey === "refusal")) return plain("rule.gapRefused");
    if (table === "lost" && columnKey === "clientLast") return plain("rule.gapClientLast");
    return null;
  }

  function explainExpected(gap: number): Explanation {
    const line = found.line[gap]!;
    const basis = gapBasis(found, gap);
    const segment = portrait.segmentOf[found.client[gap]!]!;
    if (basis === "none") return plain("rule.gapExpected.none");
    const buyers = buyersOf(line, basis === "segment" ? segment : null);
    return {
      ...plain("rule.gapTotal"),
      rule: say(`rule.gapExpected.${basis}`, { window, n: buyers.length, least: LEAST_BUYERS }),
      rows: yearRows(line, buyers),
      clients: namesOf(buyers),
    };
  }

  function explainReserve(reserve: Reserve, rowKey: string, columnKey: string): Explanation | null {
    const row = reserve.rows.findIndex(({ key }) => key === rowKey);
    if (row < 0 && rowKey !== "total") return null;
    if (columnKey === "openShare") return plain("rule.reserveShare");
    if (["segment", "line", "manager", "client"].includes(columnKey)) return row < 0 ? null : plain("rule.reserveName");
    const match = /^(open|lapsed|refused|lost)(Sum|Count)$/.exec(columnKey);
    if (match === null) return null;
    const kind = GapKindCode[match[1] as keyof typeof GapKindCode];
    const clients = new Set<number>();
    let count = 0;
    for (let gap = 0; gap < found.client.length; gap++) {
      if (found.kind[gap] !== kind || (row >= 0 && reserve.rowOf(gap) !== row)) continue;
      clients.add(found.client[gap]!);
      count++;
    }
    const names = namesOf([...clients]);
    if (match[2] === "Sum") return plain("rule.reserveSum", { clients: names });
    // clients who lack several lines aren't what is counted
    return plain("rule.reserveCount", { clients: names.length === count ? names : null });
  }

  function namesOf(clients: readonly number[]): string[] {
    return clients.map((client) => company.clients[client]!);
  }

  function clientsOf(segment: number): number[] {
    return found.listed.filter((client) => portrait.segmentOf[client] === segment);
  }

  /** Clients with a sum of 12 months above zero, of one segment or of all. */
  function buyersOf(line: number, segment: number | null): number[] {
    const { start, line: lineOf, yearSum } = portrait.bought!;
    const buyers: number[] = [];
    for (let client = 0; client < sales.clientCount; client++) {
      if (segment !== null && portrait.segmentOf[client] !== segment) continue;
      for (let entry = start[client]!; entry < start[client + 1]!; entry++) {
        if (lineOf[entry] === line && yearSum[entry]! > 0) buyers.push(client);
      }
    }
    return buyers;
  }

  /** Rows of the line of these clients in the 12 months. */
  function yearRows(line: number, clients: readonly number[]): Uint32Array {
    return rowsOf(line, clients).filter((row) => sales.day[row]! >= found.year.from);
  }

  function rowsOf(line: number, clients: readonly number[]): Uint32Array {
    const rows: number[] = [];
    for (const client of clients) {
      for (let at = purchases.clientStart[client]!; at < purchases.clientStart[client + 1]!; at++) {
        const row = purchases.order[at]!;
        if (purchases.kind[row] !== RowKind.later && facts.line!.of[row] === line) rows.push(row);
      }
    }
    return Uint32Array.from(rows).sort();
  }
}
