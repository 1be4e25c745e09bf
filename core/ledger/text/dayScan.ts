import { daysInMonth, FIRST_DAY, LAST_DAY, serialOf } from "../../calendar/calendar";
import { isApostrophe, isDash, isDigit, isLetter, isUnseen } from "./charCodes";
import { LONGEST_MONTH, monthWords } from "./dayWords";
import { foldWord } from "./foldWord";

/**
 * What a text says as a day. `sure`: one reading. `dayFirst`, `monthFirst`: one reading, which tells the order of the column:
 * 13/01/2011, 1/15/2011. `ambiguous`: 3/4/2011. `impossible`: it looks like a day, but there is no such day.
 */
export const DayReading = { none: 0, sure: 1, dayFirst: 2, monthFirst: 3, ambiguous: 4, impossible: 5 } as const;
export type DayReading = (typeof DayReading)[keyof typeof DayReading];

export interface DayText {
  reading: DayReading;
  /** Serial day, the time dropped; of an ambiguous one the day-first reading; −1 none. */
  day: number;
  /** The month-first reading of an ambiguous day; 0 of any other. */
  other: number;
}

const HYPHEN = 45;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const COMMA = 44;
const SPACE = 32;

// What the last call of `digitsAt` and `monthAt` found.
let number = 0;
let digits = 0;
let month = 0;

/**
 * Reads the day that begins at `at`: three numbers, or a month by name with a day and a year. Time and weekday are left.
 *
 * @returns where it ends; −1 where no day begins there
 */
export function scanDay(text: string, at: number, into: DayText): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return fromNumber(text, at, into);
  if (isLetter(code)) return fromMonth(text, at, into);
  return isQuote(code) ? fromQuoted(text, at, into) : -1;
}

/** Behind the blanks that begin at `at`. */
export function skipUnseen(text: string, at: number): number {
  while (at < text.length && isUnseen(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the letters that begin at `at`; apostrophes between letters belong to the word. */
export function wordEnd(text: string, at: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !(isApostrophe(code) && isLetter(text.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

/** Serial day of a year, month and day as they were read; −1 where there is no such day. */
export function dayOrNone(year: number, month: number, day: number): number {
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return -1;
  const serial = serialOf(year, month, day);
  return serial < FIRST_DAY || serial > LAST_DAY ? -1 : serial;
}

/** Two digits of a year mean 1950 to 2049. */
export function fullYear(year: number, digits: number): number {
  return digits === 2 ? year + (year < 50 ? 2000 : 1900) : digits === 4 ? year : -1;
}

function fromNumber(text: string, at: number, into: DayText): number {
  let end = digitsAt(text, at);
  const first = number;
  const firstDigits = digits;
  if (firstDigits > 4 || firstDigits === 3) return -1;
  if (firstDigits <= 2) end = skipOrdinal(text, end);
  let next = skipUnseen(text, end);
  let code = text.charCodeAt(next);
  let separator = 0;
  if (code === POINT || code === SLASH || isDash(code)) {
    separator = isDash(code) ? HYPHEN : code;
    next = skipUnseen(text, next + 1);
    code = text.charCodeAt(next);
  } else if (next === end && !isLetter(code)) return -1;
  if (isDigit(code)) return fromThree(text, next, separator === 0 ? SPACE : separator, first, firstDigits, into);
  if (!isLetter(code)) return -1;
  let behind = monthAt(text, next);
  if (behind < 0 && text.slice(next, next + 3).toLowerCase() === "of ")
    behind = monthAt(text, skipUnseen(text, next + 3));
  if (behind < 0) return -1;
  const named = month;
  behind = digitsAt(text, skipBetween(text, behind));
  if (behind < 0) return -1;
  // "2011. január 15."
  if (firstDigits === 4) return digits > 2 ? -1 : set(into, dayOrNone(first, named, number), skipDayEnd(text, behind));
  const year = fullYear(number, digits);
  if (year < 0 || (digits === 2 && hasYear(text, skipBetween(text, behind)))) return -1;
  return set(into, dayOrNone(year, named, first), behind);
}

/** Three numbers with the same sign between; the second one begins at `at`. */
function fromThree(
  text: string,
  at: number,
  separator: number,
  first: number,
  firstDigits: number,
  into: DayText,
): number {
  let end = digitsAt(text, at);
  const second = number;
  const secondDigits = digits;
  if (secondDigits > 2) return -1;
  let next = skipUnseen(text, end);
  if (separator === SPACE) {
    if (next === end || secondDigits !== 2) return -1;
  } else {
    const code = text.charCodeAt(next);
    if ((isDash(code) ? HYPHEN : code) !== separator) return -1;
    next = skipUnseen(text, next + 1);
  }
  end = digitsAt(text, next);
  if (end < 0 || digits === 3 || digits > 4) return -1;
  const third = number;
  if (firstDigits === 4) {
    if (digits > 2 || (separator === SPACE && digits !== 2)) return -1;
    return set(into, dayOrNone(first, second, third), separator === POINT ? skipPoint(text, end) : end);
  }
  const year = fullYear(third, digits);
  if (year < 0 || (separator === SPACE && (firstDigits !== 2 || digits !== 4))) return -1;
  if (separator === POINT) return set(into, dayOrNone(year, second, first), end);
  // "99-12-31": the first number is neither a day nor a month
  if (separator === HYPHEN && digits === 2 && firstDigits === 2 && (first > 31 || first === 0)) {
    return set(into, dayOrNone(fullYear(first, 2), second, third), end);
  }
  return setOpen(into, dayOrNone(year, second, first), dayOrNone(year, first, second), end);
}

/** "Jan 15, 2011" */
function fromMonth(text: string, at: number, into: DayText): number {
  // most words aren't followed by a number, and needn't be looked up
  if (!isDigit(text.charCodeAt(skipBetween(text, wordEnd(text, at))))) return -1;
  let end = monthAt(text, at);
  if (end < 0) return -1;
  const named = month;
  end = digitsAt(text, skipBetween(text, end));
  if (digits > 2) return -1;
  const day = number;
  const dayEnd = skipOrdinal(text, end);
  end = skipBetween(text, dayEnd);
  if (text.charCodeAt(end) === COMMA) end = skipBetween(text, end + 1);
  if (end === dayEnd) return -1;
  end = digitsAt(text, end);
  if (end < 0) return -1;
  const year = fullYear(number, digits);
  return year < 0 ? -1 : set(into, dayOrNone(year, named, day), end);
}

/** "«15» января 2011" */
function fromQuoted(text: string, at: number, into: DayText): number {
  let end = digitsAt(text, skipUnseen(text, at + 1));
  if (end < 0 || digits > 2) return -1;
  const day = number;
  end = skipUnseen(text, end);
  if (!isQuote(text.charCodeAt(end))) return -1;
  end = monthAt(text, skipUnseen(text, end + 1));
  if (end < 0) return -1;
  const named = month;
  end = digitsAt(text, skipBetween(text, end));
  const year = end < 0 ? -1 : fullYear(number, digits);
  return year < 0 ? -1 : set(into, dayOrNone(year, named, day), end);
}

/** A quotation mark of any language. */
export function isQuote(code: number): boolean {
  return code === 34 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201f);
}

/** "17 January 15, 2011" is a number, and then the day. */
function hasYear(text: string, at: number): boolean {
  return digitsAt(text, at) >= 0 && digits === 4;
}

/** Reads the digits that begin at `at`, and where they end; −1: none. */
function digitsAt(text: string, at: number): number {
  const from = at;
  number = 0;
  while (at < text.length) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    if (at < from + 9) number = number * 10 + digit;
    at++;
  }
  digits = at - from;
  return digits === 0 ? -1 : at;
}

/** Reads the name of a month that begins at `at`, and where it ends; −1: none. */
function monthAt(text: string, at: number): number {
  const end = wordEnd(text, at);
  if (end === at || end - at > LONGEST_MONTH) return -1;
  const found = monthWords.get(foldWord(text.slice(at, end)));
  if (found === undefined) return -1;
  month = found;
  return end;
}

/** Behind `st` `nd` `rd` `th` of an English day. */
function skipOrdinal(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at)) || isLetter(text.charCodeAt(at + 2))) return at;
  const word = text.slice(at, at + 2).toLowerCase();
  return word === "st" || word === "nd" || word === "rd" || word === "th" ? at + 2 : at;
}

/** Behind what stands between the parts of a day with a name: a point, a comma, a hyphen or slash, blanks, the apostrophe of '11. */
function skipBetween(text: string, at: number): number {
  at = skipPoint(text, at);
  at = skipUnseen(text, at);
  const code = text.charCodeAt(at);
  if (code === COMMA || code === SLASH || isDash(code)) at = skipUnseen(text, at + 1);
  return isApostrophe(text.charCodeAt(at)) ? at + 1 : at;
}

function skipPoint(text: string, at: number): number {
  return text.charCodeAt(at) === POINT ? at + 1 : at;
}

/** Behind the end of a Hungarian day: `15.` or `15-én`. */
function skipDayEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== HYPHEN) return skipPoint(text, at);
  const end = wordEnd(text, at + 1);
  return end > at + 1 && end <= at + 4 ? end : at;
}

function set(into: DayText, day: number, end: number): number {
  into.reading = day < 0 ? DayReading.impossible : DayReading.sure;
  into.day = day;
  into.other = 0;
  return end;
}

/** A day whose order is that of the column: −1 where a reading gives none. */
function setOpen(into: DayText, dayFirst: number, monthFirst: number, end: number): number {
  if (dayFirst === monthFirst) return set(into, dayFirst, end);
  const both = dayFirst >= 0 && monthFirst >= 0;
  if (both) into.reading = DayReading.ambiguous;
  else into.reading = dayFirst >= 0 ? DayReading.dayFirst : DayReading.monthFirst;
  into.day = dayFirst >= 0 ? dayFirst : monthFirst;
  into.other = both ? monthFirst : 0;
  return end;
}
