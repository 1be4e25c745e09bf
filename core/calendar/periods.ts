import { firstDayOfMonth, monthIndexOf } from "./calendar";
import type { Days } from "./windows";

export const periodKinds = ["week", "month", "quarter", "year"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Calendar periods in a row, each of whole days. */
export interface Periods {
  readonly kind: PeriodKind;
  readonly count: number;
  /** First day of each; one more than `count`, the last being the day after the last period. */
  readonly starts: Int32Array;
}

const MONTHS: Record<Exclude<PeriodKind, "week">, number> = { month: 1, quarter: 3, year: 12 };

/**
 * The calendar period that holds a day. Weeks start on Monday; quarters and years with the first month of the business
 * year (1–12, January by default).
 */
export function periodOf(day: number, kind: PeriodKind, firstMonth = 1): Days {
  if (kind === "week") {
    // serial day 2 is Monday, 1 January 1900
    const monday = day - ((((day - 2) % 7) + 7) % 7);
    return { from: monday, to: monday + 6 };
  }
  const length = MONTHS[kind];
  const start = startMonth(monthIndexOf(day), length, firstMonth);
  return { from: firstDayOfMonth(start), to: firstDayOfMonth(start + length) - 1 };
}

function startMonth(monthIndex: number, length: number, firstMonth: number): number {
  const shift = length === 1 ? 0 : (firstMonth - 1) % length;
  return Math.floor((monthIndex - shift) / length) * length + shift;
}

/** The periods that lie wholly within the days, first to last. */
export function wholePeriodsIn(days: Days, kind: PeriodKind, firstMonth = 1): Periods {
  const starts: number[] = [];
  let period = periodOf(days.from, kind, firstMonth);
  if (period.from < days.from) period = periodOf(period.to + 1, kind, firstMonth);
  while (period.to <= days.to) {
    starts.push(period.from);
    period = periodOf(period.to + 1, kind, firstMonth);
  }
  const count = starts.length;
  starts.push(period.from);
  return { kind, count, starts: Int32Array.from(starts) };
}

/** For each day from `days.from` on, the place of its period; −1 in none. A table, so that a million rows need no calendar. */
export function periodTable(periods: Periods, days: Days): Int16Array {
  const table = new Int16Array(days.to - days.from + 1).fill(-1);
  for (let period = 0; period < periods.count; period++) {
    const from = Math.max(0, periods.starts[period]! - days.from);
    const to = Math.min(table.length, periods.starts[period + 1]! - days.from);
    if (from < to) table.fill(period, from, to);
  }
  return table;
}

/** How many closed days at the end of a period still let it count as finished. */
export const TOLERATED_CLOSED_DAYS = 4;

/**
 * The report period that is offered: the last quarter of the business year that the ledger covers whole, a few closed
 * days at its end tolerated; where it covers none, the last whole month; else all its days.
 */
export function defaultPeriod(firstDay: number, lastDay: number, firstMonth = 1): Days {
  for (const kind of ["quarter", "month"] as const) {
    let period = periodOf(lastDay, kind, firstMonth);
    if (period.to - lastDay > TOLERATED_CLOSED_DAYS) period = periodOf(period.from - 1, kind, firstMonth);
    const opening = kind === "quarter" ? firstDay - TOLERATED_CLOSED_DAYS : firstDay;
    if (period.from >= opening) return period;
  }
  return { from: firstDay, to: lastDay };
}
