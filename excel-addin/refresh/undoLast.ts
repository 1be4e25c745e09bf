import { HostFailure, type Task } from "../../pane/port/Host";
import type { ExcelDoor } from "../host/ExcelDoor";
import { applyState, type LastApply } from "./applyState";
import { setJournalState } from "./JournalSheet";
import { dropOwnSheets, recoverIn, restoreOrSay } from "./recover";
import { SheetCells } from "./SheetCells";
import { isAsWritten } from "./isAsWritten";

/**
 * Takes the last apply of this session back. A `HostFailure` where there is nothing to take back, and where something was
 * typed on one of its sheets since: that would be lost.
 */
export function undoLast(door: ExcelDoor, task: Task): Promise<void> {
  return door.run(async (context) => {
    const state = applyState(door);
    if (state.pending !== null) await recoverIn(context, door);
    const { last } = state;
    if (last === null) throw new HostFailure("refresh.undo.none");
    task.progress("excel.step.restoring", 0);
    await checkUntouched(context, last);
    task.progress("excel.step.restoring", 0.3);
    if (last.journal.sheets.length > 0) setJournalState(context, "writing");
    await context.sync();
    state.last = null;
    await restoreOrSay(context, door, last.journal);
    state.hasLeftovers = true;
    await dropOwnSheets(context);
    state.hasLeftovers = false;
    task.progress("excel.step.restoring", 1);
  });
}

async function checkUntouched(context: Excel.RequestContext, { written }: LastApply): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  for (const [id, image] of written) {
    const sheet = worksheets.items.find((one) => one.id === id);
    // who deleted it doesn't want it back in its old state
    if (sheet === undefined) throw new HostFailure("refresh.undo.none");
    if (!isAsWritten(await SheetCells.read(context, sheet), image)) {
      throw new HostFailure("refresh.undo.typed", { sheet: sheet.name });
    }
  }
}
