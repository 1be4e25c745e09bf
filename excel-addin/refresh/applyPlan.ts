import type { Plan } from "../../core/index";
import { HostFailure, type Applied, type Region, type Task } from "../../pane/port/Host";
import type { ExcelDoor } from "../host/ExcelDoor";
import { errorCodeOf, failureOf } from "../host/failures";
import { applyState } from "./applyState";
import { Applying } from "./Applying";
import { keepIn } from "./keepLast";
import type { PresentReads } from "./PresentReads";
import { dropOwnSheets, recoverIn, restoreOrSay } from "./recover";

/**
 * Carries out a plan in the workbook as one transaction. New sheets are written out of sight and named at the end; a sheet
 * with `carry` is refreshed in its place, beside a copy that it is put back from when anything fails; what of `present`
 * the plan doesn't carry over goes last. Whatever goes wrong, the workbook is as it was, and the failure is thrown.
 *
 * @param reads what the pane has read of the sheets when it computed the plan: what was typed since wins
 */
export function applyPlan(
  door: ExcelDoor,
  plan: Plan,
  present: readonly Region[],
  task: Task,
  reads: PresentReads,
): Promise<Applied> {
  return door.run(async (context) => {
    const state = applyState(door);
    await recoverIn(context, door);
    await keepIn(context, door);
    const applying = new Applying(context, door, task, reads);
    let applied: Applied;
    try {
      applied = await applying.apply(plan, present);
    } catch (reason) {
      task.progress("excel.step.restoring", 1);
      await putBack(context, door, applying);
      if (applying.isReadOnly && errorCodeOf(reason) === "AccessDenied") throw new HostFailure("excel.fault.readOnly");
      throw failureOf(reason, applying.current);
    }
    state.last = applying.last;
    state.hasLeftovers = true;
    await applying.cleanUp();
    task.progress("excel.step.finishing", 1);
    return applied;
  });
}

async function putBack(context: Excel.RequestContext, door: ExcelDoor, applying: Applying): Promise<void> {
  applyState(door).hasLeftovers = true;
  await applying.findAdded();
  await restoreOrSay(context, door, applying.journal);
  // what is left is out of sight, and goes at the next call at the latest
  await dropOwnSheets(context).catch(() => undefined);
  await applying.select().catch(() => undefined);
}
