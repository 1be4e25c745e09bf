/** Days for the oracle, on the platform's own calendar so that a fault in core/calendar can't hide behind itself. */
const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** Serial day of `2009-03-31`. */
export function dayOf(isoDay: string): number {
  const day = Date.parse(`${isoDay}T00:00:00Z`) / DAY + UNIX_EPOCH;
  if (!Number.isInteger(day)) throw new Error(`dayOf: ${isoDay}`);
  return day;
}

/** `2009-03-31` of a serial day. */
export function isoOf(day: number): string {
  return new Date((day - UNIX_EPOCH) * DAY).toISOString().slice(0, 10);
}

/** Months since year 0. */
export function monthOf(day: number): number {
  const date = new Date((day - UNIX_EPOCH) * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Serial day of the first of a month counted since year 0. */
export function monthStart(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / DAY + UNIX_EPOCH;
}

/** First day of the window of `months` months that ends on `lastDay` (method, Windows). */
export function windowStart(lastDay: number, months: number): number {
  const month = monthOf(lastDay);
  const dayNumber = lastDay - monthStart(month) + 1;
  if (lastDay + 1 === monthStart(month + 1)) return monthStart(month - months + 1);
  const length = monthStart(month - months + 1) - monthStart(month - months);
  return monthStart(month - months) + Math.min(dayNumber, length);
}
