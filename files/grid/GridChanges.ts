import type { CellValue } from "../../core/index";
import type { GridLook, GridRange } from "./GridWorkbook";

/** What the user did in the grid since the workbook was opened, sheet by sheet. */
export interface GridChanges {
  /** In the order of the workbook; a sheet without changes is left out. */
  readonly sheets: readonly SheetChange[];
}

export type SheetChange =
  /** Cells of a sheet of the file: only these are patched, everything else of the sheet keeps its bytes. */
  | {
      readonly type: "patch";
      readonly sheet: string;
      readonly cells: readonly CellChange[];
      readonly widths: readonly { readonly column: number; readonly width: number }[];
      readonly heights: readonly { readonly row: number; readonly height: number }[];
    }
  /** A sheet that the user added: written whole, behind the others. */
  | { readonly type: "added"; readonly sheet: string; readonly content: WholeSheet };

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Computed value where there is a formula. Days are serial numbers. */
  readonly value: CellValue;
  /** Without "="; null: a value. */
  readonly formula: string | null;
  /** The rectangle that the formula fills beyond its own cell; the cells of it are changes of their own, with values. */
  readonly fills: GridRange | null;
  /** Typed by the user; false: only computed anew. */
  readonly typed: boolean;
  /** Undefined: as it was in the file. */
  readonly look?: GridLook;
}

export interface WholeSheet {
  readonly cells: readonly CellChange[];
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly GridRange[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Left out: they are shown. */
  readonly gridLines?: boolean;
}
