import { isoDay } from "../calendar/calendar";
import { rolledPeriod } from "../calendar/nextPeriod";
import type { Recipe } from "../plan/plan";
import type { Company } from "../registers/company";
import type { OptionValues } from "./options";

/**
 * The options with which a sheet is built again: those of its recipe, with the report period written out. A fixed one
 * stays as it was, a rolling one moves on with the ledger. A recipe of the first format that had no period keeps its
 * options as they are, so that the period is found anew.
 */
export function refreshOptions(recipe: Recipe, { ledger }: Pick<Company, "ledger">, today: number): OptionValues {
  const { options, period, builtOn } = recipe;
  const { kind, from, to } = period;
  // so `migrateRecipe` marks what the first format didn't know
  if (kind === "rolling" && from === builtOn && to === builtOn) return { ...options, period: kind };
  const { firstDay, lastDay } = ledger.check;
  const now = kind === "fixed" ? { from, to } : rolledPeriod({ from, to }, firstDay, lastDay, today);
  return { ...options, period: kind, from: isoDay(now.from), to: isoDay(now.to) };
}
