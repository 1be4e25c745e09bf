import type { ExcelDoor } from "../host/ExcelDoor";
import type { SheetImage } from "../write/planImage";
import type { Journal } from "./Journal";

/** What this session remembers of what was applied. */
export interface ApplyState {
  /** The last apply, as long as it can be taken back. */
  last: LastApply | null;
  /** What could not be put back yet. */
  pending: Journal | null;
  /** Whether sheets of ours may be left in the workbook. */
  hasLeftovers: boolean;
}

export interface LastApply {
  readonly journal: Journal;
  /** What was written on each sheet, by its id: whatever else stands there now was typed since. */
  readonly written: ReadonlyMap<string, SheetImage>;
}

const states = new WeakMap<ExcelDoor, ApplyState>();

export function applyState(door: ExcelDoor): ApplyState {
  let state = states.get(door);
  if (state === undefined) {
    state = { last: null, pending: null, hasLeftovers: true };
    states.set(door, state);
  }
  return state;
}
