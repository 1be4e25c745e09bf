import type { IssueCode, Issue } from "../ledger/issue";
import type { Recipe, SheetPlan } from "../plan/plan";
import type { Translate } from "../text/translate";
import type { Facts } from "./Facts";
import type { OptionSpec, OptionValues } from "./options";

/** What a report needs beside the facts. */
export interface ReportContext {
  readonly say: Translate;
  /** Serial day on which the sheets are built. */
  readonly today: number;
  /** Parsed options, as the recipe keeps them. */
  readonly options: OptionValues;
  readonly recipe: Recipe;
  /** The number in the tags of the sheets; one that is free in the workbook. */
  readonly tagNumber: number;
}

export const reportKeys = [
  "client-table",
  "manager-table",
  "classes",
  "status",
  "call-list",
  "migration",
  "summary",
  "ledger-check",
  "names",
  "product-lines",
  "managers",
  "rates",
  "client-register",
  "deals",
  "potential",
  "segments",
  "matrix",
  "gaps",
  "stray-lines",
  "bought-together",
  "client-base",
  "penetration",
  "product-table",
  "find-clients",
  "best-portrait",
  "best-worst",
] as const;
export type ReportKey = (typeof reportKeys)[number];

/** One kind of built sheet: its options, and how it is built. */
export interface Report {
  readonly key: ReportKey;
  readonly options: readonly OptionSpec[];
  /** Keys of its tables and their columns that others rely on, in their order; a column that the data doesn't allow is null there. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  build(facts: Facts, context: ReportContext): BuiltReport;
}

export interface BuiltReport {
  readonly sheets: readonly SheetPlan[];
  readonly says: readonly string[];
  /** Findings of this report beside those of the reader. */
  readonly issues: readonly Issue[];
  /** Why a cell is what it is; null where there is no such cell. */
  explain(table: string, rowKey: string, columnKey: string): Explanation | null;
}

export interface Explanation {
  /** The rule in words. */
  readonly rule: string;
  readonly settings: readonly string[];
  /** Rows of the ledger that the cell was made of, places in its columns. */
  readonly rows: Uint32Array | null;
  /** What each row of the ledger counts with, in whole ten-thousandths; without it its amount. */
  readonly values?: Float64Array;
  /** In currency units: what these rows add up to, where that is the cell. */
  readonly sum: number | null;
  /** The clients that a count counts. */
  readonly clients: readonly string[] | null;
}

export type { IssueCode };
