/** Answer scales of the question "would you recommend us?". */
export const npsScales = ["1-10", "0-10"] as const;
export type NpsScale = (typeof npsScales)[number];

export interface Nps {
  readonly promoters: number;
  readonly neutral: number;
  readonly critics: number;
  /** Answers that are no whole number of the scale. */
  readonly outside: number;
  /** −100 … 100; NaN without answers. */
  readonly score: number;
}

/**
 * Would they recommend us (M37)? 9–10 promoter, 7–8 neutral, 6 and below critic; the index is the share of promoters less
 * the share of critics, in points. Answers outside the scale are counted apart and take no part.
 *
 * @example
 * nps([...Array(50).fill(10), ...Array(30).fill(8), ...Array(20).fill(3)], "1-10").score // 30
 */
export function nps(answers: Iterable<number>, scale: NpsScale): Nps {
  const lowest = scale === "0-10" ? 0 : 1;
  let promoters = 0;
  let neutral = 0;
  let critics = 0;
  let outside = 0;
  for (const answer of answers) {
    if (!Number.isInteger(answer) || answer < lowest || answer > 10) outside++;
    else if (answer >= 9) promoters++;
    else if (answer >= 7) neutral++;
    else critics++;
  }
  const count = promoters + neutral + critics;
  return { promoters, neutral, critics, outside, score: count === 0 ? NaN : ((promoters - critics) * 100) / count };
}
