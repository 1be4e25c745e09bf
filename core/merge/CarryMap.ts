import type { Carry, CarryBand } from "../plan/plan";

/** A cell of a sheet. */
export interface CarriedPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the cells of a present sheet go: `Carry` in questions and answers. Rows and columns are counted from 0. */
export class CarryMap {
  private readonly single: ReadonlyMap<number, CarriedPlace>;
  /** The band that speaks for whole columns: that of the widest table. */
  readonly main: CarryBand | null;

  constructor(private readonly carry: Carry) {
    this.single = new Map(
      carry.cells.map((cell) => [placeNumber(cell.row, cell.column), { row: cell.toRow, column: cell.toColumn }]),
    );
    this.main = carry.bands.reduce<CarryBand | null>(
      (widest, band) => (widest === null || band.columns.length > widest.columns.length ? band : widest),
      null,
    );
  }

  /** −1 of a row that is gone. */
  row(row: number): number {
    const { rows, lastRow, presentLastRow } = this.carry;
    if (row > presentLastRow) return lastRow + (row - presentLastRow);
    return rows[row] ?? -1;
  }

  band(row: number): CarryBand | null {
    const { bands } = this.carry;
    let low = 0;
    let high = bands.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bands[middle]!.firstRow <= row) low = middle;
      else high = middle - 1;
    }
    return bands[low] ?? null;
  }

  /** New column; −1 of one that is gone. Columns beyond the band's move as the last of it that stays. */
  columnIn(band: CarryBand | null, column: number): number {
    if (band === null) return column;
    const { columns } = band;
    if (column < columns.length) return columns[column]!;
    let last = columns.length - 1;
    while (last >= 0 && columns[last]! < 0) last--;
    if (last < 0) return column;
    const rightmost = columns.reduce((a, b) => Math.max(a, b));
    // columns that changed places must not meet those beyond
    return column + Math.max(columns[last]! - last, rightmost - columns.length + 1);
  }

  /** Whether the cell goes as a whole, with what is in it. */
  isTyped(row: number, column: number): boolean {
    if (row >= this.carry.rows.length || this.single.has(placeNumber(row, column))) return true;
    const band = this.band(row);
    return band === null || column >= band.typed.length || band.typed[column] === 1;
  }

  /** Whether the row was one of the built sheet, and not below it. */
  isWithin(row: number): boolean {
    return row <= this.carry.presentLastRow;
  }

  /** Where a cell goes; null where it is gone. */
  cell(row: number, column: number): CarriedPlace | null {
    const single = this.single.get(placeNumber(row, column));
    if (single !== undefined) return single;
    const place = { row: this.row(row), column: this.columnIn(this.band(row), column) };
    return place.row < 0 || place.column < 0 ? null : place;
  }
}

/** Excel's sheets have so many columns. */
const MOST_COLUMNS = 16_384;

function placeNumber(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}
