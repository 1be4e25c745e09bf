import { CellBlockBuilder } from "../core/index";
import type { GridBlock, GridFormula, GridRow } from "../files/index";
import type { Area } from "../test/hosts/model/Area";
import type { CellGrid } from "../test/hosts/model/CellGrid";
import { CellFault, FormulaCell, type Scalar } from "../test/hosts/model/Content";
import type { FormulaSheet } from "../test/hosts/model/FormulaSheet";
import type { FillsOf, PreviewSheet } from "./PreviewBook";

/** The cells of a sheet with their looks and formulas, down to a row and over to a column. */
export function gridBlocks(
  sheet: PreviewSheet,
  rowCount: number,
  columnCount: number,
  fillsOf: FillsOf,
): readonly GridBlock[] {
  const blocks: GridBlock[] = [];
  const builder = new CellBlockBuilder(sheet.name);
  let formulas: GridFormula[] = [];
  const take = (): void => {
    const cells = builder.take();
    const looks = Array.from({ length: columnCount }, (_, column) => {
      return Uint32Array.from({ length: cells.rowCount }, (_none, row) =>
        sheet.grid.look(cells.firstRow + row, column),
      );
    });
    blocks.push({ cells, looks, formulas });
    formulas = [];
  };
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const content = sheet.grid.content(row, column);
      if (content === null) continue;
      if (content instanceof FormulaCell) {
        formulas.push({ row, column, text: content.text.slice(1), fills: fillsOf(content) });
      }
      put(builder, column, content instanceof FormulaCell ? sheet.scalarAt(row, column) : content);
    }
    builder.nextRow();
    if (builder.isFull) take();
  }
  if (builder.rowCount > 0) take();
  return blocks;
}

/** Rows with a height of their own or hidden. `pointsOf`: of a height in the grid's unit. */
export function gridRows({ heights, hiddenRows }: CellGrid, pointsOf: (height: number) => number): readonly GridRow[] {
  const sized = [...new Set([...heights.keys(), ...hiddenRows])].sort((one, other) => one - other);
  return sized.map((row) => {
    const height = heights.get(row);
    return { row, height: height === undefined ? null : pointsOf(height), hidden: hiddenRows.has(row) };
  });
}

/** The number of looks that cells of these grids have. */
export function lookCount(sheets: readonly { readonly grid: CellGrid }[]): number {
  let last = 0;
  for (const { grid } of sheets) {
    for (const { looks, base } of grid.columns) {
      last = Math.max(last, base);
      for (const look of looks) last = Math.max(last, look);
    }
  }
  return last + 1;
}

/** What stands in cells, each once. */
export function wordsIn(sheet: FormulaSheet, { firstRow, lastRow, firstColumn, lastColumn }: Area): readonly string[] {
  const words = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const value = sheet.scalarAt(row, column);
      words.add(value instanceof CellFault ? value.code : String(value ?? ""));
    }
  }
  words.delete("");
  return [...words];
}

/** The row or column in which a point lies that is so far away from the edge. */
export function placeAt(distance: number, sizeOf: (place: number) => number): number {
  let left = distance;
  let place = 0;
  while (place < 20_000 && left >= sizeOf(place)) left -= sizeOf(place++);
  return place;
}

function put(builder: CellBlockBuilder, column: number, value: Scalar): void {
  if (value instanceof CellFault) builder.setError(column, value.code);
  else builder.set(column, value);
}
