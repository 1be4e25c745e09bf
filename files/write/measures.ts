import { FIRST_COLUMN, type Layout, type PlacedChart } from "../../core/index";

const MIN_CHART = 560;
const MAX_CHART = 1000;
/** Pixels between a chart and the row after it. */
export const CHART_GAP = 6;
/** Pixels of a column of so many characters, and of a row, at the size of screens in files: 96 to an inch. */
const DEFAULT_COLUMN = 64;
const PER_CHARACTER = 7;
const CELL_MARGIN = 5;
export const EMU_PER_PIXEL = 9525;

/** A corner of something that floats over the cells: a cell, and pixels within it. */
export interface Corner {
  readonly column: number;
  readonly dx: number;
  readonly row: number;
  readonly dy: number;
}

/** Where the columns and rows of a sheet stand in pixels, so that notes and charts get the size that they need. */
export class Measures {
  constructor(
    private readonly widths: readonly number[],
    private readonly hiddenColumns: ReadonlySet<number>,
    private readonly heights: ReadonlyMap<number, number>,
    private readonly hiddenRows: ReadonlySet<number>,
    private readonly lineHeight: number,
  ) {}

  columnPixels(column: number): number {
    if (this.hiddenColumns.has(column)) return 0;
    const width = this.widths[column];
    return width === undefined ? DEFAULT_COLUMN : Math.trunc(width * PER_CHARACTER) + CELL_MARGIN;
  }

  rowPixels(row: number): number {
    if (this.hiddenRows.has(row)) return 0;
    return Math.round(((this.heights.get(row) ?? this.lineHeight) * 96) / 72);
  }

  /** A chart is as wide as the sheet's columns, within reason. */
  chartWidth(place: Layout): number {
    let width = 0;
    for (let column = FIRST_COLUMN; column < place.columnCount; column++) width += this.columnPixels(column);
    return Math.min(MAX_CHART, Math.max(MIN_CHART, width));
  }

  /** A chart is as high as its rows. */
  chartHeight(chart: PlacedChart): number {
    let height = -CHART_GAP;
    for (let row = 0; row < chart.rows; row++) height += this.rowPixels(chart.row + row);
    return height;
  }

  /** The corner that lies so many pixels right of and below the beginning of a cell. */
  corner(column: number, row: number, right: number, down: number): Corner {
    const [toColumn, dx] = walk(column, right, (one) => this.columnPixels(one));
    const [toRow, dy] = walk(row, down, (one) => this.rowPixels(one));
    return { column: toColumn, dx, row: toRow, dy };
  }
}

function walk(from: number, distance: number, size: (index: number) => number): [number, number] {
  let index = from;
  let rest = distance;
  for (let own = size(index); rest >= own; own = size(index)) {
    rest -= own;
    index++;
  }
  return [index, rest];
}
