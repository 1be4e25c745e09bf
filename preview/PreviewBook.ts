import type { GridLook, GridSheet } from "../files/index";
import type { Area } from "../test/hosts/model/Area";
import type { CellGrid } from "../test/hosts/model/CellGrid";
import type { Content, FormulaCell } from "../test/hosts/model/Content";
import type { FormulaSheet } from "../test/hosts/model/FormulaSheet";

/** A sheet of a workbook of the tests' hosts, of whichever program. */
export interface PreviewSheet extends FormulaSheet {
  readonly id: string | number;
  readonly name: string;
  readonly deleted: boolean;
  readonly grid: CellGrid;
  put(row: number, column: number, content: Content): void;
}

/** The rectangle that a formula fills beyond its own cell; null: it fills none. */
export type FillsOf = (formula: FormulaCell) => Area | null;

/** A workbook of the tests' hosts as it is shown in the grid, and as somebody works in it there. */
export interface PreviewBook<Sheet extends PreviewSheet> {
  /** Another one when cells have changed. */
  readonly stamp: number;
  readonly sheets: readonly Sheet[];
  find(name: string): Sheet | null;
  /** The sheets that a user could see, in their order. */
  drawn(): Sheet[];
  /** Whether somebody can select cells of it now. */
  isShown(sheet: Sheet): boolean;
  /** All looks of the workbook under their numbers, which never change. */
  looks(): GridLook[];
  /** One sheet; its looks are numbers into {@link PreviewBook.looks}. */
  drawing(sheet: Sheet, fillsOf: FillsOf): GridSheet;
  add(name: string): Sheet;
  rename(sheet: Sheet, name: string): void;
  delete(sheet: Sheet): void;
  /** The number of a look that a cell was given in the grid; what the grid can't say stays as in `before`. */
  lookNumber(look: GridLook, before: number): number;
  setWidth(sheet: Sheet, column: number, characters: number): void;
  setHeight(sheet: Sheet, row: number, points: number): void;
  /** Cells were typed in, by their sheets: whoever listens to the workbook hears of it. */
  typed(written: ReadonlyMap<Sheet, readonly string[]>): void;
  pick(sheet: Sheet, row: number, column: number): void;
  /** The cell that is selected on the sheet in front. */
  active(): { readonly sheet: Sheet; readonly row: number; readonly column: number } | null;
}
