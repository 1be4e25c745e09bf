import type { CellValue } from "../cells/cellBlock";
import type { ClientAttribute } from "../registers/Attribute";

/** The values of an attribute, each once, so that conditions are tried on values and not on clients. */
export interface AttributePool {
  /** Of each client the place of its value. */
  readonly of: Uint32Array;
  /** The first is the blank. */
  readonly values: readonly CellValue[];
}

const BLANK = 0;
/** Pools are asked for at every change of a definition, and an attribute never changes. */
const pools = new WeakMap<ClientAttribute, AttributePool>();

/** The pool of an attribute, made once. Errors are blanks. */
export function attributePool(attribute: ClientAttribute): AttributePool {
  const known = pools.get(attribute);
  if (known !== undefined) return known;
  const places = new Map<CellValue, number>();
  const values: CellValue[] = [null];
  const of = new Uint32Array(attribute.values.length);
  attribute.values.forEach((value, client) => {
    if (value === null || value === "" || typeof value === "object") return;
    let place = places.get(value);
    if (place === undefined) {
      place = values.length;
      values.push(value);
      places.set(value, place);
    }
    of[client] = place;
  });
  const pool = { of, values };
  pools.set(attribute, pool);
  return pool;
}

/** How many of some clients have each value of a pool. */
export function poolCounts({ of, values }: AttributePool, clients: readonly number[]): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const client of clients) counts[of[client] ?? BLANK]!++;
  return counts;
}

/** The texts of a pool. */
export function poolTexts({ values }: AttributePool): string[] {
  return values.filter((value) => typeof value === "string");
}
