import { refuseLeaks, type SendPlan } from "../../core/index";
import type { AddOptions } from "./addPlan";
import { appendSheets } from "./addSheets";
import { emptyPackage } from "./emptyPackage";
import { planSheet } from "./planSheet";

/**
 * Writes a copy for sending as a workbook of its own. It holds the sheets of the plan and nothing else: no key, no
 * recipe, nothing hidden, nobody's name in its properties. The same input gives the same bytes.
 *
 * @throws SendProblem where a name would be told that must not be; then there are no bytes
 */
export function sendCopy(plan: SendPlan, options: AddOptions): Uint8Array {
  if (plan.sheets.length === 0) throw new Error("sendCopy: a copy needs a sheet");
  refuseLeaks(plan);
  return appendSheets(emptyPackage(options.now), plan.sheets.map(planSheet)).bytes;
}
