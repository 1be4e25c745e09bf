import {
  OptionProblem,
  parseOptions,
  reportOf,
  type Job,
  type JobKey,
  type OptionSpec,
  type OptionValues,
  type ReportKey,
} from "../../core/index";

/** What the user touched, as it stands in the fields. Untouched options are taken from the data. */
export type FormState = Readonly<Record<string, string | boolean>>;

export interface ReadForm {
  readonly values: OptionValues;
  /** Keys of the options whose field can't be taken; they are left out of the values. */
  readonly faulty: readonly string[];
}

/** The options of all reports of a job, each once. */
export function specsOf(reports: readonly ReportKey[]): OptionSpec[] {
  const specs = new Map<string, OptionSpec>();
  for (const spec of reports.flatMap((key) => reportOf(key).options))
    if (!specs.has(spec.key)) specs.set(spec.key, spec);
  return [...specs.values()];
}

/** Reads the fields of the options that are asked for; what belongs to other jobs stays aside. An emptied field is untouched. */
export function readForm(specs: readonly OptionSpec[], form: FormState): ReadForm {
  const values: Record<string, string | number | boolean> = {};
  const faulty: string[] = [];
  for (const spec of specs.filter((one) => isAsked(one, specs, form))) {
    const typed = form[spec.key];
    if (typed === undefined || typed === "") continue;
    try {
      const taken = parseOptions([spec], { [spec.key]: plainNumber(spec, typed) })[spec.key];
      if (taken !== undefined) values[spec.key] = taken;
    } catch (error) {
      if (!(error instanceof OptionProblem)) throw error;
      faulty.push(spec.key);
    }
  }
  return { values, faulty };
}

/** What a field shows: what was typed, else what is taken from the data, else the default. */
export function shownValue(spec: OptionSpec, form: FormState, taken: OptionValues | null): string | boolean {
  const value = form[spec.key] ?? taken?.[spec.key] ?? spec.fallback ?? "";
  return typeof value === "boolean" ? value : String(value);
}

/**
 * Own ABC limits are asked for only where they are chosen, fixed XYZ limits only where they are not taken from the data,
 * and where first purchases are looked for only where rows are selected.
 */
export function isAsked(spec: OptionSpec, specs: readonly OptionSpec[], form: FormState): boolean {
  const chosen = (key: string): string => {
    const other = specs.find((one) => one.key === key);
    return other === undefined ? "" : String(shownValue(other, form, null));
  };
  if (spec.key === "aLimit" || spec.key === "bLimit") return chosen("abc") === "own";
  if (spec.key === "xLimit" || spec.key === "yLimit") return chosen("xyzLimits") !== "data";
  if (spec.key === "firstIn") return chosen("where") !== "";
  return true;
}

/** What is of one building only is put together in a part of the page of its own. */
function isOnce(spec: OptionSpec): boolean {
  return spec.type === "text" && spec.once === true;
}

/** Options for which the page has more than a field. */
const editedElsewhere: Readonly<Partial<Record<JobKey, readonly string[]>>> = {
  segments: ["template"],
  "meant-for": ["template", "draft", "draftShare"],
};

/** Fields shown at once and those under "More", in the order of the job and of the reports. */
export function askedSpecs(job: Job, form: FormState): { first: OptionSpec[]; more: OptionSpec[] } {
  const specs = specsOf(job.reports);
  const edited = editedElsewhere[job.key] ?? [];
  const asked = specs.filter((spec) => isAsked(spec, specs, form) && !isOnce(spec) && !edited.includes(spec.key));
  const belongs = (spec: OptionSpec): boolean =>
    job.settings.includes(spec.key) ||
    ((spec.key === "aLimit" || spec.key === "bLimit") && job.settings.includes("abc"));
  const place = (spec: OptionSpec): number => {
    const own = job.settings.indexOf(spec.key);
    return own >= 0 ? own : job.settings.indexOf("abc") + 0.5;
  };
  return {
    first: asked.filter(belongs).sort((one, other) => place(one) - place(other)),
    more: asked.filter((spec) => !belongs(spec)),
  };
}

/** A comma is a decimal sign to most of our users. */
function plainNumber(spec: OptionSpec, typed: string | boolean): string | boolean {
  return spec.type === "limit" && typeof typed === "string" ? typed.trim().replace(",", ".") : typed;
}
