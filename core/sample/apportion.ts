/**
 * Splits a whole sum by weights into multiples of a step, each at least one step, so that the parts add up to it exactly:
 * every part is rounded down, and what is left goes one step at a time to those that lost most.
 */
export function apportion(sum: number, weights: readonly number[], step: number): number[] {
  const steps = sum / step;
  const spare = steps - weights.length;
  if (!Number.isInteger(steps) || spare < 0) throw new Error(`apportion: ${sum} in ${weights.length} parts of ${step}`);
  const total = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (spare * weight) / total);
  const parts = exact.map(Math.floor);
  const left = spare - parts.reduce((all, part) => all + part, 0);
  const byLoss = exact
    .map((_, place) => place)
    .sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!) || a - b);
  for (const place of byLoss.slice(0, left)) parts[place]!++;
  return parts.map((part) => (part + 1) * step);
}
