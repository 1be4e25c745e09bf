import { quantile } from "./xyz";

/** Mean length of a month in days. */
const MONTH_DAYS = 30.4375;

export interface PeriodLength {
  /** Clients with two purchase days or more. */
  readonly clients: number;
  /** Days: over these clients' median intervals. */
  readonly median: number;
  readonly mean: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Months that a status window should have, at least 1. */
  readonly months: number;
}

/**
 * How long should the window be after which a client counts as lost (M2)? The median of each client's median interval
 * between purchase days, in months, at least 1. Offered, never applied unasked. Null where no client has two purchase days.
 */
export function periodLength(rhythm: Float64Array): PeriodLength | null {
  const known = rhythm.filter((days) => !Number.isNaN(days)).sort();
  if (known.length === 0) return null;
  const median = quantile(known, 0.5);
  return {
    clients: known.length,
    median,
    mean: known.reduce((sum, days) => sum + days, 0) / known.length,
    lowerQuartile: quantile(known, 0.25),
    upperQuartile: quantile(known, 0.75),
    months: Math.max(1, Math.round(median / MONTH_DAYS)),
  };
}
