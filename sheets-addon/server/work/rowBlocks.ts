import type { Rect } from "../../protocol";

/** So many cells are read or written by one call. */
const CELLS = 100_000;

/** Pieces of a rectangle from top to bottom, of whole rows. */
export function rowBlocks([row, column, rows, columns]: Rect, cells = CELLS): Rect[] {
  if (rows <= 0 || columns <= 0) return [];
  const step = Math.max(1, Math.floor(cells / columns));
  const blocks: Rect[] = [];
  for (let from = 0; from < rows; from += step) blocks.push([row + from, column, Math.min(step, rows - from), columns]);
  return blocks;
}
