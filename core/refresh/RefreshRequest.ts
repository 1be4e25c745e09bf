import type { CellBlock } from "../cells/cellBlock";
import type { Plan } from "../plan/plan";
import type { OptionValues } from "../reports/options";
import type { Language } from "../text/language";

/** What has to be known of the workbook to list the recipes of its sheets in it. */
export interface WorkbookNames {
  /** Of all sheets. */
  readonly names: readonly string[];
  /** The sheet that lists the recipes, with all its cells; null: there is none yet. */
  readonly recipes: { readonly region: string; readonly name: string; readonly blocks: readonly CellBlock[] } | null;
}

/** What has come to the ledger since the sheets were built. */
export interface BuiltNews {
  /** Rows that came since the sheet was built that hasn't been refreshed for longest; 0 also where rows went. */
  readonly newRows: number;
  /** Serial day of the last sale. */
  readonly lastDay: number;
  /** The period after the newest one of the built sheets, in words, where the ledger covers it whole; null: not yet. */
  readonly next: string | null;
  /** Sheets whose figures are no longer those of the ledger, by region. */
  readonly stale: readonly string[];
  /** What changed in periods that are over, in sentences. */
  readonly changed: readonly string[];
}

/** A built sheet with all its cells. */
export interface RefreshedSheet {
  readonly region: string;
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  /** Rows, counted from 0, with notes of the user's: they must not go. */
  readonly noted?: readonly number[];
}

export interface RefreshRequest {
  /** All cells of the built sheets that are meant, in the order of the workbook. */
  readonly sheets: readonly RefreshedSheet[];
  readonly workbook: WorkbookNames;
  /** Settings in place of those that the sheets were built with. */
  readonly options?: OptionValues;
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
}

/** Sheets that are ready to take the place of those that stand there. */
export interface RefreshedJob {
  readonly plan: Plan;
  readonly says: readonly string[];
  readonly findings: readonly Finding[];
  /** What changed in periods that are over, in sentences. */
  readonly changed: readonly string[];
  /** Which sheets were left as they are, and why, in sentences. */
  readonly left: readonly string[];
}

/** Something that a person should look at. */
export interface Finding {
  readonly text: string;
  /** The cell, by the name of its sheet; null: it is about none. */
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}
