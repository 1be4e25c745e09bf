import type { CellBlock } from "../cells/cellBlock";
import { merge } from "../merge/merge";
import type { Plan, Recipe, SheetPlan } from "../plan/plan";
import { readBuilt } from "../plan/readBuilt";
import { RECIPE_FORMAT } from "../plan/recipe";
import { freeSheetName } from "../plan/sheetName";
import type { Answers } from "../ledger/questions";
import { answerRows, type AnswerRow } from "../recipes/readAnswers";
import { recipesSheet, type ListedFinding, type RecipeEntry } from "../recipes/recipesSheet";
import { RECIPES_TAG } from "../recipes/recipesTag";
import type { Language } from "../text/language";
import { translator } from "../text/translate";
import type { BuiltSheetInfo } from "./builtSheets";
import type { WorkbookNames } from "./RefreshRequest";

export interface RecipesWish {
  readonly workbook: WorkbookNames;
  /** The built sheets that stand there. */
  readonly built: readonly BuiltSheetInfo[];
  /** Of these, regions that are taken out. */
  readonly gone?: readonly string[];
  /** What a refresh came upon; undefined: none was done. */
  readonly findings?: readonly ListedFinding[];
  /** How the ledger is read, all of it; undefined: as the workbook says already. */
  readonly answers?: Answers | undefined;
  readonly language: Language;
  readonly today: number;
}

/** The plan with the sheet that lists how all built sheets are made and how the ledger is read, brought up to date. */
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
  const present = workbook.recipes;
  const answers = answersNow(present === null ? [] : answerRows(present.blocks), wish);
  if (listed.length + answers.length === 0) return { ...plan, sheets };
  const there = present === null ? null : readBuilt(present.blocks);
  const language = there?.recipe.type === "recipe" ? there.recipe.recipe.language : wish.language;
  const say = translator(language);
  const sheet = recipesSheet(listed, wish.findings ?? [], say, today, answers);
  if (present === null || there === null) return { ...plan, sheets: [...sheets, sheet] };
  return { ...plan, sheets: [...sheets, merge({ ...present, built: there }, sheet, say).sheet] };
}

/** The answers to be listed: those that stand there keep their place and, where they are as they were, their day. */
function answersNow(standing: readonly AnswerRow[], { answers, today }: RecipesWish): AnswerRow[] {
  if (answers === undefined) return [...standing];
  const there = new Map(standing.map((row) => [row.key, row]));
  const fresh = [...answers].filter(([key]) => !there.has(key)).map(([key, value]) => ({ key, value, day: today }));
  const kept = standing.flatMap(({ key, value, day }): AnswerRow[] => {
    const now = answers.get(key);
    return now === undefined ? [] : [{ key, value: now, day: now === value ? day : today }];
  });
  return [...kept, ...fresh];
}

/** Whether a sheet is the one that lists the recipes. */
export function listsRecipes(blocks: readonly CellBlock[]): boolean {
  return readBuilt(blocks)?.tag === RECIPES_TAG;
}

function recipeOf({ report, options, period, sources, language, builtOn }: BuiltSheetInfo): Recipe {
  return { format: RECIPE_FORMAT, report, options, period, sources, language, builtOn };
}
