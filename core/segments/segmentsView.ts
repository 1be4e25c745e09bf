import { UNIT } from "../ledger/ledger";
import { matchSegments, type SegmentMatch } from "../methods/segments";
import type { Attribute, ClientAttribute } from "../registers/Attribute";
import { listedClients } from "../reports/clientList";
import type { Facts } from "../reports/Facts";
import { attributeFinder } from "./attributeFinder";
import { attributePool, poolCounts } from "./attributePool";
import type { SegmentsDefinition } from "./templates";

/** More attributes make segments that nobody keeps in mind (M11). */
export const MOST_ATTRIBUTES = 6;
/** Values of an attribute that are told with their counts. */
const MOST_VALUES = 50;

/** What is known of an attribute over the clients that stand in tables. */
export interface AttributeView {
  readonly header: string;
  readonly type: Attribute["type"];
  /** Clients for whom it is known. */
  readonly filled: number;
  /** The most frequent ones first. */
  readonly values: readonly { readonly value: string | number | boolean; readonly count: number }[];
  /** How many different ones there are. */
  readonly different: number;
  /** Of numbers and days; NaN of others, and where none is known. */
  readonly min: number;
  readonly max: number;
  readonly median: number;
}

/** What a definition makes of the clients, for whoever puts it together. Sums in currency units, of the class window. */
export interface SegmentsView {
  readonly attributes: readonly AttributeView[];
  readonly segments: readonly { readonly name: string; readonly clients: number; readonly sum: number }[];
  readonly none: { readonly clients: number; readonly sum: number };
  /** Clients who meet several segments; they count in the first. */
  readonly several: number;
  readonly flags: SegmentsFlags;
}

/** What a definition should not be like (M11); attributes by their headers. */
export interface SegmentsFlags {
  readonly withoutPurpose: readonly string[];
  /** In use, where they are too many; else none. */
  readonly tooMany: readonly string[];
  readonly unknown: readonly string[];
}

interface Known {
  readonly clients: readonly number[];
  readonly attributes: readonly AttributeView[];
}

/** What hangs on no definition, kept while somebody changes one. */
const known = new WeakMap<Facts, Known>();

/** Counts of a definition's segments, of those in none and in several, and the attributes to make them from. */
export function segmentsView(facts: Facts, definition: SegmentsDefinition): SegmentsView {
  const { clients, attributes } = knownOf(facts);
  const own = facts.company.attributes;
  const match = matchSegments(own, definition.segments, facts.sales.clientCount);
  const { total } = facts.windowSales;
  const counts = new Float64Array(definition.segments.length + 1);
  const sums = new Float64Array(definition.segments.length + 1);
  let several = 0;
  for (const client of clients) {
    const place = match.segmentOf[client]! + 1;
    counts[place]!++;
    sums[place]! += total[client]!;
    if (match.several.has(client)) several++;
  }
  return {
    attributes,
    segments: definition.segments.map(({ name }, at) => ({
      name,
      clients: counts[at + 1]!,
      sum: sums[at + 1]! / UNIT,
    })),
    none: { clients: counts[0]!, sum: sums[0]! / UNIT },
    several,
    flags: segmentsFlags(definition, own, match),
  };
}

/** Attributes in use without a purpose, too many of them, and those that the register doesn't have. */
export function segmentsFlags(
  { segments, purposes }: SegmentsDefinition,
  attributes: readonly ClientAttribute[],
  { unknown }: Pick<SegmentMatch, "unknown">,
): SegmentsFlags {
  const find = attributeFinder(attributes);
  const used = usedAttributes(segments, attributes);
  const said = new Set([...purposes].flatMap(([header, purpose]) => (purpose.trim() === "" ? [] : [nameOf(header)])));
  return {
    withoutPurpose: used.filter((header) => !said.has(header)),
    tooMany: used.length > MOST_ATTRIBUTES ? used : [],
    unknown,
  };

  function nameOf(header: string): string {
    return find(header)?.header ?? header;
  }
}

/** Headers of the attributes that conditions name, each once: those of the register in its order, then the others. */
export function usedAttributes(
  segments: SegmentsDefinition["segments"],
  attributes: readonly ClientAttribute[],
): string[] {
  const find = attributeFinder(attributes);
  const named = segments.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute));
  const own = new Set(named.map((header) => find(header)?.header ?? header));
  const there = attributes.map(({ header }) => header).filter((header) => own.has(header));
  return [...new Set([...there, ...own])];
}

/** The attributes of the register with their values and counts. */
export function attributeViews(facts: Facts): readonly AttributeView[] {
  return knownOf(facts).attributes;
}

function knownOf(facts: Facts): Known {
  const found = known.get(facts);
  if (found !== undefined) return found;
  const clients = listedClients(facts);
  const attributes = facts.company.attributes.map((attribute) => attributeView(attribute, clients));
  known.set(facts, { clients, attributes });
  return { clients, attributes };
}

function attributeView(attribute: ClientAttribute, clients: readonly number[]): AttributeView {
  const pool = attributePool(attribute);
  const counts = poolCounts(pool, clients);
  const found = pool.values.flatMap((value, at) =>
    value === null || typeof value === "object" || counts[at] === 0 ? [] : [{ value, count: counts[at]! }],
  );
  const filled = found.reduce((sum, { count }) => sum + count, 0);
  const isNumber = attribute.type === "number" || attribute.type === "day";
  const numbers = isNumber ? found.filter(({ value }) => typeof value === "number") : [];
  const sorted = numbers.map(({ value, count }) => ({ value: Number(value), count }));
  sorted.sort((one, other) => one.value - other.value);
  found.sort((one, other) => other.count - one.count || (String(one.value) < String(other.value) ? -1 : 1));
  return {
    header: attribute.header,
    type: attribute.type,
    filled,
    values: found.slice(0, MOST_VALUES),
    different: found.length,
    min: sorted[0]?.value ?? NaN,
    max: sorted.at(-1)?.value ?? NaN,
    median: medianOf(sorted),
  };
}

/** Of values in their order with their counts; of two in the middle the mean. */
function medianOf(sorted: readonly { readonly value: number; readonly count: number }[]): number {
  const count = sorted.reduce((sum, one) => sum + one.count, 0);
  const valueAt = (place: number): number => {
    let passed = 0;
    return sorted.find((one) => (passed += one.count) > place)?.value ?? NaN;
  };
  return (valueAt(Math.floor((count - 1) / 2)) + valueAt(Math.floor(count / 2))) / 2;
}
