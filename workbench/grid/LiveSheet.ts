import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData, Nullable } from "@univerjs/core";

/** A sheet as it stands in the grid now: the grid's own matrices, to be read only. */
export interface LiveSheet {
  readonly name: string;
  readonly cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  /** Rectangles that array formulas fill, by the cell of the formula. */
  readonly arrays: IObjectMatrixPrimitiveType<IRange>;
  /** The values that they fill. */
  readonly filled: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly merges: readonly IRange[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Formula of a cell with its "=", shared ones resolved. */
  formula(row: number, column: number): string | null;
  style(cell: ICellData): Nullable<IStyleData>;
  /** Pixels. */
  width(column: number): number;
  height(row: number): number;
  /** Hidden, or filtered away. */
  isHidden(row: number): boolean;
}

/** The grid's data of a cell, a filled one where it holds nothing itself. */
export function liveCell(live: LiveSheet, row: number, column: number): ICellData | null {
  const own = live.cells[row]?.[column];
  if (own && (own.p || (own.v !== undefined && own.v !== null))) return own;
  const filled = live.filled[row]?.[column];
  if (!filled) return own || null;
  return { ...own, v: filled.v ?? null, t: filled.t ?? null };
}

/** The rectangle that a cell's formula fills, where it is more than the cell. */
export function filledFrom(live: LiveSheet, row: number, column: number): IRange | null {
  const range = live.arrays[row]?.[column];
  if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
  return range;
}
