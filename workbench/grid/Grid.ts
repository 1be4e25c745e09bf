import type { CellBlock, CellValue, FunctionError, Language } from "../../core/index";
import type { CellChange, GridChanges, GridSheet, GridWorkbook } from "../../files/index";

/** The spreadsheet on the page, whichever library draws it. Only `workbench/grid/` knows the library. */
export interface Grid {
  /** Shows another workbook; what was shown before is gone. */
  show(book: GridWorkbook): Promise<void>;
  sheets(): readonly SheetOnGrid[];
  /** Adds sheets behind the others; their looks are numbers into `looks`. All or none. */
  addSheets(sheets: readonly GridSheet[], looks: GridWorkbook["looks"]): Promise<readonly SheetOnGrid[]>;
  /**
   * Draws sheets anew that stand in the grid, known by their names: each in its place, as it is now in the file. What was
   * typed on them is in the file by then, and undone step by step no more. All or none; other sheets are left alone.
   */
  replaceSheets(sheets: readonly GridSheet[], looks: GridWorkbook["looks"]): Promise<void>;
  removeSheets(ids: readonly string[]): Promise<void>;
  /** The cells as they stand now, typed ones included. */
  blocks(id: string, rows?: number): IterableIterator<CellBlock>;
  /** What the user changed since `show`; null: nothing. */
  changes(): GridChanges | null;
  /** Cells of a former visit, typed again. */
  restore(changes: GridChanges): Promise<void>;
  selection(): CellPlace | null;
  /** Why a custom function gives an error in a cell; null: it gives none there. */
  faultAt(place: CellPlace): FunctionError | null;
  reveal(place: CellPlace): Promise<void>;
  /** Finishes what is being typed in a cell. */
  endTyping(): Promise<void>;
  /** Waits until formulas have followed what was typed. */
  computed(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  watch(listener: (event: GridEvent) => void): () => void;
  setLanguage(language: Language): Promise<void>;
  setDark(dark: boolean): void;
  dispose(): void;
}

export interface SheetOnGrid {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Where it comes from: the file (built sheets included), or added by the user. */
  readonly origin: "file" | "user";
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type GridEvent =
  | { readonly type: "selection"; readonly place: CellPlace | null }
  /** A click on a cell, or Enter on it where it can't be typed. */
  | { readonly type: "click"; readonly place: CellPlace; readonly value: CellValue }
  | { readonly type: "cells"; readonly sheet: string }
  | { readonly type: "sheets" }
  /** The user wanted something that the sheet can't take; it was not done. */
  | {
      readonly type: "refused";
      readonly reason: "fixed" | "attached" | "built" | "unsupported";
      readonly sheet: string;
    };

export type { CellChange };
