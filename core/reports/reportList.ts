import { classes } from "./classes";
import { clientTable } from "./clientTable";
import { managerTable } from "./managerTable";
import { status } from "./status";
import type { Report, ReportKey } from "./Report";

/** Every report there is, in the order of the main job. */
export const reportList: readonly Report[] = [clientTable, managerTable, classes, status];

export function reportOf(key: ReportKey): Report {
  return reportList.find((report) => report.key === key)!;
}
