import type { Block } from "../plan/plan";
import type { Facts } from "./Facts";
import { column, textValues } from "./columns";
import type { ReportContext } from "./Report";
import { statusByGroup } from "./statusByGroup";

/** Row key of a client's segment in the breakdown; that of clients in none has no name. */
export function segmentRowOf({ portrait }: Facts, client: number): string {
  const place = portrait.segmentOf[client]!;
  return `segment:${place < 0 ? "" : portrait.segments[place]!.name}`;
}

/** A row a segment, in their order: its clients by status; those in none last. Nothing where there are no segments. */
export function statusBySegment(facts: Facts, context: ReportContext, clients: readonly number[]): Block[] {
  const { say } = context;
  const { segments } = facts.portrait;
  if (segments.length === 0) return [];
  const present = new Set(clients.map((client) => segmentRowOf(facts, client)));
  const all = [...segments.map(({ name }) => ({ key: `segment:${name}`, name })), { key: "segment:", name: "" }];
  const shown = all.filter(({ key }, at) => present.has(key) && all.findIndex((one) => one.key === key) === at);
  const rowOf = new Map(shown.map(({ key }, row) => [key, row]));
  const names = shown.map(({ name }) => (name === "" ? say("base.noSegment") : name));
  return statusByGroup(facts, context, clients, {
    key: "segments",
    headingText: say("segmentsStatus.heading"),
    rowKeys: shown.map(({ key }) => key),
    names: column(say, "segment", "text", textValues(names), { header: "segmentsOfClient" }),
    rowOf: (client) => rowOf.get(segmentRowOf(facts, client)) ?? -1,
  });
}
