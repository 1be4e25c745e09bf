/**
 * The bounds of four ranges that hold about a quarter of the values each (M12): at most three of the values themselves,
 * rising, each the upper end of its range (nearest rank, so that a bound is a number that people know). Fewer where many
 * values are equal; none where all are, or without values. NaN takes no part.
 *
 * @example
 * quartileBounds(Float64Array.of(1, 2, 3, 4, 5)) // [2, 3, 4]
 */
export function quartileBounds(values: Float64Array): number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const bounds: number[] = [];
  for (const share of [0.25, 0.5, 0.75]) {
    const bound = sorted[Math.ceil(share * sorted.length) - 1];
    if (bound === undefined) break;
    if (bound < sorted[sorted.length - 1]! && bound > (bounds[bounds.length - 1] ?? -Infinity)) bounds.push(bound);
  }
  return bounds;
}

/**
 * The place of a value's range, 0 up to the number of bounds; −1 for NaN.
 *
 * @example
 * [1, 2, 2.5, 9].map((value) => rangeOf(value, [2, 3, 4])) // [0, 0, 1, 3]
 */
export function rangeOf(value: number, bounds: readonly number[]): number {
  if (Number.isNaN(value)) return -1;
  const place = bounds.findIndex((bound) => value <= bound);
  return place < 0 ? bounds.length : place;
}
