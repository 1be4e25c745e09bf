import { AbcCode } from "../methods/abc";
import { fisherExact, logFactorials } from "../methods/fisherExact";
import { holmBonferroni } from "../methods/holmBonferroni";
import { limitOf, wholeAtLeast } from "../methods/limit";
import { StatusCode } from "../methods/status";
import { periodText } from "../text/periodText";
import { portraitValues, type PortraitValue } from "./bestPortraitValues";
import { listedClients } from "./clientList";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

export const bestMeanings = ["a", "top", "grade"] as const;
export type BestMeaning = (typeof bestMeanings)[number];

/** Below this adjusted probability of chance a value stands out. */
export const CHANCE_LIMIT = 0.05;
/** Lines that a segment needs to be most promising (M11). */
const PROMISING_LINES = 3;
/** Rows that are listed; the rest would only be noise. */
const MOST_ROWS = 200;

/** A value that is more frequent among the best clients than among the others. */
export interface TestedValue extends PortraitValue {
  readonly best: readonly number[];
  readonly rest: readonly number[];
  readonly p: number;
  readonly adjusted: number;
  readonly isTelling: boolean;
}

/** The best clients against the others (M12). Who hasn't bought yet is neither. */
export interface BestPortraitView {
  readonly meaning: BestMeaning;
  /** Who is best, in words. */
  readonly words: string;
  readonly best: readonly number[];
  readonly rest: readonly number[];
  /** How many values were looked at: those that two clients or more have. */
  readonly looked: number;
  /** More frequent among the best; the least probable first. */
  readonly found: number;
  readonly shown: readonly TestedValue[];
}

export function bestPortraitView(facts: Facts, { say, options }: ReportContext): BestPortraitView {
  const meaning = options["best"] as BestMeaning;
  const limit = limitOf(Number(options["bestShare"]));
  const clients = listedClients(facts).filter((client) => facts.status[client] !== StatusCode.potential);
  const isBest = bestClients(facts, clients, meaning, wholeAtLeast(clients.length, limit));
  const best = clients.filter((client) => isBest[client] === 1);
  const rest = clients.filter((client) => isBest[client] === 0);
  const window = periodText(facts.classWindow, say.language);
  const words = say(`portrait.best.${meaning}`, { share: limit.value, window });
  const about = { meaning, words, best, rest };
  if (best.length === 0 || rest.length === 0) return { ...about, looked: 0, found: 0, shown: [] };
  const values = portraitValues(facts, say, clients).filter(({ holders }) => holders.length > 1);
  const logs = logFactorials(clients.length);
  const split = values.map((value) => ({
    ...value,
    best: value.holders.filter((client) => isBest[client] === 1),
    rest: value.holders.filter((client) => isBest[client] === 0),
  }));
  const ps = Float64Array.from(split, (one) =>
    fisherExact(one.best.length, best.length, one.holders.length, clients.length, logs),
  );
  const adjusted = holmBonferroni(ps);
  const found = split
    .map((one, at): TestedValue => ({
      ...one,
      p: ps[at]!,
      adjusted: adjusted[at]!,
      isTelling: adjusted[at]! < CHANCE_LIMIT,
    }))
    .filter((one) => one.best.length * rest.length > one.rest.length * best.length)
    .sort((one, other) => one.p - other.p || other.best.length - one.best.length || (one.key < other.key ? -1 : 1));
  return { ...about, looked: values.length, found: found.length, shown: found.slice(0, MOST_ROWS) };
}

function bestClients(facts: Facts, clients: readonly number[], meaning: BestMeaning, most: number): Uint8Array {
  const isBest = new Uint8Array(facts.sales.clientCount);
  switch (meaning) {
    case "a":
      for (const client of clients) if (facts.abc[client] === AbcCode.a) isBest[client] = 1;
      return isBest;
    case "grade":
      for (const client of clients) if (facts.portrait.plan[client]! >= PROMISING_LINES) isBest[client] = 1;
      return isBest;
    case "top": {
      const { total } = facts.windowSales;
      const sums = clients.map((client) => total[client]!).sort((one, other) => other - one);
      // equal sums share the better side
      const least = most === 0 ? Infinity : sums[Math.min(most, sums.length) - 1]!;
      for (const client of clients) if (total[client]! > 0 && total[client]! >= least) isBest[client] = 1;
      return isBest;
    }
  }
}
