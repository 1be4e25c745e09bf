import { callList } from "./callList";
import { classes } from "./classes";
import { clientTable } from "./clientTable";
import { ledgerCheck } from "./ledgerCheck";
import { managersSheet } from "./managersSheet";
import { managerTable } from "./managerTable";
import { migration } from "./migration";
import { names } from "./names";
import { productLines } from "./productLines";
import { rates } from "./rates";
import { status } from "./status";
import { summary } from "./summary";
import type { Report, ReportKey } from "./Report";

/** Every report there is; those of the main job come first, in its order. */
export const reportList: readonly Report[] = [
  clientTable,
  managerTable,
  classes,
  status,
  callList,
  migration,
  summary,
  ledgerCheck,
  names,
  productLines,
  managersSheet,
  rates,
];

export function reportOf(key: ReportKey): Report {
  return reportList.find((report) => report.key === key)!;
}

/** Whether a report is of a period; those on the ledger as a whole are of none. */
export function hasPeriod(key: string): boolean {
  return reportList.find((report) => report.key === key)?.options.some((option) => option.key === "from") ?? true;
}
