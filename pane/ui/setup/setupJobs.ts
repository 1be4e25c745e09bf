import { familyOf, reportList, type InputKind, type Job, type JobKey } from "../../../core/index";
import type { BuiltSheetInfo } from "../../engine/Engine";
import type { FormState } from "../optionForm";

/** Jobs that set up one sheet for people to type into: where it stands it is changed, and no second one is built. */
const setupJobs: readonly JobKey[] = ["segments", "meant-for", "client-register", "deals", "potential"];

/** Sheets of a user's own that may be taken in place of the one that a job builds. */
const inputs: Readonly<Partial<Record<JobKey, readonly InputKind[]>>> = {
  "client-register": ["client-register"],
  deals: ["deals", "deal-log"],
  potential: ["potential"],
};

/** What a job builds can be put together in the pane. */
export function hasEditor(job: JobKey): boolean {
  return job === "segments" || job === "meant-for";
}

export function inputKindsOf(job: JobKey): readonly InputKind[] {
  return inputs[job] ?? [];
}

/** The sheets that a set-up job has built, one family of them; empty: none stands there. */
export function standingSheets(job: Job, built: readonly BuiltSheetInfo[]): readonly BuiltSheetInfo[] {
  if (!setupJobs.includes(job.key)) return [];
  const first = built.find(({ report }) => job.reports.includes(report));
  return first === undefined ? [] : built.filter(({ tag }) => familyOf(tag) === familyOf(first.tag));
}

const once: ReadonlySet<string> = new Set(
  reportList.flatMap(({ options }) =>
    options.flatMap((spec) => (spec.type === "text" && spec.once === true ? [spec.key] : [])),
  ),
);

/** A form without what is of one building only. */
export function withoutOnce(form: FormState): FormState {
  return Object.fromEntries(Object.entries(form).filter(([key]) => !once.has(key)));
}

/** Of a form only what is of one building: the settings beside it are the user's to put back. */
export function onlyOnce(form: FormState): FormState {
  return Object.fromEntries(Object.entries(form).filter(([key]) => once.has(key)));
}
