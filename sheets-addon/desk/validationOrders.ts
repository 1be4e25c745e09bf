import { isListSheet, type GridChoices, type GridRange, type GridRule } from "../../files/index";
import type { Order, Rect, SheetId, Validation } from "../protocol";
import type { PresentGrid } from "./PresentGrid";
import { differing, PaintedColumns, rectOf, rectsOf } from "./rects";
import type { SheetNames } from "./RiddenThings";

/** Google's limit of a list that stands in the validation itself. */
export const MOST_WORDS = 500;
const MOST_RECTS = 60;

/** What may be typed where, as far as it is another thing than now. Ours go before the user's, as in files. */
export function validationOrders(
  sheet: SheetId,
  choices: readonly GridChoices[],
  rules: readonly GridRule[],
  present: PresentGrid | null,
  names: SheetNames,
): Order[] {
  const known = new Map<string, Validation>();
  const keyOf = (rule: Validation): string => {
    const key = JSON.stringify([rule.condition, rule.dropDown, rule.allowInvalid, rule.help]);
    known.set(key, rule);
    return key;
  };
  const now = new PaintedColumns<string>();
  const there = new PaintedColumns<string>();
  for (const { rects, rule } of present?.source.parts.validations ?? []) {
    for (const rect of rects) there.paint(rect, keyOf(rule));
  }
  const ours = choices.flatMap(({ ranges }) => ranges);
  for (const rule of rules) {
    const arrived = present?.ridden.arrived(rule) ?? null;
    if (arrived === null || arrived.ridden.kind !== "validation" || arrived.values === null) continue;
    if (arrived.ranges.every((range) => ours.some((other) => overlap(range, other)))) continue;
    const part = present!.source.parts.validations[arrived.ridden.place]!.rule;
    const key = keyOf({ ...part, condition: { type: part.condition.type, values: arrived.values } });
    for (const range of arrived.ranges) now.paint(rectOf(range), key);
  }
  for (const one of choices) {
    const rule = validation(one, names);
    if (rule === null) continue;
    const key = keyOf(rule);
    for (const range of one.ranges) now.paint(rectOf(range), key);
  }
  const width = Math.max(there.columns.length, now.columns.length);
  const changed = Array.from({ length: width }, (_, column) => differing(there.of(column), now.of(column)));
  const byRule = new Map<string | null, Rect[]>();
  for (const { rect, value } of rectsOf(changed)) byRule.set(value, [...(byRule.get(value) ?? []), rect]);
  return [...byRule].flatMap(([key, rects]) => {
    const rule = key === null ? null : known.get(key)!;
    const orders: Order[] = [];
    for (let at = 0; at < rects.length; at += MOST_RECTS) {
      orders.push({ do: "validation", sheet, rects: rects.slice(at, at + MOST_RECTS), rule });
    }
    return orders;
  });
}

/** Whether a list must stay in its cells: its words are too many, or change with them. */
export function isLive({ source, words }: GridChoices): boolean {
  return source !== undefined && (!isListSheet(source.sheet) || words.length > MOST_WORDS);
}

function validation(choices: GridChoices, names: SheetNames): Validation | null {
  const { source, words, strict } = choices;
  const rest = { dropDown: true, allowInvalid: !strict, help: null };
  if (source !== undefined && isLive(choices)) {
    const id = names.idOf(source.sheet);
    if (id === undefined) return null;
    return { condition: { type: "VALUE_IN_RANGE", values: [{ sheet: id, rect: rectOf(source.range) }] }, ...rest };
  }
  const own = words.slice(0, MOST_WORDS);
  return own.length === 0 ? null : { condition: { type: "VALUE_IN_LIST", values: own }, ...rest };
}

function overlap(one: GridRange, other: GridRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    one.lastRow >= other.firstRow &&
    one.firstColumn <= other.lastColumn &&
    one.lastColumn >= other.firstColumn
  );
}
