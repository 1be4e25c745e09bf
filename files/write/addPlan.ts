import type { Plan } from "../../core/index";
import type { Added } from "./addSheets";
import { applyPlan, type AddOptions } from "./applyPlan";

export type { AddOptions } from "./applyPlan";

/**
 * Writes the sheets of a plan behind those of a workbook, or into a new one where `original` is null. The workbook is
 * not rewritten: every part keeps its bytes but the lists of types, sheets, relationships and styles, which are
 * appended to. Throws a `PackageFault` where the file can't be added to.
 */
export function addPlan(original: Uint8Array | null, plan: Plan, options: AddOptions): Uint8Array {
  return addPlanNamed(original, plan, options).bytes;
}

/** The same, with the names that the sheets got: a taken name gets a number. */
export function addPlanNamed(original: Uint8Array | null, plan: Plan, options: AddOptions): Added {
  return applyPlan(original, plan, options);
}
