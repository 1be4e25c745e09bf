import type { LedgerRole } from "../ledger/ledger";
import type { ReportKey } from "../reports/Report";

/** The groups of questions on the first page of the pane, in their order. */
export const jobGroups = ["who", "each", "work", "sale", "say", "well", "next"] as const;
export type JobGroup = (typeof jobGroups)[number];

/** A question that a user has, and what is built to answer it. Its texts: `job.KEY.question`, `.result`, `.words`. */
export interface Job {
  readonly key: string;
  readonly group: JobGroup;
  /** Built together. */
  readonly reports: readonly ReportKey[];
  /** Columns of the ledger that it needs beside day, client and amount. */
  readonly needs: readonly LedgerRole[];
  /** Options shown at once; the others stand under "More". */
  readonly settings: readonly string[];
  /** The sheet and table whose first rows are shown before building. */
  readonly table: string;
  /** The chart shown before building; null: none. */
  readonly chart: string | null;
  /** Keys of the jobs that follow from it. */
  readonly next: readonly [string, string];
}

/** Every job that can be done, in the order of the pane. */
export const jobs: readonly Job[] = [];
