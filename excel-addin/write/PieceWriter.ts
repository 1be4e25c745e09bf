import type { TextKey } from "../../core/index";
import type { Task } from "../../pane/port/Host";

/** Something to be written that is not worth parting, with about the bytes that it takes on its way to Excel. */
export interface Piece {
  readonly bytes: number;
  /** Queues it; nothing is sent by it. It makes all that it needs anew, for it may be called once more. */
  put(): void;
  /** Two that do the same together, for a host that takes less at once than it should. */
  readonly halves?: () => readonly [Piece, Piece] | null;
  /** How much of the present step is done with it, from 0 to 1. */
  readonly done?: number;
}

/**
 * Sends pieces together as long as they are small enough, and one at a time where they aren't: syncs grow with bytes, never
 * with rows. Pieces are queued in the order in which they come.
 */
export interface PieceWriter {
  readonly context: Excel.RequestContext;
  /** What is being done from now on, for who waits; `share` of the whole work at its end. */
  step(name: TextKey, until: number): void;
  add(piece: Piece): Promise<void>;
  /** A few small calls without data. */
  call(put: () => void): Promise<void>;
  /** Sends what is waiting. Afterwards what was loaded can be read. */
  flush(): Promise<void>;
}

/** Bytes of a request: Excel on the web takes 5 MB. */
export const MOST_BYTES = 2_000_000;

export type PieceWriterOf = (context: Excel.RequestContext, task: Task) => PieceWriter;
