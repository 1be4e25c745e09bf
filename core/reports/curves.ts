/** Points of a picture at most: more than these can't be told apart. */
const MOST_POINTS = 50;

/** One point of the Pareto curve: so many clients, the largest first, hold this share together. */
export interface ParetoPoint {
  readonly clients: number;
  readonly place: number;
  readonly share: number;
}

/** Points of the Pareto curve from nothing to all, of descending positive totals. */
export function paretoPoints(totals: readonly number[]): ParetoPoint[] {
  const positive = totals.filter((total) => total > 0);
  const whole = positive.reduce((sum, total) => sum + total, 0);
  const count = positive.length;
  if (count === 0) return [];
  const points: ParetoPoint[] = [];
  const wanted = placesOf(count);
  let held = 0;
  let next = 0;
  for (let clients = 0; clients <= count; clients++) {
    if (clients > 0) held += positive[clients - 1]!;
    if (clients !== wanted[next]) continue;
    points.push({ clients, place: clients / count, share: held / whole });
    next++;
  }
  return points;
}

/** Points of ascending values, each with the share of values up to it. */
export function curvePoints(sorted: Float64Array): { place: number; value: number }[] {
  return placesOf(sorted.length)
    .filter((place) => place > 0)
    .map((place) => ({ place: place / sorted.length, value: sorted[place - 1]! }));
}

function placesOf(count: number): number[] {
  if (count <= MOST_POINTS) return Array.from({ length: count + 1 }, (_, place) => place);
  return Array.from({ length: MOST_POINTS + 1 }, (_, at) => Math.round((at * count) / MOST_POINTS));
}
