import { AttachedDesk } from "../../addins/AttachedDesk";
import { problemKey } from "../../addins/problemKey";
import type { WorkerAnswer } from "../../addins/WorkerClient";
import type { Plan } from "../../core/index";
import { GridFault } from "../../files/index";
import { planWork } from "./planWork";
import type { PlannedWork, Present } from "./Present";

/** What the add-on of Google Sheets does with files, and what it computes before anything is written. It runs in a worker. */
export class SheetsDesk extends AttachedDesk {
  constructor(private readonly clock: () => string) {
    super(clock);
  }

  /** What is to be done so that a plan stands in the spreadsheet. */
  async plan(present: Present, plan: Plan): Promise<WorkerAnswer<PlannedWork>> {
    try {
      return { ok: true, value: await planWork(present, plan, this.clock()) };
    } catch (problem) {
      if (problem instanceof GridFault && problem.code === "noSheet") {
        return { ok: false, code: "sheets.fault.noSheet", params: { sheet: problem.sheet } };
      }
      return { ok: false, ...problemKey(problem, "") };
    }
  }
}
