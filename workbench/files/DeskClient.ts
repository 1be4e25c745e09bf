import * as Comlink from "comlink";
import { WorkerClient } from "../../addins/WorkerClient";
import type { FileDesk } from "./FileDesk";

/** The desk in its worker. A worker that dies is an error of the call. */
export class DeskClient extends WorkerClient<FileDesk> {
  static inWorker(worker: Worker): DeskClient {
    return new DeskClient(Comlink.wrap<FileDesk>(worker)).hear(worker, "workbench.fault.worker");
  }
}
