import { CarryMap, FIRST_COLUMN, KEY_COLUMN, type Carry, type Layout, type PlacedTable } from "../../core/index";
import type { SheetCells } from "./SheetCells";

/** A present cell on its way. `whole`: it goes with all that is in it; else only what the user changed in its look does. */
export interface Carried {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
  readonly whole: boolean;
}

/** Which present cells go where, and with how much of what they are. */
export class Carrying {
  readonly places: CarryMap;
  readonly tables: readonly PlacedTable[];
  private readonly since = new Set<number>();

  constructor(
    private readonly carry: Carry,
    readonly place: Layout,
    private readonly cells: SheetCells,
  ) {
    this.places = new CarryMap(carry);
    this.tables = place.placed.filter((one): one is PlacedTable => one.type === "table");
  }

  /** Null of a cell that is ours alone, or gone. */
  of(row: number, column: number): Carried | null {
    const { places } = this;
    // the hidden column is ours as far down as the sheet was
    if (column === KEY_COLUMN && row <= this.carry.presentLastRow) return null;
    const place = places.cell(row, column);
    if (place === null || this.cells.isSpilled(row, column)) return null;
    const isOurs = this.isFresh(place.row, place.column) && this.isHead(place.row, place.column);
    const isTyped = places.isTyped(row, column) || (this.since.size > 0 && this.since.has(placeNumber(row, column)));
    const whole = !isOurs && !this.cells.isBlank(row, column) && isTyped;
    return { row, column, toRow: place.row, toColumn: place.column, whole };
  }

  /** A present cell of a shared column was typed in after its sheet was read: it goes as a whole. */
  typedSince(row: number, column: number): void {
    this.since.add(placeNumber(row, column));
  }

  /** The table that a new row belongs to, with its hidden keys and its header. */
  tableAt(row: number): PlacedTable | undefined {
    let low = 0;
    let high = this.tables.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tables[middle]!.keyRow <= row) low = middle;
      else high = middle - 1;
    }
    const table = this.tables[low];
    return table !== undefined && row >= table.keyRow && row <= table.endRow ? table : undefined;
  }

  isKeyRow(row: number): boolean {
    return this.tableAt(row)?.keyRow === row;
  }

  /** Whether the fresh sheet has a cell there, be it a blank one. */
  isFresh(row: number, column: number): boolean {
    const table = this.tableAt(row);
    if (table !== undefined) return column < FIRST_COLUMN + table.block.columns.length;
    if (column > FIRST_COLUMN) return false;
    return this.place.placed.some((one) => one.type === "note" && row >= one.row && row < one.row + one.lines.length);
  }

  /** What stands over a table is ours; of a total only that of our columns. */
  private isHead(row: number, column: number): boolean {
    const table = this.tableAt(row);
    if (table === undefined || row >= table.firstRow) return false;
    const own = table.block.columns[column - FIRST_COLUMN];
    return own !== undefined && (row !== table.totalRow || own.carried !== true);
  }
}

function placeNumber(row: number, column: number): number {
  return row * 16_384 + column;
}
