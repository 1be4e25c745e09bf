import type { PeriodKind } from "../calendar/periods";
import { terciles } from "../methods/xyz";
import type { Facts } from "./Facts";

/** How clients spread over X, Y, Z under one setting. */
export interface Spread {
  readonly by: PeriodKind | "regularity";
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly none: number;
  /** Share of the largest class among the clients with a class; NaN without any. */
  readonly largest: number;
  readonly letter: "X" | "Y" | "Z";
  readonly terciles: { readonly x: number; readonly y: number } | null;
}

/** From this share on a setting tells little (M4). */
export const ONE_CLASS_SHARE = 0.9;

/**
 * The spread under month, quarter and year (and week where that is set), quarter and year over the whole ledger, and by
 * regularity. Lost and new clients have no XYZ class and take no part.
 */
export function classSpreads(facts: Facts, ranked: readonly number[]): Spread[] {
  const clients = ranked.filter((client) => !facts.hidesXyz(client));
  const kinds: PeriodKind[] =
    facts.settings.xyzPeriod === "week" ? ["week", "month", "quarter", "year"] : ["month", "quarter", "year"];
  const spreads = kinds.map((kind): Spread => {
    const inWindow = kind === "week" || kind === "month";
    const periods = inWindow ? facts.periodsOf(kind) : facts.wholeLedgerPeriods(kind);
    const found = facts.xyzOf(periods, facts.xyzLimits);
    const variation = Float64Array.from(clients, (client) => found.variation[client]!);
    return spread(
      kind,
      clients.map((client) => found.code[client]!),
      terciles(variation),
    );
  });
  spreads.push(
    spread(
      "regularity",
      clients.map((client) => facts.regularity.code[client]!),
      null,
    ),
  );
  return spreads;
}

function spread(by: Spread["by"], codes: readonly number[], limits: Spread["terciles"]): Spread {
  const counts = [0, 0, 0, 0];
  for (const code of codes) counts[code]!++;
  const [none, x, y, z] = counts as [number, number, number, number];
  const most = Math.max(x, y, z);
  return {
    by,
    x,
    y,
    z,
    none,
    largest: x + y + z === 0 ? NaN : most / (x + y + z),
    letter: most === z ? "Z" : most === y ? "Y" : "X",
    terciles: limits,
  };
}

/** The spread under the setting in force. */
export function currentSpread(facts: Facts, ranked: readonly number[]): Spread {
  const clients = ranked.filter((client) => !facts.hidesXyz(client));
  return spread(
    facts.settings.xyzPeriod,
    clients.map((client) => facts.rankedXyz.code[client]!),
    terciles(Float64Array.from(clients, (client) => facts.rankedXyz.variation[client]!)),
  );
}

/** Whether variation says nothing under the setting in force, so that regularity is shown beside it. */
export function variationTellsLittle(facts: Facts, ranked: readonly number[]): boolean {
  const { largest } = currentSpread(facts, ranked);
  return Number.isNaN(largest) || largest >= ONE_CLASS_SHARE;
}
