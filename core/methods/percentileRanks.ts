/**
 * Where does each value stand among all (M13)? The share of the other values that are lower, 0 … 1, as PERCENTRANK.INC
 * of spreadsheets: the lowest 0, a single highest 1, equal values the same. NaN has none and takes no part; a value
 * alone has 1.
 *
 * @example
 * Array.from(percentileRanks(Float64Array.of(10, 30, 20, 30, NaN))) // [0, 2 / 3, 1 / 3, 2 / 3, NaN]
 */
export function percentileRanks(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const others = sorted.length - 1;
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    return others === 0 ? 1 : lowerThan(sorted, value) / others;
  });
}

function lowerThan(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
