import type { CellBlock } from "../cells/cellBlock";
import type { RecipePeriod, SourceHint } from "../plan/plan";
import { readBuilt } from "../plan/readBuilt";
import { reportKeys, type ReportKey } from "../reports/Report";
import type { OptionValues } from "../reports/options";
import type { Language } from "../text/language";

/** A sheet that Klientela built, and how. */
export interface BuiltSheetInfo {
  /** Of the host; a file has none but the name. */
  readonly region: string;
  readonly sheet: string;
  readonly tag: string;
  readonly report: ReportKey;
  readonly options: OptionValues;
  readonly period: RecipePeriod;
  readonly sources: readonly SourceHint[];
  readonly language: Language;
  /** What the ledger was like; "" where the sheet doesn't tell. */
  readonly ledgerState: string;
  /** Serial day. */
  readonly builtOn: number;
}

/** What a sheet says of how it was built, from its beginning; null where no report made it, or a newer version did. */
export function builtSheetInfo(region: string, sheet: string, blocks: readonly CellBlock[]): BuiltSheetInfo | null {
  const built = readBuilt(blocks);
  if (built?.recipe.type !== "recipe") return null;
  const { tag, ledgerState } = built;
  const { report: key, options, period, sources, language, builtOn } = built.recipe.recipe;
  const report = reportKeys.find((one) => one === key);
  if (report === undefined) return null;
  return { region, sheet, tag, report, options, period, sources, language, ledgerState, builtOn };
}
