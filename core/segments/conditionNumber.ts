import { AmountReading, readAmountText } from "../ledger/text/amountText";
import { DayReading, readDayText } from "../ledger/text/dayText";
import type { Language } from "../text/language";

const PLAIN = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]\d+)?$/i;
/** A code, not a number: 007. */
const LEADING_ZERO = /^[+-]?0\d/;
/** Read as thousands: nobody sets a limit to the thousandth. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+$/;
const BLANKS = /^[+-]?[1-9]\d{0,2}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/;

/**
 * The number that a text is, as people spell one: `1 000`, `1,5`, `1.000`; NaN for codes such as 007 and all else.
 *
 * @example
 * ["1 000", "1,5", "1.000", "007"].map(plainNumber) // [1000, 1.5, 1000, NaN]
 */
export function plainNumber(text: string): number {
  const typed = text.trim().replace(/^[−–]/, "-");
  if (LEADING_ZERO.test(typed)) return NaN;
  if (GROUPED.test(typed)) return Number(typed.replace(/[.,]/g, ""));
  if (PLAIN.test(typed)) return positiveZero(Number(typed.replace(",", ".")));
  return BLANKS.test(typed) ? Number(typed.replace(/[\s'’]/g, "").replace(",", ".")) : NaN;
}

/** The day that a text is; NaN where it is none, or could be two. */
export function plainDay(text: string): number {
  const { reading, day } = readDayText(text);
  return reading === DayReading.sure || reading === DayReading.dayFirst || reading === DayReading.monthFirst
    ? day
    : NaN;
}

/** A number or day to hold others against, with a unit or per cent sign behind it as people type it; NaN where there is none. */
export function boundNumber(text: string): number {
  const typed = text.trim();
  const plain = plainNumber(typed);
  if (!Number.isNaN(plain)) return plain;
  if (typed.endsWith("%")) return boundNumber(typed.slice(0, -1)) / 100;
  const { reading, value } = readAmountText(typed);
  const isGrouped = reading === AmountReading.ambiguousPoint || reading === AmountReading.ambiguousComma;
  if (reading !== AmountReading.none) return isGrouped ? value * 1000 : value;
  const day = plainDay(typed);
  if (!Number.isNaN(day)) return day;
  const unit = /^([+-]?\d[\d\s.,'’]*)\s?[\p{L}²³][^\d<>=≤≥]*$/u.exec(typed);
  return unit === null ? NaN : boundNumber(unit[1]!);
}

/** A number so that {@link plainNumber} reads the same, with the decimal sign of the language. */
export function numberText(value: number, language: Language): string {
  const text = String(value);
  // three decimals would be thousands
  const sure = GROUPED.test(text) && text.includes(".") ? `${text}0` : text;
  return language === "en" ? sure : sure.replace(".", ",");
}

function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}
