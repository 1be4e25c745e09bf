import { monthsEndingOn } from "../calendar/windows";
import { TOLERATED_CLOSED_DAYS } from "../calendar/periods";
import { IssueCollector, type Issue } from "../ledger/issue";
import { placeOfRow } from "../ledger/ledger";
import type { Facts } from "./Facts";

/** Months of history before the report period below which a new client may be an old one. */
const WISHED_HISTORY_MONTHS = 12;

/** Parts of the data that a report can do without, leaving out what rests on them. */
type Wanted = "managers" | "lines" | "costs" | "register";

/** What the report period makes of the ledger: rows after it, returns, too short a history, a period without an end. */
export function reportIssues(facts: Facts, today: number, wanted: readonly Wanted[] = []): Issue[] {
  const issues = new IssueCollector();
  const { ledger, register, since } = facts.company;
  const { day, rowCount, check } = ledger;
  const { returns, zeros, later, inPeriod } = facts.rowCounts;
  // a ledger that ends before today has no day in the future
  for (let row = 0; check.lastDay > today && row < rowCount; row++) {
    if (day[row]! > today) issues.add("dayInFuture", {}, placeOfRow(ledger, row, "date"));
  }
  if (later > 0) issues.add("afterAsOf", { asOf: facts.asOf }, undefined, later);
  if (returns > 0) issues.add("returns", {}, undefined, returns);
  if (zeros > 0) issues.add("zeroLines", {}, undefined, zeros);
  const { firstDay, lastDay } = check;
  const { selection } = facts;
  if (selection?.rows.length === 0) {
    issues.add("whereEmpty", { where: facts.settings.where });
  } else if (inPeriod === 0) issues.add("periodEmpty", { firstDay, lastDay });
  else if (facts.period.to - lastDay > TOLERATED_CLOSED_DAYS) issues.add("periodUnfinished", { lastDay });
  const dayBefore = facts.period.from - 1;
  if (!facts.historyReaches) issues.add("historyTooShort", { firstDay, months: facts.settings.statusMonths });
  else if (firstDay > monthsEndingOn(dayBefore, WISHED_HISTORY_MONTHS).from) issues.add("historyShort", { firstDay });
  if (register !== null) {
    let contradicting = 0;
    for (let client = 0; client < since.length; client++) {
      const first = facts.days.firstSettlement[client]!;
      if (since[client]! > 0 && first > 0 && first < since[client]!) contradicting++;
    }
    if (contradicting > 0) issues.add("clientSinceAfterFirstSale", {}, undefined, contradicting);
  }
  const present: Record<Wanted, boolean> = {
    managers: ledger.manager !== null,
    lines: ledger.line !== null,
    costs: ledger.cost !== null,
    register: register !== null,
  };
  for (const part of wanted) if (!present[part]) issues.add(`${part}Missing`);
  return issues.list();
}
