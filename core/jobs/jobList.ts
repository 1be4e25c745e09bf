import type { LedgerRole } from "../ledger/ledger";
import type { ReportKey } from "../reports/Report";

/** The groups of questions on the first page of the pane, in their order. */
export const jobGroups = ["who", "each", "work", "sale", "say", "well", "next", "data"] as const;
export type JobGroup = (typeof jobGroups)[number];

/** A question that a user has, and what is built to answer it. Its texts: `job.KEY.question`, `.result`, `.words`. */
export interface Job {
  readonly key: JobKey;
  readonly group: JobGroup;
  /** Built together. */
  readonly reports: readonly ReportKey[];
  /** Columns of the ledger that it needs beside day, client and amount. */
  readonly needs: readonly LedgerRole[];
  /** Options shown at once; the others stand under "More". */
  readonly settings: readonly string[];
  /** The sheet and table whose first rows are shown before building: `classes.matrix/matrix`, the sheet as in its tag. */
  readonly table: string;
  /** Key of the chart shown before building; null: none. */
  readonly chart: string | null;
  /** Keys of the jobs that follow from it. */
  readonly next: readonly [JobKey, JobKey];
}

export const jobKeys = [
  "overview",
  "most-important",
  "new-and-lost",
  "steady-buyers",
  "client-list",
  "manager-results",
  "call-next",
  "who-moved",
  "meeting",
  "check-ledger",
  "names",
  "product-lines",
  "managers",
  "rates",
] as const;
export type JobKey = (typeof jobKeys)[number];

/** Every job that can be done, in the order of the pane. */
export const jobs: readonly Job[] = [
  {
    key: "overview",
    group: "who",
    reports: ["client-table", "manager-table", "classes", "status"],
    needs: [],
    settings: ["from", "to", "statusMonths", "classMonths", "abc"],
    table: "client-table/clients",
    chart: "paretoCurve",
    next: ["new-and-lost", "manager-results"],
  },
  {
    key: "most-important",
    group: "who",
    reports: ["classes"],
    needs: [],
    settings: ["to", "classMonths", "abc", "abcBasis"],
    table: "classes/clients",
    chart: "paretoCurve",
    next: ["steady-buyers", "new-and-lost"],
  },
  {
    key: "new-and-lost",
    group: "who",
    reports: ["status"],
    needs: [],
    settings: ["from", "to", "compare", "statusMonths"],
    table: "status/movements",
    chart: "periodStatus",
    next: ["client-list", "most-important"],
  },
  {
    key: "steady-buyers",
    group: "who",
    reports: ["classes"],
    needs: [],
    settings: ["to", "classMonths", "xyzPeriod", "xyzLimits", "xLimit", "yLimit"],
    table: "classes.matrix/matrix",
    chart: "variationPicture",
    next: ["most-important", "client-list"],
  },
  {
    key: "client-list",
    group: "who",
    reports: ["client-table"],
    needs: [],
    settings: ["from", "to", "compare", "statusMonths", "classMonths"],
    table: "client-table/clients",
    chart: null,
    next: ["most-important", "new-and-lost"],
  },
  {
    key: "manager-results",
    group: "work",
    reports: ["manager-table"],
    needs: ["manager"],
    settings: ["from", "to", "compare", "statusMonths"],
    table: "manager-table/managers",
    chart: "kinds",
    next: ["new-and-lost", "client-list"],
  },
  {
    key: "call-next",
    group: "sale",
    reports: ["call-list"],
    needs: [],
    settings: ["to", "byManager", "statusMonths", "classMonths", "abc"],
    table: "call-list/calls",
    chart: null,
    next: ["who-moved", "most-important"],
  },
  {
    key: "who-moved",
    group: "who",
    reports: ["migration"],
    needs: [],
    settings: ["from", "to", "since", "statusMonths"],
    table: "migration/clients",
    chart: null,
    next: ["call-next", "new-and-lost"],
  },
  {
    key: "meeting",
    group: "work",
    reports: ["summary"],
    needs: [],
    settings: ["from", "to", "compare", "statusMonths"],
    table: "summary/months",
    chart: "monthlySales",
    next: ["client-list", "manager-results"],
  },
  {
    key: "check-ledger",
    group: "data",
    reports: ["ledger-check"],
    needs: [],
    settings: [],
    table: "ledger-check/months",
    chart: "checkedMonths",
    next: ["names", "overview"],
  },
  {
    key: "names",
    group: "data",
    reports: ["names"],
    needs: [],
    settings: [],
    table: "names/names",
    chart: null,
    next: ["check-ledger", "client-list"],
  },
  {
    key: "product-lines",
    group: "data",
    reports: ["product-lines"],
    needs: ["item"],
    settings: [],
    table: "product-lines/items",
    chart: null,
    next: ["client-list", "overview"],
  },
  {
    key: "managers",
    group: "data",
    reports: ["managers"],
    needs: ["manager"],
    settings: [],
    table: "managers/managers",
    chart: null,
    next: ["manager-results", "client-list"],
  },
  {
    key: "rates",
    group: "data",
    reports: ["rates"],
    // a currency may stand in the cells of the amounts, without a column of its own
    needs: [],
    settings: [],
    table: "rates/rates",
    chart: null,
    next: ["check-ledger", "overview"],
  },
];
