import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentileRanks } from "../../../core/methods/percentileRanks";
import { quartileBounds, rangeOf } from "../../../core/methods/quartileBounds";

const numbers = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(NaN)), { maxLength: 40 });

describe("percentile ranks (M13)", () => {
  test("Excel: PERCENTRANK.INC({13,12,11,8,4,3,2,1,1,1}; …) of 2, 4 and 8 is 0.333, 0.555 and 0.666", () => {
    // the example of Microsoft's page on PERCENTRANK.INC, where three digits are cut off
    const ranks = percentileRanks(Float64Array.of(13, 12, 11, 8, 4, 3, 2, 1, 1, 1));
    const cut = Array.from(ranks, (rank) => Math.floor(rank * 1000) / 1000);
    expect([cut[6], cut[4], cut[3]]).toEqual([0.333, 0.555, 0.666]);
  });

  test("alone 1, without values none", () => {
    expect(Array.from(percentileRanks(Float64Array.of(NaN, 7)))).toEqual([NaN, 1]);
    expect(Array.from(percentileRanks(new Float64Array(0)))).toEqual([]);
  });

  test("within 0…1, equal values alike, in the order of the values", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const ranks = percentileRanks(Float64Array.from(values));
        values.forEach((value, at) => {
          if (Number.isNaN(value)) return expect(ranks[at]).toBeNaN();
          expect(ranks[at]).toBeGreaterThanOrEqual(0);
          expect(ranks[at]).toBeLessThanOrEqual(1);
          values.forEach((other, place) => {
            if (value === other) expect(ranks[at]).toBe(ranks[place]);
            if (value < other) expect(ranks[at]).toBeLessThan(ranks[place]!);
          });
        });
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

describe("ranges that hold a quarter each (M12)", () => {
  test("bounds are values; equal bounds are one, the highest value is none", () => {
    expect(quartileBounds(Float64Array.of(4, 1, 3, 2))).toEqual([1, 2, 3]);
    expect(quartileBounds(Float64Array.of(0, 0, 0, 0, 9))).toEqual([0]);
    expect(quartileBounds(Float64Array.of(5, 5, NaN))).toEqual([]);
    expect(quartileBounds(new Float64Array(0))).toEqual([]);
  });

  test("every value is in one range, and no range is empty", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const bounds = quartileBounds(Float64Array.from(values));
        const ranges = values.map((value) => rangeOf(value, bounds));
        values.forEach((value, at) => expect(ranges[at]! >= 0).toBe(!Number.isNaN(value)));
        const found = new Set(ranges.filter((range) => range >= 0));
        if (found.size > 0) expect(found.size).toBe(bounds.length + 1);
      }),
      { seed: 14, numRuns: 200 },
    );
  });
});
