import { UNIT } from "../ledger/ledger";
import { MovementCode } from "../methods/movement";
import type { Comparison } from "./comparison";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";
import { saysSalesCompared } from "./saysCompared";
import { saysBase } from "./saysOfClients";
import { largest, movers } from "./summaryClients";

/** What the page for a meeting says: sales, the client base, the largest clients, the largest rise and fall. */
export function saysOfSummary(
  facts: Facts,
  context: ReportContext,
  listed: readonly number[],
  comparison: Comparison | null,
): string[] {
  const { say } = context;
  const now = facts.periodSales.total;
  const sales = now.reduce((sum, value) => sum + value, 0);
  const says = [
    saysSalesCompared(facts, context, comparison) ?? say("says.salesOnly", { sales: sales / UNIT }),
    saysClients(facts, context, listed),
  ];
  const top = largest(facts, listed);
  if (top.length > 0 && sales > 0) {
    const client = facts.company.clients[top[0]!]!;
    const share = now[top[0]!]! / sales;
    const ten = top.reduce((sum, one) => sum + now[one]!, 0) / sales;
    // of ten clients or fewer "the ten largest" would say nothing
    const many = listed.filter((one) => now[one]! > 0).length > top.length;
    says.push(many ? say("says.biggestClients", { client, share, ten }) : say("says.biggestClient", { client, share }));
  }
  const moved = comparison?.known === true ? saysMovers(facts, context, listed, comparison) : "";
  return moved === "" ? says : [...says, moved];
}

/** Who bought in the status window, and who is new, came back or was lost in the period, where that is known. */
function saysClients(facts: Facts, context: ReportContext, listed: readonly number[]): string {
  const base = saysBase(facts, context, listed);
  if (!facts.historyReaches) return base;
  const count = (code: number): number => listed.filter((client) => facts.movement[client] === code).length;
  const moved = context.say("says.moved", {
    new: count(MovementCode.new),
    restored: count(MovementCode.restored),
    lost: count(MovementCode.lost),
  });
  return `${base} ${moved}`;
}

function saysMovers(facts: Facts, { say }: ReportContext, listed: readonly number[], comparison: Comparison): string {
  const { risers, fallers } = movers(facts, listed, comparison);
  const before = facts.salesIn(comparison.days).total;
  const tell = (key: "says.largestRise" | "says.largestFall", client: number | undefined): string[] => {
    if (client === undefined) return [];
    const sum = Math.abs(facts.periodSales.total[client]! - before[client]!) / UNIT;
    return [say(key, { client: facts.company.clients[client]!, sum })];
  };
  return [...tell("says.largestRise", risers[0]), ...tell("says.largestFall", fallers[0])].join(" ");
}
