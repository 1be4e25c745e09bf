import { MovementCode } from "../methods/movement";
import { StatusCode, isActive } from "../methods/status";
import { periodText } from "../text/periodText";
import { listText } from "../text/translate";
import type { Facts } from "./Facts";
import { byValueThenName } from "./columns";
import type { Comparison } from "./comparison";
import type { ReportContext } from "./Report";
import { saysBase, saysWindow } from "./saysOfClients";
import { newKept } from "./statusHistory";

/** What the status report says. */
export function saysOfStatus(
  facts: Facts,
  context: ReportContext,
  clients: readonly number[],
  comparison: Comparison | null,
): string[] {
  const { say } = context;
  const says: string[] = [];
  const count = (code: number): number => clients.filter((client) => facts.status[client] === code).length;
  const potential = count(StatusCode.potential);
  if (facts.historyReaches) {
    const base = say("says.composition", {
      asOf: facts.asOf,
      regular: count(StatusCode.regular),
      new: count(StatusCode.new),
      restored: count(StatusCode.restored),
      lost: count(StatusCode.lost),
    });
    says.push(potential === 0 ? base : `${base} ${say("says.potential", { n: potential })}`);
    const active = saysActive(facts, context, clients, comparison);
    const change = saysChange(facts, context, clients);
    says.push(active === null ? change : `${change} ${active}`);
    const { were, kept } = newKept(facts, facts.asOf);
    const months = facts.settings.statusMonths;
    if (were.length > 0) {
      const share = kept.length / were.length;
      says.push(say("says.newKept", { n: were.length, kept: kept.length, share, months }));
    }
    const lost = clients.filter(
      (client) => facts.movement[client] === MovementCode.lost && facts.windowSales.total[client]! > 0,
    );
    if (lost.length > 0) {
      const names = byValueThenName(lost, facts.windowSales.total, facts.company.clients);
      const window = periodText(facts.classWindow, say.language);
      const list = listText(
        say,
        names.map((client) => facts.company.clients[client]!),
      );
      says.push(say("says.biggestLost", { window, names: list }));
    }
  } else {
    says.push(saysBase(facts, context, clients));
  }
  const window = saysWindow(facts, context);
  if (window !== null && says.length < 4) says.push(window);
  return says;
}

function saysChange(facts: Facts, { say }: ReportContext, clients: readonly number[]): string {
  const count = (code: number): number => clients.filter((client) => facts.movement[client] === code).length;
  const gained = count(MovementCode.new) + count(MovementCode.restored);
  const lost = count(MovementCode.lost);
  if (gained === lost) return say("says.baseEven", { gained, lost });
  return say(gained > lost ? "says.baseGrew" : "says.baseShrank", { gained, lost, n: Math.abs(gained - lost) });
}

/** Active clients on the last day of the period and of the compared one. */
function saysActive(
  facts: Facts,
  { say }: ReportContext,
  clients: readonly number[],
  comparison: Comparison | null,
): string | null {
  if (comparison?.statusKnown !== true) return null;
  const day = comparison.days.to;
  const active = (codes: Uint8Array): number => clients.filter((client) => isActive(codes[client]!)).length;
  const params = { active: active(facts.status), before: active(facts.statusAt(day)), asOf: facts.asOf, day };
  return say("says.activeCompared", params);
}
