import { AbcCode } from "./abc";

/** Rows: A, B, C, lost. Columns: X, Y, Z, no XYZ class. */
export const MATRIX_ROWS = 4;
export const MATRIX_COLUMNS = 4;
const LOST_ROW = 3;
const NO_CLASS_COLUMN = 3;

export interface AbcXyz {
  /** Row by row: place `row * MATRIX_COLUMNS + column`. */
  readonly clients: Uint32Array;
  /** Whole ten-thousandths. */
  readonly sums: Float64Array;
}

/**
 * The matrix of both classes (M6): clients and sums in each cell, "no XYZ class" as a column, lost clients as a row of
 * their own, so that all cells add up to the turnover of the class window.
 *
 * @param abc codes of the one ranking, hidden by no status; 0 takes no part
 * @param lost 1 for lost clients
 */
export function abcXyz(abc: Uint8Array, xyz: Uint8Array, lost: Uint8Array, totals: Float64Array): AbcXyz {
  const clients = new Uint32Array(MATRIX_ROWS * MATRIX_COLUMNS);
  const sums = new Float64Array(MATRIX_ROWS * MATRIX_COLUMNS);
  for (let client = 0; client < abc.length; client++) {
    if (abc[client] === AbcCode.none) continue;
    const row = lost[client] === 1 ? LOST_ROW : abc[client]! - 1;
    const column = xyz[client] === 0 ? NO_CLASS_COLUMN : xyz[client]! - 1;
    clients[row * MATRIX_COLUMNS + column]!++;
    sums[row * MATRIX_COLUMNS + column]! += totals[client]!;
  }
  return { clients, sums };
}
