import type { WorkDone, WorkEnd } from "../../protocol";
import { Refused } from "../answer";
import { finish } from "./finish";
import { inWork } from "./inWork";

/** All is written: names, what is shown, old charts, sheets that go. Called again after its answer was lost, it says the same. */
export function commit(ticket: string, end: WorkEnd): WorkDone {
  return inWork(ticket, ["writing", "finishing", "done"], (work) => {
    if (work.state.state === "writing") {
      if (work.end === undefined) work.log({ type: "end", end });
      work.enter({ state: "finishing", step: 0 });
    } else if (work.state.state === "finishing") work.enter({ state: "finishing" });
    if (work.state.state === "finishing" && !finish(work)) throw new Refused("sheets.fault.timeUp");
    return { names: work.after?.names ?? [] };
  });
}
