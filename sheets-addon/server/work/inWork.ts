import { Refused } from "../answer";
import { underLock } from "./underLock";
import { Work } from "./Work";
import { loadState, type WorkState } from "./WorkState";

/** A call for the piece of work with that ticket. It is marked as open: a call that finds the mark knows of one cut off. */
export function inWork<T>(ticket: string, states: readonly WorkState["state"][], call: (work: Work) => T): T {
  return underLock((budget) => {
    const state = loadState();
    if (state === null || state.ticket !== ticket || !states.includes(state.state)) {
      throw new Refused("sheets.fault.takenBack");
    }
    return call(new Work(SpreadsheetApp.getActive(), budget, state));
  });
}
