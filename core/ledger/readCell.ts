import { CellTag, type CellColumn } from "../cells/cellBlock";
import { LAST_DAY, parseIsoDay } from "../calendar/calendar";
import { UNIT } from "./ledger";

/** How reading a cell of money ended. */
export const Outcome = { good: 0, rounded: 1, missing: 2, unreadable: 3, tooLarge: 4, error: 5 } as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** 1 January 1950: a number below it in a column of days is a year or a count, not a day of sale. */
const FIRST_LIKELY_DAY = 18_264;

const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/;

/** Serial day of a cell, the time dropped; −1 blank, −2 unreadable, −3 unlikely (before 1950), −4 an error cell. */
export function readDay(cells: CellColumn | undefined, row: number): number {
  if (cells === undefined) return -1;
  switch (cells.tags[row]) {
    case CellTag.number: {
      const day = Math.floor(cells.values[row]!);
      if (!(day >= 0 && day <= LAST_DAY)) return -2;
      return day < FIRST_LIKELY_DAY ? -3 : day;
    }
    case CellTag.text: {
      const text = cells.texts[cells.values[row]!]!.trim();
      if (text === "") return -1;
      const day = parseIsoDay(text);
      return day === null ? -2 : day < FIRST_LIKELY_DAY ? -3 : day;
    }
    case CellTag.blank:
      return -1;
    case CellTag.error:
      return -4;
    default:
      return -2;
  }
}

const result: { value: number; outcome: Outcome } = { value: NaN, outcome: Outcome.missing };

/** Money of a cell in whole ten-thousandths, NaN where there is none. The answer is one object, used again at each call. */
export function readMoney(
  cells: CellColumn | undefined,
  row: number,
): { readonly value: number; readonly outcome: Outcome } {
  const number = readNumber(cells, row);
  if (Number.isNaN(number)) {
    const tag = cells === undefined ? CellTag.blank : cells.tags[row];
    const blank = tag === CellTag.blank || (tag === CellTag.text && cells!.texts[cells!.values[row]!]!.trim() === "");
    result.value = NaN;
    result.outcome = blank ? Outcome.missing : tag === CellTag.error ? Outcome.error : Outcome.unreadable;
    return result;
  }
  const scaled = number * UNIT;
  const whole = scaled < 0 ? -Math.round(-scaled) : Math.round(scaled);
  if (!Number.isSafeInteger(whole)) {
    result.value = NaN;
    result.outcome = Outcome.tooLarge;
    return result;
  }
  result.value = whole === 0 ? 0 : whole;
  // a decimal fraction of four places is off by far less than this once multiplied
  result.outcome = Math.abs(scaled - whole) > 0.01 + Math.abs(whole) * 1e-12 ? Outcome.rounded : Outcome.good;
  return result;
}

/** Number of a cell: a number, or a plain decimal text. NaN for anything else. */
export function readNumber(cells: CellColumn | undefined, row: number): number {
  if (cells === undefined) return NaN;
  switch (cells.tags[row]) {
    case CellTag.number: {
      const value = cells.values[row]!;
      return Number.isFinite(value) ? value : NaN;
    }
    case CellTag.text: {
      const text = cells.texts[cells.values[row]!]!;
      const simple = simpleDecimal(text);
      if (!Number.isNaN(simple)) return simple;
      const trimmed = text.trim();
      return plainNumber.test(trimmed) ? Number(trimmed) : NaN;
    }
    default:
      return NaN;
  }
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
/** A number of so many digits is one that a double holds exactly. */
const EXACT_DIGITS = 15;

/**
 * The number of a text such as `-1234.50`, by one division of two exact numbers and so the very same as `Number` gives,
 * several times as fast; NaN for any other text, number or not.
 */
function simpleDecimal(text: string): number {
  const from = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (text.length - from > EXACT_DIGITS) return NaN;
  let digits = 0;
  let power = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT && power === 0 && at > from && at < text.length - 1) power = 1;
    else if (code >= ZERO && code < ZERO + 10) {
      digits = digits * 10 + code - ZERO;
      power *= 10;
    } else return NaN;
  }
  if (text.length === from) return NaN;
  const value = power === 0 ? digits : digits / power;
  return from === 1 ? -value : value;
}
