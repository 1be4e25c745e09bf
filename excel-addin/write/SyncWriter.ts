import type { TextKey } from "../../core/index";
import type { Task } from "../../pane/port/Host";
import { MOST_BYTES, type Piece, type PieceWriter } from "./PieceWriter";

/** Of a few small calls, generously. */
const CALL_BYTES = 3000;

/** The writer of a piece of work: it stops between two syncs when the task is stopped, and throws what Excel answers. */
export function pieceWriter(context: Excel.RequestContext, task: Task): PieceWriter {
  return new SyncWriter(context, task);
}

class SyncWriter implements PieceWriter {
  private waiting: Piece[] = [];
  private bytes = 0;
  private most = MOST_BYTES;
  private name: TextKey = "excel.step.writing";
  private from = 0;
  private until = 0;
  private done = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly task: Task,
  ) {}

  step(name: TextKey, until: number): void {
    this.from = this.until;
    this.name = name;
    this.until = until;
    this.done = 0;
    this.task.progress(name, this.from);
  }

  async add(piece: Piece): Promise<void> {
    if (this.waiting.length > 0 && this.bytes + piece.bytes > this.most) await this.flush();
    if (this.waiting.length === 0) this.quiet();
    piece.put();
    this.waiting.push(piece);
    this.bytes += piece.bytes;
  }

  call(put: () => void): Promise<void> {
    return this.add({ bytes: CALL_BYTES, put });
  }

  async flush(): Promise<void> {
    const pieces = this.waiting;
    this.waiting = [];
    this.bytes = 0;
    try {
      await this.sync();
    } catch (reason) {
      if (!isTooLarge(reason)) throw reason;
      // nothing of it was done: from now on less at once
      this.most /= 2;
      await this.oneByOne(pieces, reason);
    }
    this.done = pieces.reduce((most, { done = 0 }) => Math.max(most, done), this.done);
    this.task.progress(this.name, this.from + (this.until - this.from) * this.done);
  }

  private async oneByOne(pieces: readonly Piece[], reason: unknown): Promise<void> {
    const [piece] = pieces;
    if (piece === undefined) throw reason;
    if (pieces.length === 1) {
      const halves = piece.halves?.() ?? null;
      if (halves === null) throw reason;
      return this.oneByOne(halves, reason);
    }
    for (const one of pieces) {
      this.quiet();
      one.put();
      try {
        await this.sync();
      } catch (again) {
        if (!isTooLarge(again)) throw again;
        await this.oneByOne([one], again);
      }
    }
  }

  private sync(): Promise<void> {
    this.task.signal.throwIfAborted();
    return this.context.sync();
  }

  /** Excel computes and draws once, when all of it has arrived. */
  private quiet(): void {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  }
}

function isTooLarge(reason: unknown): boolean {
  return (reason as { readonly code?: unknown } | null)?.code === "RequestPayloadSizeLimitExceeded";
}
