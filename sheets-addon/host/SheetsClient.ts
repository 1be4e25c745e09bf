import * as Comlink from "comlink";
import { WorkerClient } from "../../addins/WorkerClient";
import type { Block, Plan } from "../../core/index";
import { MOST_ROWS_IN_PAGE } from "../../pane/engine/EngineClient";
import { HostFailure } from "../../pane/port/Host";
import type { PlannedWork, Present } from "../desk/Present";
import type { SheetsDesk } from "../desk/SheetsDesk";

/** What the add-on does with files and plans, in a worker; where there can be none, in the page. */
export class SheetsClient extends WorkerClient<SheetsDesk> {
  /** @param spawn starts the worker, or throws where there can be none */
  static started(spawn: () => Worker, inPage: () => SheetsDesk): SheetsClient {
    try {
      const worker = spawn();
      return new SheetsClient(Comlink.wrap<SheetsDesk>(worker)).hear(worker, "sheets.fault.worker", inPage);
    } catch {
      return new SheetsClient(inPage()).inThePage();
    }
  }

  /**
   * What is to be done so that a plan stands in the spreadsheet.
   *
   * @throws HostFailure where the page would have to compute too much by itself
   */
  async plan(present: Present, plan: Plan): Promise<PlannedWork> {
    // whether there is a worker is known when it has answered once
    await this.ask(async (desk) => desk.detach(-1));
    const rows = rowsOf(present, plan);
    if (this.isInPage && rows > MOST_ROWS_IN_PAGE) {
      throw new HostFailure("sheets.fault.noWorker", { most: MOST_ROWS_IN_PAGE, rows });
    }
    return this.call((desk) => desk.plan(present, plan));
  }
}

function rowsOf(present: Present, plan: Plan): number {
  const now = present.sheets.reduce((sum, { info }) => sum + info.rowCount, 0);
  return plan.sheets.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + tableRows(block), now);
}

function tableRows(block: Block): number {
  return block.type === "table" ? block.rowKeys.length : 0;
}
