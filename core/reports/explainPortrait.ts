import { RowKind } from "../methods/purchases";
import { listText } from "../text/translate";
import type { Facts } from "./Facts";
import { hasPlan, hasSegments, segmentName } from "./portraitColumns";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";

const ofPlan = ["linesPlan", "linesActual", "degree", "linesOutside"];

/** Why a client has a segment, a plan of lines and a degree of development; null for other columns, and where there is none of it. */
export function explainPortrait(
  facts: Facts,
  context: ReportContext,
  client: number,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const plain = (rule: string): Explanation => ({ rule, settings: [], rows: null, sum: null, clients: null });
  if (columnKey === "segment") return hasSegments(facts) ? plain(segmentRule(facts, context, client)) : null;
  if (!ofPlan.includes(columnKey) || !hasPlan(facts)) return null;
  if (columnKey === "linesPlan") {
    const lines = linesMeant(facts, client).map((line) => facts.portrait.lines[line]!);
    return plain(
      lines.length === 0 ? say("rule.linesPlanNone") : say("rule.linesPlanMeant", { lines: lines.join(", ") }),
    );
  }
  const isOutside = columnKey === "linesOutside";
  return {
    rule: say(
      columnKey === "linesActual" ? "rule.linesActualPlanned" : isOutside ? "rule.linesOutside" : "rule.degree",
    ),
    settings: settingsText(facts, context, ["classWindow"]),
    rows: rowsOfLines(facts, client, isOutside),
    sum: null,
    clients: null,
  };
}

/** Why the total of such a column is what it is. */
export function explainPortraitTotal(facts: Facts, context: ReportContext, columnKey: string): Explanation | null {
  if (!ofPlan.includes(columnKey) || !hasPlan(facts)) return null;
  return {
    rule: context.say(columnKey === "degree" ? "rule.degree" : "rule.clientsTotal"),
    settings: settingsText(facts, context, ["classWindow"]),
    rows: null,
    sum: null,
    clients: null,
  };
}

/** Places of the lines that are meant for a client. */
export function linesMeant({ portrait }: Facts, client: number): number[] {
  const { lines, meant, segmentOf } = portrait;
  const from = segmentOf[client]! * lines.length;
  return from < 0 ? [] : Array.from(lines.keys()).filter((line) => meant[from + line] === 1);
}

function segmentRule(facts: Facts, { say }: ReportContext, client: number): string {
  const segment = segmentName(facts, client);
  if (segment === "") return say("rule.clientSegmentNone");
  if (facts.company.typed.segments === null) return say("rule.clientSegmentRegistered");
  const others = (facts.portrait.several.get(client) ?? []).filter((one) => one !== facts.portrait.segmentOf[client]);
  if (others.length === 0) return say("rule.clientSegment", { segment });
  const names = others.map((one) => facts.portrait.segments[one]!.name);
  return say("rule.clientSegmentSeveral", { segment, others: listText(say, names) });
}

/** Rows of the class window with lines within the client's plan, or outside of it. */
function rowsOfLines(facts: Facts, client: number, outside: boolean): Uint32Array {
  const { clientStart, order, kind } = facts.purchases;
  const { day, amount } = facts.sales;
  const { from, to } = facts.classWindow;
  const of = facts.line?.of;
  const meant = new Set(linesMeant(facts, client));
  return order
    .slice(clientStart[client], clientStart[client + 1])
    .filter((row) => {
      const line = of?.[row] ?? -1;
      if (kind[row] === RowKind.later || line < 0 || amount[row] === 0) return false;
      return day[row]! >= from && day[row]! <= to && meant.has(line) !== outside;
    })
    .sort();
}
