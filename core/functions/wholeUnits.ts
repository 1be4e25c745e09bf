import { UNIT } from "../ledger/ledger";

/**
 * Numbers of a sheet as whole units that can be added exactly: ten-thousandths where all of them are such, as money is.
 * Others (measured quantities, tiny fractions) are scaled so that the largest keeps fifteen digits.
 */
export function wholeUnits(values: Float64Array): Float64Array {
  let largest = 0;
  let exact = true;
  for (const value of values) {
    const size = Math.abs(value);
    largest = Math.max(largest, size);
    if (Math.abs(value * UNIT - Math.round(value * UNIT)) > 1e-6 * Math.max(1, size * 1e-6)) exact = false;
  }
  const fits = largest * UNIT * Math.max(1, values.length) < Number.MAX_SAFE_INTEGER;
  if (exact && fits) return values.map((value) => Math.round(value * UNIT));
  if (largest === 0) return values.slice();
  const scale = Number.MAX_SAFE_INTEGER / 2 / largest / Math.max(1, values.length);
  return values.map((value) => Math.round(value * scale));
}
