import type { Condition } from "../../protocol";
import { dateOf } from "../read/days";
import { rangeAt } from "./rangeAt";
import type { Target } from "./Target";

/** Values of a condition as Google takes them. */
export function conditionArguments(target: Target, { type, values }: Condition): unknown[] {
  return values.map((value) => {
    if (typeof value !== "object") return type.endsWith("_RELATIVE") ? relativeDate(value) : value;
    if ("day" in value) return dateOf(value.day, target.book.getSpreadsheetTimeZone());
    return rangeAt(target.sheet(value.sheet), value.rect);
  });
}

function relativeDate(name: string | number | boolean): unknown {
  return SpreadsheetApp.RelativeDate[name as keyof typeof GoogleAppsScript.Spreadsheet.RelativeDate];
}
