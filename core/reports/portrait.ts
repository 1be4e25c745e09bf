import { clientLines, type ClientLines } from "../methods/clientLines";
import { matchSegments, type SegmentMatch } from "../methods/segments";
import { NamePlaces } from "../tidy/NamePlaces";
import type { SegmentDefinition } from "../typed/TypedSheets";
import type { Facts } from "./Facts";

/** Who should buy what, and who does (M11, M15, M16). */
export interface Portrait extends SegmentMatch {
  /** Product lines: those of the ledger in its order, then those that only the matrix names. */
  readonly lines: readonly string[];
  /** In their order. A register's own column of segments gives segments without conditions. */
  readonly segments: readonly SegmentDefinition[];
  /** Whether it is said what is meant for whom. */
  readonly hasMatrix: boolean;
  /** Of segment s and line l at `s * lines.length + l`: 1 where the line is meant for the segment. */
  readonly meant: Uint8Array;
  /** Null: the ledger has no product lines. */
  readonly bought: ClientLines | null;
  /** Of each client: lines meant for the segment; those of them bought in the class window; lines bought beside them. */
  readonly plan: Uint16Array;
  readonly actual: Uint16Array;
  readonly outside: Uint16Array;
}

/** Brings segments, matrix and ledger together. Names of segments and lines that differ in case, blanks and punctuation only are one. */
export function portraitOf(facts: Facts): Portrait {
  const { company, sales, purchases, line, classWindow } = facts;
  const { typed, registeredSegment, attributes } = company;
  const { segments, match } = segmentsOf(typed.segments?.segments ?? null, registeredSegment, attributes);
  const lineAt = new NamePlaces(company.ledger.line?.names);
  typed.matrix?.lines.forEach((name) => lineAt.add(name));
  const lines = lineAt.names;
  const meant = new Uint8Array(segments.length * lines.length);
  const segmentAt = new NamePlaces(segments.map(({ name }) => name));
  for (const [name, marked] of typed.matrix?.meant ?? []) {
    const segment = segmentAt.get(name);
    if (segment === undefined) continue;
    for (const one of marked) meant[segment * lines.length + lineAt.add(one)] = 1;
  }
  const bought = line === null ? null : clientLines(sales, purchases, line, classWindow);
  const plan = new Uint16Array(sales.clientCount);
  const actual = new Uint16Array(sales.clientCount);
  const outside = new Uint16Array(sales.clientCount);
  for (let client = 0; client < sales.clientCount; client++) {
    const from = match.segmentOf[client]! * lines.length;
    for (let at = 0; from >= 0 && at < lines.length; at++) plan[client]! += meant[from + at]!;
    for (let entry = bought?.start[client] ?? 0; bought !== null && entry < bought.start[client + 1]!; entry++) {
      if (bought.windowSum[entry]! <= 0) continue;
      if (from >= 0 && meant[from + bought.line[entry]!] === 1) actual[client]!++;
      else outside[client]!++;
    }
  }
  return { ...match, lines, segments, hasMatrix: typed.matrix !== null, meant, bought, plan, actual, outside };

  function segmentsOf(
    defined: readonly SegmentDefinition[] | null,
    registered: readonly string[] | null,
    by: typeof attributes,
  ): { segments: readonly SegmentDefinition[]; match: SegmentMatch } {
    if (defined !== null) return { segments: defined, match: matchSegments(by, defined, sales.clientCount) };
    // in the order of the matrix, where there is one
    const places = new NamePlaces(typed.matrix?.segments);
    for (const name of registered ?? []) if (name !== "") places.add(name);
    const segmentOf = new Int32Array(sales.clientCount).fill(-1);
    registered?.forEach((name, client) => (segmentOf[client] = name === "" ? -1 : places.add(name)));
    return {
      segments: places.names.map((name) => ({ name, conditions: [] })),
      match: { segmentOf, several: new Map(), unknown: [] },
    };
  }
}
