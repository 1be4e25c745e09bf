import type { RecipePeriod, SourceHint } from "../plan/plan";
import { readBuilt } from "../plan/readBuilt";
import type { OptionValues } from "../reports/options";
import type { ReportKey } from "../reports/Report";
import { reportList } from "../reports/reportList";
import { isOfReport } from "../send/reportOfSheet";
import type { PresentSheet } from "../send/SendRequest";
import type { Language } from "../text/language";

/** How a report was built in another workbook: enough to build it here. */
export interface TakenSettings {
  readonly report: ReportKey;
  /** The sheets of the other workbook that it made. */
  readonly sheets: readonly string[];
  readonly options: OptionValues;
  readonly period: RecipePeriod;
  readonly language: Language;
  /** What its columns were called there. */
  readonly sources: readonly SourceHint[];
}

export interface SettingsFound {
  /** In the order of the workbook; sheets that were built together stand together. */
  readonly settings: readonly TakenSettings[];
  /** Built sheets of which the settings can't be read, or are of a newer version. */
  readonly unreadable: readonly string[];
}

/** The settings of the built sheets of a workbook, for building the same from other data. */
export function settingsFrom(sheets: readonly PresentSheet[]): SettingsFound {
  const found = new Map<string, TakenSettings>();
  const unreadable: string[] = [];
  for (const { name, blocks } of sheets) {
    const built = readBuilt(blocks);
    if (built === null || !isOfReport(built)) continue;
    const recipe = built.recipe.type === "recipe" ? built.recipe.recipe : null;
    const report = reportList.find(({ key }) => key === recipe?.report);
    if (recipe === null || report === undefined) {
      unreadable.push(name);
      continue;
    }
    const { options, period, language, sources } = recipe;
    // the sheets of one build have one recipe, and each its own part of the report
    const key = JSON.stringify([report.key, built.tag.split("/")[3], Object.entries(options).sort(), period]);
    const known = found.get(key);
    found.set(key, {
      report: report.key,
      sheets: [...(known?.sheets ?? []), name],
      options,
      period,
      language,
      sources,
    });
  }
  return { settings: [...found.values()], unreadable };
}
