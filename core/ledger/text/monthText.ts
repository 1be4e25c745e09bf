import { isApostrophe, isDash, isDigit, isLetter, isUnseen } from "./charCodes";
import { fullYear, wordEnd } from "./dayScan";
import { monthWords, quarterWords, yearWords } from "./dayWords";
import { foldWord } from "./foldWord";

/** A month, a quarter or a year: its year (0 where it isn't named), its first month 1–12, and how many months. */
export interface MonthText {
  readonly year: number;
  readonly month: number;
  readonly months: 1 | 3 | 12;
}

const MAX_LENGTH = 48;
const roman: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);
/** Years that a number alone is taken for. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;

/** Words that tell nothing more: "za", "havi", the endings of "1-й" and "1st". */
const fillers: ReadonlySet<string> = new Set("за za for of the havi ho й ый го st nd rd th месяц мес".split(" "));

/** A number with its digits, a month by name, or another word. */
type Part =
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "month"; readonly value: number }
  | { readonly kind: "word"; readonly word: string };

/**
 * The month, quarter or year that a header of a wide ledger or a cell of periods names; null where it names none, or something
 * more. A day is no month.
 *
 * @example
 * readMonthText("янв. 2011") // { year: 2011, month: 1, months: 1 }
 * readMonthText("II. negyedév 2011") // { year: 2011, month: 4, months: 3 }
 * readMonthText("Feb") // { year: 0, month: 2, months: 1 }
 * readMonthText("Total 2011") // null
 */
export function readMonthText(text: string): MonthText | null {
  const parts = text.length > MAX_LENGTH ? null : partsOf(text);
  if (parts === null || parts.length === 0 || parts.length > 3) return null;
  const quarter = parts.findIndex((part) => part.kind === "word" && quarterWords.has(part.word));
  if (quarter >= 0) return quarterOf(parts.filter((_, at) => at !== quarter));
  // "M01 2011"
  const marked = parts.findIndex((part, at) => part.kind === "word" && part.word === "m" && isShort(parts[at + 1]));
  return monthOf(marked >= 0 ? parts.filter((_, at) => at !== marked) : parts, marked >= 0);
}

function monthOf(parts: readonly Part[], marked: boolean): MonthText | null {
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return null;
  if (second === undefined) {
    if (first.kind === "month") return { year: 0, month: first.value, months: 1 };
    if (first.kind !== "number" || marked) return null;
    // "201101"
    if (first.digits === 6) return ofNumbers(Math.floor(first.value / 100), first.value % 100);
    return first.digits === 4 && isYear(first.value) ? { year: first.value, month: 1, months: 12 } : null;
  }
  if (first.kind === "word" || second.kind === "word") return null;
  if (first.kind === "month") return second.kind === "number" ? ofName(second, first.value) : null;
  // "11 Jan" may be a day without a year
  if (second.kind === "month") return first.digits === 4 ? ofName(first, second.value) : null;
  if (first.digits === 4 && second.digits <= 2) return ofNumbers(first.value, second.value);
  return second.digits === 4 && first.digits <= 2 ? ofNumbers(second.value, first.value) : null;
}

function ofName(number: { readonly value: number; readonly digits: number }, month: number): MonthText | null {
  const year = fullYear(number.value, number.digits);
  return isYear(year) ? { year, month, months: 1 } : null;
}

function ofNumbers(year: number, month: number): MonthText | null {
  return isYear(year) && month >= 1 && month <= 12 ? { year, month, months: 1 } : null;
}

/** A quarter by its number, 1–4 or I–IV, and a year or none, in any order. */
function quarterOf(parts: readonly Part[]): MonthText | null {
  let quarter = 0;
  let year = 0;
  for (const part of parts) {
    if (part.kind === "month") return null;
    const value = part.kind === "number" ? part.value : (roman.get(part.word) ?? 0);
    if (part.kind === "word" || part.digits === 1) {
      if (quarter !== 0 || value < 1 || value > 4) return null;
      quarter = value;
    } else {
      const full = fullYear(part.value, part.digits);
      if (year !== 0 || !isYear(full)) return null;
      year = full;
    }
  }
  return quarter === 0 ? null : { year, month: quarter * 3 - 2, months: 3 };
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isShort(part: Part | undefined): boolean {
  return part?.kind === "number" && part.digits <= 2;
}

/** Numbers and words of the text, without fillers; null where there is anything else in it. */
function partsOf(text: string): Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const from = at;
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at++;
      if (at - from > 6) return null;
      parts.push({ kind: "number", value: Number(text.slice(from, at)), digits: at - from });
    } else if (isLetter(code)) {
      at = wordEnd(text, at);
      const word = foldWord(text.slice(from, at));
      const month = monthWords.get(word);
      if (month !== undefined) parts.push({ kind: "month", value: month });
      else if (!fillers.has(word) && !yearWords.has(word)) parts.push({ kind: "word", word });
    } else if (isUnseen(code) || isDash(code) || isApostrophe(code) || isBetween(code)) at++;
    else return null;
  }
  return parts;
}

/** . / , ( ) _. */
function isBetween(code: number): boolean {
  return code === 46 || code === 47 || code === 44 || code === 40 || code === 41 || code === 95;
}
