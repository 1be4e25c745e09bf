import type * as Comlink from "comlink";
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
  private hasAnswered = false;
  private spare: (() => Desk) | null = null;
  private inPage = false;

  /** @param desk in a worker, or itself where there is none */
  constructor(private desk: Comlink.Remote<Desk> | Desk) {
    this.died = new Promise((_, reject) => {
      this.fail = reject;
    });
    // only calls that wait for it need to hear of it
    this.died.catch(() => undefined);
  }

  /** The worker couldn't be started, so the page does its work. */
  get isInPage(): boolean {
    return this.inPage;
  }

  /** Calls the desk; what it says went wrong is thrown. */
  async call<T>(work: (desk: Comlink.Remote<Desk>) => Promise<WorkerAnswer<T>>): Promise<T> {
    const answer = await this.ask(work);
    if (!answer.ok) throw new HostFailure(answer.code, answer.params);
    return answer.value;
  }

  async ask<T>(work: (desk: Comlink.Remote<Desk>) => Promise<T>): Promise<T> {
    const { desk } = this;
    if (this.inPage) return work(desk as Comlink.Remote<Desk>);
    let isDead = false;
    const died = this.died.catch((reason: unknown) => {
      isDead = true;
      throw reason;
    });
    try {
      const answer = await Promise.race([work(desk as Comlink.Remote<Desk>), died]);
      this.hasAnswered = true;
      return answer;
    } catch (reason) {
      if (!isDead || this.hasAnswered || this.spare === null) throw reason;
      // asked by several at once, it is the same one for all of them
      if (this.desk === desk) this.desk = this.spare();
      this.inPage = true;
      return work(this.desk as Comlink.Remote<Desk>);
    }
  }

  /**
   * From now on each call fails with a sentence where the worker dies. With a spare desk the page goes on where it died before
   * it has ever answered: some pages may have no worker, and hear of it only afterwards.
   */
  hear(worker: Worker, fault: TextKey, spare: (() => Desk) | null = null): this {
    this.spare = spare;
    worker.addEventListener("error", (event) => {
      // the event of one whose script couldn't be loaded has no message, whatever its type says
      const message = (event.message as string | undefined) ?? "not loaded";
      this.fail(new HostFailure(fault, { message }));
    });
    return this;
  }

  /** The desk stands in the page from the beginning. */
  inThePage(): this {
    this.inPage = true;
    return this;
  }
}
