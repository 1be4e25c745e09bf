import { civilOf, daysInMonth, serialOf } from "../calendar/calendar";
import { TOLERATED_CLOSED_DAYS } from "../calendar/periods";
import { monthsEndingOn, type Days } from "../calendar/windows";
import { IssueCollector, type Issue } from "../ledger/issue";
import { shortPeriodText } from "../text/periodText";
import type { Translate } from "../text/translate";
import type { Facts } from "./Facts";
import type { OptionSpec, OptionValues } from "./options";

/** What a report period is held against: the period of the same length before it, the same days a year earlier, nothing. */
export const compareOption: OptionSpec = {
  key: "compare",
  type: "choice",
  choices: ["previous", "year", "none"],
  fallback: "previous",
};

/** The period that the report period is compared with, and what of it can be told. */
export interface Comparison {
  readonly kind: "previous" | "year";
  readonly days: Days;
  /** The ledger reaches back to its first day (a few closed days tolerated): its sums are known. */
  readonly known: boolean;
  /** The ledger reaches N months further: statuses and movements are known. */
  readonly statusKnown: boolean;
}

/** The comparison that the options ask for; null: none, or a report without it. */
export function comparisonOf(facts: Facts, options: OptionValues): Comparison | null {
  const kind = options["compare"];
  if (kind !== "previous" && kind !== "year") return null;
  const days = kind === "year" ? sameDaysYearBefore(facts.period) : facts.previousPeriod;
  const { firstDay } = facts.company.ledger.check;
  const known = firstDay - TOLERATED_CLOSED_DAYS <= days.from;
  const statusKnown = known && firstDay <= monthsEndingOn(days.from - 1, facts.settings.statusMonths).from;
  return { kind, days, known, statusKnown };
}

/**
 * The same days one year earlier: the same day-numbers, 29 February becoming 28; a period of whole months stays one, so
 * that it ends on 29 February where that year has it.
 *
 * @example
 * isoDay(sameDaysYearBefore({ from: serialOf(2009, 2, 1), to: serialOf(2009, 2, 28) }).to) // "2008-02-29"
 * isoDay(sameDaysYearBefore({ from: serialOf(2008, 2, 10), to: serialOf(2008, 2, 29) }).to) // "2007-02-28"
 */
export function sameDaysYearBefore({ from, to }: Days): Days {
  const wholeMonths = civilOf(from).day === 1 && civilOf(to + 1).day === 1;
  return { from: yearBefore(from, false), to: yearBefore(to, wholeMonths) };
}

function yearBefore(serial: number, monthEnd: boolean): number {
  const { year, month, day } = civilOf(serial);
  const last = daysInMonth(year - 1, month);
  return serialOf(year - 1, month, monthEnd ? last : Math.min(day, last));
}

/** "in the period before (Oct – Dec 2008)", "a year earlier (Jan – Mar 2008)": for the middle of a sentence. */
export function comparedWhen(say: Translate, { kind, days }: Comparison): string {
  return say(`compare.when.${kind}`, { period: shortPeriodText(days, say.language) });
}

/** Among the settings behind a figure. */
export function comparedSetting(say: Translate, { days }: Comparison): string {
  return say("setting.compare", { period: shortPeriodText(days, say.language) });
}

/** Why columns of the comparison are blank; `withStatus`: the report compares statuses as well. */
export function comparisonIssues(
  facts: Facts,
  say: Translate,
  comparison: Comparison | null,
  withStatus = false,
): Issue[] {
  const issues = new IssueCollector();
  if (comparison === null) return [];
  const { firstDay } = facts.company.ledger.check;
  const period = shortPeriodText(comparison.days, say.language);
  if (!comparison.known) issues.add("comparisonMissing", { firstDay, period });
  else if (withStatus && !comparison.statusKnown) {
    issues.add("comparedStatusMissing", { firstDay, period, months: facts.settings.statusMonths });
  }
  return issues.list();
}
