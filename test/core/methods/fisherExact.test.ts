import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fisherExact, logFactorials } from "../../../core/methods/fisherExact";

/** Exact, by whole numbers of ways: C(n, k) as a product of fractions that stay whole. */
function ways(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let found = 1n;
  for (let at = 1; at <= k; at++) found = (found * BigInt(n - k + at)) / BigInt(at);
  return found;
}

function naive(both: number, chosen: number, holding: number, all: number): number {
  let found = 0n;
  for (let at = both; at <= Math.min(chosen, holding); at++) {
    found += ways(holding, at) * ways(all - holding, chosen - at);
  }
  return Number((found * 10n ** 18n) / ways(all, chosen)) / 1e18;
}

describe("Fisher's exact test, one-sided (M12)", () => {
  test.each([
    // Fisher 1935, the lady tasting tea: 3 of 4 cups right, (16 + 1) / 70; all four right, 1 / 70
    [3, 4, 4, 8, 17 / 70],
    [4, 4, 4, 8, 1 / 70],
    // R: fisher.test(matrix(c(10, 2, 3, 15), 2), alternative = "greater")$p.value, the twins of Fisher 1962
    [10, 12, 13, 30, 0.0004651806],
  ])("%i of %i chosen with the value, %i of %i in all", (both, chosen, holding, all, p) => {
    expect(fisherExact(both, chosen, holding, all)).toBeCloseTo(p, 9);
  });

  test("nothing rarer than chance is possible: 1", () => {
    expect(fisherExact(0, 3, 5, 10)).toBe(1);
    expect(fisherExact(0, 0, 5, 10)).toBe(1);
    expect(fisherExact(5, 10, 5, 10)).toBe(1);
    // 8 of 10 chosen, 7 have the value: at least 5 of them are chosen
    expect(fisherExact(5, 8, 7, 10)).toBe(1);
  });

  test("what can't be is refused", () => {
    expect(() => fisherExact(3, 2, 4, 8)).toThrow("fisherExact: 3 of 2 and 4 in 8");
  });

  test("is what counting all ways gives", () => {
    const tables = fc
      .tuple(fc.nat(40), fc.nat(40))
      .chain(([chosen, rest]) => fc.tuple(fc.constant(chosen), fc.constant(chosen + rest), fc.nat(chosen + rest)))
      .chain(([chosen, all, holding]) =>
        fc.tuple(
          fc.integer({ min: Math.max(0, chosen + holding - all), max: Math.min(chosen, holding) }),
          fc.constant([chosen, holding, all] as const),
        ),
      );
    fc.assert(
      fc.property(tables, ([both, [chosen, holding, all]]) => {
        const p = fisherExact(both, chosen, holding, all);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(Math.abs(p - naive(both, chosen, holding, all))).toBeLessThan(1e-12);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test("a hundred thousand clients lose no digits", () => {
    const logs = logFactorials(100_000);
    // ln(100000!) by Stirling's series to 1/(360 n^3)
    const n = 100_000;
    const stirling = n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
    expect(logs[n]! / stirling).toBeCloseTo(1, 14);
    // half and half: of 50,000 chosen 25,000 or more, so a little above a half
    expect(fisherExact(25_000, 50_000, 50_000, n, logs)).toBeCloseTo(0.5025, 3);
  });
});
