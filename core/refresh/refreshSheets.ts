import { cellAddress } from "../cells/address";
import { sheetNamed } from "../ledger/sampledSheet";
import { merge, type Present } from "../merge/merge";
import type { Plan, Recipe, SheetPlan } from "../plan/plan";
import { readBuilt, type BuiltSheet } from "../plan/readBuilt";
import type { ListedFinding } from "../recipes/recipesSheet";
import type { Company } from "../registers/company";
import type { Built } from "../reports/buildReport";
import type { OptionValues } from "../reports/options";
import { refreshOptions } from "../reports/refreshOptions";
import { reportKeys, type ReportKey } from "../reports/Report";
import type { Language } from "../text/language";
import { translator } from "../text/translate";
import type { BuiltSheetInfo } from "./builtSheets";
import type { OneReport } from "./OneReport";
import { findingText } from "./findingText";
import { changedTexts } from "./news";
import type { Finding, RefreshRequest, RefreshedJob } from "./RefreshRequest";
import { withRecipes } from "./withRecipes";

/** Builds one report. */
export type BuildOne = (request: OneReport) => Built;

/** Sheets that were built together from one recipe. */
interface Family {
  readonly report: ReportKey;
  readonly number: number;
  readonly recipe: Recipe;
  /** Part of the report → the sheet that stands there. */
  readonly present: Map<string, Present>;
}

const TAG = /^klientela\/\d+\/([\w-]+)(?:\.([\w.-]+))?\/(\d+)$/;

/**
 * Built sheets as they are to be now: each recipe is followed once, in the sheet's own language, and what is the user's
 * in the sheets is brought together with it. What can't be refreshed is left alone, and said.
 */
export function refreshSheets(
  request: RefreshRequest,
  company: Company,
  standing: readonly BuiltSheetInfo[],
  buildOne: BuildOne,
): RefreshedJob {
  const left: string[] = [];
  const findings: Finding[] = [];
  const listed: ListedFinding[] = [];
  const changed: string[] = [];
  const sheets: SheetPlan[] = [];
  const shown: Built[] = [];
  const { language, today } = request;
  for (const family of familiesOf(request, company, left)) {
    const { report, number: tagNumber, recipe, present } = family;
    const options = optionsOf(request, recipe, company);
    const inLanguage = (wanted: Language): Built => buildOne({ report, options, language: wanted, today, tagNumber });
    const built = inLanguage(recipe.language);
    shown.push(recipe.language === language ? built : inLanguage(language));
    for (const fresh of built.plan.sheets) {
      const there = present.get(partOf(fresh.tag));
      // one that the user has removed doesn't come back
      if (there === undefined) continue;
      const merged = merge(there, fresh, translator(recipe.language));
      sheets.push(merged.sheet);
      for (const one of merged.findings) {
        const finding = findingText(one, there.name, language);
        findings.push(finding);
        const address = cellAddress(one.row, one.column);
        listed.push({ sheet: there.name, address, text: finding.text, typed: one.typed });
      }
      if (request.options === undefined)
        changed.push(...changedTexts(there.built.ledgerState, company, recipe, language));
    }
    findings.push(...lostColumns(recipe, company, language));
  }
  const { workbook } = request;
  const plan: Plan = { format: 1, sheets };
  return {
    plan:
      sheets.length === 0 ? plan : withRecipes(plan, { workbook, built: standing, findings: listed, language, today }),
    says: [...new Set(shown.flatMap(({ says }) => says))],
    findings: unique(findings, ({ text }) => text),
    changed: [...new Set(changed)],
    left,
  };
}

/** As the recipe says, or as wished: then the period of a sheet that moves on goes by its recipe still. */
function optionsOf({ options, today }: RefreshRequest, recipe: Recipe, company: Company): OptionValues {
  const own = refreshOptions(recipe, company, today);
  if (options === undefined) return own;
  const moves = recipe.period.kind === "rolling" && options["period"] === "rolling";
  if (!moves || options["from"] !== undefined || options["to"] !== undefined) return options;
  const period = Object.entries(own).filter(([key]) => key === "from" || key === "to");
  return { ...options, ...Object.fromEntries(period) };
}

function familiesOf(request: RefreshRequest, company: Company, left: string[]): Family[] {
  const say = translator(request.language);
  const families = new Map<string, Family>();
  for (const { name, blocks, noted } of request.sheets) {
    const built = readBuilt(blocks);
    if (built === null) continue;
    const report = reportOfSheet(built);
    if (built.recipe.type !== "recipe" || report === null) {
      left.push(say(built.recipe.type === "none" ? "refresh.left.noRecipe" : "refresh.left.newer", { sheet: name }));
      continue;
    }
    const { recipe } = built.recipe;
    const source = otherSource(recipe, company, request.workbook.names);
    if (source !== null) {
      left.push(say("refresh.left.source", { sheet: name, source, ledger: company.ledger.source.sheet }));
      continue;
    }
    const [, , part = "", number] = TAG.exec(built.tag)!;
    const key = `${report}/${number}`;
    const family = families.get(key) ?? { report, number: Number(number), recipe, present: new Map<string, Present>() };
    const twin = family.present.get(part);
    if (twin !== undefined) {
      left.push(say("refresh.left.copy", { sheet: name, original: twin.name }));
      continue;
    }
    const rows = new Set(noted);
    family.present.set(part, { name, built, blocks, keepsRow: (row) => rows.has(row) });
    families.set(key, family);
  }
  return [...families.values()];
}

function reportOfSheet({ tag, recipe }: BuiltSheet): ReportKey | null {
  if (recipe.type !== "recipe" || !TAG.test(tag)) return null;
  return reportKeys.find((key) => key === recipe.recipe.report) ?? null;
}

function partOf(tag: string): string {
  return TAG.exec(tag)?.[2] ?? "";
}

/** The sheet that a recipe reads, where it stands in the workbook still and another one is read now; else null. */
function otherSource({ sources }: Recipe, company: Company, names: readonly string[]): string | null {
  const hint = sources.find(({ role }) => role === "ledger");
  const read = company.ledger.source.sheet;
  if (hint === undefined || hint.sheet === read) return null;
  const there = sheetNamed(
    names.map((name) => ({ name })),
    hint.sheet,
  );
  return there === undefined || there.name === read ? null : there.name;
}

/** Columns that a sheet was built with and that are no longer found. */
function lostColumns({ sources }: Recipe, company: Company, language: Language): Finding[] {
  const say = translator(language);
  const { source } = company.ledger;
  const hint = sources.find(({ role }) => role === "ledger");
  const roles = new Set<string>(source.columns.keys());
  return Object.entries(hint?.headers ?? {})
    .filter(([role]) => !roles.has(role))
    .map(([, header]) => ({ text: say("refresh.found.column", { header, sheet: source.sheet }), place: null }));
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
