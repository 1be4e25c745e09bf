import { isoDay } from "../calendar/calendar";
import { nextPeriod, rolledPeriod } from "../calendar/nextPeriod";
import { compareLedger } from "../ledger/compareLedger";
import { parseLedgerState } from "../ledger/ledgerState";
import type { Recipe } from "../plan/plan";
import type { Company } from "../registers/company";
import { changedRowsText } from "../reports/changedRowsText";
import type { Language } from "../text/language";
import { periodText } from "../text/periodText";
import { translator } from "../text/translate";
import type { BuiltSheetInfo } from "./builtSheets";
import type { OneReport } from "./OneReport";
import type { BuiltNews } from "./RefreshRequest";

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
  return changedRowsText(compareLedger(former, company, period), company, period, translator(language));
}

/** The period after the newest fixed one, where the ledger covers it whole; else null. */
function followingPeriod(
  built: readonly Dated[],
  { ledger }: Company,
  today: number,
): { readonly from: number; readonly to: number } | null {
  const newest = newestOf(built);
  if (newest === null) return null;
  const { firstDay, lastDay } = ledger.check;
  return rolledPeriod(newest, firstDay, lastDay, today).from > newest.from ? nextPeriod(newest) : null;
}

/** What to build so that the period after the newest fixed one stands beside it; null: the ledger doesn't cover it yet. */
export function nextReports(
  built: readonly BuiltSheetInfo[],
  company: Company,
  today: number,
): Pick<OneReport, "report" | "options" | "language">[] | null {
  const period = followingPeriod(built, company, today);
  if (period === null) return null;
  const days = { from: isoDay(period.from), to: isoDay(period.to) };
  return newestSheets(built).map(({ report, options, language }) => ({
    report,
    options: { ...options, ...days },
    language,
  }));
}

/** The built sheets of the newest fixed period, one of each report. */
function newestSheets<T extends Dated>(built: readonly T[]): T[] {
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
