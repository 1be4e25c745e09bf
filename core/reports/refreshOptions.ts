import { isoDay } from "../calendar/calendar";
import { rolledPeriod } from "../calendar/nextPeriod";
import type { Recipe } from "../plan/plan";
import type { Company } from "../registers/company";
import type { OptionValues } from "./options";
import { hasPeriod } from "./reportList";

/**
 * The options with which a sheet was built, its report period written out: what a figure in it is, is told by these,
 * whatever came to the ledger since. A recipe of the first format that had no period keeps its options as they are.
 */
export function optionsAsBuilt(recipe: Recipe): OptionValues {
  const { options, period } = recipe;
  if (isUnknown(recipe) || !hasPeriod(recipe.report)) return options;
  return { ...options, from: isoDay(period.from), to: isoDay(period.to) };
}

/** So `migrateRecipe` marks what the first format didn't know. */
function isUnknown({ period, builtOn }: Recipe): boolean {
  return period.kind === "rolling" && period.from === builtOn && period.to === builtOn;
}

/**
 * The options with which a sheet is built again: those of its recipe, with the report period written out. A fixed one
 * stays as it was, a rolling one moves on with the ledger. A recipe of the first format that had no period keeps its
 * options as they are, so that the period is found anew.
 */
export function refreshOptions(recipe: Recipe, { ledger }: Pick<Company, "ledger">, today: number): OptionValues {
  const { options, period } = recipe;
  const { kind, from, to } = period;
  if (!hasPeriod(recipe.report)) return options;
  if (isUnknown(recipe)) return { ...options, period: kind };
  const { firstDay, lastDay } = ledger.check;
  const now = kind === "fixed" ? { from, to } : rolledPeriod({ from, to }, firstDay, lastDay, today);
  return { ...options, period: kind, from: isoDay(now.from), to: isoDay(now.to) };
}
