import type { CellTest } from "./CellTest";
import type { SheetColumns } from "./SheetColumns";

/** The columns of a ledger's sheet, or of its sheets: so that rows can be selected by any of them. */
export interface OtherColumns {
  /** What columns may be called, from left to right. */
  names(): string[];
  /** A number that stands for the column of that name; −1 without one. */
  columnOf(name: string): number;
  /** Takes out of `chosen` the rows whose cell in a column fails a test. */
  sieve(column: number, test: CellTest, sourceRow: Uint32Array, chosen: Uint8Array, sourceOf: Uint8Array | null): void;
}

/** Columns of later sheets that the first one hasn't are numbered from here on. */
const BEYOND = 1 << 15;

/** Several sheets with one kind of lines: a column is the one of that name in each. */
export class SheetColumnsTogether implements OtherColumns {
  constructor(private readonly sheets: readonly SheetColumns[]) {}

  names(): string[] {
    return [...new Set(this.sheets.flatMap((sheet) => sheet.names()))];
  }

  columnOf(name: string): number {
    for (let sheet = 0; sheet < this.sheets.length; sheet++) {
      const column = this.sheets[sheet]!.columnOf(name);
      if (column >= 0) return sheet * BEYOND + column;
    }
    return -1;
  }

  sieve(column: number, test: CellTest, sourceRow: Uint32Array, chosen: Uint8Array, sourceOf: Uint8Array | null): void {
    const name = this.sheets[Math.floor(column / BEYOND)]!.nameOf(column % BEYOND);
    this.sheets.forEach((sheet, place) => {
      const own = chosen.map((one, row) => (sourceOf === null || sourceOf[row] === place ? one : 0));
      sheet.sieve(sheet.columnOf(name), test, sourceRow, own);
      for (let row = 0; row < chosen.length; row++) if (sourceOf?.[row] === place) chosen[row] = own[row]!;
    });
  }
}
