import type { Dimension, NameRole } from "../ledger";
import { Fate } from "../lines/fates";
import type { NumberRole } from "../lines/Lines";
import type { Work } from "./Work";

/** The counted lines alone, column by column. */
export interface KeptLines {
  readonly count: number;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly sourceRow: Uint32Array;
  readonly sourceOf: Uint8Array | null;
  readonly amountColumn: Uint16Array | null;
  readonly names: ReadonlyMap<NameRole, Dimension>;
  readonly numbers: ReadonlyMap<NumberRole, Float64Array>;
}

/** Takes the counted lines out of all; names that stand in none of them are left out. */
export function keptLines(work: Work, numbers: ReadonlyMap<NumberRole, Float64Array>): KeptLines {
  const { lines, fate, names } = work;
  let count = 0;
  for (let row = 0; row < lines.count; row++) if (fate[row] === Fate.counted) count++;
  const all = count === lines.count;
  const rows = new Uint32Array(all ? 0 : count);
  for (let row = 0, at = 0; !all && row < lines.count; row++) if (fate[row] === Fate.counted) rows[at++] = row;
  const pick = <T extends Int32Array | Float64Array | Uint32Array | Uint8Array | Uint16Array>(values: T): T => {
    if (all) return values;
    const into = values.slice(0, count) as T;
    for (let at = 0; at < count; at++) into[at] = values[rows[at]!]!;
    return into;
  };
  const dimensions = new Map<NameRole, Dimension>();
  for (const [role, of] of lines.names) {
    const picked = pick(role === "client" ? work.client : of);
    const own = names.get(role) ?? [];
    const dimension = all && role !== "client" ? { of: picked, names: own } : usedNames(picked, own);
    if (role === "client" || dimension.names.length > 0) dimensions.set(role, dimension);
  }
  return {
    count,
    day: pick(work.day),
    amount: pick(work.amount),
    sourceRow: pick(lines.sourceRow),
    sourceOf: lines.sourceOf === null ? null : pick(lines.sourceOf),
    amountColumn: lines.amountColumn === null ? null : pick(lines.amountColumn),
    names: dimensions,
    numbers: new Map([...numbers].map(([role, values]) => [role, pick(values)])),
  };
}

/** Names in the order in which lines have them, without those that none has; the same arrays where nothing changes. */
function usedNames(of: Int32Array, names: readonly string[]): Dimension {
  const places = new Int32Array(names.length).fill(-1);
  const order: number[] = [];
  for (const place of of) {
    if (place < 0 || places[place]! >= 0) continue;
    places[place] = order.length;
    order.push(place);
  }
  if (order.length === names.length && order.every((place, at) => place === at)) return { of, names };
  return {
    of: of.map((place) => (place < 0 ? -1 : places[place]!)),
    names: order.map((place) => names[place]!),
  };
}
