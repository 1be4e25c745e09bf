import * as Comlink from "comlink";
import { HostFailure } from "../../pane/port/Host";
import type { DeskAnswer, FileDesk } from "./FileDesk";

type Remote = Comlink.Remote<FileDesk>;

/** The desk in its worker. A worker that dies is an error of the call. */
export class DeskClient {
  private fail: (reason: HostFailure) => void = () => undefined;
  private readonly died: Promise<never>;

  constructor(private readonly desk: Remote | FileDesk) {
    this.died = new Promise((_, reject) => {
      this.fail = reject;
    });
    // only calls that wait for it need to hear of it
    this.died.catch(() => undefined);
  }

  static inWorker(worker: Worker): DeskClient {
    const client = new DeskClient(Comlink.wrap<FileDesk>(worker));
    worker.addEventListener("error", (event) => {
      client.fail(new HostFailure("workbench.fault.worker", { message: event.message }));
    });
    return client;
  }

  /** Calls the desk; what it says went wrong is thrown. */
  async call<T>(work: (desk: Remote) => Promise<DeskAnswer<T>>): Promise<T> {
    const answer = await this.ask(work);
    if (!answer.ok) throw new HostFailure(answer.code, answer.params);
    return answer.value;
  }

  async ask<T>(work: (desk: Remote) => Promise<T>): Promise<T> {
    return Promise.race([work(this.desk as Remote), this.died]);
  }
}
