import { AbcCode } from "../methods/abc";
import { MovementCode } from "../methods/movement";
import { StatusCode, isActive } from "../methods/status";
import { periodText } from "../text/periodText";
import { listText } from "../text/translate";
import type { Facts } from "./Facts";
import { byValueThenName } from "./columns";
import { comparedWhen, type Comparison } from "./comparison";
import { hasPlan, saysDegree } from "./portraitColumns";
import type { ReportContext } from "./Report";
import { saysSalesCompared } from "./saysCompared";

/** Below this a client's smaller sales are no news. */
const NOTABLE_FALL = 0.9;

/** What the client table says, in one to four sentences. */
export function saysOfClients(
  facts: Facts,
  context: ReportContext,
  clients: readonly number[],
  comparison: Comparison | null,
): string[] {
  const { say } = context;
  const says: string[] = [];
  const base = saysBase(facts, context, clients);
  if (facts.historyReaches) {
    const count = (code: number): number => clients.filter((client) => facts.movement[client] === code).length;
    const moved = say("says.moved", {
      new: count(MovementCode.new),
      restored: count(MovementCode.restored),
      lost: count(MovementCode.lost),
    });
    says.push(`${base} ${moved}`);
  } else {
    says.push(base);
  }
  const compared = saysSalesCompared(facts, context, comparison);
  if (compared !== null) says.push(compared);
  const half = saysHalf(facts, context, clients);
  if (half !== null) says.push(half);
  const falling = saysFalling(facts, context, clients, comparison);
  if (falling !== null) says.push(falling);
  if (hasPlan(facts) && says.length < 4) says.push(...saysDegree(facts, context.say));
  const window = saysWindow(facts, context);
  if (window !== null && says.length < 4) says.push(window);
  return says;
}

/** How many clients bought in the status window: what can be told however short the history is. */
export function saysBase(facts: Facts, { say }: ReportContext, clients: readonly number[]): string {
  const codes = facts.statusAt(facts.asOf);
  const settled = clients.filter((client) => codes[client] !== StatusCode.potential);
  const active = settled.filter((client) => isActive(codes[client]!)).length;
  return say("says.base", { active, all: settled.length, months: facts.settings.statusMonths });
}

/** How few clients bring half of the sales, and who they are. */
function saysHalf(facts: Facts, { say }: ReportContext, clients: readonly number[]): string | null {
  const { total } = facts.windowSales;
  const sorted = byValueThenName(
    clients.filter((client) => total[client]! > 0),
    total,
    facts.company.clients,
  );
  const whole = sorted.reduce((sum, client) => sum + total[client]!, 0);
  if (whole === 0) return null;
  let held = 0;
  const names: string[] = [];
  for (const client of sorted) {
    if (held * 2 >= whole) break;
    held += total[client]!;
    names.push(facts.company.clients[client]!);
  }
  return say("says.half", {
    n: names.length,
    window: periodText(facts.classWindow, say.language),
    names: listText(say, names),
  });
}

/** Clients of class A who bought notably less than in the compared period. */
function saysFalling(
  facts: Facts,
  { say }: ReportContext,
  clients: readonly number[],
  comparison: Comparison | null,
): string | null {
  if (comparison === null || !comparison.known) return null;
  const now = facts.periodSales.total;
  const before = facts.salesIn(comparison.days).total;
  const when = comparedWhen(say, comparison);
  const ofA = clients.filter((client) => facts.rankedAbc[client] === AbcCode.a);
  const falling = ofA.filter((client) => now[client]! < before[client]! * NOTABLE_FALL);
  const fall = Float64Array.from(now, (value, client) => before[client]! - value);
  const names = byValueThenName(falling, fall, facts.company.clients).map((client) => facts.company.clients[client]!);
  if (names.length > 0) return say("says.fallingA", { n: names.length, names: listText(say, names), when });
  return ofA.length > 0 ? say("says.noneFallingA", { when }) : null;
}

/** Whether the status window suits the rhythm of the purchases (M2). */
export function saysWindow(facts: Facts, { say }: ReportContext): string | null {
  const length = facts.periodLength;
  if (length === null) return null;
  const used = facts.settings.statusMonths;
  const params = {
    days: length.median,
    mean: length.mean,
    low: length.lowerQuartile,
    high: length.upperQuartile,
    used,
    suggested: length.months,
  };
  return length.months === used ? say("says.windowFits", params) : say("says.windowDiffers", params);
}
