import {
  changedRowsText,
  compareLedger,
  nextPeriod,
  parseLedgerState,
  periodText,
  rolledPeriod,
  type Company,
  type Language,
  type Recipe,
} from "../../core/index";
import type { BuiltSheetInfo } from "./Engine";
import { sayIn } from "./faults";
import type { BuiltNews } from "./Refreshing";

type Dated = Pick<BuiltSheetInfo, "period" | "report">;

/** What has come to the ledger since sheets of it were built. */
export function newsOf(
  built: readonly BuiltSheetInfo[],
  company: Company,
  language: Language,
  today: number,
): BuiltNews {
  const stale = new Set<string>();
  const changed: string[] = [];
  let newRows = 0;
  for (const { tag, ledgerState, period } of built) {
    const former = parseLedgerState(ledgerState);
    if (former === null) continue;
    const compared = compareLedger(former, company, period);
    newRows = Math.max(newRows, compared.newRows);
    if (compared.newRows !== 0 || compared.changed.length > 0) stale.add(familyOf(tag));
    changed.push(...changedTexts(ledgerState, company, { period }, language));
  }
  const next = followingPeriod(built, company, today);
  return {
    newRows,
    lastDay: company.ledger.check.lastDay,
    next: next === null ? null : periodText(next, language),
    // only the first sheet of a report tells what the ledger was like
    stale: built.filter(({ tag }) => stale.has(familyOf(tag))).map(({ region }) => region),
    changed: [...new Set(changed)],
  };
}

/** Names the sheets that were built together: `classes/1` of `klientela/1/classes.matrix/1`. */
export function familyOf(tag: string): string {
  const [, , report = "", number = ""] = tag.split("/");
  return `${report.split(".")[0]}/${number}`;
}

/** What changed in the fixed period of a sheet, in sentences with the rows that did it. */
export function changedTexts(
  ledgerState: string,
  company: Company,
  { period }: Pick<Recipe, "period">,
  language: Language,
): string[] {
  const former = period.kind === "fixed" ? parseLedgerState(ledgerState) : null;
  if (former === null) return [];
  return changedRowsText(compareLedger(former, company, period), company, period, sayIn(language));
}

/** The period after the newest fixed one, where the ledger covers it whole; else null. */
export function followingPeriod(
  built: readonly Dated[],
  { ledger }: Company,
  today: number,
): { readonly from: number; readonly to: number } | null {
  const newest = newestOf(built);
  if (newest === null) return null;
  const { firstDay, lastDay } = ledger.check;
  return rolledPeriod(newest, firstDay, lastDay, today).from > newest.from ? nextPeriod(newest) : null;
}

/** The built sheets of the newest fixed period, one of each report. */
export function newestSheets<T extends Dated>(built: readonly T[]): T[] {
  const newest = newestOf(built);
  const found = built.filter(({ period }) => newest !== null && period.kind === "fixed" && period.to === newest.to);
  return [...new Map(found.map((one) => [one.report, one])).values()];
}

function newestOf(built: readonly Dated[]): { readonly from: number; readonly to: number } | null {
  return built.reduce<Dated["period"] | null>(
    (newest, { period }) => (period.kind === "fixed" && (newest === null || period.to > newest.to) ? period : newest),
    null,
  );
}
