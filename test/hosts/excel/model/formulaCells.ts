import type { Area } from "../../model/Area";
import { FormulaCell } from "../../model/Content";
import type { SheetModel } from "./SheetModel";

/** The cells with formulas within an area, those below each other as one. */
export function formulaCells({ grid }: SheetModel, area: Area): Area[] {
  const found: Area[] = [];
  for (let column = area.firstColumn; column <= Math.min(area.lastColumn, grid.columns.length - 1); column++) {
    const { contents } = grid.columns[column]!;
    for (let row = area.firstRow; row <= Math.min(area.lastRow, contents.length - 1); row++) {
      if (!(contents[row] instanceof FormulaCell)) continue;
      const last = found.at(-1);
      const isNext = last?.firstColumn === column && last.lastRow === row - 1;
      if (isNext) found[found.length - 1] = { ...last, lastRow: row };
      else found.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return found;
}
