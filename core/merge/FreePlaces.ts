import { FIRST_COLUMN, type Layout } from "../plan/layout";

/** Cells of a fresh sheet that nothing of ours stands in, each given away once. */
export class FreePlaces {
  private readonly taken = new Set<string>();

  constructor(private readonly place: Layout) {}

  /** Whether a cell was free; it is taken then. */
  take(row: number, column: number): boolean {
    const key = `${row} ${column}`;
    if (this.taken.has(key) || this.isOurs(row, column)) return false;
    this.taken.add(key);
    return true;
  }

  /** The first free cell from a place on to the right. */
  near(row: number, column: number): { toRow: number; toColumn: number } {
    let toColumn = column;
    while (!this.take(row, toColumn)) toColumn++;
    return { toRow: row, toColumn };
  }

  private isOurs(row: number, column: number): boolean {
    if (column < FIRST_COLUMN) return true;
    return this.place.placed.some((one) => {
      switch (one.type) {
        case "note":
          return column === FIRST_COLUMN && row >= one.row && row < one.row + one.lines.length;
        case "table":
          return row >= one.keyRow && row <= one.endRow && column < FIRST_COLUMN + one.block.columns.length;
        case "chart":
          return false;
      }
    });
  }
}
