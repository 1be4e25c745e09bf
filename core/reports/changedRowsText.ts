import type { Days } from "../calendar/windows";
import type { LedgerChange, LedgerComparison } from "../ledger/compareLedger";
import { parseConditions } from "../ledger/conditions";
import { placeOfRow, UNIT, type Ledger } from "../ledger/ledger";
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
  if (rows.length > MOST_ROWS) {
    const amount = rows.reduce((sum, row) => sum + ledger.amount[row]!, 0) / UNIT;
    const n = rows.length;
    // of several sheets no rows are the first and the last
    if (ledger.sources.length > 1) return [say("changed.addedManyIn", { n, amount })];
    const [first, last] = [placeOfRow(ledger, rows[0]!).row + 1, placeOfRow(ledger, rows[n - 1]!).row + 1];
    return [say("changed.addedMany", { n, first, last, amount })];
  }
  return rows.map((row) =>
    say(ledger.sources.length > 1 ? "changed.addedIn" : "changed.added", {
      ...whereIs(ledger, row),
      day: ledger.day[row]!,
      client: clients[ledger.client.of[row]!]!,
      amount: ledger.amount[row]! / UNIT,
    }),
  );
}

/** The row as people see it, and its sheet. */
function whereIs(ledger: Ledger, place: number): { readonly sheet: string; readonly row: number } {
  const { sheet, row } = placeOfRow(ledger, place);
  return { sheet, row: row + 1 };
}

function changeText(change: LedgerChange, { ledger, clients }: Company, say: Translate): string[] {
  const { days, edited, removed, added, sumBefore, sumNow } = change;
  if (added.length > 0) return [];
  const on = days.from === days.to ? formatDay(days.from, say.language) : shortPeriodText(days, say.language);
  if (edited !== null) {
    const { row, amountBefore } = edited;
    const client = clients[ledger.client.of[row]!]!;
    const params = { ...whereIs(ledger, row), day: ledger.day[row]!, client };
    const key = ledger.sources.length > 1 ? "changed.editedIn" : "changed.edited";
    return [say(key, { ...params, before: amountBefore / UNIT, now: ledger.amount[row]! / UNIT })];
  }
  if (removed !== null) return [say("changed.removed", { n: removed.rows, days: on, amount: removed.amount / UNIT })];
  if (sumBefore === sumNow) return [say("changed.otherwise", { days: on })];
  return [say("changed.day", { days: on, before: sumBefore / UNIT, now: sumNow / UNIT })];
}
