import { segmentTests, type SegmentCondition, type SegmentDefinition, type SegmentTest } from "../typed/TypedSheets";
import type { SegmentsDefinition } from "./templates";

type Parsed = SegmentsDefinition | { readonly fault: string };

/** How many values each test takes: at least, at most. */
const valueCounts: Readonly<Record<SegmentTest, readonly [number, number]>> = {
  equal: [1, 1],
  oneOf: [1, Infinity],
  atLeast: [1, 1],
  atMost: [1, 1],
  above: [1, 1],
  below: [1, 1],
  yes: [0, 0],
  no: [0, 0],
  empty: [0, 0],
};

/**
 * Segments as a text that {@link parseSegments} reads back, as the option `definition` of the report `segments` takes it.
 *
 * @example
 * segmentsText({ segments: [], purposes: new Map([["Activity", "what they need"]]) }) // '{"segments":[],"purposes":[["Activity","what they need"]]}'
 */
export function segmentsText({ segments, purposes }: SegmentsDefinition): string {
  return JSON.stringify({ segments, purposes: [...purposes] });
}

/**
 * Reads `{"segments": [{"name", "conditions": [{"attribute", "test", "values"}]}], "purposes": [["attribute", "purpose"]]}`;
 * purposes may be left out. Anything else is a fault that says what is wanted where.
 *
 * @example
 * parseSegments("{}") // { fault: "segments: a list" }
 */
export function parseSegments(text: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: "JSON" };
  }
  try {
    return definitionOf(json);
  } catch (fault) {
    if (fault instanceof Wanted) return { fault: fault.message };
    throw fault;
  }
}

/** What is wanted instead of a text; null: it can be read. */
export function definitionFault(text: string): string | null {
  const parsed = parseSegments(text);
  return "fault" in parsed ? parsed.fault : null;
}

class Wanted extends Error {}

function definitionOf(json: unknown): SegmentsDefinition {
  const root = objectOf(json, "the definition");
  const names = new Set<string>();
  const segments = listOf(root.get("segments"), "segments").map((one, at): SegmentDefinition => {
    const where = `segments[${at}]`;
    const segment = objectOf(one, where);
    const name = textOf(segment.get("name"), `${where}.name`).trim();
    if (name === "") throw new Wanted(`${where}.name: not blank`);
    if (names.has(name)) throw new Wanted(`${where}.name: each name once, not ${name}`);
    names.add(name);
    const conditions = listOf(segment.get("conditions"), `${where}.conditions`).map((condition, place) =>
      conditionOf(condition, `${where}.conditions[${place}]`),
    );
    return { name, conditions };
  });
  const purposes = new Map<string, string>();
  listOf(root.get("purposes") ?? [], "purposes").forEach((one, at) => {
    const [attribute, purpose] = listOf(one, `purposes[${at}]`);
    purposes.set(textOf(attribute, `purposes[${at}][0]`), textOf(purpose, `purposes[${at}][1]`));
  });
  return { segments, purposes };
}

function conditionOf(json: unknown, where: string): SegmentCondition {
  const condition = objectOf(json, where);
  const attribute = textOf(condition.get("attribute"), `${where}.attribute`);
  const test = segmentTests.find((one) => one === condition.get("test"));
  if (test === undefined) throw new Wanted(`${where}.test: ${segmentTests.join(", ")}`);
  const values = listOf(condition.get("values") ?? [], `${where}.values`).map((value, at) => {
    if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
    throw new Wanted(`${where}.values[${at}]: a text or a number`);
  });
  const [least, most] = valueCounts[test];
  if (values.length < least || values.length > most) {
    throw new Wanted(`${where}.values: ${most === Infinity ? `${least} and more` : String(least)}`);
  }
  return { attribute, test, values };
}

function objectOf(json: unknown, where: string): ReadonlyMap<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Wanted(`${where}: an object`);
  return new Map(Object.entries(json));
}

function listOf(json: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Wanted(`${where}: a list`);
  return json as readonly unknown[];
}

function textOf(json: unknown, where: string): string {
  if (typeof json !== "string") throw new Wanted(`${where}: a text`);
  return json;
}
