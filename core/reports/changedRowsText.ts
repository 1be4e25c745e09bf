import type { Days } from "../calendar/windows";
import type { LedgerChange, LedgerComparison } from "../ledger/compareLedger";
import { parseConditions } from "../ledger/conditions";
import { UNIT } from "../ledger/ledger";
import type { Company } from "../registers/company";
import { formatDay } from "../text/numberFormat";
import { periodText, shortPeriodText } from "../text/periodText";
import type { Translate } from "../text/translate";
import { whereText } from "./whereText";

/** So many changes are named; the rest is counted. */
const MOST_NAMED = 4;
/** So many new rows are named each; more are summed up. */
const MOST_ROWS = 3;

/**
 * What changed in a period whose sheet was built before, in a sentence with its former and its present sum and the rows
 * that did it: "The sum of 1 January – 31 March 2009 was 758,000 and is now 771,500: row 2,157 (14 Feb 2009, Lyutik,
 * 13,500) is new." No sentence where nothing changed. Rows are counted as people see them in the sheet.
 */
export function changedRowsText(
  { changed, totalBefore, totalNow, where }: LedgerComparison,
  company: Company,
  period: Days,
  say: Translate,
): string[] {
  if (changed.length === 0) return [];
  const conditions = parseConditions(where);
  let title = periodText(period, say.language);
  if (where !== "" && !("fault" in conditions)) {
    title = say("changed.periodWhere", { period: title, conditions: whereText(say, conditions) });
  }
  const items = [
    ...addedTexts(changed, company, say),
    ...changed.flatMap((change) => changeText(change, company, say)),
  ];
  const named = items.slice(0, MOST_NAMED);
  if (items.length > MOST_NAMED) named.push(say("changed.more", { n: items.length - MOST_NAMED }));
  const params = { period: title, before: totalBefore / UNIT, now: totalNow / UNIT, what: named.join("; ") };
  return [say(totalBefore === totalNow ? "changed.sameTotal" : "changed.total", params)];
}

function addedTexts(changed: readonly LedgerChange[], { ledger, clients }: Company, say: Translate): string[] {
  const rows = changed.flatMap(({ added }) => [...added]).sort((a, b) => a - b);
  const sheetRow = (row: number): number => ledger.sourceRow[row]! + 1;
  if (rows.length > MOST_ROWS) {
    const amount = rows.reduce((sum, row) => sum + ledger.amount[row]!, 0) / UNIT;
    const [first, last] = [sheetRow(rows[0]!), sheetRow(rows[rows.length - 1]!)];
    return [say("changed.addedMany", { n: rows.length, first, last, amount })];
  }
  return rows.map((row) =>
    say("changed.added", {
      row: sheetRow(row),
      day: ledger.day[row]!,
      client: clients[ledger.client.of[row]!]!,
      amount: ledger.amount[row]! / UNIT,
    }),
  );
}

function changeText(change: LedgerChange, { ledger, clients }: Company, say: Translate): string[] {
  const { days, edited, removed, added, sumBefore, sumNow } = change;
  if (added.length > 0) return [];
  const on = days.from === days.to ? formatDay(days.from, say.language) : shortPeriodText(days, say.language);
  if (edited !== null) {
    const { row, amountBefore } = edited;
    const client = clients[ledger.client.of[row]!]!;
    const params = { row: ledger.sourceRow[row]! + 1, day: ledger.day[row]!, client };
    return [say("changed.edited", { ...params, before: amountBefore / UNIT, now: ledger.amount[row]! / UNIT })];
  }
  if (removed !== null) return [say("changed.removed", { n: removed.rows, days: on, amount: removed.amount / UNIT })];
  if (sumBefore === sumNow) return [say("changed.otherwise", { days: on })];
  return [say("changed.day", { days: on, before: sumBefore / UNIT, now: sumNow / UNIT })];
}
