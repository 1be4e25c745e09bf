import { civilOf, firstDayOfMonth, monthIndexOf } from "../calendar/calendar";

/** Months of the ledger, counted since year 0: July 2006 to March 2009, eleven quarters. */
export const FIRST_MONTH = 2006 * 12 + 6;
export const QUARTERS = 11;
export const LAST_QUARTER = QUARTERS - 1;
/** April 2008, where the class window of the report begins. */
export const CLASS_MONTH = 2008 * 12 + 3;
export const CLASS_QUARTER = 7;

/** The three months of a quarter of the ledger. */
export function monthsOf(quarter: number): number[] {
  return [0, 1, 2].map((month) => FIRST_MONTH + quarter * 3 + month);
}

export function quarterOf(day: number): number {
  return Math.floor((monthIndexOf(day) - FIRST_MONTH) / 3);
}

/** Monday to Friday, without the days on which offices there are shut: 1–8 January, 1 and 9 May. */
export function isWorkday(day: number): boolean {
  const weekday = (day + 5) % 7;
  if (weekday > 4) return false;
  const civil = civilOf(day);
  if (civil.month === 1) return civil.day > 8;
  return !(civil.month === 5 && (civil.day === 1 || civil.day === 9));
}

export function workdaysOf(month: number): number[] {
  const days: number[] = [];
  for (let day = firstDayOfMonth(month); day < firstDayOfMonth(month + 1); day++) if (isWorkday(day)) days.push(day);
  return days;
}

export function workdayAtOrAfter(day: number): number {
  return isWorkday(day) ? day : workdayAtOrAfter(day + 1);
}

export function workdayAtOrBefore(day: number): number {
  return isWorkday(day) ? day : workdayAtOrBefore(day - 1);
}
