import { monthsEndingOn, type Days } from "../calendar/windows";
import { GapKindCode, LEAST_BUYERS, gapBases, gaps, type GapBasis, type Gaps } from "../methods/gaps";
import { GapsAfter, type BeganAfter } from "../methods/gapsAfter";
import { medianSums, type MedianSums } from "../methods/medianSums";
import { listedClients } from "./clientList";
import { dealStates, type DealState } from "./dealStates";
import type { Facts } from "./Facts";

const MONTHS = 12;

/** The gaps of a company, and what is known of them; without product lines, segments or marks there are none. */
export interface GapsFound extends Gaps {
  /** What must be set up first; null: nothing. */
  readonly missing: "lines" | "segments" | "matrix" | null;
  /** Clients that are looked at: known by the as-of date. */
  readonly listed: readonly number[];
  readonly sums: MedianSums;
  /** Clients of each segment known by the as-of date. */
  readonly clientsIn: Uint32Array;
  /** Clients without a segment among the known ones. */
  readonly without: number;
  /** The 12 months whose sums are taken. */
  readonly year: Days;
  /** Latest open deal or refusal of a gap's client and line. */
  readonly deal: (gap: number) => DealState | null;
  /** After which of the client's lines most buyers of the missing one began; `count` 0: none. */
  readonly after: (gap: number) => BeganAfter;
}

/** Finds what each known client lacks of what is meant for its segment (M17). */
export function gapsFound(facts: Facts): GapsFound {
  const { portrait, lost } = facts;
  const { lines, segments, segmentOf, meant, hasMatrix } = portrait;
  // a matrix alone names segments, but puts nobody into them
  const noSegments = portrait.segmentOf.every((segment) => segment < 0);
  const missing = portrait.bought === null ? "lines" : noSegments ? "segments" : hasMatrix ? null : "matrix";
  const bought = portrait.bought ?? {
    start: new Uint32Array(facts.sales.clientCount + 1),
    line: new Uint32Array(0),
    windowSum: new Float64Array(0),
    yearSum: new Float64Array(0),
    purchases: new Uint32Array(0),
    first: new Int32Array(0),
    last: new Int32Array(0),
  };
  const clients = missing === null ? listedClients(facts) : [];
  const clientsIn = new Uint32Array(segments.length);
  let without = 0;
  for (const client of clients) {
    if (segmentOf[client]! < 0) without++;
    else clientsIn[segmentOf[client]!]!++;
  }
  const states = new Map<number, DealState>();
  const refused = new Map<number, number>();
  if (missing === null) {
    for (const one of dealStates(facts)) {
      const key = one.client * lines.length + one.line;
      states.set(key, one);
      if (one.state === "refused") refused.set(key, one.day);
    }
  }
  const sums = medianSums(bought, segmentOf, segments.length, lines.length);
  const found = gaps({ clients, segmentOf, meant, lineCount: lines.length, bought, sums, lost, refused });
  let began: GapsAfter | null = null;
  return {
    ...found,
    missing,
    listed: clients,
    sums,
    clientsIn,
    without,
    year: monthsEndingOn(facts.asOf, MONTHS),
    deal(gap) {
      if (states.size === 0) return null;
      const state = states.get(found.client[gap]! * lines.length + found.line[gap]!);
      if (state === undefined || state.state === "won") return null;
      // a refusal that was followed by a purchase is over
      return state.state === "refused" && found.kind[gap] === GapKindCode.lapsed ? null : state;
    },
    after(gap) {
      if (began === null) {
        // with too few buyers the reason speaks of all of them
        const asked = meant.map((mark, bin) => (mark === 1 && sums.buyers[bin]! >= LEAST_BUYERS ? 1 : 0));
        began = new GapsAfter(bought, lines.length, segmentOf, asked, sums.buyers);
      }
      return began.of(found.client[gap]!, segmentOf[found.client[gap]!]!, found.line[gap]!);
    },
  };
}

/** Whose median is the expected sum of a gap. */
export function gapBasis({ basis }: Gaps, gap: number): GapBasis {
  return gapBases[basis[gap]!]!;
}

/** Expected sums of a client's gaps of one kind, added up: the hidden reserve of each client, in ten-thousandths. */
export function reserveOfClients(found: Gaps, kind: number, clientCount: number): Float64Array {
  const sums = new Float64Array(clientCount);
  for (let gap = 0; gap < found.client.length; gap++) {
    if (found.kind[gap] === kind) sums[found.client[gap]!]! += found.expected[gap]! || 0;
  }
  return sums;
}
