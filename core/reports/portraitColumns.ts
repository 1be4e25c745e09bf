import type { Column } from "../plan/plan";
import { periodText } from "../text/periodText";
import { column, textValues } from "./columns";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

const SUM = { type: "sum" } as const;

/** Whether somebody said which clients make a segment. */
export function hasSegments({ company }: Facts): boolean {
  return company.typed.segments !== null || company.registeredSegment !== null;
}

/** Whether any line is meant for any segment, so that clients have a plan (M16). */
export function hasPlan(facts: Facts): boolean {
  return facts.company.typed.matrix !== null && facts.portrait.meant.includes(1);
}

/** Each client's segment; null where nobody said what makes one. */
export function segmentColumn(facts: Facts, { say }: ReportContext, clients: readonly number[]): Column | null {
  return hasSegments(facts)
    ? column(say, "segment", "text", textValues(clients.map((client) => segmentName(facts, client))), {
        header: "clientSegment",
      })
    : null;
}

/** Name of a client's segment; "" without one. */
export function segmentName({ portrait }: Facts, client: number): string {
  return portrait.segments[portrait.segmentOf[client]!]?.name ?? "";
}

/** How much of what is meant for the clients is bought; nothing where nothing is meant. */
export function saysDegree({ portrait }: Facts, say: ReportContext["say"]): string[] {
  const plan = portrait.plan.reduce((sum, lines) => sum + lines, 0);
  const actual = portrait.actual.reduce((sum, lines) => sum + lines, 0);
  return plan === 0 ? [] : [say("says.matrixDegree", { plan, actual, share: actual / plan })];
}

/**
 * Lines meant for each client, those of them bought, the degree of development, and lines bought beside the plan (M16).
 * Clients for whom nothing is meant have no plan, but lines outside of it.
 *
 * @param table key of the table in which the columns stand
 */
export function planOfClients(
  facts: Facts,
  { say }: ReportContext,
  clients: readonly number[],
  table: string,
): Column[] {
  const { plan, actual, outside } = facts.portrait;
  const params = { window: periodText(facts.classWindow, say.language) };
  const planned = (of: (client: number) => number) => ({
    numbers: Float64Array.from(clients, (client) => (plan[client] === 0 ? NaN : of(client))),
  });
  const sum = (of: ArrayLike<number>): number => clients.reduce((all, client) => all + of[client]!, 0);
  const own = (key: string) => ({ block: table, column: key, rows: "same" as const });
  const total = (key: string) => ({ block: table, column: key, rows: "total" as const });
  const plans = clients.filter((client) => plan[client]! > 0).length;
  return [
    column(
      say,
      "linesPlan",
      "count",
      planned((client) => plan[client]!),
      { total: SUM },
    ),
    column(
      say,
      "linesActual",
      "count",
      planned((client) => actual[client]!),
      { header: "linesActualPlanned", params, total: SUM },
    ),
    column(
      say,
      "degree",
      "share",
      planned((client) => actual[client]! / plan[client]!),
      {
        formula: ["IF(N(", own("linesPlan"), ')=0,"",', own("linesActual"), "/", own("linesPlan"), ")"],
        total: {
          type: "value",
          value: plans === 0 ? NaN : sum(actual) / sum(plan),
          formula: ["IF(", total("linesPlan"), '=0,"",', total("linesActual"), "/", total("linesPlan"), ")"],
        },
      },
    ),
    column(
      say,
      "linesOutside",
      "count",
      { numbers: Float64Array.from(clients, (client) => outside[client]!) },
      { params, total: SUM },
    ),
  ];
}
