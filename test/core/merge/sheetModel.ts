import {
  merge,
  readBuilt,
  translator,
  type BuiltSheet,
  type CellValue,
  type Merged,
  type SheetPlan,
} from "../../../core/index";
import { blocksOf } from "../sheets";
import { carriedRows } from "../../pane/carriedRows";
import { writtenSheet } from "../../pane/writtenSheet";

export type Grid = CellValue[][];

/** A block holds its whole length from the start: short ones are made quickly. */
const ROWS_IN_BLOCK = 64;

/** A sheet of a workbook as a host keeps it, in its least form: cells only. */
export function builtIn(grid: Grid): BuiltSheet {
  const built = readBuilt(blocksOf(grid, "Built", ROWS_IN_BLOCK));
  if (built === null) throw new Error("builtIn: no built sheet");
  return built;
}

/** Refreshes a sheet as every host does: merged, written, what is the user's carried over. */
export function refreshed(grid: Grid, fresh: SheetPlan): { readonly grid: Grid; readonly merged: Merged } {
  const merged = merge(
    { name: "Built", built: builtIn(grid), blocks: blocksOf(grid, "Built", ROWS_IN_BLOCK) },
    fresh,
    translator("en"),
  );
  const rows = carriedRows(grid, writtenSheet(merged.sheet), merged.sheet.carry!);
  return { grid: rows.map(trimmed), merged };
}

/** A row without the blanks at its end, so that equal rows look equal. */
export function trimmed(cells: readonly CellValue[]): CellValue[] {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] ?? null) === null) length--;
  return Array.from({ length }, (_, at) => cells[at] ?? null);
}

/** Row and column of a text in a grid; null where it stands nowhere, an error where it stands twice. */
export function findText(grid: Grid, text: string): { readonly row: number; readonly column: number } | null {
  const places = grid.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === text ? [{ row, column }] : [])),
  );
  if (places.length > 1) throw new Error(`findText: ${text} stands ${places.length} times`);
  return places[0] ?? null;
}

export function cellIn(grid: Grid, row: number, column: number): CellValue {
  return grid[row]?.[column] ?? null;
}

export function put(grid: Grid, row: number, column: number, value: CellValue): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row]!;
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}
