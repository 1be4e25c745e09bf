import type { Order, Validation } from "../../protocol";
import { a1Lists } from "./a1";
import { conditionArguments } from "./conditionArguments";
import { rangeAt } from "./rangeAt";
import type { Target } from "./Target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What may be typed in the rectangles; one rule for all of them. */
export function writeValidations(
  target: Target,
  sheet: Sheet,
  { rects, rule }: Extract<Order, { do: "validation" }>,
): void {
  if (rule === null) {
    for (const list of a1Lists(rects)) sheet.getRangeList(list).clearDataValidations();
    return;
  }
  const built = buildValidation(target, rule);
  for (const rect of rects) rangeAt(sheet, rect).setDataValidation(built);
}

function buildValidation(target: Target, { condition, dropDown, allowInvalid, help }: Validation): Rule {
  const values = conditionArguments(target, condition);
  const { type } = condition;
  const criteria = SpreadsheetApp.DataValidationCriteria[type as "VALUE_IN_LIST"];
  const builder = SpreadsheetApp.newDataValidation();
  if (type === "VALUE_IN_LIST") builder.withCriteria(criteria, [values.map(String), dropDown]);
  else if (type === "VALUE_IN_RANGE") builder.withCriteria(criteria, [values[0], dropDown]);
  else builder.withCriteria(criteria, values);
  builder.setAllowInvalid(allowInvalid);
  if (help !== null) builder.setHelpText(help);
  return builder.build();
}
