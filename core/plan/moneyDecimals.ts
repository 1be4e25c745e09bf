import type { Column } from "./plan";

/** From this magnitude on the decimals of a sum are noise. */
const LARGE = 1000;

/**
 * Decimals that all sums of a column are shown with, so that they stand in one line: none where the largest is 1,000 and
 * more or all are whole, else two. A total of its own (an average) counts as one of them.
 */
export function moneyDecimals({ values, total }: Column): 0 | 2 {
  if (!("numbers" in values)) return 0;
  let whole = true;
  const own = total?.type === "value" ? [total.value] : [];
  for (const list of [values.numbers, own]) {
    for (const value of list) {
      if (Number.isNaN(value)) continue;
      if (Math.abs(value) >= LARGE) return 0;
      if (!Number.isInteger(value)) whole = false;
    }
  }
  return whole ? 0 : 2;
}
