import type { Days } from "../calendar/windows";
import { isoDay, parseIsoDay } from "../calendar/calendar";
import { abcPresets } from "../methods/abc";
import { periodKinds, type PeriodKind } from "../calendar/periods";
import { conditionsText, parseConditions } from "../ledger/conditions";
import { limitOf } from "../methods/limit";

/** One option of a report, as the command line, the pane and the recipe take it. */
export type OptionSpec =
  | { readonly key: string; readonly type: "choice"; readonly choices: readonly string[]; readonly fallback: string }
  | {
      readonly key: string;
      readonly type: "whole";
      readonly least: number;
      readonly most: number;
      readonly fallback: number;
    }
  | { readonly key: string; readonly type: "limit"; readonly fallback: number | null }
  | { readonly key: string; readonly type: "flag"; readonly fallback: boolean }
  | { readonly key: string; readonly type: "day"; readonly fallback: null }
  /** A text that the report reads itself. `once`: it is of one building, and no recipe keeps it. */
  | {
      readonly key: string;
      readonly type: "text";
      readonly fallback: null;
      readonly once?: true;
      /** What is wrong with a text, as what is wanted instead; null: nothing. */
      readonly fault: (text: string) => string | null;
    }
  /** Which rows are looked at: a text as `parseConditions` reads it. */
  | { readonly key: string; readonly type: "conditions"; readonly fallback: null };

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export class OptionProblem extends Error {
  constructor(
    readonly code:
      | "optionUnknown"
      | "optionValue"
      | "optionLimits"
      | "optionPeriod"
      | "optionBasis"
      | "whereForm"
      | "whereValue"
      | "whereHeader",
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(`options: ${code} ${JSON.stringify(params)}`);
  }
}

export const abcBases = ["turnover", "margin", "income"] as const;
export type AbcBasis = (typeof abcBases)[number];

/** Options that every report of the main job takes. */
export const periodOptions: readonly OptionSpec[] = [
  { key: "from", type: "day", fallback: null },
  { key: "to", type: "day", fallback: null },
  { key: "period", type: "choice", choices: ["fixed", "rolling"], fallback: "fixed" },
  { key: "statusMonths", type: "whole", least: 1, most: 60, fallback: 3 },
  { key: "yearStart", type: "whole", least: 1, most: 12, fallback: 1 },
  { key: "where", type: "conditions", fallback: null },
  { key: "firstIn", type: "choice", choices: ["all", "selection"], fallback: "all" },
];

/** The same for reports that no client's status enters. */
export const plainPeriodOptions: readonly OptionSpec[] = periodOptions.filter(({ key }) => key !== "statusMonths");

export const classOptions: readonly OptionSpec[] = [
  { key: "classMonths", type: "whole", least: 1, most: 120, fallback: 12 },
  { key: "abc", type: "choice", choices: [...Object.keys(abcPresets), "own"], fallback: "50/79" },
  { key: "aLimit", type: "limit", fallback: null },
  { key: "bLimit", type: "limit", fallback: null },
  { key: "abcBasis", type: "choice", choices: abcBases, fallback: "turnover" },
  { key: "xyzPeriod", type: "choice", choices: ["month", "week", "quarter", "year"], fallback: "month" },
  { key: "xLimit", type: "limit", fallback: 10 },
  { key: "yLimit", type: "limit", fallback: 25 },
  { key: "xyzLimits", type: "choice", choices: ["fixed", "data"], fallback: "fixed" },
  { key: "samePeriods", type: "flag", fallback: false },
  { key: "sampleDeviation", type: "flag", fallback: false },
];

/** The settings that methods take, out of options. */
export interface Settings {
  /** Null: to be taken from the data. */
  readonly from: number | null;
  readonly to: number | null;
  readonly statusMonths: number;
  readonly yearStart: number;
  /** Conditions on the rows, as `conditionsText` writes them; "" for all rows. */
  readonly where: string;
  /** Where first purchases are looked for: in all rows, or in the selected ones. */
  readonly firstIn: "all" | "selection";
  readonly classMonths: number;
  readonly aLimit: number;
  readonly bLimit: number;
  readonly abcBasis: AbcBasis;
  readonly xyzPeriod: PeriodKind;
  readonly xLimit: number;
  readonly yLimit: number;
  readonly limitsFromData: boolean;
  readonly samePeriods: boolean;
  readonly sampleDeviation: boolean;
}

/** Checks values against the specs and fills in what isn't given. An unknown key or an impossible value is an {@link OptionProblem}. */
export function parseOptions(
  specs: readonly OptionSpec[],
  given: OptionValues,
): Record<string, string | number | boolean> {
  const known = new Map(specs.map((spec) => [spec.key, spec]));
  const parsed = new Map<string, string | number | boolean>();
  for (const [key, value] of Object.entries(given)) {
    const spec = known.get(key);
    if (spec === undefined)
      throw new OptionProblem("optionUnknown", { option: key, options: [...known.keys()].join(", ") });
    const taken = parseOption(spec, value);
    // no condition is the same as none given
    if (spec.type !== "conditions" || taken !== "") parsed.set(key, taken);
  }
  for (const spec of specs) if (!parsed.has(spec.key) && spec.fallback !== null) parsed.set(spec.key, spec.fallback);
  return Object.fromEntries(parsed);
}

function parseOption(spec: OptionSpec, value: string | number | boolean): string | number | boolean {
  const wrong = (wanted: string): OptionProblem =>
    new OptionProblem("optionValue", { option: spec.key, value: String(value), wanted });
  switch (spec.type) {
    case "choice":
      if (!spec.choices.includes(String(value))) throw wrong(spec.choices.join(", "));
      return String(value);
    case "flag":
      if (value === true || value === "true" || value === "yes") return true;
      if (value === false || value === "false" || value === "no") return false;
      throw wrong("yes, no");
    case "whole": {
      const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
      if (!Number.isInteger(number) || number < spec.least || number > spec.most)
        throw wrong(`${spec.least} … ${spec.most}`);
      return number;
    }
    case "limit": {
      const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
      if (!Number.isFinite(number) || number < 0 || number > 1000) throw wrong("0 … 100");
      return number;
    }
    case "day": {
      if (typeof value === "string" && parseIsoDay(value) !== null) return isoDay(parseIsoDay(value)!);
      throw wrong("YYYY-MM-DD");
    }
    case "text": {
      const fault = spec.fault(String(value));
      if (fault !== null) throw wrong(fault);
      return String(value);
    }
    case "conditions": {
      const read = parseConditions(String(value));
      if (!("fault" in read)) return conditionsText(read);
      throw new OptionProblem(read.fault === "form" ? "whereForm" : "whereValue", {
        option: spec.key,
        condition: read.condition,
      });
    }
  }
}

/** Settings out of parsed options; options that a report doesn't have stand at their defaults. */
export function settingsOf(options: OptionValues): Settings {
  const all = { ...parseOptions([...periodOptions, ...classOptions], {}), ...options };
  const day = (key: string): number | null => (all[key] === undefined ? null : parseIsoDay(String(all[key])));
  const preset = abcPresets[String(all["abc"]) as keyof typeof abcPresets];
  const own = all["aLimit"] !== undefined || all["bLimit"] !== undefined || preset === undefined;
  const [a, b] = preset ?? abcPresets["50/79"];
  const aLimit = own && all["aLimit"] !== undefined ? Number(all["aLimit"]) : a;
  const bLimit = own && all["bLimit"] !== undefined ? Number(all["bLimit"]) : b;
  const settings: Settings = {
    from: day("from"),
    to: day("to"),
    statusMonths: Number(all["statusMonths"]),
    yearStart: Number(all["yearStart"]),
    where: String(all["where"] ?? ""),
    firstIn: all["firstIn"] === "selection" ? "selection" : "all",
    classMonths: Number(all["classMonths"]),
    aLimit,
    bLimit,
    abcBasis: String(all["abcBasis"]) as AbcBasis,
    xyzPeriod: periodKinds.find((kind) => kind === all["xyzPeriod"]) ?? "month",
    xLimit: Number(all["xLimit"]),
    yLimit: Number(all["yLimit"]),
    limitsFromData: all["xyzLimits"] === "data",
    samePeriods: all["samePeriods"] === true,
    sampleDeviation: all["sampleDeviation"] === true,
  };
  for (const [low, high] of [
    ["aLimit", "bLimit"],
    ["xLimit", "yLimit"],
  ] as const) {
    if (limitOf(settings[low]).value > limitOf(settings[high]).value) {
      throw new OptionProblem("optionLimits", { low, high, lowValue: settings[low], highValue: settings[high] });
    }
  }
  return settings;
}

/** The report period, checked: from not after to. */
export function checkedPeriod(period: Days): Days {
  if (period.from > period.to) {
    throw new OptionProblem("optionPeriod", { from: isoDay(period.from), to: isoDay(period.to) });
  }
  return period;
}
