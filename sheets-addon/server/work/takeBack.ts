import type { Progress } from "../../protocol";
import { Refused } from "../answer";
import { checkUntouched } from "./checkUntouched";
import { putBack } from "./putBack";
import { underLock } from "./underLock";
import { Work } from "./Work";
import { loadState } from "./WorkState";

/** Puts everything back as it was before `begin`. Where nothing of that work is left, that was done already. */
export function takeBack(ticket: string): Progress {
  return underLock((budget) => {
    const state = loadState();
    if (state === null || state.ticket !== ticket) return { finished: true };
    return { finished: goBack(new Work(SpreadsheetApp.getActive(), budget, state)) };
  });
}

/** Puts a piece of work back that stands; `Refused` where it can't be any more, and where something was typed since. */
export function undo(ticket: string): Progress {
  return underLock((budget) => {
    const state = loadState();
    const isThere = state !== null && state.ticket === ticket && (state.state === "done" || state.state === "undoing");
    if (!isThere) throw new Refused("refresh.undo.none");
    return { finished: goBack(new Work(SpreadsheetApp.getActive(), budget, state)) };
  });
}

function goBack(work: Work): boolean {
  switch (work.state.state) {
    case "beginning":
    case "keeping":
      throw new Refused("refresh.undo.none");
    case "done":
      checkUntouched(work);
      break;
    case "writing":
    case "finishing":
      break;
    case "undoing":
      work.enter({ state: "undoing" });
      return putBack(work);
  }
  work.enter({ state: "undoing", step: 0 });
  return putBack(work);
}
