import { UNIT } from "../ledger";
import { clearAffix, readPrefix, readSuffix, type AmountAffix } from "./amountAffix";
import { DecimalSign, readBody, type AmountBody } from "./amountBody";
import { isDigit, isLetter } from "./charCodes";
import { foldWord } from "./foldWord";
import { minorWords } from "./moneyWords";

/**
 * What a text says as an amount. `sure`: one reading, which tells nothing of the column's decimal sign. `point`, `comma`: one
 * reading, and that sign is the decimal one. `ambiguousPoint`, `ambiguousComma`: `1.234`, `1,234`, decimal or grouped.
 */
export const AmountReading = { none: 0, sure: 1, point: 2, comma: 3, ambiguousPoint: 4, ambiguousComma: 5 } as const;
export type AmountReading = (typeof AmountReading)[keyof typeof AmountReading];

export interface AmountText {
  reading: AmountReading;
  /** Of an ambiguous amount the decimal reading; the grouped one is 1000 times it. NaN: none. */
  value: number;
  /** The same in whole ten-thousandths, from the digits and so exact, halves away from zero; NaN: none, or too large to be exact. */
  scaled: number;
  /** More than four decimals. As of numbers, less than a hundredth of a ten-thousandth doesn't count. */
  rounded: boolean;
  /** ISO code, or "". */
  currency: string;
}

const MAX_LENGTH = 64;
const MINUS = 45;
const COMMA = 44;
const POINT = 46;
const ZERO = 48;
const EXACT_DIGITS = 15;
/** Decimals of a scaled amount. */
const PLACES = 4;

const result: AmountText = { reading: AmountReading.none, value: NaN, scaled: NaN, rounded: false, currency: "" };
const affix: AmountAffix = { sign: 0, brackets: 0, currency: "", power: 0, mark: 0, dollar: false };
const body: AmountBody = {
  mantissa: NaN,
  digits: "",
  decimals: 0,
  exponent: 0,
  sign: DecimalSign.unknown,
  ambiguous: false,
};
/** The powers of ten that a double holds exactly. */
const tens = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * Reads an amount as people and programs write it: thousands by blanks, apostrophes, points or commas, kopecks behind a dash,
 * minus before, behind or as brackets, currency on either side, thousands and millions as words. What is anything else, such
 * as a day, a share in per cent or a count of pieces, is none. A number multiplied by a word is never taken as grouped.
 *
 * @returns one object, used again at each call
 *
 * @example
 * readAmountText("1 234,56 Kč").scaled // 12345600
 * readAmountText("(508 000-00)").value // -508000
 * readAmountText("1,5 тыс. руб.").value // 1500
 * readAmountText("1.234").reading // AmountReading.ambiguousPoint
 * readAmountText("15.01.2011").reading // AmountReading.none
 */
export function readAmountText(text: string): Readonly<AmountText> {
  if (readPlain(text)) return result;
  if (!readDressed(text) && !(text.length <= MAX_LENGTH && readMajorAndMinor(text))) {
    result.reading = AmountReading.none;
    result.value = NaN;
    result.scaled = NaN;
    result.rounded = false;
    result.currency = "";
  }
  return result;
}

/** The quick way of `-1234.5` and `1234,56`. */
function readPlain(text: string): boolean {
  const from = text.charCodeAt(0) === MINUS ? 1 : 0;
  const { length } = text;
  if (length - from > EXACT_DIGITS || length === from) return false;
  let digits = 0;
  let separator = 0;
  let before = length - from;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code < ZERO + 10) digits = digits * 10 + code - ZERO;
    else if ((code === POINT || code === COMMA) && separator === 0 && at > from && at < length - 1) {
      separator = code;
      before = at - from;
    } else return false;
  }
  const decimals = separator === 0 ? 0 : length - from - before - 1;
  if (separator === 0) result.reading = AmountReading.sure;
  else if (decimals === 3 && before <= 3 && text.charCodeAt(from) !== ZERO) {
    result.reading = separator === POINT ? AmountReading.ambiguousPoint : AmountReading.ambiguousComma;
  } else result.reading = separator === POINT ? AmountReading.point : AmountReading.comma;
  result.currency = "";
  setAmount(digits, -decimals, from === 1);
  return true;
}

/** An amount with signs, groups and words. */
function readDressed(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  let first = 0;
  while (first < text.length && !isDigit(text.charCodeAt(first))) first++;
  if (first === text.length) return false;
  let last = text.length - 1;
  while (!isDigit(text.charCodeAt(last))) last--;
  if (first > 0 && startsWithSeparator(text, first - 1)) first--;
  clearAffix(affix);
  if (!readPrefix(text, first, affix) || !readSuffix(text, last + 1, affix)) return false;
  if (!readBody(text, first, last + 1, affix.mark, affix.power !== 0, body)) return false;
  const isPoint = body.sign === DecimalSign.point;
  if (body.sign === DecimalSign.unknown) result.reading = AmountReading.sure;
  else if (body.ambiguous) result.reading = isPoint ? AmountReading.ambiguousPoint : AmountReading.ambiguousComma;
  else result.reading = isPoint ? AmountReading.point : AmountReading.comma;
  result.currency = affix.currency;
  const power = body.exponent + affix.power - body.decimals;
  const negative = affix.sign < 0 || affix.brackets !== 0;
  if (Number.isNaN(body.mantissa)) setLongAmount(body.digits, power, negative);
  else setAmount(body.mantissa, power, negative);
  return true;
}

/** `.5`, and not the point of `руб.5`. */
function startsWithSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === POINT || code === COMMA) && !(at > 0 && isLetter(text.charCodeAt(at - 1)));
}

/** Sets value, scaled and rounded of `digits` times ten to the `power`; `digits` has at most 15 and is exact. */
function setAmount(digits: number, power: number, negative: boolean): void {
  if (power < -22 || power > 18) {
    setLongAmount(String(digits), power, negative);
    return;
  }
  const value = power < 0 ? digits / tens[-power]! : digits * tens[power]!;
  const shift = power + PLACES;
  let scaled: number;
  let rounded = false;
  if (shift >= 0) scaled = digits * tens[shift]!;
  else {
    const divisor = tens[-shift]!;
    scaled = Math.floor(digits / divisor);
    const rest = (digits - scaled * divisor) / divisor;
    if (rest >= 0.5) scaled++;
    rounded = isRounded(rest, scaled);
  }
  setSigned(value, scaled, rounded, negative);
}

/** The same of more digits than a double holds, or of very large and very small powers. */
function setLongAmount(digits: string, power: number, negative: boolean): void {
  const whole = BigInt(digits);
  const shift = power + PLACES;
  const divisor = 10n ** BigInt(Math.abs(shift));
  let scaled = shift >= 0 ? whole * divisor : whole / divisor;
  let rounded = false;
  if (shift < 0) {
    const rest = Number(whole % divisor) / Number(divisor);
    if (rest >= 0.5) scaled++;
    rounded = isRounded(rest, Number(scaled));
  }
  setSigned(Number(`${digits}e${power}`), Number(scaled), rounded, negative);
}

/** So little is the trace of a calculation in doubles, not decimals that somebody wrote; the measure is that of numbers. */
function isRounded(rest: number, scaled: number): boolean {
  return Math.min(rest, 1 - rest) > 0.01 + scaled * 1e-12;
}

function setSigned(value: number, scaled: number, rounded: boolean, negative: boolean): void {
  const sign = negative ? -1 : 1;
  result.value = value === 0 ? 0 : sign * value;
  result.scaled = !Number.isSafeInteger(scaled) ? NaN : scaled === 0 ? 0 : sign * scaled;
  result.rounded = rounded;
}

const majorAndMinor = /^(.*\D)(\d{1,2})([^\d]+)$/;

/** `10 руб. 50 коп.`: whole units in a named currency, then hundredths with a word of theirs. */
function readMajorAndMinor(text: string): boolean {
  const match = majorAndMinor.exec(text.trim());
  if (match === null || !minorWords.has(foldWord(match[3]!))) return false;
  if (!readDressed(match[1]!) || affix.power !== 0 || affix.currency === "") return false;
  if (result.rounded || result.scaled % UNIT !== 0 || affix.brackets !== 0) return false;
  // "10 руб. -50 коп." is two amounts
  if (affix.sign < 0 && !startsNegative(text)) return false;
  const scaled = Math.abs(result.scaled) + Number(match[2]) * (UNIT / 100);
  setSigned(scaled / UNIT, scaled, false, affix.sign < 0);
  return true;
}

function startsNegative(text: string): boolean {
  clearAffix(affix);
  const first = text.search(/\d/);
  return readPrefix(text, first, affix) && affix.sign < 0;
}
