import type { ClientAttribute } from "../registers/Attribute";
import { attributeFinder } from "../segments/attributeFinder";
import { attributePool, poolTexts } from "../segments/attributePool";
import { conditionHolds } from "../segments/conditionHolds";
import { foldWords } from "../tidy/nameWords";
import type { SegmentCondition, SegmentDefinition } from "../typed/TypedSheets";

/** Where each client belongs. */
export interface SegmentMatch {
  /** Place of the first segment whose conditions a client meets; −1: none. */
  readonly segmentOf: Int32Array;
  /** Client → all the segments with conditions that he meets, of those who meet several. */
  readonly several: ReadonlyMap<number, readonly number[]>;
  /** Attributes that conditions name and the register doesn't have: such a condition never holds. */
  readonly unknown: readonly string[];
}

/** A condition by the values of its attribute: 1 where it holds. */
interface ValueTest {
  readonly of: Uint32Array;
  readonly holds: Uint8Array;
}

/**
 * Sorts clients into segments (M11): the first match in the given order counts, so each client is in one at most. All
 * conditions of a segment must hold; a blank attribute fails each but `empty`. A segment without conditions takes whoever is
 * left, and is no second match of anybody. Linear in clients × conditions, and each value is looked at once.
 *
 * @param attributes with a value for each of the clients
 *
 * @example
 * const size = { header: "Size", column: 1, type: "number", values: [15, 4000, null] };
 * const small = { name: "Small", conditions: [{ attribute: "Size", test: "below", values: [20] }] };
 * [...matchSegments([size], [small], 3).segmentOf] // [0, -1, -1]
 */
export function matchSegments(
  attributes: readonly ClientAttribute[],
  segments: readonly SegmentDefinition[],
  clientCount: number,
): SegmentMatch {
  const find = attributeFinder(attributes);
  const unknown = new Set<string>();
  const tests = segments.map(({ conditions }) =>
    conditions.map((condition): ValueTest | null => {
      const attribute = find(condition.attribute);
      if (attribute === undefined) unknown.add(condition.attribute);
      return attribute === undefined ? null : valueTest(condition, attribute);
    }),
  );
  const segmentOf = new Int32Array(clientCount).fill(-1);
  /** Of each client how many segments with conditions he meets. */
  const met = new Uint32Array(clientCount);
  const byPlace: (Int32Array | null)[] = [];
  const left = new Int32Array(clientCount);
  tests.forEach((own, segment) => {
    const known = own.filter((test) => test !== null);
    byPlace.push(null);
    if (known.length < own.length) return;
    let count = clientCount;
    for (let client = 0; client < clientCount; client++) left[client] = client;
    for (const test of known) count = keep(left, count, test);
    for (let at = 0; at < count; at++) {
      const client = left[at]!;
      if (segmentOf[client]! < 0) segmentOf[client] = segment;
      if (known.length > 0) met[client]!++;
    }
    if (known.length > 0) byPlace[segment] = left.slice(0, count);
  });
  return { segmentOf, several: severalOf(met, byPlace), unknown: [...unknown] };
}

/** Of those who meet several segments all of them. */
function severalOf(met: Uint32Array, byPlace: readonly (Int32Array | null)[]): Map<number, number[]> {
  const start = new Uint32Array(met.length + 1);
  met.forEach((count, client) => (start[client + 1] = start[client]! + (count > 1 ? count : 0)));
  const next = start.slice();
  const places = new Uint32Array(start[met.length]!);
  byPlace.forEach((clients, segment) => {
    for (const client of clients ?? []) if (met[client]! > 1) places[next[client]!++] = segment;
  });
  const several = new Map<number, number[]>();
  met.forEach((count, client) => {
    if (count > 1) several.set(client, [...places.subarray(start[client], start[client + 1])]);
  });
  return several;
}

/** Leaves the clients at the beginning of the list who meet a condition; how many these are. */
function keep(clients: Int32Array, count: number, { of, holds }: ValueTest): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const client = clients[at]!;
    if (holds[of[client]!] === 1) clients[kept++] = client;
  }
  return kept;
}

function valueTest(condition: SegmentCondition, attribute: ClientAttribute): ValueTest {
  const pool = attributePool(attribute);
  const holds = conditionHolds(
    withWholeValue(condition, () => poolTexts(pool)),
    attribute.type,
  );
  return { of: pool.of, holds: Uint8Array.from(pool.values, (value) => (holds(value) ? 1 : 0)) };
}

/**
 * "Food, drink" typed without quotation marks reads as two values; where the attribute has it as one and has neither part
 * alone, it is that one.
 */
function withWholeValue(condition: SegmentCondition, texts: () => readonly string[]): SegmentCondition {
  if (condition.test !== "oneOf" || condition.values.some((value) => typeof value !== "string")) return condition;
  const whole = foldWords(condition.values.join(" "));
  const folds = new Set(texts().map(foldWords));
  if (!folds.has(whole) || condition.values.some((value) => folds.has(foldWords(String(value))))) return condition;
  return { ...condition, test: "equal", values: [condition.values.join(", ")] };
}
