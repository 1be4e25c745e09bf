import { describe, expect, test } from "vitest";
import { abc, abcClasses, abcCuts, abcPresets } from "../../../core/methods/abc";
import { abcXyz } from "../../../core/methods/abcXyz";
import { limitOf, wholeAtLeast } from "../../../core/methods/limit";

const letters = (totals: readonly number[], a = 50, b = 79, ranked: Uint8Array | null = null): string =>
  Array.from(abc(Float64Array.from(totals), ranked, a, b), (code) => abcClasses[code] || "-").join("");

describe("ABC (M3)", () => {
  test.each<[string, readonly number[], number, number, string]>([
    ["the method's example, 50/79", [40, 25, 15, 10, 6, 4], 50, 79, "AABCCC"],
    ["the method's example, 75/95", [40, 25, 15, 10, 6, 4], 75, 95, "AAABBC"],
    ["the method's example, 80/95", [40, 25, 15, 10, 6, 4], 80, 95, "AAABBC"],
    ["in any order", [4, 40, 6, 25, 10, 15], 50, 79, "CACACB"],
    ["a dominant client is A", [85, 10, 5], 50, 79, "ACC"],
    ["a single client is A", [7], 50, 79, "A"],
    ["equal totals share the better class", [30, 30, 30, 10], 50, 79, "AAAC"],
    ["all equal: all A", [10, 10, 10, 10], 50, 79, "AAAA"],
    ["ties across the B limit", [50, 20, 20, 10], 50, 79, "ABBC"],
    ["zero and less are C and stay out of the total", [60, 40, 0, -900], 50, 79, "ABCC"],
    ["nobody above zero", [0, -5], 50, 79, "CC"],
    ["a limit exactly hit belongs to the worse class", [50, 29, 21], 50, 79, "ABC"],
    ["just below the limit belongs to the better class", [49.9999, 29, 21.0001], 50, 79, "AAB"],
    ["limits as shares", [40, 25, 15, 10, 6, 4], 0.5, 0.79, "AABCCC"],
    ["equal limits leave no B", [40, 25, 15, 10, 6, 4], 50, 50, "AACCCC"],
    ["a limit of 0 leaves no A", [40, 25, 15, 10, 6, 4], 0, 79, "BBBCCC"],
    ["a limit of 1 is the whole", [40, 25, 35], 1, 1, "AAA"],
    ["limits with decimals", [33.3, 33.3, 33.4], 33.4, 66.7, "BBA"],
    ["nobody", [], 50, 79, ""],
  ])("%s", (_, totals, a, b, classes) => {
    // in whole ten-thousandths, as the core counts
    expect(
      letters(
        totals.map((total) => Math.round(total * 10_000)),
        a,
        b,
      ),
    ).toBe(classes);
  });

  test("who isn't ranked has no class and no weight", () => {
    expect(letters([900, 40, 60], 50, 79, Uint8Array.of(0, 1, 1))).toBe("-BA");
  });

  test("is exact where a double is not: limits hit near 9·10¹¹ units", () => {
    // 79 % of the whole is 7,109,999,999,999,999.21: one ten-thousandth decides
    const whole = 8_999_999_999_999_999;
    const below = 7_109_999_999_999_999;
    expect(letters([below, whole - below])).toBe("AB");
    expect(letters([below + 1, whole - below - 1])).toBe("AC");
    const even = 8_000_000_000_000_000;
    expect(letters([even / 2, even / 2 - 1, 1])).toBe("ABC");
    expect(letters([even / 2 - 1, even / 2 - 1, 2])).toBe("AAC");
  });

  test("presets of the source article, of its other text, of Pareto", () => {
    expect(abcPresets).toEqual({ "50/79": [50, 79], "75/95": [75, 95], "80/95": [80, 95] });
  });

  test("limits in the wrong order are a mistake of the caller", () => {
    expect(() => letters([1], 80, 50)).toThrow("abc: the A limit 80 is above the B limit 50");
    expect(() => limitOf(-1)).toThrow("limitOf: -1");
    expect(() => limitOf(NaN)).toThrow("limitOf: NaN");
  });

  test("the cuts say the same", () => {
    expect(abcCuts(Float64Array.of(40, 25, 15, 10, 6, 4), null, 50, 79)).toEqual({ a: 25, b: 15, whole: 100 });
  });

  test.each([
    [100, 79, 79],
    [101, 79, 80],
    [3, 1 / 3, 1],
    [0, 50, 0],
  ])("the least whole part of %i not below %f is %i", (whole, limit, least) => {
    expect(wholeAtLeast(whole, limitOf(limit))).toBe(least);
  });
});

describe("ABC × XYZ (M6)", () => {
  test("lost clients are a row, no XYZ class is a column, all adds up", () => {
    const abcCodes = Uint8Array.of(1, 2, 3, 1, 0, 3);
    const xyzCodes = Uint8Array.of(1, 3, 0, 0, 2, 2);
    const lost = Uint8Array.of(0, 0, 0, 1, 0, 0);
    const found = abcXyz(abcCodes, xyzCodes, lost, Float64Array.of(50, 20, -3, 30, 0, 3));
    const rows = (values: ArrayLike<number>): number[][] =>
      [0, 4, 8, 12].map((at) => Array.from({ length: 4 }, (_, place) => values[at + place]!));
    expect(rows(found.clients)).toEqual([
      [1, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 1, 0, 1],
      [0, 0, 0, 1],
    ]);
    expect(rows(found.sums)).toEqual([
      [50, 0, 0, 0],
      [0, 0, 20, 0],
      [0, 3, 0, -3],
      [0, 0, 0, 30],
    ]);
  });
});
