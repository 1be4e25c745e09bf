import { Refused } from "../answer";
import { printOf } from "../read/print";
import type { Work } from "./Work";

/** `Refused` where something was typed in one of the sheets since the work was finished: that would be lost. */
export function checkUntouched(work: Work): void {
  for (const { sheet: id, print } of work.after?.prints ?? []) {
    const sheet = work.find(id);
    // who deleted it doesn't want it back in its old state
    if (sheet === null) throw new Refused("refresh.undo.none");
    if (printOf(sheet) !== print) throw new Refused("refresh.undo.typed", { sheet: sheet.getName() });
  }
}
