import type { BoughtTogether } from "../methods/boughtTogether";

/** An ordered pair of product lines, A then B, by their places. */
export interface TogetherPair {
  readonly key: string;
  readonly a: number;
  readonly b: number;
  readonly both: number;
  /** Clients, or purchases, with A; and with B. */
  readonly buyers: number;
  readonly others: number;
  /** Share of those with A who have B. */
  readonly confidence: number;
  /** Share of all who have both. */
  readonly support: number;
  /** Confidence divided by the share of all who have B. */
  readonly lift: number;
  readonly after: number;
}

export interface TogetherView {
  readonly byPurchase: boolean;
  /** Pairs of fewer are left out. */
  readonly least: number;
  readonly lines: readonly string[];
  /** Clients, or purchases, with any line. */
  readonly all: number;
  readonly pairs: readonly TogetherPair[];
}

/** Row key of a pair. A name may hold what parts the two. */
export function pairKey(line: string, other: string): string {
  const escaped = (name: string): string => name.replaceAll("\\", "\\\\").replaceAll("|", "\\|");
  return `pair:${escaped(line)}|${escaped(other)}`;
}

/** Pairs with enough clients or purchases, the most frequent first, then those with the higher confidence, then by name. */
export function togetherPairs(
  { clients, buyers, pairs }: BoughtTogether,
  lines: readonly string[],
  least: number,
): TogetherPair[] {
  const list: TogetherPair[] = [];
  const count = buyers.length;
  for (const [at, { both, after }] of pairs) {
    if (both < least) continue;
    const a = Math.floor(at / count);
    const b = at % count;
    const confidence = both / buyers[a]!;
    list.push({
      key: pairKey(lines[a]!, lines[b]!),
      a,
      b,
      both,
      buyers: buyers[a]!,
      others: buyers[b]!,
      confidence,
      support: both / clients,
      lift: confidence / (buyers[b]! / clients),
      after,
    });
  }
  return list.sort(
    (one, other) => other.both - one.both || other.confidence - one.confidence || (one.key < other.key ? -1 : 1),
  );
}
