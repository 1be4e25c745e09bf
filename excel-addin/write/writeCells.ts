import type { Piece } from "./PieceWriter";
import { MOST_BYTES } from "./PieceWriter";
import type { CellInput, SheetImage } from "./planImage";
import { rangeOf, type Rect, type SheetTarget } from "./SheetTarget";

/** Small enough that pieces fill a request nearly to its brim. */
const PIECE_BYTES = MOST_BYTES / 8;
/** Of the calls around the cells of a piece. */
const CALL_BYTES = 900;

/**
 * Writes what stands in the cells. Without a range the sheet is fresh, so that what is blank right of and below the last
 * cell of a piece is left out; with one every cell of it is written, blanks too.
 */
export async function writeCells(
  target: Pick<SheetTarget, "writer" | "sheet">,
  image: SheetImage,
  range?: Rect,
): Promise<void> {
  const whole = { firstRow: 0, firstColumn: 0, lastRow: image.rowCount - 1, lastColumn: image.columnCount - 1 };
  const { firstRow, firstColumn, lastRow, lastColumn } = range ?? whole;
  let cells: CellInput[][] = [];
  let start = firstRow;
  let bytes = 0;
  /** Column behind the last one that isn't blank. */
  let end = firstColumn;
  const send = async (next: number): Promise<void> => {
    const last = range === undefined ? end - 1 : lastColumn;
    if (last >= firstColumn && cells.length > 0) {
      const shown = last < lastColumn ? cells.map((row) => row.slice(0, last - firstColumn + 1)) : cells;
      const rect = { firstRow: start, firstColumn, lastRow: start + cells.length - 1, lastColumn: last };
      const done = (next - firstRow) / (lastRow - firstRow + 1);
      await target.writer.add({ ...cellsPiece(target, rect, shown, bytes), done });
    }
    cells = [];
    bytes = 0;
    start = next;
    end = firstColumn;
  };
  for (let row = firstRow; row <= lastRow; row++) {
    const own: CellInput[] = [];
    let ownBytes = 0;
    let rowEnd = firstColumn;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const input = image.cell(row, column);
      if (input !== "") rowEnd = column + 1;
      ownBytes += inputBytes(input);
      own.push(input);
    }
    // so that the blank rows under a chart are no part of a piece
    if (range === undefined && (rowEnd === firstColumn) !== (end === firstColumn)) await send(row);
    cells.push(own);
    bytes += ownBytes;
    end = Math.max(end, rowEnd);
    if (bytes >= PIECE_BYTES) await send(row + 1);
  }
  await send(lastRow + 1);
}

function cellsPiece(
  target: Pick<SheetTarget, "writer" | "sheet">,
  rect: Rect,
  cells: readonly (readonly CellInput[])[],
  bytes = cells.reduce((sum, row) => sum + row.reduce<number>((all, input) => all + inputBytes(input), 0), 0),
): Piece {
  return {
    bytes: CALL_BYTES + bytes + 2 * cells.length,
    put: () => {
      rangeOf(target, rect).formulas = cells as CellInput[][];
    },
    halves: () => {
      const { firstRow, firstColumn, lastRow, lastColumn } = rect;
      if (cells.length > 1) {
        const half = cells.length >> 1;
        const upper = cellsPiece(target, { ...rect, lastRow: firstRow + half - 1 }, cells.slice(0, half));
        return [upper, cellsPiece(target, { ...rect, firstRow: firstRow + half, lastRow }, cells.slice(half))];
      }
      const half = (lastColumn - firstColumn + 1) >> 1;
      if (half === 0) return null;
      const part = (from: number, to: number, first: number, last: number): Piece =>
        cellsPiece(
          target,
          { ...rect, firstColumn: first, lastColumn: last },
          cells.map((row) => row.slice(from, to)),
        );
      return [
        part(0, half, firstColumn, firstColumn + half - 1),
        part(half, lastColumn - firstColumn + 1, firstColumn + half, lastColumn),
      ];
    },
  };
}

/** Bytes of a cell in the request, with its comma: UTF-8 of the JSON. */
export function inputBytes(input: CellInput): number {
  if (typeof input === "number") return String(input).length + 1;
  if (typeof input === "boolean") return 6;
  let bytes = 3;
  for (let at = 0; at < input.length; at++) {
    const code = input.charCodeAt(at);
    if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code < 0xd800 || code > 0xdfff) bytes += 3;
    // a pair of halves is one sign; JSON writes a single one out
    else if (input.codePointAt(at)! > 0xffff) {
      bytes += 4;
      at++;
    } else bytes += 6;
  }
  return bytes;
}
