import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Recipe } from "../../../core/plan/plan";
import { parseRecipe, recipeText } from "../../../core/plan/recipe";
import { languages } from "../../../core/text/language";

const recipe: Recipe = {
  format: 2,
  report: "manager-table",
  options: { statusMonths: 3, from: "2009-01-01", samePeriods: false },
  period: { kind: "rolling", from: 39_814, to: 39_903 },
  sources: [{ role: "ledger", sheet: "Sales 2009", headers: { date: "Day", client: "Client", amount: "Amount" } }],
  language: "en",
  builtOn: 46_348,
};

describe("recipe", () => {
  it("stands in a cell as its mark, its format and JSON", () => {
    expect(recipeText(recipe)).toBe(
      'klientela-recipe/2 {"report":"manager-table","options":{"from":"2009-01-01","samePeriods":false,"statusMonths":3},' +
        '"period":{"kind":"rolling","from":39814,"to":39903},' +
        '"sources":[{"role":"ledger","sheet":"Sales 2009","headers":{"date":"Day","client":"Client","amount":"Amount"}}],' +
        '"language":"en","builtOn":46348}',
    );
  });

  it("reads back equal, whatever stands in it", () => {
    const option = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const source = fc.record({
      role: fc.constantFrom("ledger" as const, "register" as const),
      sheet: fc.string(),
      headers: fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
    });
    const any = fc.record({
      format: fc.constant(2 as const),
      report: fc.string(),
      options: fc.dictionary(fc.string(), option, { noNullPrototype: true }),
      period: fc
        .tuple(fc.constantFrom("fixed" as const, "rolling" as const), fc.nat(100_000), fc.nat(3_000))
        .map(([kind, from, days]) => ({ kind, from, to: from + days })),
      sources: fc.array(source),
      language: fc.constantFrom(...languages),
      builtOn: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(any, (one) => {
        expect(parseRecipe(recipeText(one))).toEqual({ type: "recipe", recipe: one });
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it("leaves a newer format alone", () => {
    expect(parseRecipe('klientela-recipe/3 {"anything":1}')).toEqual({ type: "newer", format: 3 });
  });

  it.each([
    "",
    "A client",
    "klientela-recipe/1",
    "klientela-recipe/1 {",
    'klientela-recipe/1 {"report":1}',
    "klientela-recipe/1 []",
    recipeText(recipe).replace('"from":39814', '"from":39904'),
    recipeText(recipe).replace('"kind":"rolling"', '"kind":"always"'),
  ])("takes %j for no recipe", (text) => {
    expect(parseRecipe(text)).toEqual({ type: "none" });
  });
});
