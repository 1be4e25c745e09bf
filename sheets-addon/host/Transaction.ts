import { HostFailure, type Task } from "../../pane/port/Host";
import type { Order, SheetId, WorkBegun, WorkEnd, WorkStart } from "../protocol";
import { BrokenOff, NotPutBack } from "./failures";
import { orderBatches } from "./orderBatches";
import type { ServerDoor } from "./ServerDoor";
import { persistently, recovered, untilFinished } from "./untilFinished";

/** Runs of the script that carry out nothing, one after the other. */
const MOST_IDLE = 3;

/** One piece of work on the server, from its beginning to its end: whole or not at all. */
export class Transaction {
  private constructor(
    private readonly door: ServerDoor,
    private readonly task: Task,
    readonly ticket: string,
    /** Ids of the sheets that it adds. */
    readonly added: readonly number[],
    private readonly sheet: string,
    private readonly waits: readonly number[] | undefined,
  ) {}

  /**
   * Begins it, or tells the sheets that were changed meanwhile.
   *
   * @param sheet one that is written, for what is said where it couldn't be put back
   */
  static async begin(
    door: ServerDoor,
    start: WorkStart,
    sheet: string,
    task: Task,
    waits?: readonly number[],
  ): Promise<Transaction | readonly number[]> {
    let begun: WorkBegun;
    try {
      begun = await door.call("begin", start);
    } catch (reason) {
      // it may have begun all the same, which nobody goes on with
      if (reason instanceof BrokenOff) await recovered(door).catch(() => undefined);
      throw reason;
    }
    return begun.begun ? new Transaction(door, task, begun.ticket, begun.added, sheet, waits) : begun.changed;
  }

  /**
   * Gives the sheets in which a colleague has typed where it was to be written; none: it stands. What was written is taken
   * back then, and where anything fails.
   */
  async write(orders: readonly Order[], end: WorkEnd): Promise<readonly SheetId[]> {
    let changed: readonly SheetId[];
    try {
      changed = await this.carryOut(orders);
      if (changed.length === 0) {
        this.task.signal.throwIfAborted();
        await this.commit(end);
      }
    } catch (reason) {
      await this.takeBack();
      throw reason;
    }
    if (changed.length > 0) await this.takeBack();
    return changed;
  }

  private async carryOut(orders: readonly Order[]): Promise<readonly SheetId[]> {
    const batches = orderBatches(orders);
    const total = batches.reduce((sum, { size }) => sum + size, 0);
    let from = 0;
    let sent = 0;
    for (const { orders: all, size } of batches) {
      let idle = 0;
      for (let at = 0; at < all.length;) {
        this.task.signal.throwIfAborted();
        this.task.progress("sheets.step.writing", 0.35 + (0.6 * (sent + (size * at) / all.length)) / total);
        const rest = all.slice(at);
        const { done, changed } = await this.asked(() => this.door.call("write", this.ticket, from, rest));
        if (changed.length > 0) return changed.map(({ sheet }) => sheet);
        idle = done === 0 ? idle + 1 : 0;
        if (idle === MOST_IDLE) throw new HostFailure("sheets.fault.timeUp");
        at += done;
        from += done;
      }
      sent += size;
    }
    return [];
  }

  private async commit(end: WorkEnd): Promise<void> {
    const { task, door, ticket } = this;
    task.progress("sheets.step.finishing", 0.96);
    try {
      await door.call("commit", ticket, end);
    } catch (reason) {
      const work = await this.asked(() => door.call("book")).then(
        (book) => book.work,
        () => null,
      );
      if (work === null || work.ticket !== ticket) throw reason;
      // from here on it goes forward only
      if (work.state === "finishing") await this.asked(() => recovered(door));
      else if (work.state !== "done") throw reason;
    }
  }

  private async takeBack(): Promise<void> {
    this.task.progress("sheets.step.restoring", 1);
    try {
      await untilFinished(() => this.asked(() => this.door.call("takeBack", this.ticket)));
    } catch (reason) {
      throw new NotPutBack(this.ticket, this.sheet, reason);
    }
  }

  private asked<T>(ask: () => Promise<T>): Promise<T> {
    return persistently(ask, this.waits);
  }
}
