import * as Comlink from "comlink";
import type { TextKey, TextParams } from "../core/index";
import { HostFailure } from "../pane/port/Host";

/** What a worker answers: only this crosses its border, never an error. */
export type WorkerAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: TextKey; readonly params: TextParams };

/** Something in its worker. A worker that dies is an error of the call. */
export class WorkerClient<Desk> {
  private fail: (reason: HostFailure) => void = () => undefined;
  private readonly died: Promise<never>;

  /** @param desk in a worker, or itself where there is none */
  constructor(private readonly desk: Comlink.Remote<Desk> | Desk) {
    this.died = new Promise((_, reject) => {
      this.fail = reject;
    });
    // only calls that wait for it need to hear of it
    this.died.catch(() => undefined);
  }

  /** Calls the desk; what it says went wrong is thrown. */
  async call<T>(work: (desk: Comlink.Remote<Desk>) => Promise<WorkerAnswer<T>>): Promise<T> {
    const answer = await this.ask(work);
    if (!answer.ok) throw new HostFailure(answer.code, answer.params);
    return answer.value;
  }

  async ask<T>(work: (desk: Comlink.Remote<Desk>) => Promise<T>): Promise<T> {
    return Promise.race([work(this.desk as Comlink.Remote<Desk>), this.died]);
  }

  /** From now on each call fails with a sentence where the worker dies. */
  protected hear(worker: Worker, fault: TextKey): this {
    worker.addEventListener("error", (event) => {
      this.fail(new HostFailure(fault, { message: event.message }));
    });
    return this;
  }
}
