import { civilOf, daysInMonth, serialOf } from "./calendar";

/** Days from … to …, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The window of `months` months that ends on `day` (method, "Windows"). It starts on the day after the same day-number
 * that many months earlier, clamped to the end of that month; ending on the last day of a month, it starts on the first of one.
 *
 * @example
 * isoDay(monthsEndingOn(serialOf(2009, 5, 15), 3).from) // "2009-02-16"
 */
export function monthsEndingOn(day: number, months: number): Days {
  const { year, month, day: date } = civilOf(day);
  const index = year * 12 + month - 1 - months;
  const startYear = Math.floor(index / 12);
  const startMonth = (((index % 12) + 12) % 12) + 1;
  const last = daysInMonth(startYear, startMonth);
  const isMonthEnd = date === daysInMonth(year, month);
  const before = isMonthEnd ? last : Math.min(date, last);
  return { from: serialOf(startYear, startMonth, before) + 1, to: day };
}

/** The window of the same length that ends on the day before this one starts. */
export function windowBefore(window: Days, months: number): Days {
  return monthsEndingOn(window.from - 1, months);
}

/**
 * Whole months in [first, last], both days included (M10): the largest n whose window ending on `last` starts no earlier than `first`.
 *
 * @example
 * wholeMonths(serialOf(2009, 1, 1), serialOf(2009, 3, 31)) // 3
 */
export function wholeMonths(first: number, last: number): number {
  const a = civilOf(first);
  const b = civilOf(last);
  let months = Math.max(0, (b.year - a.year) * 12 + b.month - a.month + 1);
  while (months > 0 && monthsEndingOn(last, months).from < first) months--;
  return months;
}

/** The last day that lies within n months after a day: the day whose window of n months starts on or before it. */
export function lastDayWithin(day: number, months: number): number {
  let end = day + months * 31;
  while (monthsEndingOn(end, months).from > day) end--;
  return end;
}
