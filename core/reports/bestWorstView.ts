import { limitOf } from "../methods/limit";
import { percentileRanks } from "../methods/percentileRanks";
import {
  indicators,
  indicatorValues,
  potentialOf,
  previousWindowSales,
  type Indicator,
  type IndicatorValues,
  type Potential,
} from "./bestWorstValues";
import { listedClients } from "./clientList";
import { byValueThenName, pick } from "./columns";
import type { Facts } from "./Facts";
import type { OptionSpec, OptionValues } from "./options";

/** What to do with clients, in the order in which it is tried: what costs money first. A code is a place in this list. */
export const worthGroups = ["letGo", "reprice", "develop", "keep", "ordinary"] as const;
export type WorthGroup = (typeof worthGroups)[number];

const weightKeys: Readonly<Record<Indicator, string>> = {
  sales: "weightSales",
  margin: "weightMargin",
  regularity: "weightRegularity",
  delay: "weightDelay",
  lines: "weightLines",
  recommendations: "weightRecommendations",
};

/** Weights of the score, and the limits of the groups. */
export const worthOptions: readonly OptionSpec[] = [
  { key: "topShare", type: "limit", fallback: 50 },
  { key: "bottomShare", type: "limit", fallback: 20 },
  { key: "fewLines", type: "whole", least: 0, most: 40, fallback: 2 },
  ...indicators.map((indicator): OptionSpec => ({
    key: weightKeys[indicator],
    type: "whole",
    least: 0,
    most: 10,
    fallback: indicator === "sales" ? 3 : 1,
  })),
];

/** Shares may differ from a limit by less than this. */
const TOLERANCE = 1e-9;

/** Clients scored and sorted into groups (M13). Columns go by the places in `clients`. */
export interface BestWorstView {
  /** With a line in the class window; the best score first. */
  readonly clients: readonly number[];
  readonly weights: Readonly<Record<Indicator, number>>;
  /** Values by client of the company; only of indicators with data. */
  readonly values: ReadonlyMap<Indicator, IndicatorValues>;
  /** Percentiles 0…1, more is better. */
  readonly ranks: ReadonlyMap<Indicator, Float64Array>;
  readonly score: Float64Array;
  readonly group: Uint8Array;
  readonly potential: Potential | null;
  /** By client of the company; null: the trend isn't known. */
  readonly previous: Float64Array | null;
  readonly top: number;
  readonly bottom: number;
  readonly fewLines: number;
}

export function bestWorstView(facts: Facts, options: OptionValues): BestWorstView {
  const { present, total } = facts.windowSales;
  const listed = listedClients(facts).filter((client) => present[client] === 1);
  const values = indicatorValues(facts);
  const weights = Object.fromEntries(
    indicators.map((indicator) => [indicator, Number(options[weightKeys[indicator]])]),
  ) as Record<Indicator, number>;
  const unsorted = ranksOf(values, listed);
  const scores = new Float64Array(facts.sales.clientCount).fill(NaN);
  scoresOf(unsorted, weights, listed.length).forEach((score, at) => (scores[listed[at]!] = score));
  const sortable = scores.map((score) => score || 0);
  const bySales = byValueThenName(listed, total, facts.company.clients);
  const clients = [...bySales].sort((one, other) => sortable[other]! - sortable[one]!);
  const placeOf = new Map(listed.map((client, at) => [client, at]));
  const order = clients.map((client) => placeOf.get(client)!);
  const ranks = new Map([...unsorted].map(([indicator, rank]) => [indicator, pick(rank, order)] as const));
  const limits = {
    top: limitOf(Number(options["topShare"])).value,
    bottom: limitOf(Number(options["bottomShare"])).value,
    fewLines: Number(options["fewLines"]),
  };
  const about = {
    clients,
    weights,
    values,
    ranks,
    score: pick(scores, clients),
    potential: potentialOf(facts),
    previous: previousWindowSales(facts),
    ...limits,
  };
  return { ...about, group: groupsOf(about) };
}

function ranksOf(
  values: ReadonlyMap<Indicator, IndicatorValues>,
  clients: readonly number[],
): ReadonlyMap<Indicator, Float64Array> {
  return new Map(
    [...values].map(([indicator, one]) => {
      const picked = pick(one.values, clients);
      return [indicator, percentileRanks(indicator === "delay" ? picked.map((value) => -value) : picked)] as const;
    }),
  );
}

/** The weighted mean of the ranks that a client has; NaN where all weights are 0. */
function scoresOf(
  ranks: ReadonlyMap<Indicator, Float64Array>,
  weights: Readonly<Record<Indicator, number>>,
  count: number,
): Float64Array {
  return Float64Array.from({ length: count }, (_, at) => {
    let sum = 0;
    let weight = 0;
    for (const [indicator, rank] of ranks) {
      if (Number.isNaN(rank[at]!)) continue;
      sum += weights[indicator] * rank[at]!;
      weight += weights[indicator];
    }
    return weight === 0 ? NaN : sum / weight;
  });
}

/** The first group that fits. */
function groupsOf(view: Omit<BestWorstView, "group">): Uint8Array {
  const { clients, values, ranks, score, potential, previous, top, bottom, fewLines } = view;
  const column = (indicator: Indicator): Float64Array | null => {
    const found = values.get(indicator);
    return found === undefined ? null : pick(found.values, clients);
  };
  const sales = column("sales")!;
  const margin = column("margin");
  const lines = column("lines");
  const before = previous === null ? null : pick(previous, clients);
  const topOf = (one: Float64Array): Uint8Array => among(percentileRanks(one), top);
  const bottomOf = (one: Float64Array): Uint8Array =>
    one.filter((value) => !Number.isNaN(value)).length < 2
      ? new Uint8Array(one.length)
      : // the other way round, so that equal values are neither top nor bottom
        among(percentileRanks(one.map((value) => -value)), bottom);
  const topSales = among(ranks.get("sales")!, top);
  const topScore = topOf(score);
  const topPotential = potential === null ? null : topOf(pick(potential.values, clients));
  const bottomSales = bottomOf(sales);
  const bottomMargin = margin === null ? null : bottomOf(margin);
  const tests: Record<WorthGroup, (at: number) => boolean> = {
    letGo: (at) => bottomMargin?.[at] === 1 && bottomSales[at] === 1,
    reprice: (at) => bottomMargin?.[at] === 1 && topSales[at] === 1,
    develop: (at) => topPotential?.[at] === 1 && lines !== null && lines[at]! <= fewLines,
    keep: (at) => topScore[at] === 1 && (before === null || sales[at]! >= before[at]!),
    ordinary: () => true,
  };
  return Uint8Array.from(clients, (_, at) => worthGroups.findIndex((group) => tests[group](at)));
}

function among(ranks: Float64Array, share: number): Uint8Array {
  return Uint8Array.from(ranks, (rank) => (share > 0 && rank >= 1 - share - TOLERANCE ? 1 : 0));
}
