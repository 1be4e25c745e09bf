import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseRecipe } from "../../../core/plan/recipe";
import { on } from "../sheets";

const [chosen, found] = readFileSync(new URL("../../fixtures/recipes/format-1.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map(parseRecipe);

it("a recipe of the first format whose period was chosen keeps it", () => {
  expect(chosen).toMatchObject({
    type: "recipe",
    recipe: {
      format: 2,
      report: "client-table",
      options: { abc: "50/79", from: "2009-01-01" },
      period: { kind: "fixed", from: on("2009-01-01"), to: on("2009-03-31") },
      sources: [{ sheet: "Sales 2009" }],
      builtOn: 46_348,
    },
  });
});

it("one whose period had been found by itself finds it anew: it stands at the day of building", () => {
  expect(found).toMatchObject({
    type: "recipe",
    recipe: { language: "ru", period: { kind: "rolling", from: 46_348, to: 46_348 } },
  });
});
