import type { OptionValues } from "../reports/options";
import type { ReportKey } from "../reports/Report";
import type { Language } from "../text/language";

/** What is asked for to build one report. */
export interface OneReport {
  readonly report: ReportKey;
  readonly options: OptionValues;
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  readonly tagNumber: number;
}
