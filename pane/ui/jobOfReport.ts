import { jobs, type Job, type ReportKey } from "../../core/index";

/** The question that a sheet of a report answers, with the settings of that report alone. */
export function jobOfReport(report: ReportKey): Job {
  const job = jobs.find(({ reports }) => reports.length === 1 && reports[0] === report);
  const other = job ?? jobs.find(({ reports }) => reports.includes(report)) ?? jobs[0]!;
  return { ...other, reports: [report] };
}
