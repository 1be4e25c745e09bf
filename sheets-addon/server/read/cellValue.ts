import type { SerialReader } from "./days";

/** What Google says in the place of a value that couldn't be computed; it says it as a text. */
const errors: ReadonlySet<string> = new Set([
  "#N/A",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
  "#ERROR!",
]);

/** Whether a text that Google gave as a value is an error. */
export function isError(text: string): boolean {
  return text.charCodeAt(0) === 35 && errors.has(text);
}

/** Whether a value is a day or a time. By what it is called: it may come from another room than this script. */
export function isDate(value: unknown): value is Date {
  return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Date]";
}

/** A value of Google's as JSON holds it; null: the cell is blank, or holds what is no value, like a picture. */
export function cellValue(value: unknown, serialOf: SerialReader): number | string | boolean | null {
  switch (typeof value) {
    case "string":
      return value === "" ? null : value;
    case "number":
      return Number.isFinite(value) ? value : null;
    case "boolean":
      return value;
    default:
      return isDate(value) ? serialOf(value) : null;
  }
}
