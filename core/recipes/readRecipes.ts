import type { CellBlock } from "../cells/cellBlock";
import { PresentCells } from "../merge/PresentCells";
import { readBuilt } from "../plan/readBuilt";
import { parseRecipe } from "../plan/recipe";
import type { RecipeEntry } from "./recipesSheet";
import { RECIPES_TAG } from "./recipesTag";

/** The recipes that a sheet "Klientela" lists; none where it isn't that sheet. Rows without a whole recipe are left out. */
export function readRecipes(blocks: readonly CellBlock[]): RecipeEntry[] {
  const built = readBuilt(blocks);
  const table = built?.tag === RECIPES_TAG ? built.tables.find(({ key }) => key === "recipes") : undefined;
  if (table === undefined) return [];
  const cells = new PresentCells(blocks);
  const columnOf = new Map([...table.columns].map(([column, key]) => [key, column]));
  const text = (row: number, key: string): string => {
    const value = cells.at(row, columnOf.get(key) ?? -1);
    return typeof value === "string" ? value : "";
  };
  return [...table.rows].flatMap(([row, tag]): RecipeEntry[] => {
    const reading = parseRecipe(text(row, "recipeText"));
    return reading.type === "recipe" ? [{ sheet: text(row, "recipeSheet"), tag, recipe: reading.recipe }] : [];
  });
}
