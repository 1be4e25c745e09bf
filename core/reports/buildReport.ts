import { isoDay } from "../calendar/calendar";
import { sortedIssues, type Issue } from "../ledger/issue";
import type { Question } from "../ledger/questions";
import type { Reading } from "../ledger/readings";
import type { Plan, Recipe, SourceHint, TableBlock } from "../plan/plan";
import { checkPlan } from "../plan/checkPlan";
import { RECIPE_FORMAT } from "../plan/recipe";
import type { Company } from "../registers/company";
import type { Translate } from "../text/translate";
import { Facts } from "./Facts";
import type { FactsCache } from "./FactsCache";
import { parseOptions, settingsOf, type OptionValues } from "./options";
import type { BuiltReport, Report, ReportContext } from "./Report";
import { tableJson, type TableJson } from "./tableJson";
import { inAllRows } from "./selection";
import { whereText } from "./whereText";

export interface BuildInput {
  readonly company: Company;
  readonly say: Translate;
  /** Serial day. */
  readonly today: number;
  /** As given by a user; checked here. */
  readonly options: OptionValues;
  readonly tagNumber?: number;
  /** Facts of the same company kept from former builds. */
  readonly facts?: FactsCache;
}

/** A report that was built: its plan, its tables as data, what it says, its ledger check. */
export interface Built extends Pick<BuiltReport, "says" | "explain"> {
  readonly report: Report;
  readonly plan: Plan;
  readonly tables: readonly TableJson[];
  /** Serial days. */
  readonly period: { readonly from: number; readonly to: number };
  readonly check: {
    readonly read: number;
    readonly left: number;
    /** Rows that are no lines. */
    readonly passed: number;
    readonly issues: readonly Issue[];
    readonly questions: readonly Question[];
    readonly readings: readonly Reading[];
  };
}

/**
 * Builds one report. Throws `OptionProblem` where an option can't be; data that can't be used is never thrown about, but
 * stands in the check.
 */
export function buildReport(report: Report, input: BuildInput): Built {
  const options = parseOptions(report.options, input.options);
  const facts = report.options.length === 0 ? wholeFacts(input) : factsOf(input, options);
  return buildFrom(report, input, options, facts);
}

/** Builds several reports on the same facts; each takes the options that it has. */
export function buildReports(reports: readonly Report[], input: BuildInput): Built[] {
  const specs = [...new Map(reports.flatMap((report) => report.options.map((spec) => [spec.key, spec]))).values()];
  const options = parseOptions(specs, input.options);
  const facts = factsOf(input, options);
  return reports.map((report) => {
    if (report.options.length === 0) return buildFrom(report, input, {}, wholeFacts(input));
    const own = report.options
      .filter((spec) => options[spec.key] !== undefined)
      .map((spec) => [spec.key, options[spec.key]!]);
    return buildFrom(report, input, Object.fromEntries(own) as Record<string, string | number | boolean>, facts);
  });
}

function factsOf({ company, today, facts }: BuildInput, options: OptionValues): Facts {
  const settings = settingsOf(options);
  return facts?.of(settings, today) ?? new Facts(company, settings, today);
}

/** A report without options is of the whole ledger, from its first day to its last. */
function wholeFacts(input: BuildInput): Facts {
  const { firstDay, lastDay } = input.company.ledger.check;
  return factsOf(input, { from: isoDay(firstDay), to: isoDay(lastDay) });
}

function buildFrom(report: Report, input: BuildInput, options: OptionValues, facts: Facts): Built {
  // what is of the whole ledger grows with it
  const moves = options["period"] === "rolling" || report.options.length === 0;
  const recipe: Recipe = {
    format: RECIPE_FORMAT,
    report: report.key,
    options: keptOptions(report, options),
    period: { kind: moves ? "rolling" : "fixed", ...facts.period },
    sources: sourceHints(input.company),
    language: input.say.language,
    builtOn: input.today,
  };
  const context: ReportContext = {
    say: input.say,
    today: input.today,
    options,
    recipe,
    tagNumber: input.tagNumber ?? 1,
  };
  const built = report.build(facts, context);
  const { ledger, register } = input.company;
  const tables = built.sheets.flatMap((sheet) =>
    sheet.blocks.filter((block): block is TableBlock => block.type === "table"),
  );
  const state = facts.ledgerState;
  const plan: Plan = {
    format: 1,
    sheets: built.sheets.map((sheet, at) => (at === 0 ? { ...sheet, ledgerState: state } : sheet)),
  };
  checkPlan(plan);
  return {
    report,
    plan,
    tables: tables.map((table) => tableJson(table, report.tables[table.key] ?? [])),
    says: built.says,
    // reports know the selected rows alone; who asks them knows the whole ledger
    explain: (...cell) => {
      const found = inAllRows(facts.selection, built.explain(...cell), ledger.rowCount);
      if (found === null || facts.selection === null) return found;
      const where = input.say("setting.where", { conditions: whereText(input.say, facts.selection.conditions) });
      return { ...found, settings: [...found.settings, where] };
    },
    period: facts.period,
    check: {
      read: ledger.check.rowsRead,
      left: ledger.check.rowsLeft,
      passed: ledger.check.rowsPassed,
      questions: ledger.check.questions,
      readings: ledger.check.readings,
      issues: sortedIssues([...ledger.check.issues, ...(register?.issues ?? []), ...built.issues]),
    },
  };
}

/** Options without those that are of one building only. */
function keptOptions(report: Report, options: OptionValues): OptionValues {
  const once = new Set(
    report.options.flatMap((spec) => (spec.type === "text" && spec.once === true ? [spec.key] : [])),
  );
  return once.size === 0 ? options : Object.fromEntries(Object.entries(options).filter(([key]) => !once.has(key)));
}

function sourceHints(company: Company): SourceHint[] {
  const headers = (columns: ReadonlyMap<string, { readonly header: string }>): Record<string, string> =>
    Object.fromEntries([...columns].map(([role, { header }]) => [role, header]));
  const { ledger, register } = company;
  const hints: SourceHint[] = [{ role: "ledger", sheet: ledger.source.sheet, headers: headers(ledger.source.columns) }];
  if (register !== null) hints.push({ role: "register", sheet: register.sheet, headers: headers(register.headers) });
  return hints;
}
