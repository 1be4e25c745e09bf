import { isApostrophe, isDash, isDigit, isSpace } from "./charCodes";

/** The digits of an amount, and how they are grouped. */
export interface AmountBody {
  /** All digits as one whole number, where there are so few that a double holds it; NaN: see `digits`. */
  mantissa: number;
  /** All digits, where they are too many for a double. */
  digits: string;
  /** How many of the digits are decimals. */
  decimals: number;
  /** Of `1.5E3`: 3. */
  exponent: number;
  /** Of {@link DecimalSign}: what the amount tells of the column. */
  sign: DecimalSign;
  /** One separator that can be of decimals, as it was read, and of thousands. */
  ambiguous: boolean;
}

export const DecimalSign = { unknown: 0, point: 1, comma: 2 } as const;
export type DecimalSign = (typeof DecimalSign)[keyof typeof DecimalSign];

/** Kinds of separators. */
const BLANK = 1;
const APOSTROPHE = 2;
const POINTS = 3;
const COMMAS = 4;
const MIXED = 5;

const COMMA = 44;
const POINT = 46;
const ZERO = 48;
const EQUALS = 61;
const EXACT_DIGITS = 15;

const notDigits = /[^0-9]+/g;

/**
 * Reads what stands from the first digit (or a point or comma right before it) to the last one. False where it is no amount.
 *
 * @param mark code of a point or comma behind the last digit, by which all digits are whole units; 0 none
 * @param multiplied a power of ten follows: nobody groups the thousands of thousands, so a single separator is of decimals
 */
export function readBody(
  text: string,
  from: number,
  to: number,
  mark: number,
  multiplied: boolean,
  body: AmountBody,
): boolean {
  let mantissa = 0;
  let significant = 0;
  let separators = 0;
  let first = 0;
  let run = 0;
  // groups between two separators
  let twos = 0;
  let threes = 0;
  let lastBetween = 0;
  let kindsBefore = 0;
  let kind = 0;
  let end = to;
  let hundredths = false;
  body.exponent = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      run++;
      if (significant > 0 || code !== ZERO) significant++;
      mantissa = mantissa * 10 + code - ZERO;
      continue;
    }
    const next = kindOf(code);
    if (next === 0) {
      if (run === 0) return false;
      if (isDash(code) || code === EQUALS) {
        // kopecks behind a dash: always two digits, and the last ones
        if (at !== to - 3 || !isDigit(text.charCodeAt(at + 1))) return false;
        hundredths = true;
        const cents = (text.charCodeAt(at + 1) - ZERO) * 10 + text.charCodeAt(at + 2) - ZERO;
        mantissa = mantissa * 100 + cents;
        significant += 2;
      } else if (code === 69 || code === 101) {
        if (!readExponent(text, at + 1, to, body)) return false;
        end = at;
      } else return false;
      break;
    }
    if (run === 0 && !(at === from && next >= POINTS)) return false;
    if (separators === 0) first = run;
    else {
      if (run === 2) twos++;
      else if (run === 3) threes++;
      lastBetween = run;
      kindsBefore = separators === 1 || kindsBefore === kind ? kind : MIXED;
    }
    kind = next;
    separators++;
    run = 0;
  }
  const leadingZero = text.charCodeAt(from) === ZERO;
  body.decimals = hundredths ? 2 : 0;
  body.sign = DecimalSign.unknown;
  body.ambiguous = false;
  if (separators > 0) {
    const between = separators - 1;
    const scientific = end !== to;
    const firstFits = first >= 1 && first <= 3 && !leadingZero;
    const oneKind = separators === 1 || kindsBefore === kind;
    const groups =
      firstFits &&
      oneKind &&
      run === 3 &&
      (threes === between || (kind === COMMAS && twos === between && first <= 2)) &&
      !scientific;
    if (hundredths || mark !== 0) {
      if (!groups) return false;
      body.sign = against(kind);
    } else if (separators === 1 && kind >= POINTS) {
      body.decimals = run;
      body.ambiguous = run === 3 && firstFits && !scientific && !multiplied;
      body.sign = kind === POINTS ? DecimalSign.point : DecimalSign.comma;
    } else if (oneKind) {
      if (!groups) return false;
      body.sign = against(kind);
    } else {
      const indian = kindsBefore === COMMAS && twos === between - 1 && lastBetween === 3 && first <= 2;
      if (kind < POINTS || kindsBefore === MIXED || !firstFits || !(threes === between || indian)) return false;
      body.decimals = run;
      body.sign = kind === POINTS ? DecimalSign.point : DecimalSign.comma;
    }
  }
  if (mark !== 0) {
    const said = mark === POINT ? DecimalSign.point : DecimalSign.comma;
    if (hundredths || (body.sign !== DecimalSign.unknown && body.sign !== said)) return false;
    body.sign = said;
  }
  const exact = significant <= EXACT_DIGITS;
  body.mantissa = exact ? mantissa : NaN;
  body.digits = exact ? "" : text.slice(from, end).replace(notDigits, "");
  return true;
}

function kindOf(code: number): number {
  if (code === POINT) return POINTS;
  if (code === COMMA) return COMMAS;
  if (isSpace(code)) return BLANK;
  return isApostrophe(code) ? APOSTROPHE : 0;
}

/** What separates thousands doesn't separate decimals. */
function against(kind: number): DecimalSign {
  return kind === POINTS ? DecimalSign.comma : kind === COMMAS ? DecimalSign.point : DecimalSign.unknown;
}

/** `5`, `+05`, `-3` to the end. */
function readExponent(text: string, from: number, to: number, body: AmountBody): boolean {
  const sign = text.charCodeAt(from);
  const at = sign === 43 || sign === 45 ? from + 1 : from;
  if (to - at < 1 || to - at > 2) return false;
  let exponent = 0;
  for (let digit = at; digit < to; digit++) {
    const code = text.charCodeAt(digit);
    if (!isDigit(code)) return false;
    exponent = exponent * 10 + code - ZERO;
  }
  body.exponent = sign === 45 ? -exponent : exponent;
  return true;
}
