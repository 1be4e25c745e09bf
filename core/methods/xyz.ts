import { limitOf, type Limit } from "./limit";
import type { PeriodSums } from "./periodSums";

/** Classes by variation; a code is a place in this list, 0 being none. */
export const xyzClasses = ["", "X", "Y", "Z"] as const;
export const XyzCode = { none: 0, x: 1, y: 2, z: 3 } as const;

/** Fewer periods than this say nothing about steadiness. */
export const FEWEST_PERIODS = 3;

export interface XyzOptions {
  /** At or below 1 a share, above 1 per cent; 10 and 25 by default. */
  readonly xLimit: number;
  readonly yLimit: number;
  /** Sample deviation (n − 1) in place of the population's (n); named wherever it is used, never mixed. */
  readonly sample: boolean;
}

export interface Xyz {
  /** Coefficient of variation, a share; NaN where there is no class. */
  readonly variation: Float64Array;
  readonly code: Uint8Array;
}

/**
 * Who buys steadily (M4)? Coefficient of variation of each client's period sums, and the class by it.
 *
 * Variation = deviation / mean = √(DEVSQ / n) / mean; at most the X limit → X, at most the Y limit → Y, above → Z. A client
 * with fewer than {@link FEWEST_PERIODS} periods, or with a mean of zero or less, has no class. Comparison with a limit is exact.
 *
 * @param firstPeriod of each client the first period that counts; the number of periods or more: none do
 *
 * @example
 * const sums = { periods: 4, sums: Float64Array.of(10, 12, 11, 9) };
 * xyz(sums, Int32Array.of(0), { xLimit: 10, yLimit: 25, sample: false }).variation[0] // 0.10647942749999
 */
export function xyz(sums: PeriodSums, firstPeriod: Int32Array, options: XyzOptions): Xyz {
  const x = limitOf(options.xLimit);
  const y = limitOf(options.yLimit);
  if (x.value > y.value) throw new Error(`xyz: the X limit ${options.xLimit} is above the Y limit ${options.yLimit}`);
  const clientCount = firstPeriod.length;
  const variation = new Float64Array(clientCount).fill(NaN);
  const code = new Uint8Array(clientCount);
  for (let client = 0; client < clientCount; client++) {
    const from = client * sums.periods + firstPeriod[client]!;
    const to = (client + 1) * sums.periods;
    if (to - from < FEWEST_PERIODS) continue;
    const value = variationOf(sums.sums, from, to, options.sample);
    if (Number.isNaN(value)) continue;
    variation[client] = value;
    const atMost = (limit: Limit): boolean =>
      Math.abs(value - limit.value) > 1e-9
        ? value < limit.value
        : atMostExactly(sums.sums, from, to, options.sample, limit);
    code[client] = atMost(x) ? XyzCode.x : atMost(y) ? XyzCode.y : XyzCode.z;
  }
  return { variation, code };
}

/** Coefficient of variation of `values[from … to - 1]`, a share; NaN where the mean is zero or less. */
export function variationOf(values: Float64Array, from: number, to: number, sample: boolean): number {
  const count = to - from;
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at]!;
  if (!(sum > 0)) return NaN;
  const mean = sum / count;
  let squares = 0;
  for (let at = from; at < to; at++) {
    const difference = values[at]! - mean;
    squares += difference * difference;
  }
  return Math.sqrt(squares / (sample ? count - 1 : count)) / mean;
}

/** The same comparison in whole numbers: n · (n · Σx² − S²) / d ≤ limit² · S², d being n, or n − 1 of a sample. */
function atMostExactly(values: Float64Array, from: number, to: number, sample: boolean, limit: Limit): boolean {
  const count = BigInt(to - from);
  let sum = 0n;
  let squares = 0n;
  for (let at = from; at < to; at++) {
    const value = BigInt(Math.round(values[at]!));
    sum += value;
    squares += value * value;
  }
  const divisor = sample ? count - 1n : count;
  const left = count * (count * squares - sum * sum) * limit.denominator * limit.denominator;
  return left <= limit.numerator * limit.numerator * sum * sum * divisor;
}

/** Limits that split the clients with a variation into three equal parts (PERCENTILE.INC at 1/3 and 2/3); null below three of them. */
export function terciles(variation: Float64Array): { readonly x: number; readonly y: number } | null {
  const known = variation.filter((value) => !Number.isNaN(value)).sort();
  if (known.length < 3) return null;
  return { x: quantile(known, 1 / 3), y: quantile(known, 2 / 3) };
}

/** Quantile of sorted values as PERCENTILE.INC takes it; NaN of nothing. */
export function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN;
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (place - low);
}
