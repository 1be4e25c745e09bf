import { TOLERATED_CLOSED_DAYS, periodOf, type PeriodKind } from "../calendar/periods";
import { monthsEndingOn, type Days } from "../calendar/windows";

const KINDS: readonly PeriodKind[] = ["month", "quarter", "year", "week"];
const MOST_MONTHS = 120;
/** Closed days at the end of a week. */
const WEEKEND = 2;

/**
 * The latest period of the same kind that a ledger covers: a month for a month, a quarter of the business year for such a
 * quarter, a year for a year, a week for a week, so many whole months for so many, else as many days up to the last one.
 * As everywhere, a few closed days at the end don't make a period unfinished.
 *
 * @param lastDay serial day of the ledger's last sale
 * @param firstMonth of the business year, 1–12
 * @example
 * latestPeriod({ from: 39814, to: 39903 }, 40110) // { from: 39995, to: 40086 }
 */
export function latestPeriod(like: Days, lastDay: number, firstMonth = 1): Days {
  for (const kind of KINDS) {
    const own = periodOf(like.from, kind, firstMonth);
    if (own.from === like.from && own.to === like.to) return lastWhole(lastDay, kind, firstMonth);
  }
  for (let months = 1; months <= MOST_MONTHS; months++) {
    const { from } = monthsEndingOn(like.to, months);
    if (from < like.from) break;
    if (from === like.from && isMonthEnd(like.to)) {
      return monthsEndingOn(lastWhole(lastDay, "month", firstMonth).to, months);
    }
  }
  return { from: lastDay - (like.to - like.from), to: lastDay };
}

function lastWhole(lastDay: number, kind: PeriodKind, firstMonth: number): Days {
  const period = periodOf(lastDay, kind, firstMonth);
  const tolerated = kind === "week" ? WEEKEND : TOLERATED_CLOSED_DAYS;
  return period.to - lastDay > tolerated ? periodOf(period.from - 1, kind, firstMonth) : period;
}

function isMonthEnd(day: number): boolean {
  return periodOf(day, "month").to === day;
}
