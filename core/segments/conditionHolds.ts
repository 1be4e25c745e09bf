import { civilOf, serialOf } from "../calendar/calendar";
import type { CellValue } from "../cells/cellBlock";
import type { Attribute } from "../registers/Attribute";
import { foldWords } from "../tidy/nameWords";
import type { SegmentCondition } from "../typed/TypedSheets";
import { plainNumber } from "./conditionNumber";
import { yesNoOf } from "./conditionWords";

type Type = Attribute["type"];

/** Numbers that are years beside days, not days themselves. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * A test for the values of an attribute (M11). A blank fails all but `empty`. Texts are equal that differ in case, blanks and
 * punctuation only; a text that is a number or a word of yes and no is one where it is held against such. A year beside an
 * attribute of days means all its days: above 1990 begins with 1991.
 *
 * @example
 * const isTrade = conditionHolds({ attribute: "Activity", test: "equal", values: ["Trade"] }, "text");
 * [isTrade("trade"), isTrade("catering"), isTrade(null)] // [true, false, false]
 */
export function conditionHolds({ test, values }: SegmentCondition, type: Type): (value: CellValue) => boolean {
  switch (test) {
    case "empty":
      return (value) => value === null || value === "";
    case "yes":
      return (value) => truthOf(value) === true;
    case "no":
      return (value) => truthOf(value) === false;
    case "equal":
    case "oneOf":
      return oneOf(values, type);
    case "atLeast":
    case "atMost":
    case "above":
    case "below": {
      const [bound] = values;
      if (typeof bound !== "number") return () => false;
      return compared(test, bound, type);
    }
  }
}

function truthOf(value: CellValue): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  return typeof value === "string" && value !== "" ? yesNoOf(value) : null;
}

function oneOf(wanted: readonly (string | number)[], type: Type): (value: CellValue) => boolean {
  const folds = new Set(wanted.map((one) => foldWords(String(one))));
  const numbers = new Set(wanted.map((one) => (typeof one === "number" ? one : plainNumber(one))));
  numbers.delete(NaN);
  const years = type === "day" ? [...numbers].filter(isYear) : [];
  const truths = new Set(
    wanted.map((one) => (typeof one === "string" ? yesNoOf(one) : one === 0 || one === 1 ? one === 1 : null)),
  );
  return (value) => {
    if (value === null || value === "" || typeof value === "object") return false;
    if (typeof value === "boolean") return truths.has(value);
    if (typeof value === "string") return folds.has(foldWords(value)) || numbers.has(plainNumber(value));
    return numbers.has(value) || (years.length > 0 && years.includes(civilOf(Math.floor(value)).year));
  };
}

function compared(
  test: "atLeast" | "atMost" | "above" | "below",
  bound: number,
  type: Type,
): (value: CellValue) => boolean {
  let limit = bound;
  if (type === "day" && isYear(bound)) {
    // the year as a whole lies on neither side of itself
    limit = test === "atLeast" || test === "below" ? serialOf(bound, 1, 1) : serialOf(bound, 12, 31);
  }
  return (value) => {
    const number = typeof value === "number" ? value : typeof value === "string" ? plainNumber(value) : NaN;
    switch (test) {
      case "atLeast":
        return number >= limit;
      case "atMost":
        return number <= limit;
      case "above":
        return number > limit;
      case "below":
        return number < limit;
    }
  };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}
