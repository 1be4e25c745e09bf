import type { Condition, ConditionValue } from "../../protocol";
import { isDate } from "./cellValue";
import type { SerialReader } from "./days";
import { placeOf } from "./rectOf";

/** What Google doesn't tell the kind of: it can be left where it is, and moved, but not be made anew. */
export const UNKNOWN_TYPE = "UNKNOWN";

/** A condition of a validation or of a conditional format. Lists give their entries one by one; what is no value is left out. */
export function conditionOf(type: unknown, given: readonly unknown[], serialOf: SerialReader): Condition {
  const values = given
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
    .map((value) => conditionValue(value, serialOf))
    .filter((value): value is ConditionValue => value !== null);
  return { type: type === null || type === undefined ? UNKNOWN_TYPE : String(type), values };
}

function conditionValue(value: unknown, serialOf: SerialReader): ConditionValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (isDate(value)) return { day: serialOf(value) };
  // the rest is a name of a list of Google's: `TODAY`
  return isRange(value) ? placeOf(value) : String(value as object);
}

function isRange(value: unknown): value is GoogleAppsScript.Spreadsheet.Range {
  return typeof value === "object" && typeof (value as { getA1Notation?: unknown }).getA1Notation === "function";
}
