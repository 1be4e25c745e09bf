import { civilOf, daysInMonth, serialOf } from "../calendar/calendar";
import type { Days } from "../calendar/windows";
import type { Language } from "./language";
import { formatDay, formatLongDay, formatShortMonth } from "./numberFormat";

/** A period in words: 1 January – 31 March 2009. The year stands once where it is the same. */
export function periodText(days: Days, language: Language): string {
  const sameYear = civilOf(days.from).year === civilOf(days.to).year;
  const from = formatLongDay(days.from, language);
  const to = formatLongDay(days.to, language);
  if (!sameYear) return `${from} – ${to}`;
  const year = String(civilOf(days.to).year);
  // Hungarian puts the year first, the others last
  return language === "hu" ? `${from} – ${to.slice(year.length + 2)}` : `${from.slice(0, -year.length - 1)} – ${to}`;
}

/** The same in short, for headers: Jan – Mar 2009, or 5 Jan 2009 – 31 Mar 2009 where the months aren't whole. */
export function shortPeriodText(days: Days, language: Language): string {
  const first = civilOf(days.from);
  const last = civilOf(days.to);
  if (first.day === 1 && civilOf(days.to + 1).day === 1) {
    const from = formatShortMonth(days.from, language);
    const to = formatShortMonth(days.to, language);
    if (from === to) return to;
    if (first.year !== last.year) return `${from} – ${to}`;
    const year = String(last.year).length + 1;
    return language === "hu" ? `${from} – ${to.slice(year + 1)}` : `${from.slice(0, -year)} – ${to}`;
  }
  return `${formatDay(days.from, language)} – ${formatDay(days.to, language)}`;
}

/** The months that days reach over, for a ledger's extent: Jul 1996 – May 1998, whatever the days within them. */
export function monthSpanText(days: Days, language: Language): string {
  const first = civilOf(days.from);
  const last = civilOf(days.to);
  return shortPeriodText(
    {
      from: serialOf(first.year, first.month, 1),
      to: serialOf(last.year, last.month, daysInMonth(last.year, last.month)),
    },
    language,
  );
}
