import * as Comlink from "comlink";
import type { AttachedDesk } from "./AttachedDesk";
import { WorkerClient } from "./WorkerClient";

/** What an add-in does with files, in a worker. */
export class AttachedClient extends WorkerClient<AttachedDesk> {
  static inWorker(worker: Worker): AttachedClient {
    return new AttachedClient(Comlink.wrap<AttachedDesk>(worker)).hear(worker, "excel.fault.worker");
  }
}
