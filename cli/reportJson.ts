import { isoDay, placeText, type Built, type Issue } from "../core/index";

const dayParams = new Set(["firstDay", "lastDay", "asOf"]);

/** A built report as other programs take it. */
export function reportJson(built: Built): unknown {
  return {
    report: built.report.key,
    asOf: isoDay(built.period.to),
    tables: built.tables,
    says: built.says,
    check: { read: built.check.read, left: built.check.left, issues: built.check.issues.map(issueJson) },
  };
}

function issueJson(issue: Issue): unknown {
  const params = Object.fromEntries(
    Object.entries(issue.params).map(([key, value]) => [
      key,
      dayParams.has(key) && typeof value === "number" ? isoDay(value) : value,
    ]),
  );
  const cell = issue.cases[0] === undefined ? null : placeText(issue.cases[0]);
  return { code: issue.code, params, cell, count: issue.count };
}
