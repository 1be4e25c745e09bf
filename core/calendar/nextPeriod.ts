import { civilOf, firstDayOfMonth, monthIndexOf } from "./calendar";
import { TOLERATED_CLOSED_DAYS } from "./periods";
import type { Days } from "./windows";

/** A month ends on such a day-number in every year, so that months from it on can be counted. */
const LAST_SAFE_DAY = 28;

/**
 * The period that follows, of the same kind: after whole months, counted from whichever day of the month up to the 28th,
 * as many months; after other periods, weeks among them, as many days.
 *
 * @example
 * isoDay(nextPeriod({ from: serialOf(2009, 1, 1), to: serialOf(2009, 3, 31) }).to) // "2009-06-30"
 */
export function nextPeriod({ from, to }: Days): Days {
  const months = wholeMonthsOf({ from, to });
  if (months === 0) return { from: to + 1, to: to + 1 + (to - from) };
  return { from: to + 1, to: laterByMonths(to + 1, months) - 1 };
}

/**
 * Where a rolling period stands now: moved on as long as the ledger covers the next one whole, a few closed days at its
 * end tolerated as for the period that is offered; of a period shorter than a fortnight a third of its days at most.
 * It never moves back.
 *
 * @param firstDay and `lastDay` of the ledger; rows after `today` don't make a period whole
 */
export function rolledPeriod(period: Days, firstDay: number, lastDay: number, today: number): Days {
  const reached = Math.min(lastDay, Math.max(today, firstDay));
  const tolerated = Math.min(TOLERATED_CLOSED_DAYS, Math.floor((period.to - period.from + 1) / 3));
  let rolled = period;
  let next = nextPeriod(rolled);
  while (next.to - reached <= tolerated) {
    rolled = next;
    next = nextPeriod(rolled);
  }
  return rolled;
}

/** How many whole months a period has; 0 where it hasn't. */
function wholeMonthsOf({ from, to }: Days): number {
  const day = civilOf(from).day;
  if (day > LAST_SAFE_DAY || civilOf(to + 1).day !== day) return 0;
  return monthIndexOf(to + 1) - monthIndexOf(from);
}

function laterByMonths(day: number, months: number): number {
  return firstDayOfMonth(monthIndexOf(day) + months) + civilOf(day).day - 1;
}
