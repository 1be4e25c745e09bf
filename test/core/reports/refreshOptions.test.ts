import { describe, expect, test } from "vitest";
import type { Recipe } from "../../../core/plan/plan";
import { parseRecipe } from "../../../core/plan/recipe";
import { optionsAsBuilt, refreshOptions } from "../../../core/reports/refreshOptions";
import { build, companyFrom, on, quarter } from "../sheets";

const company = companyFrom([
  ["Date", "Client", "Amount"],
  ["2008-01-05", "Ash", 100],
  ["2009-06-29", "Ash", 100],
]);
const today = on("2009-07-02");

function recipeOf(options: Recipe["options"]): Recipe {
  return build("client-table", company, options).plan.sheets[0]!.recipe;
}

/** As a sheet of the first version has it. */
function firstFormat(options: Record<string, string>): Recipe {
  const body = { report: "client-table", options, sources: [], language: "en", builtOn: on("2009-04-02") };
  const reading = parseRecipe(`klientela-recipe/1 ${JSON.stringify(body)}`);
  if (reading.type !== "recipe") throw new Error(reading.type);
  return reading.recipe;
}

describe("the options with which a sheet is built again", () => {
  test("a fixed period stays, also where it had been found by itself", () => {
    expect(refreshOptions(recipeOf(quarter), company, today)).toMatchObject({ ...quarter, period: "fixed" });
    const found = recipeOf({});
    expect(found.options).not.toHaveProperty("from");
    const { from, to } = refreshOptions(found, company, today);
    expect([from, to].map((day) => on(String(day)))).toEqual([found.period.from, found.period.to]);
  });

  test("a rolling one moves on with the ledger; all else is as it was", () => {
    const recipe = recipeOf({ ...quarter, period: "rolling", statusMonths: 6, where: "Client = Ash" });
    const options = refreshOptions(recipe, company, today);
    expect(options).toEqual({ ...recipe.options, from: "2009-04-01", to: "2009-06-30" });
    expect(options).toMatchObject({ statusMonths: 6, where: "Client = Ash", period: "rolling" });
  });

  test("built with them and refreshed again, nothing moves", () => {
    const once = refreshOptions(recipeOf({ ...quarter, period: "rolling" }), company, today);
    expect(refreshOptions(recipeOf(once), company, today)).toEqual(once);
  });

  test("of the first format: a period that had been chosen stays, another is found anew", () => {
    expect(refreshOptions(firstFormat(quarter), company, today)).toEqual({ ...quarter, period: "fixed" });
    const free = refreshOptions(firstFormat({ statusMonths: "6" }), company, today);
    expect(free).toEqual({ statusMonths: "6", period: "rolling" });
    const { period } = build("client-table", company, free);
    // the last whole quarter of the ledger on the day of the build, 2 April 2009
    expect(period).toEqual({ from: on("2009-01-01"), to: on("2009-03-31") });
    expect(refreshOptions(firstFormat({ to: "2009-02-28" }), company, today)).toMatchObject({ to: "2009-02-28" });
  });
});

describe("the options by which a figure is told", () => {
  test("have the period that the sheet was built for, whatever came since", () => {
    expect(optionsAsBuilt(recipeOf({ ...quarter, period: "rolling" }))).toMatchObject({
      ...quarter,
      period: "rolling",
    });
    const found = recipeOf({});
    const { from, to } = optionsAsBuilt(found);
    expect([from, to].map((day) => on(String(day)))).toEqual([found.period.from, found.period.to]);
  });

  test("of a recipe that doesn't know its period are those of the recipe", () => {
    expect(optionsAsBuilt(firstFormat({ abc: "75/95" }))).toEqual({ abc: "75/95" });
  });
});
