import { isoDay } from "../calendar/calendar";
import { isLedgerRole, type LedgerRole } from "../ledger/ledger";
import type { Company } from "../registers/company";
import { buildReport, type Built } from "../reports/buildReport";
import { FactsCache } from "../reports/FactsCache";
import { OptionProblem, type OptionValues } from "../reports/options";
import { hasPeriod, reportOf } from "../reports/reportList";
import { problemSentence, type ProblemWords } from "../text/problemSentence";
import type { Language } from "../text/language";
import { translator, type Translate } from "../text/translate";
import { latestPeriod } from "./latestPeriod";
import type { TakenSettings } from "./settingsFrom";

export interface TakeRequest {
  readonly settings: readonly TakenSettings[];
  /** The company of this workbook. */
  readonly company: Company;
  /** `same`: fixed periods as they are there. `latest`: the latest of the same kind that the ledger covers. Rolling ones are the latest always. */
  readonly periods: "same" | "latest";
  /** Of the sheets; without it each keeps its own. */
  readonly language?: Language;
  /** Of the user. */
  readonly say: Translate;
  readonly words: ProblemWords;
  /** Serial day. */
  readonly today: number;
  /** A number that no built sheet of this workbook has in its tag. */
  readonly tagNumber: number;
}

export interface Taken {
  readonly built: readonly Built[];
  /** What didn't fit, in sentences. */
  readonly remarks: readonly string[];
}

/**
 * Builds here what another workbook holds. A report whose settings don't fit (classes by margin without costs, a
 * condition on a column that isn't there) is left out, and said.
 */
export function takeSettings(request: TakeRequest): Taken {
  const { company, say, words, today } = request;
  const facts = new FactsCache(company);
  const built: Built[] = [];
  const remarks = missingHeaders(request);
  let { tagNumber } = request;
  for (const taken of request.settings) {
    const report = reportOf(taken.report);
    const speak = translator(request.language ?? taken.language);
    const options = optionsHere(taken, request);
    try {
      built.push(buildReport(report, { company, say: speak, today, options, tagNumber, facts }));
      tagNumber++;
    } catch (problem) {
      if (!(problem instanceof OptionProblem)) throw problem;
      const why = problemSentence(say, problem, words) ?? "";
      remarks.push(say("settings.skipped.unfit", { report: say(`report.${taken.report}.name`), why }));
    }
  }
  return { built, remarks };
}

/** The options with the period that they are to have here. */
function optionsHere({ report, options, period }: TakenSettings, { company, periods }: TakeRequest): OptionValues {
  const chosen = options["from"] !== undefined || options["to"] !== undefined;
  const isFixed = period.kind === "fixed" || chosen;
  // an old recipe knows no period: then it is found in the data, as it was there
  if (!isFixed || !hasPeriod(report)) return options;
  const days =
    periods === "same" && period.kind === "fixed"
      ? period
      : latestPeriod(period, company.ledger.check.lastDay, Number(options["yearStart"] ?? 1));
  return { ...options, from: isoDay(days.from), to: isoDay(days.to) };
}

/** Columns that the other ledger has and this one doesn't. */
function missingHeaders({ settings, company, say }: TakeRequest): string[] {
  const missing = new Map<LedgerRole, string>();
  for (const { sources } of settings) {
    const headers = sources.find(({ role }) => role === "ledger")?.headers ?? {};
    for (const [role, header] of Object.entries(headers)) {
      if (isLedgerRole(role) && !company.ledger.source.columns.has(role)) missing.set(role, header);
    }
  }
  return [...missing].map(([role, header]) => say("settings.noColumn", { header, role: say(`role.${role}`) }));
}
