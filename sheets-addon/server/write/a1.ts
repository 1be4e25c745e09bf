import type { Rect } from "../../protocol";

/** So many rectangles go into one list: Google takes more, but an address list has its length too. */
const AT_ONCE = 200;

/** `B3:D10`, or `B3` of a single cell. */
export function a1(rect: Rect): string {
  const [row, column, rows, columns] = rect;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** Addresses of rectangles, in lists of a length that Google takes. */
export function a1Lists(rects: readonly Rect[]): string[][] {
  const lists: string[][] = [];
  for (let from = 0; from < rects.length; from += AT_ONCE) lists.push(rects.slice(from, from + AT_ONCE).map(a1));
  return lists;
}

function cell(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
