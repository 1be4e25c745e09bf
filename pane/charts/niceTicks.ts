/** The marks along an axis; they reach from the first tick to the last. */
export interface Ticks {
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
}

/**
 * Few round marks that hold all values from `low` to `high`: steps of 1, 2, 2.5 or 5 times a power of ten, about `wanted`
 * of them. Of nothing but zero they are 0 and 1. `whole`: steps are whole numbers, for what is counted.
 */
export function niceTicks(low: number, high: number, wanted = 5, whole = false): Ticks {
  if (low === 0 && high === 0) return { low: 0, high: 1, values: [0, 1] };
  const spread = high - low > 0 ? high - low : Math.abs(high);
  const rough = spread / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.999_999)! * power;
  const step = whole ? Math.max(1, Math.ceil(nice)) : nice;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // multiplied, not added up, so that 0.3 doesn't become 0.30000000000000004 further up; the rounding takes off the rest
  const values = Array.from({ length: last - first + 1 }, (_, index) => cleaned((first + index) * step));
  return { low: values[0]!, high: values[values.length - 1]!, values };
}

function cleaned(value: number): number {
  return Number(value.toPrecision(12));
}
