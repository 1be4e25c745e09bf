import { columnLetters } from "../../core/index";
import type { Rect } from "../protocol";

/** `$B$7:$D$20` */
export function absoluteAddress([row, column, rows, columns]: Rect): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}
