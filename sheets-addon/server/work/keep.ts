import type { Progress } from "../../protocol";
import { Refused } from "../answer";
import { clearWay, keepAll } from "./clearWay";
import { underLock } from "./underLock";
import { Work } from "./Work";
import { loadState } from "./WorkState";

/** A piece of work that stands is there to stay: its copies go. Where nothing of it is left, that was done already. */
export function keep(ticket: string): Progress {
  return underLock((budget) => {
    const state = loadState();
    if (state === null || state.ticket !== ticket) return { finished: true };
    if (state.state !== "done" && state.state !== "keeping") throw new Refused("sheets.fault.busy");
    return { finished: keepAll(new Work(SpreadsheetApp.getActive(), budget, state)) };
  });
}

/** Finishes or puts back what was cut off, and drops what an earlier visit left. */
export function recover(): Progress {
  return underLock((budget) => ({ finished: clearWay(SpreadsheetApp.getActive(), budget, true) }));
}
