import type { WorkInfo } from "../../protocol";
import { FRESH, LONGEST_CALL } from "./clearWay";
import { loadState, type WorkState } from "./WorkState";

/** What the sidebar hears of a piece of work. `hasOwnSheets`: sheets of ours are there, whatever the state says. */
export function workInfo(hasOwnSheets: boolean): WorkInfo | null {
  const state = loadState();
  if (state === null) return hasOwnSheets ? { ticket: "", state: "writing", busy: null } : null;
  const age = Date.now() - state.at;
  const isBusy = state.open ? age < LONGEST_CALL : state.state === "writing" && age < FRESH;
  return { ticket: state.ticket, state: TOLD[state.state], busy: isBusy ? Math.max(0, Math.round(age / 1000)) : null };
}

const TOLD: Readonly<Record<WorkState["state"], WorkInfo["state"]>> = {
  beginning: "writing",
  writing: "writing",
  finishing: "finishing",
  done: "done",
  undoing: "undoing",
  // our sheets are going: that is to be finished
  keeping: "finishing",
};
