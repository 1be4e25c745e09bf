import { BLOCK_ROWS } from "../../core/index";
import type { Task } from "../../pane/port/Host";

/** So many cells are asked for at once: a few seconds of the server. */
export const BLOCK_CELLS = 100_000;

/** Rows of a sheet of so many columns that are asked for at once. */
export function rowsAtOnce(columns: number, cells = BLOCK_CELLS): number {
  return Math.max(1, Math.min(BLOCK_ROWS, Math.floor(cells / Math.max(1, columns))));
}

/**
 * Asks for the rows of a sheet in pieces from top to bottom, the next one while the one before is being looked at. A piece
 * with fewer rows than were asked for is the last one.
 */
export async function* readParts<Part extends { readonly rowCount: number }>(
  rows: number,
  step: number,
  ask: (firstRow: number, rowCount: number) => Promise<Part>,
  task: Task,
): AsyncGenerator<Part> {
  const asked = (row: number): Promise<Part> | null => {
    if (row >= rows) return null;
    const part = ask(row, Math.min(step, rows - row));
    // who goes before it is there doesn't need to hear how it ended
    part.catch(() => undefined);
    return part;
  };
  task.signal.throwIfAborted();
  let next = asked(0);
  for (let row = 0; next !== null; row += step) {
    const current = next;
    next = asked(row + step);
    const part = await current;
    task.signal.throwIfAborted();
    if (part.rowCount === 0) return;
    yield part;
    if (part.rowCount < Math.min(step, rows - row)) return;
  }
}

/** Does pieces of work, so many at the same time; answers stand in the order of the pieces. */
export async function together<Piece, T>(
  pieces: readonly Piece[],
  most: number,
  work: (piece: Piece) => Promise<T>,
): Promise<T[]> {
  const done: T[] = [];
  let next = 0;
  const hand = async (): Promise<void> => {
    while (next < pieces.length) {
      const at = next++;
      done[at] = await work(pieces[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, pieces.length) }, hand));
  return done;
}
