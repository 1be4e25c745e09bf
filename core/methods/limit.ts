/** A limit as a fraction of two whole numbers, so that comparisons with it are exact. */
export interface Limit {
  readonly value: number;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DENOMINATOR = 1_000_000_000;

/**
 * A limit as people write it: at or below 1 a share, above 1 per cent (0.5 and 50 are the same). Taken to nine decimals of a share.
 *
 * @example
 * limitOf(79).value // 0.79
 */
export function limitOf(written: number): Limit {
  if (!Number.isFinite(written) || written < 0) throw new Error(`limitOf: ${written}`);
  const share = written > 1 ? written / 100 : written;
  const numerator = BigInt(Math.round(share * DENOMINATOR));
  return { value: share, numerator, denominator: BigInt(DENOMINATOR) };
}

/** The smallest whole part of `whole` that is not below `limit` · `whole`; both in whole units. */
export function wholeAtLeast(whole: number, limit: Limit): number {
  const product = BigInt(whole) * limit.numerator;
  return Number((product + limit.denominator - 1n) / limit.denominator);
}
