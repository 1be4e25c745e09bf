import { FIRST_COLUMN, refAddress, type Column, type Layout, type PlacedTable } from "../../core/index";
import { absolute, isInline } from "../../files/index";
import { rangeOf, type SheetTarget } from "./SheetTarget";
import type { WordLists } from "./WordLists";

/** What may be typed into the columns of tables. An empty table has one row to begin with. */
export async function writeRules(target: SheetTarget, lists: WordLists): Promise<void> {
  const rules: (() => void)[] = [];
  for (const table of target.place.placed) {
    if (table.type !== "table") continue;
    table.block.columns.forEach((column, index) => {
      const source = sourceOf(column, table, target.place, lists);
      if (source === null) return;
      const at = FIRST_COLUMN + index;
      const lastRow = Math.max(table.firstRow, table.endRow);
      rules.push(() => {
        const rule = rangeOf(target, {
          firstRow: table.firstRow,
          firstColumn: at,
          lastRow,
          lastColumn: at,
        }).dataValidation;
        rule.rule = { list: { inCellDropDown: true, source } };
        rule.ignoreBlanks = true;
        const style = isStrict(column) ? "Stop" : "Warning";
        rule.errorAlert = { showAlert: true, style, title: "", message: "" };
      });
    });
  }
  // a rule may point to what stands there only
  await lists.write();
  for (const rule of rules) await target.writer.call(rule);
}

/** Names grow with the work: what isn't in a table yet is asked about, not refused. */
function isStrict({ choices, openChoices }: Column): boolean {
  return openChoices !== true && choices !== undefined && "length" in choices;
}

/** As Excel takes it: words parted by commas, or a formula. Null: anything may be typed. */
function sourceOf({ choices }: Column, table: PlacedTable, place: Layout, lists: WordLists): string | null {
  if (choices === undefined) return null;
  if (!("length" in choices)) {
    const address = refAddress(place, choices, table.firstRow);
    return `=${choices.rows === "same" ? address : absolute(address)}`;
  }
  if (choices.length === 0) return null;
  return isInline(choices) ? choices.join(",") : `=${lists.range(choices)}`;
}
