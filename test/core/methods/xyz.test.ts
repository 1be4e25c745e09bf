import { describe, expect, test } from "vitest";
import { quantile, terciles, variationOf, xyz, xyzClasses, type XyzOptions } from "../../../core/methods/xyz";

const UNIT = 10_000;
const byDefault: XyzOptions = { xLimit: 10, yLimit: 25, sample: false };

function one(values: readonly number[], options: Partial<XyzOptions> = {}, first = 0) {
  const sums = { periods: values.length, sums: Float64Array.from(values, (value) => Math.round(value * UNIT)) };
  const found = xyz(sums, Int32Array.of(first), { ...byDefault, ...options });
  return { letter: xyzClasses[found.code[0]!]!, variation: found.variation[0]! };
}

describe("XYZ by variation (M4)", () => {
  test.each<[string, readonly number[], number, string]>([
    ["the method's first example", [10, 12, 11, 9], 10.65, "Y"],
    ["the method's second example", [100, 100, 100], 0, "X"],
    ["the method's third example", [0, 0, 90], 141.42, "Z"],
    // deviation 10 of a mean of 100, and 25 of 100, to the last digit
    ["exactly 10 % is X", [90, 110, 90, 110], 10, "X"],
    ["exactly 25 % is Y", [75, 125, 75, 125], 25, "Y"],
    ["a ten-thousandth above 10 % is Y", [90, 110.0002, 90, 110], 10, "Y"],
    ["returns make a period negative", [100, -50, 100], 141.42, "Z"],
  ])("%s", (_, values, percent, letter) => {
    const found = one(values);
    expect(found.letter).toBe(letter);
    expect(found.variation * 100).toBeCloseTo(percent, 2);
  });

  test("exactly 10 % is X also where squares pass what a double holds", () => {
    const values = [90, 110, 90, 110].map((value) => value * 3_000_000_001);
    expect(one(values).letter).toBe("X");
    expect(one([values[0]!, values[1]! + 0.0002, values[2]!, values[3]!]).letter).toBe("Y");
  });

  test.each<[string, readonly number[], number]>([
    ["two periods", [100, 100], 0],
    ["three periods, the client in the last two", [0, 100, 100], 1],
    ["no sales", [0, 0, 0], 0],
    ["returns as large as sales", [100, -100, 0], 0],
    ["more returns than sales", [-10, 5, -3], 0],
    ["no period counts", [1, 2, 3], 3],
  ])("no class: %s", (_, values, first) => {
    expect(one(values, {}, first)).toEqual({ letter: "", variation: NaN });
  });

  test("periods before the first one of the client don't count, empty ones after it do", () => {
    expect(one([0, 0, 100, 100, 100], {}, 2)).toEqual({ letter: "X", variation: 0 });
    expect(one([100, 0, 100, 100, 100], {}, 0).letter).toBe("Z");
  });

  test("the sample deviation divides by n − 1: √(5 / 3) of a mean of 10.5", () => {
    expect(one([10, 12, 11, 9], { sample: true }).variation).toBeCloseTo(Math.sqrt(5 / 3) / 10.5, 14);
    // mean 100, sample deviation 10: exactly at the limit
    expect(one([90, 100, 110], { sample: true }).letter).toBe("X");
    expect(one([90, 100, 110.0003], { sample: true }).letter).toBe("Y");
  });

  test("limits as shares, own limits, limits in the wrong order", () => {
    expect(one([10, 12, 11, 9], { xLimit: 0.11, yLimit: 0.25 }).letter).toBe("X");
    expect(one([10, 12, 11, 9], { xLimit: 5, yLimit: 10.64 }).letter).toBe("Z");
    expect(one([0, 0, 90], { xLimit: 10, yLimit: 150 }).letter).toBe("Y");
    expect(() => one([1, 1, 1], { xLimit: 30 })).toThrow("xyz: the X limit 30 is above the Y limit 25");
  });

  test("several clients stand one after the other", () => {
    const sums = { periods: 3, sums: Float64Array.of(5, 5, 5, 0, 0, 90) };
    expect(Array.from(xyz(sums, Int32Array.of(0, 0), byDefault).code)).toEqual([1, 3]);
  });

  test("variation over part of the values", () => {
    expect(variationOf(Float64Array.of(7, 10, 12, 11, 9, 7), 1, 5, false)).toBeCloseTo(0.1064794275, 10);
  });
});

describe("limits taken from the data (M4)", () => {
  test("terciles as PERCENTILE.INC takes them", () => {
    // of n values the quantile p stands at place p · (n − 1), counted from 0: the second and the third of four
    const found = terciles(Float64Array.of(0.4, NaN, 0.1, 0.3, 0.2))!;
    expect(found.x).toBeCloseTo(0.2, 12);
    expect(found.y).toBeCloseTo(0.3, 12);
    expect(terciles(Float64Array.of(0.1, NaN, 0.2))).toBeNull();
  });

  test("quantiles", () => {
    expect(quantile(Float64Array.of(1, 2, 4), 0.75)).toBe(3);
    expect(quantile(Float64Array.of(5), 1)).toBe(5);
    expect(quantile(Float64Array.of(), 0.5)).toBeNaN();
  });
});
