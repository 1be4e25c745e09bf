import type { Carry, CarryBand } from "../plan/plan";

/** Where a present cell is after a refresh. */
export interface PlaceAfter {
  readonly row: number;
  readonly column: number;
  /** What stands in it is the user's; otherwise only its look and its note may be. */
  readonly typed: boolean;
}

/**
 * Answers where the cells of a present sheet go, as its `carry` says; null for one that goes away. Rows below the last
 * table keep their distance from it, columns beyond those that were looked at move with the last of them.
 */
export function placesAfter(carry: Carry): (row: number, column: number) => PlaceAfter | null {
  const single = new Map(carry.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  return (row, column) => {
    const own = single.get(keyOf(row, column));
    if (own !== undefined) return { row: own.toRow, column: own.toColumn, typed: true };
    const toRow = rowAfter(carry, row);
    const band = bandOf(carry.bands, row);
    const toColumn = band === null ? column : columnAfter(band, column);
    if (toRow < 0 || toColumn < 0) return null;
    return { row: toRow, column: toColumn, typed: band === null || (band.typed[column] ?? 1) === 1 };
  };
}

function rowAfter({ rows, lastRow, presentLastRow }: Carry, row: number): number {
  return row < rows.length ? rows[row]! : lastRow + row - presentLastRow;
}

function columnAfter({ columns }: CarryBand, column: number): number {
  if (column < columns.length) return columns[column]!;
  const last = columns.length - 1;
  return column + Math.max(0, (columns[last] ?? last) - last);
}

/** The last band that begins at or above a row. */
function bandOf(bands: readonly CarryBand[], row: number): CarryBand | null {
  let low = -1;
  let high = bands.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bands[middle]!.firstRow <= row) low = middle;
    else high = middle - 1;
  }
  return low < 0 ? null : bands[low]!;
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
