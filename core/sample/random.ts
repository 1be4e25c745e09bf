/** Numbers from 0 to below 1, the same row for the same seed on every machine. */
export type Random = () => number;

/** Mulberry32 by Tommy Ettinger: whole 32-bit arithmetic only, so that no machine's rounding can change the sample. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from low to high, both included. */
export function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

export function shuffled<T>(random: Random, from: readonly T[]): T[] {
  const result = [...from];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/** Around 1, most of it below, a few far above: the way companies differ in size. Powers only, which round alike everywhere. */
export function skewed(random: Random): number {
  const share = random();
  return 0.4 + 2.4 * share * share * share;
}
