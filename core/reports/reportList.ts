import { callList } from "./callList";
import { classes } from "./classes";
import { clientTable } from "./clientTable";
import { managerTable } from "./managerTable";
import { migration } from "./migration";
import { status } from "./status";
import { summary } from "./summary";
import type { Report, ReportKey } from "./Report";

/** Every report there is; those of the main job come first, in its order. */
export const reportList: readonly Report[] = [clientTable, managerTable, classes, status, callList, migration, summary];

export function reportOf(key: ReportKey): Report {
  return reportList.find((report) => report.key === key)!;
}
