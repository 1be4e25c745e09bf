import type { ExcelHostBook } from "../ExcelHostBook";
import { ExcelError, Live, type Argument, type Json } from "../HostType";
import { splitAddress } from "../../model/address";
import type { Area } from "../../model/Area";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../../model/CellGrid";
import { CellRange, CellRanges } from "./CellRange";
import { rangeType } from "./Range";
import { rangeAreasType } from "./RangeAreas";
import type { SheetModel } from "./SheetModel";
import { worksheetType } from "./Worksheet";
import { areaOf } from "./areaOf";

export function rangeOf(sheet: SheetModel, area: Area): Live {
  return new Live(rangeType, new CellRange(sheet, area));
}

export function rangesOf(sheet: SheetModel, areas: readonly Area[]): Live {
  return new Live(rangeAreasType, new CellRanges(sheet, areas));
}

export function sheetOf(sheet: SheetModel): Live {
  return new Live(worksheetType, sheet);
}

/** The cells that an argument names: a range, or an address, of the given sheet where it names none. */
export function placeOf(
  book: ExcelHostBook,
  sheet: SheetModel | null,
  argument: Argument,
): { readonly sheet: SheetModel; readonly area: Area } {
  if (argument instanceof Live) {
    const cells = argument.self;
    if (cells instanceof CellRange) return { sheet: cells.sheet, area: cells.area };
    if (cells instanceof CellRanges && cells.areas.length === 1) return { sheet: cells.sheet, area: cells.areas[0]! };
    throw new ExcelError("InvalidArgument", "a range is wanted");
  }
  if (typeof argument !== "string") throw new ExcelError("InvalidArgument", "an address is wanted");
  const { sheet: named, cells } = splitAddress(argument);
  const home = named === null ? (sheet ?? book.active) : book.find(named);
  if (home === null) throw new ExcelError("InvalidArgument", `no such sheet: ${argument}`);
  return { sheet: home, area: areaOf(cells) };
}

export function valuesOf(sheet: SheetModel, area: Area): Exclude<Json, null | object>[][] {
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, row) =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, column) =>
      sheet.valueAt(area.firstRow + row, area.firstColumn + column),
    ),
  );
}

/** Where cells lie, in points from the left and upper edge of the sheet; what is hidden takes none. */
export function pointsOf(
  { grid }: SheetModel,
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const widths = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at++) {
      const column = grid.columns[at];
      sum += column === undefined ? STANDARD_WIDTH : column.hidden ? 0 : column.width;
    }
    return sum;
  };
  const heights = (from: number, to: number): number => {
    let sum = (to - from) * STANDARD_HEIGHT;
    for (const [row, height] of grid.heights) if (row >= from && row < to) sum += height - STANDARD_HEIGHT;
    for (const row of grid.hiddenRows) {
      if (row >= from && row < to) sum -= grid.heights.get(row) ?? STANDARD_HEIGHT;
    }
    return sum;
  };
  return {
    left: widths(0, firstColumn),
    top: heights(0, firstRow),
    width: widths(firstColumn, lastColumn + 1),
    height: heights(firstRow, lastRow + 1),
  };
}

export function clearCells(sheet: SheetModel, area: Area): void {
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    for (let row = area.firstRow; row <= area.lastRow; row++) sheet.put(row, column, null);
  }
}
