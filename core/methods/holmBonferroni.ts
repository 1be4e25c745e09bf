/**
 * Probabilities of chance, adjusted for how many there are (Holm 1979): who looks at twenty values finds one below 5 % by
 * chance alone. By rising p the first is multiplied by their number, the next by one less and so on; never falling, at
 * most 1. In the order given.
 *
 * @example
 * Array.from(holmBonferroni(Float64Array.of(0.01, 0.04, 0.03, 0.005)), (p) => Math.round(p * 1000) / 1000) // [0.03, 0.06, 0.06, 0.02]
 */
export function holmBonferroni(ps: Float64Array): Float64Array {
  const order = Uint32Array.from(ps.keys()).sort((one, other) => ps[one]! - ps[other]!);
  const adjusted = new Float64Array(ps.length);
  let reached = 0;
  order.forEach((place, rank) => {
    reached = Math.max(reached, Math.min(1, ps[place]! * (ps.length - rank)));
    adjusted[place] = reached;
  });
  return adjusted;
}
