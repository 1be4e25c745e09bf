import { UNIT } from "../ledger/ledger";
import { gapKinds, GapKindCode } from "../methods/gaps";
import { listText } from "../text/translate";
import type { Facts } from "./Facts";
import type { GapsFound } from "./gapsFound";
import { hasBought } from "./gapsOrder";
import type { Reserve, ReserveCut } from "./gapsReserve";
import type { ReportContext } from "./Report";

const FIRST_CALLS = 3;

/** What the hidden reserve is, where most of it lies, with whom to begin; else what to set up first. */
export function gapsSays(
  facts: Facts,
  { say }: ReportContext,
  found: GapsFound,
  ordered: Uint32Array,
  reserves: ReadonlyMap<ReserveCut, Reserve>,
): string[] {
  if (found.missing === "lines") return [say("says.gapsNoLines")];
  if (found.missing === "segments") return [say("says.gapsNoSegments")];
  if (found.missing === "matrix") return [say("says.gapsNoMatrix")];
  const clients = reserves.get("clients")!.rows;
  const lines = reserves.get("lines")!.rows;
  const counts = gapKinds.map((_, kind) => clients.reduce((n, row) => n + row.counts[kind]!, 0));
  const sums = gapKinds.map((_, kind) => clients.reduce((sum, row) => sum + row.sums[kind]!, 0) / UNIT);
  const says: string[] = [];
  if (ordered.length === 0) says.push(say("says.gapsNone"));
  else {
    const those = clients.filter((row) => row.counts[GapKindCode.open]! > 0).length;
    const n = counts[GapKindCode.open]!;
    says.push(say("says.gapsReserve", { clients: those, n, sum: sums[GapKindCode.open]! }));
    const [client] = clients;
    const [line] = lines;
    const most = (row: typeof client): number => (row?.sums[GapKindCode.open] ?? 0) / UNIT;
    if (client !== undefined && line !== undefined && most(client) > 0) {
      const params = { clientSum: most(client), lineSum: most(line) };
      says.push(say("says.gapsMost", { client: client.name, line: line.name, ...params }));
    }
    says.push(say("says.gapsBegin", { names: listText(say, firstCalls(facts, { say }, found, ordered)) }));
  }
  const [, lapsed, refused, lost] = counts as [number, number, number, number];
  if (lapsed + refused + lost > 0) {
    says.push(say("says.gapsApart", { lapsed, lapsedSum: sums[GapKindCode.lapsed]!, refused, lost }));
  }
  return says;
}

/** The largest gap of each of the clients with the largest reserves who have bought before, whatever the order of the list. */
function firstCalls(
  facts: Facts,
  { say }: Pick<ReportContext, "say">,
  found: GapsFound,
  ordered: Uint32Array,
): string[] {
  const { company, portrait } = facts;
  const first = new Map<number, number>();
  const reserve = new Map<number, number>();
  for (const gap of ordered) {
    const client = found.client[gap]!;
    if (!first.has(client)) first.set(client, gap);
    reserve.set(client, (reserve.get(client) ?? 0) + (found.expected[gap]! || 0));
  }
  const names = company.clients;
  return [...first]
    .sort(
      ([a], [b]) =>
        hasBought(facts, b) - hasBought(facts, a) ||
        reserve.get(b)! - reserve.get(a)! ||
        (names[a]! < names[b]! ? -1 : 1),
    )
    .slice(0, FIRST_CALLS)
    .map(([client, gap]) => say("gaps.call", { client: names[client]!, line: portrait.lines[found.line[gap]!]! }));
}
