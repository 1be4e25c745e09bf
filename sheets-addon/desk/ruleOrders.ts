import type { GridRule } from "../../files/index";
import type { Order, RuleOrder, RulePart, SheetId } from "../protocol";
import type { PresentGrid } from "./PresentGrid";
import { rectOf, sameRects } from "./rects";

/** The conditional formats of a sheet in their order, where they are others than those that are there. */
export function ruleOrders(sheet: SheetId, rules: readonly GridRule[], present: PresentGrid | null): Order[] {
  const there = present?.source.parts.rules ?? [];
  const wanted = rules.flatMap((rule) => ruleOrder(rule, present) ?? []);
  const isSame =
    wanted.length === there.length &&
    wanted.every((order, place) =>
      order.present === null
        ? sameRule(order.rule, there[place]!)
        : order.present === place && order.condition === null && sameRects(order.rects, there[place]!.rects),
    );
  return isSame ? [] : [{ do: "rules", sheet, rules: wanted }];
}

function ruleOrder(rule: GridRule, present: PresentGrid | null): RuleOrder | null {
  const arrived = present?.ridden.arrived(rule) ?? null;
  if (arrived === null) return fresh(rule);
  const { ridden, ranges, values } = arrived;
  if (ridden.kind !== "rule" || values === null) return null;
  const part = present!.source.parts.rules[ridden.place]!;
  const isChanged = values.some((value, at) => value !== ridden.values[at]);
  // a condition of a colour rule holds numbers and texts; Google takes no cells there
  const plain = values.flatMap((value) => (typeof value === "object" ? [] : [value]));
  const condition = isChanged && part.kind === "condition" ? { type: part.condition.type, values: plain } : null;
  return { present: ridden.place, rects: ranges.map(rectOf), condition };
}

/** Google has no bars in cells: they are left out. */
function fresh(rule: GridRule): RuleOrder | null {
  const rects = rule.ranges.map(rectOf);
  if (rule.type === "bar") return null;
  if (rule.type === "scale") {
    const last = rule.colours.length - 1;
    const points = rule.colours.map((colour, at) => ({
      type: at === 0 ? "MIN" : at === last ? "MAX" : "PERCENTILE",
      value: at === 0 || at === last ? "" : "50",
      colour: hex(colour)!,
    }));
    return { present: null, rule: { kind: "scale", rects, points } };
  }
  const condition =
    rule.type === "word"
      ? { type: "TEXT_EQUAL_TO", values: [rule.text] }
      : { type: "CUSTOM_FORMULA", values: [`=${rule.formula}`] };
  const bold = rule.type === "formula" && rule.bold ? true : null;
  const look = { ink: hex(rule.ink), fill: hex(rule.fill), bold, italic: null, underline: null, strike: null };
  return { present: null, rule: { kind: "condition", rects, condition, look } };
}

function hex(colour: string | null): string | null {
  return colour === null ? null : `#${colour.toLowerCase()}`;
}

function sameRule(one: RulePart, other: RulePart): boolean {
  return sameRects(one.rects, other.rects) && plain(one) === plain(other);
}

/** What makes a rule, whether Google says false or nothing of what it doesn't do. */
function plain(rule: RulePart): string {
  if (rule.kind === "scale") return JSON.stringify(rule.points.map(({ type, colour }) => [type, colour.toLowerCase()]));
  const { ink, fill, bold, italic, underline, strike } = rule.look;
  const marks = [bold, italic, underline, strike].map((mark) => mark === true);
  return JSON.stringify([rule.condition, ink?.toLowerCase() ?? null, fill?.toLowerCase() ?? null, marks]);
}
