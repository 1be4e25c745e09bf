import type { Rect } from "../../protocol";

/** The smallest rectangle that holds all of them. */
export function bounds(rects: readonly Rect[]): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, column, rows, columns] of rects) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return rects.length === 0 ? [0, 0, 0, 0] : [top, left, bottom - top, right - left];
}
