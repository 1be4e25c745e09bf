import { periodOf } from "../calendar/periods";
import { monthsEndingOn } from "../calendar/windows";
import { StatusCode } from "../methods/status";
import type { Facts } from "./Facts";

/** Periods of history at most. */
const MOST_PERIODS = 12;

export interface PeriodEnd {
  readonly from: number;
  readonly to: number;
  /** The period goes on after the as-of date. */
  readonly partial: boolean;
}

/** Quarters at whose end the status can be told, the last one ending on the as-of date. */
export function periodEnds(facts: Facts): PeriodEnd[] {
  const { firstDay } = facts.company.ledger.check;
  const ends: PeriodEnd[] = [];
  let { from, to } = periodOf(facts.asOf, "quarter", facts.settings.yearStart);
  while (ends.length < MOST_PERIODS) {
    const end = Math.min(to, facts.asOf);
    if (firstDay > monthsEndingOn(end, 2 * facts.settings.statusMonths).from) break;
    ends.push({ from, to: end, partial: end < to });
    ({ from, to } = periodOf(from - 1, "quarter", facts.settings.yearStart));
  }
  return ends.reverse();
}

/** The clients who were new N months before a day, and those of them who are regular on it (M1). */
export function newKept(
  facts: Facts,
  day: number,
): { readonly were: readonly number[]; readonly kept: readonly number[] } {
  const before = facts.statusAt(monthsEndingOn(day, facts.settings.statusMonths).from - 1);
  const now = facts.statusAt(day);
  const were: number[] = [];
  before.forEach((code, client) => {
    if (code === StatusCode.new) were.push(client);
  });
  return { were, kept: were.filter((client) => now[client] === StatusCode.regular) };
}
