import {
  RECIPES_TAG,
  RECIPE_FORMAT,
  freeSheetName,
  merge,
  readBuilt,
  recipesSheet,
  type CellBlock,
  type Language,
  type ListedFinding,
  type Plan,
  type Recipe,
  type RecipeEntry,
  type SheetPlan,
} from "../../core/index";
import type { BuiltSheetInfo } from "./Engine";
import { sayIn } from "./faults";
import type { WorkbookNames } from "./Refreshing";

export interface RecipesWish {
  readonly workbook: WorkbookNames;
  /** The built sheets that stand there. */
  readonly built: readonly BuiltSheetInfo[];
  /** Of these, regions that are taken out. */
  readonly gone?: readonly string[];
  /** What a refresh came upon; undefined: none was done. */
  readonly findings?: readonly ListedFinding[];
  readonly language: Language;
  readonly today: number;
}

/** The plan with the sheet that lists how all built sheets are made, brought up to date. */
export function withRecipes(plan: Plan, wish: RecipesWish): Plan {
  const { workbook, built, gone = [], today } = wish;
  const taken = new Set(workbook.names.map((name) => name.toLowerCase()));
  const sheets = plan.sheets.map((sheet): SheetPlan =>
    sheet.carry === undefined ? { ...sheet, name: freeSheetName(sheet.name, taken) } : sheet,
  );
  const fresh = new Map(sheets.map(({ tag, recipe, name, carry }) => [carry?.sheet ?? name, { tag, recipe }]));
  const standing = built.filter(({ region, sheet }) => !gone.includes(region) && !fresh.has(sheet));
  const entries: RecipeEntry[] = [
    ...standing.map((info) => ({ sheet: info.sheet, tag: info.tag, recipe: recipeOf(info) })),
    ...[...fresh].map(([sheet, made]) => ({ sheet, ...made })),
  ];
  // two sheets with one mark are a copy and its original: they are made the same way
  const listed = [...new Map(entries.map((entry) => [entry.tag, entry])).values()];
  if (listed.length === 0) return { ...plan, sheets };
  const present = workbook.recipes;
  const there = present === null ? null : readBuilt(present.blocks);
  const language = there?.recipe.type === "recipe" ? there.recipe.recipe.language : wish.language;
  const say = sayIn(language);
  const sheet = recipesSheet(listed, wish.findings ?? [], say, today);
  if (present === null || there === null) return { ...plan, sheets: [...sheets, sheet] };
  return { ...plan, sheets: [...sheets, merge({ ...present, built: there }, sheet, say).sheet] };
}

/** Whether a sheet is the one that lists the recipes. */
export function listsRecipes(blocks: readonly CellBlock[]): boolean {
  return readBuilt(blocks)?.tag === RECIPES_TAG;
}

function recipeOf({ report, options, period, sources, language, builtOn }: BuiltSheetInfo): Recipe {
  return { format: RECIPE_FORMAT, report, options, period, sources, language, builtOn };
}
