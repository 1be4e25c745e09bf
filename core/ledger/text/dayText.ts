import { isDigit, isLetter, isUnseen } from "./charCodes";
import { behindWeekday, dayEnd } from "./dayEnd";
import { dayOrNone, DayReading, isQuote, scanDay, skipUnseen, wordEnd, type DayText } from "./dayScan";

export { DayReading, type DayText } from "./dayScan";
export { readMonthText } from "./monthText";

const MAX_LENGTH = 64;
const POINT = 46;
const COMMA = 44;
const SLASH = 47;
const HYPHEN = 45;

/** Serial days that programs write as text: 1950 to 2099. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_050;

const result: DayText = { reading: DayReading.none, day: -1, other: 0 };

/**
 * Reads a day as people and programs write it: year first, day first or month first, months by number or name (English,
 * Russian, Slovak, Hungarian, Czech, German, Polish, Ukrainian), years of two digits as 1950–2049, with or without weekday
 * and time, as eight digits, or as the five of a spreadsheet's serial day. With points the day always stands before the month.
 *
 * @returns one object, used again at each call
 *
 * @example
 * isoDay(readDayText("15. januára 2011").day) // "2011-01-15"
 * isoDay(readDayText("1/15/2011 9:30 PM").day) // "2011-01-15"
 * readDayText("31.02.2011").reading // DayReading.impossible
 * [readDayText("3/4/2011")].map(({ day, other }) => [isoDay(day), isoDay(other)]) // [["2011-04-03", "2011-03-04"]]
 */
export function readDayText(text: string): Readonly<DayText> {
  if (text.length > MAX_LENGTH || !readWhole(text)) {
    result.reading = DayReading.none;
    result.day = -1;
    result.other = 0;
  }
  return result;
}

function readWhole(text: string): boolean {
  const from = skipUnseen(text, 0);
  let to = text.length;
  while (to > from && isUnseen(text.charCodeAt(to - 1))) to--;
  let digits = from;
  while (isDigit(text.charCodeAt(digits))) digits++;
  if (digits - from >= 5) return readDigits(text, from, digits, to);
  let end = scanDay(text, behindWeekday(text, from), result);
  if (end < 0) return false;
  if (end < to) end = dayEnd(text, end);
  // "15.01.2011."
  if (end === to - 1 && text.charCodeAt(end) === POINT) end++;
  return end === to;
}

/** `20110115`, with a time or without, and `40558`. */
function readDigits(text: string, from: number, digits: number, to: number): boolean {
  result.reading = DayReading.sure;
  result.other = 0;
  if (digits - from === 5) {
    const sign = text.charCodeAt(digits);
    let end = digits;
    if (sign === POINT || sign === COMMA) {
      end++;
      while (isDigit(text.charCodeAt(end))) end++;
    }
    result.day = Number(text.slice(from, digits));
    return end === to && end !== digits + 1 && result.day >= FIRST_SERIAL && result.day <= LAST_SERIAL;
  }
  if (digits - from !== 8 && digits - from !== 14) return false;
  result.day = dayOrNone(
    Number(text.slice(from, from + 4)),
    Number(text.slice(from + 4, from + 6)),
    Number(text.slice(from + 6, from + 8)),
  );
  if (result.day < FIRST_SERIAL || result.day > LAST_SERIAL) return false;
  if (digits === to) return true;
  return digits - from === 8 && dayEnd(text, digits) === to;
}

const found: DayText = { reading: DayReading.none, day: -1, other: 0 };

/**
 * The day within a longer text, as accounting programs print it with the name of a document; of several the last one. Numbers
 * without signs between them are no days here, and neither are impossible days and what may number a chapter. Null: none.
 *
 * @returns its reading, and where it stands, with the time behind it: from `start` up to, not including, `end`
 *
 * @example
 * isoDay(findDay("Реализация товаров 00000123 от 15.01.2011 12:30:00")!.day) // "2011-01-15"
 * findDay("Faktura 2011/001") // null
 */
export function findDay(text: string): {
  readonly reading: DayReading;
  readonly day: number;
  readonly other: number;
  readonly start: number;
  readonly end: number;
} | null {
  let last: { reading: DayReading; day: number; other: number; start: number; end: number } | null = null;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isWord = isLetter(code);
    if (!isWord && !isDigit(code) && !isQuote(code)) {
      at++;
      continue;
    }
    let end = isWithinCode(text, at) ? -1 : scanDay(text, at, found);
    if (end < 0 || found.reading === DayReading.impossible || isCut(text, end) || isNumbering(text, at, end)) {
      at = isWord ? wordEnd(text, at) : behindDigits(text, at + 1);
      continue;
    }
    end = dayEnd(text, end);
    last = { reading: found.reading, day: found.day, other: found.other, start: at, end };
    at = end;
  }
  return last;
}

/** The number is a part of a longer one, such as `192.168.1.10` or `12/03/04/2011`, or of a word. */
function isWithinCode(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (isDigit(code) || isLetter(code)) return true;
  return (code === POINT || code === SLASH || code === HYPHEN) && at > 1 && isDigit(text.charCodeAt(at - 2));
}

function isCut(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isDigit(code)) return true;
  return (code === POINT || code === SLASH || code === HYPHEN) && isDigit(text.charCodeAt(end + 1));
}

/** `1.2.11` and `12-05-11` number chapters and parts of things: within a text a year of two digits takes `01.02.11` or `01/02/11`. */
function isNumbering(text: string, at: number, end: number): boolean {
  for (let place = at; place < end; place++) if (isLetter(text.charCodeAt(place))) return false;
  return end - at < 8 || (end - at === 8 && text.charCodeAt(at + 2) === HYPHEN && text.charCodeAt(at + 5) === HYPHEN);
}

function behindDigits(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}
