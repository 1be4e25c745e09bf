import { defaultPeriod } from "../calendar/periods";
import { monthsEndingOn, type Days } from "../calendar/windows";
import type { Company } from "../registers/company";
import { checkedPeriod, type Settings } from "./options";

/** Length of a report period of which only the end is given. */
const MONTHS_OF_A_QUARTER = 3;

/**
 * The report period: as given; else the last whole quarter of the business year up to today. Of a period with only one
 * end given, the other is that quarter's end, or three months back.
 */
export function reportPeriod(company: Company, settings: Settings, today: number): Days {
  const { firstDay, lastDay } = company.ledger.check;
  const { from, to } = settings;
  if (from !== null && to !== null) return checkedPeriod({ from, to });
  const offered = defaultPeriod(firstDay, Math.min(lastDay, Math.max(today, firstDay)), settings.yearStart);
  if (from !== null) return checkedPeriod({ from, to: offered.to >= from ? offered.to : lastDay });
  if (to !== null) return checkedPeriod({ from: monthsEndingOn(to, MONTHS_OF_A_QUARTER).from, to });
  return offered;
}
