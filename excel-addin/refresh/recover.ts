import { HostFailure, type Task } from "../../pane/port/Host";
import type { ExcelDoor } from "../host/ExcelDoor";
import { pieceWriter } from "../write/SyncWriter";
import { applyState } from "./applyState";
import type { Journal } from "./Journal";
import { readJournal } from "./JournalSheet";
import { dropSheets, ownSheets } from "./ownSheets";
import { restore } from "./restore";

/**
 * Puts right what an apply has left behind that was cut off in the middle, by the pane being closed or Excel ending: with it
 * the workbook is as it was before that apply, or, if that one had come to its end, as it is after it.
 */
export function recover(door: ExcelDoor): Promise<void> {
  return door.run((context) => recoverIn(context, door));
}

/** The same, within a piece of work. */
export async function recoverIn(context: Excel.RequestContext, door: ExcelDoor): Promise<void> {
  const state = applyState(door);
  if (state.pending !== null) {
    await restoreOrSay(context, door, state.pending);
    state.pending = null;
    state.hasLeftovers = true;
  }
  if (state.last !== null || !state.hasLeftovers) return;
  if ((await ownSheets(context)).length === 0) {
    state.hasLeftovers = false;
    return;
  }
  const found = await readJournal(context);
  if (found?.state === "writing") await restoreOrSay(context, door, found.journal);
  await dropOwnSheets(context);
  state.hasLeftovers = false;
}

/** Everything of ours that nobody sees goes. */
export async function dropOwnSheets(context: Excel.RequestContext): Promise<void> {
  await dropSheets(pieceWriter(context, idle), await ownSheets(context));
}

/** Whatever goes wrong now is tried again at the next call. */
export async function restoreOrSay(context: Excel.RequestContext, door: ExcelDoor, journal: Journal): Promise<void> {
  try {
    await restore(context, journal, (version) => door.has(version));
  } catch (reason) {
    const state = applyState(door);
    state.pending = journal;
    state.hasLeftovers = true;
    const sheet = journal.sheets[0]?.name ?? journal.parked[0]?.name ?? "";
    throw new HostFailure("excel.fault.restore", { sheet }, { cause: reason });
  }
}

const idle: Task = { signal: new AbortController().signal, progress: () => undefined };
