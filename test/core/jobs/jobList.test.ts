import { describe, expect, it, test } from "vitest";
import {
  buildReports,
  jobGroups,
  jobKeys,
  jobs,
  ledgerRoles,
  reportKeys,
  reportList,
  reportOf,
  translator,
} from "../../../core/index";
import { en } from "../../../core/text/en";
import { typedSample } from "../reports/typedSample";
import { on } from "../sheets";

const built = buildReports(reportList, {
  company: typedSample("en"),
  say: translator("en"),
  today: on("2009-04-02"),
  options: {},
});

describe.each(jobs.map((job) => [job.key, job] as const))("the job %s", (_key, job) => {
  const specs = new Set(job.reports.flatMap((report) => reportOf(report).options.map(({ key }) => key)));
  const sheets = built.filter(({ report }) => job.reports.includes(report.key)).flatMap(({ plan }) => plan.sheets);

  it("has a stable key, a group and reports", () => {
    expect(job.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(jobGroups).toContain(job.group);
    expect(job.reports.length).toBeGreaterThan(0);
    for (const role of job.needs) expect(ledgerRoles).toContain(role);
  });

  it("shows three to six settings, each an option of its reports; all of them where there are fewer", () => {
    expect(job.settings.length).toBeGreaterThanOrEqual(Math.min(3, specs.size));
    expect(job.settings.length).toBeLessThanOrEqual(6);
    expect(new Set(job.settings).size).toBe(job.settings.length);
    for (const setting of job.settings) expect([...specs]).toContain(setting);
  });

  it("shows a table and a picture that its reports build", () => {
    const tables = sheets.flatMap(({ tag, blocks }) =>
      blocks.filter(({ type }) => type === "table").map(({ key }) => `${tag.split("/")[2]!}/${key}`),
    );
    const charts = sheets.flatMap(({ blocks }) => blocks.filter(({ type }) => type === "chart").map(({ key }) => key));
    expect(tables).toContain(job.table);
    if (job.chart !== null) expect(charts).toContain(job.chart);
  });

  it("leads on to two other jobs", () => {
    expect(new Set([...job.next, job.key]).size).toBe(3);
    for (const next of job.next) expect(jobKeys).toContain(next);
  });

  it("has a label, a help and words of its choices for each option", () => {
    for (const spec of job.reports.flatMap((report) => reportOf(report).options)) {
      const wanted = [`option.${spec.key}.label`, `option.${spec.key}.help`];
      if (spec.type === "choice") wanted.push(...spec.choices.map((choice) => `option.${spec.key}.choice.${choice}`));
      for (const key of wanted) expect(Object.keys(en)).toContain(key);
    }
  });
});

test("every key has one job, the main one first, and every report belongs to one", () => {
  expect(jobs.map(({ key }) => key)).toEqual([...jobKeys]);
  expect(jobs[0]!.reports).toEqual(["client-table", "manager-table", "classes", "status"]);
  const single = jobs.filter(({ reports }) => reports.length === 1).flatMap(({ reports }) => reports);
  expect(new Set(single)).toEqual(new Set(reportKeys));
});
