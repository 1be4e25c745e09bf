import { isoDay } from "../../core/index";
import type { BuiltSheetInfo } from "../engine/Engine";
import { specsOf, type FormState } from "./optionForm";

/** The fields as the sheet was built; a period that moves on with the data stands in none. */
export function sheetForm({ report, options, period }: BuiltSheetInfo): FormState {
  const fixed = period.kind === "fixed";
  const days = new Map([
    ["from", fixed ? isoDay(period.from) : undefined],
    ["to", fixed ? isoDay(period.to) : undefined],
  ]);
  const form = specsOf([report]).flatMap((spec): (readonly [string, string | boolean])[] => {
    const value = days.has(spec.key) ? days.get(spec.key) : options[spec.key];
    // what stands at its default was left alone
    if (value === undefined || value === spec.fallback) return [];
    return [[spec.key, typeof value === "boolean" ? value : String(value)]];
  });
  return Object.fromEntries(form);
}
