import fc from "fast-check";
import { expect, test } from "vitest";
import { holmBonferroni } from "../../../core/methods/holmBonferroni";

test("by rising p times the number left, never falling (by hand)", () => {
  // 0.01·5, then 0.02·4 = 0.08, 0.03·3 = 0.09, 0.04·2 = 0.08 (raised to 0.09), 0.05·1 (raised to 0.09)
  const adjusted = holmBonferroni(Float64Array.of(0.01, 0.02, 0.03, 0.04, 0.05));
  [0.05, 0.08, 0.09, 0.09, 0.09].forEach((p, at) => expect(adjusted[at]).toBeCloseTo(p, 12));
});

test("never below the p itself, never above 1 or Bonferroni, in the order of the p", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (ps) => {
      const adjusted = holmBonferroni(Float64Array.from(ps));
      ps.forEach((p, at) => {
        expect(adjusted[at]).toBeGreaterThanOrEqual(p);
        expect(adjusted[at]).toBeLessThanOrEqual(Math.min(1, p * ps.length));
        ps.forEach((other, place) => {
          if (p < other) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[place]!);
        });
      });
    }),
    { seed: 13, numRuns: 200 },
  );
});
