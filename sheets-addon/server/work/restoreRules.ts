import type { Rect } from "../../protocol";
import { rectOf } from "../read/rectOf";
import { rangeAt } from "../write/rangeAt";
import type { Pair } from "./restoreSteps";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Notes of a block of rows. */
export function restoreNotes({ sheet, backup }: Pair, block: Rect): void {
  const then = rangeAt(backup, block).getNotes();
  const range = rangeAt(sheet, block);
  const now = range.getNotes();
  const isSame = then.every((row, at) => row.every((note, column) => note === now[at]![column]));
  if (!isSame) range.setNotes(then);
}

/** What may be typed in a block of rows. */
export function restoreValidations({ sheet, backup }: Pair, block: Rect): void {
  const then = rangeAt(backup, block).getDataValidations();
  const range = rangeAt(sheet, block);
  if (then.some((row) => row.some((rule) => rule !== null))) {
    range.setDataValidations(then.map((row) => row.map((rule) => (rule === null ? null : moved(rule, sheet, backup)))));
  } else range.setDataValidation(null);
}

/** A list whose words stand in the copy reads them in the sheet itself. */
function moved(rule: Validation, sheet: Pair["sheet"], backup: Pair["backup"]): Validation {
  if (String(rule.getCriteriaType()) !== "VALUE_IN_RANGE") return rule;
  const [range, dropDown] = rule.getCriteriaValues() as [Range, boolean];
  if (range.getSheet().getSheetId() !== backup.getSheetId()) return rule;
  return rule
    .copy()
    .requireValueInRange(rangeAt(sheet, rectOf(range)), dropDown)
    .build();
}

/** Conditional formats, in their order. */
export function restoreRules({ sheet, backup }: Pair): void {
  const rules = backup.getConditionalFormatRules().map((rule) =>
    rule
      .copy()
      .setRanges(rule.getRanges().map((range) => rangeAt(sheet, rectOf(range))))
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}
