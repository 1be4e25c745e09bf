import { isLanguage } from "../text/language";
import { migrateRecipe } from "./migrateRecipe";
import type { Recipe, RecipePeriod, SourceHint } from "./plan";

const MARK = "klientela-recipe/";

/** The newest format of recipes that this version writes and reads. */
export const RECIPE_FORMAT = 2;

/** What became of reading a recipe. `newer`: made by a later version, to be left alone. */
export type RecipeReading =
  | { readonly type: "recipe"; readonly recipe: Recipe }
  | { readonly type: "newer"; readonly format: number }
  | { readonly type: "none" };

/** A recipe as it stands in a cell: its mark and format, then JSON with keys in a fixed order. */
export function recipeText(recipe: Recipe): string {
  const { format, report, options, period, sources, language, builtOn } = recipe;
  const sorted = Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { kind, from, to } = period;
  const body = { report, options: sorted, period: { kind, from, to }, sources, language, builtOn };
  return `${MARK}${format} ${JSON.stringify(body)}`;
}

/** Reads a recipe back. Anything that isn't one, whole and well-formed, is `none`: cells may be typed over. */
export function parseRecipe(text: string): RecipeReading {
  const match = /^klientela-recipe\/(\d{1,4}) (.*)$/s.exec(text);
  if (match === null) return { type: "none" };
  const format = Number(match[1]);
  if (format > RECIPE_FORMAT) return { type: "newer", format };
  let parsed: unknown;
  try {
    parsed = JSON.parse(match[2]!);
  } catch {
    return { type: "none" };
  }
  const recipe = isRecord(parsed) ? asRecipe(migrateRecipe(parsed, format)) : null;
  return recipe === null ? { type: "none" } : { type: "recipe", recipe };
}

function asRecipe(value: Readonly<Record<string, unknown>>): Recipe | null {
  const { report, options, period, sources, language, builtOn } = value;
  if (typeof report !== "string" || typeof language !== "string" || !isLanguage(language)) return null;
  if (!isDay(builtOn) || !isPeriod(period)) return null;
  if (!isRecord(options) || !Object.values(options).every(isOption)) return null;
  if (!Array.isArray(sources) || !sources.every(isSource)) return null;
  return { format: RECIPE_FORMAT, report, options: options as Recipe["options"], period, sources, language, builtOn };
}

function isDay(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value);
}

function isPeriod(value: unknown): value is RecipePeriod {
  if (!isRecord(value)) return false;
  const { kind, from, to } = value;
  return (kind === "fixed" || kind === "rolling") && isDay(from) && isDay(to) && from <= to;
}

function isOption(value: unknown): value is string | number | boolean {
  return (
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
  );
}

function isSource(value: unknown): value is SourceHint {
  if (!isRecord(value) || typeof value["sheet"] !== "string" || !isRecord(value["headers"])) return false;
  const known = value["role"] === "ledger" || value["role"] === "register";
  return known && Object.values(value["headers"]).every((header) => typeof header === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
