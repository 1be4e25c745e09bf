import * as Comlink from "comlink";
import type { WorkerAnswer } from "../../addins/WorkerClient";
import { transferables, type CellBlock } from "../../core/index";
import { SheetsDesk } from "./SheetsDesk";

/** The desk as a worker: large answers are handed over without copying. */
class Desk extends SheetsDesk {
  override async next(reading: number): Promise<WorkerAnswer<CellBlock | null>> {
    const answer = await super.next(reading);
    if (!answer.ok || answer.value === null) return answer;
    return Comlink.transfer(answer, [...new Set(transferables(answer.value))] as Transferable[]);
  }
}

Comlink.expose(new Desk(() => new Date().toISOString()));
