import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatExact, languages } from "../../../core/index";
import { typedAmount } from "../../../pane/ui/typedAmount";

describe("an amount that is typed", () => {
  it.each([
    ["1,234.56", "en", 1234.56],
    ["1,234", "en", 1234],
    ["1.234", "en", 1.234],
    ["1,5", "en", 1.5],
    ["1.234,56", "en", 1234.56],
    ["1 234,56", "ru", 1234.56],
    ["1\u00a0234,5", "ru", 1234.5],
    ["1.234", "sk", 1234],
    ["1,234", "sk", 1.234],
    ["1.5", "hu", 1.5],
    ["1.234.567", "hu", 1_234_567],
    ["1,234,567", "ru", 1_234_567],
    ["1'234.50", "en", 1234.5],
    ["−12", "en", -12],
    ["-12,30", "sk", -12.3],
    ["7.", "en", 7],
    ["", "en", null],
    ["  ", "en", null],
    ["about 5", "en", null],
    ["1-2", "en", null],
    ["--2", "en", null],
    [",", "ru", null],
  ] as const)("%s in %s is %s", (text, language, value) => {
    expect(typedAmount(text, language)).toBe(value);
  });

  it("is read back as the language writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(...languages), (cents, language) => {
        expect(typedAmount(formatExact(cents / 100, language), language)).toBe(cents / 100);
      }),
      { seed: 20110105, numRuns: 500 },
    );
  });
});
