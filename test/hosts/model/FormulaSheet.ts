import type { Area } from "./Area";
import type { Content, Scalar } from "./Content";

/** A sheet as formulas read it, of whichever program. */
export interface FormulaSheet {
  readonly book: FormulaBook;
  readonly grid: {
    readonly columns: readonly { readonly contents: readonly Content[] }[];
    content(row: number, column: number): Content;
  };
  /** What a cell is, formulas computed. */
  scalarAt(row: number, column: number): Scalar;
  rowHidden(row: number): boolean;
}

export interface FormulaBook {
  /** Changes with each change of a cell. */
  readonly stamp: number;
  /** False: what was computed before stands. */
  readonly calculates: boolean;
  find(name: string): FormulaSheet | null;
  /** What a name stands for, with "=", as seen from a sheet; null: there is no such name. */
  nameFormula(name: string, home: FormulaSheet | null): string | null;
  /** Cells that a formula names by a table; null where it names none. */
  tableCells(sheet: FormulaSheet, row: number, column: number, text: string): CellsNamed | null;
}

export interface CellsNamed {
  readonly sheet: FormulaSheet;
  readonly area: Area;
}
