import type { ExcelDoor } from "../host/ExcelDoor";
import { applyState } from "./applyState";
import { dropOwnSheets } from "./recover";

/** The last apply is there to stay: what it could have been taken back with goes. */
export function keepLast(door: ExcelDoor): Promise<void> {
  if (applyState(door).last === null) return Promise.resolve();
  return door.run((context) => keepIn(context, door));
}

/** The same, within a piece of work. */
export async function keepIn(context: Excel.RequestContext, door: ExcelDoor): Promise<void> {
  const state = applyState(door);
  if (state.last === null) return;
  state.last = null;
  state.hasLeftovers = true;
  await dropOwnSheets(context);
  state.hasLeftovers = false;
}
