import { limitOf, wholeAtLeast } from "./limit";

/** Classes; a code is a place in this list, 0 being none. */
export const abcClasses = ["", "A", "B", "C"] as const;
export const AbcCode = { none: 0, a: 1, b: 2, c: 3 } as const;

/** Limits that people use: of the source article (default), of its other text, of Pareto's rule. */
export const abcPresets = { "50/79": [50, 79], "75/95": [75, 95], "80/95": [80, 95] } as const;

/**
 * Who brings most of the turnover (M3)? A class for each total.
 *
 * By descending totals a class is set by where a client's slice *begins*: the share held by the clients before it is below
 * the A limit → A; below the B limit → B; else C. So who crosses a limit belongs to the better class, and a single dominant
 * client is A. Equal totals share the better class. Totals of zero or less are C and stay out of the whole.
 *
 * @param totals whole units (ten-thousandths of the currency), so that no class hangs on a rounding error
 * @param ranked 1 for each client that takes part; the others get no class. Null: all take part
 * @param aLimit at or below 1 a share, above 1 per cent
 * @returns a code of {@link AbcCode} a client
 *
 * @example
 * Array.from(abc(Float64Array.of(40, 25, 15, 10, 6, 4), null, 50, 79), (code) => abcClasses[code]).join("") // "AABCCC"
 */
export function abc(totals: Float64Array, ranked: Uint8Array | null, aLimit: number, bLimit: number): Uint8Array {
  const cuts = abcCuts(totals, ranked, aLimit, bLimit);
  const codes = new Uint8Array(totals.length);
  for (let client = 0; client < totals.length; client++) {
    if (ranked !== null && ranked[client] === 0) continue;
    const total = totals[client]!;
    codes[client] = total >= cuts.a ? AbcCode.a : total >= cuts.b ? AbcCode.b : AbcCode.c;
  }
  return codes;
}

/** The smallest totals that are still A and still B. Since equal totals share a class, they say all. */
export function abcCuts(
  totals: Float64Array,
  ranked: Uint8Array | null,
  aLimit: number,
  bLimit: number,
): { readonly a: number; readonly b: number; readonly whole: number } {
  const a = limitOf(aLimit);
  const b = limitOf(bLimit);
  if (a.value > b.value) throw new Error(`abc: the A limit ${aLimit} is above the B limit ${bLimit}`);
  const positive = new Float64Array(totals.length);
  let count = 0;
  let whole = 0;
  for (let client = 0; client < totals.length; client++) {
    if ((ranked !== null && ranked[client] === 0) || !(totals[client]! > 0)) continue;
    positive[count++] = totals[client]!;
    whole += totals[client]!;
  }
  const sorted = positive.subarray(0, count).sort();
  const aFrom = wholeAtLeast(whole, a);
  const bFrom = wholeAtLeast(whole, b);
  let smallestA = Infinity;
  let smallestB = Infinity;
  let before = 0;
  for (let at = count - 1; at >= 0;) {
    const total = sorted[at]!;
    if (before < aFrom) smallestA = total;
    if (before < bFrom) smallestB = total;
    else break;
    // equal totals begin together
    for (; at >= 0 && sorted[at] === total; at--) before += total;
  }
  return { a: smallestA, b: smallestB, whole };
}
