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
import { clientRegisterSheet } from "./clientRegisterSheet";
import { dealsSheet } from "./dealsSheet";
import { potentialSheet } from "./potentialSheet";
import { segmentsSheet } from "./segmentsSheet";
import { matrixSheet } from "./matrixSheet";
import { gaps } from "./gaps";
import { strayLines } from "./strayLines";
import { boughtTogether } from "./boughtTogether";
import { clientBase } from "./clientBase";
import { penetration } from "./penetration";
import { productTable } from "./productTable";
import { findClients } from "./findClients";
import { bestPortrait } from "./bestPortrait";
import { bestWorst } from "./bestWorst";
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
  clientRegisterSheet,
  dealsSheet,
  potentialSheet,
  segmentsSheet,
  matrixSheet,
  gaps,
  strayLines,
  boughtTogether,
  clientBase,
  penetration,
  productTable,
  findClients,
  bestPortrait,
  bestWorst,
];

export function reportOf(key: ReportKey): Report {
  return reportList.find((report) => report.key === key)!;
}

/** Whether a report is of a period; those on the ledger as a whole are of none. */
export function hasPeriod(key: string): boolean {
  // the further sheets of a report have its key with a part behind it
  const [main] = key.split(".");
  return reportList.find((report) => report.key === main)?.options.some((option) => option.key === "from") ?? true;
}
