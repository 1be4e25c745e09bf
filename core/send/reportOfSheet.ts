import type { BuiltSheet } from "../plan/readBuilt";
import { RECIPES_TAG } from "../recipes/recipesSheet";
import { reportList } from "../reports/reportList";

/** `klientela/1/classes.matrix/1` → `classes.matrix` */
export function partOf(tag: string): string {
  return tag.split("/")[2] ?? "";
}

/** Whether a report made the sheet, one of ours or of a newer version. The list of the sheets is none. */
export function isOfReport({ tag, recipe }: BuiltSheet): boolean {
  if (tag === RECIPES_TAG) return false;
  const [report] = partOf(tag).split(".");
  return recipe.type !== "none" || reportList.some(({ key }) => key === report);
}
