/** A day of the proleptic Gregorian calendar; month 1–12. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial days count as in spreadsheets: 1 January 1970 is 25,569. Before 1 March 1900 spreadsheets disagree, so ledgers begin there. */
export const FIRST_DAY = 61;
/** 31 December 9999. */
export const LAST_DAY = 2_958_465;

const UNIX_EPOCH = 25_569;

/** Serial day of year, month (1–12), day. After Howard Hinnant's days_from_civil. */
export function serialOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + UNIX_EPOCH;
}

/** Year, month and day of a serial day. */
export function civilOf(serial: number): Civil {
  const shifted = serial - UNIX_EPOCH + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days of a month; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Months since year 0, for counting with months: January 2009 → 24,108. */
export function monthIndexOf(serial: number): number {
  const { year, month } = civilOf(serial);
  return year * 12 + month - 1;
}

/** First day of a month counted since year 0. */
export function firstDayOfMonth(monthIndex: number): number {
  return serialOf(Math.floor(monthIndex / 12), (((monthIndex % 12) + 12) % 12) + 1, 1);
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Serial day of `2009-03-31`, with or without a time of day, which is dropped; null where it is no such day. */
export function parseIsoDay(text: string): number | null {
  const match = iso.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = serialOf(year, month, day);
  return serial < FIRST_DAY ? null : serial;
}

/** `2009-03-31` of a serial day. */
export function isoDay(serial: number): string {
  const { year, month, day } = civilOf(serial);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
