import { BLOCK_ROWS, CellBlockBuilder, type CellBlock } from "../core/index";

/** The most columns a sheet has in any host. */
export const MAX_COLUMNS = 16_384;
/** The most rows a sheet of a workbook has. */
export const MAX_SHEET_ROWS = 1_048_576;

/** A builder reserves its columns at full height at once: this many cells are 19 MB, whatever the width of the sheet. */
const RESERVED_CELLS = 2_097_152;
/** Few enough that nearly every width fits the first block, so that titles, header and first rows come together. */
const FIRST_BLOCK_ROWS = 1_024;
/** A longer run of blank rows is left out between two blocks instead of being filled. */
const LARGEST_FILLED_GAP = 1_024;

/** Puts rows into blocks of bounded size, whatever the shape of the sheet; the first column is always that of the sheet. */
export class BlockFeed {
  /** Finished blocks, to be taken out by the owner. */
  readonly finished: CellBlock[] = [];
  private builder: CellBlockBuilder | null = null;
  private capacity = 0;
  private width = 0;
  private nextRow = 0;

  constructor(
    private readonly sheet: string,
    private readonly rowLimit = Infinity,
  ) {}

  /** The builder standing at sheet row `row`, with room for `width` columns. Rows only go down. */
  startRow(row: number, width: number): CellBlockBuilder {
    if (row < this.nextRow) throw new Error(`BlockFeed.startRow: row ${row} after row ${this.nextRow - 1}`);
    let builder = this.builder;
    if (builder === null || row - this.nextRow > LARGEST_FILLED_GAP || width * this.capacity > RESERVED_CELLS) {
      const first = builder === null;
      this.finish();
      if (row - this.nextRow > LARGEST_FILLED_GAP) this.nextRow = row;
      builder = this.open(width, first ? FIRST_BLOCK_ROWS : BLOCK_ROWS);
    }
    this.width = Math.max(this.width, width);
    while (this.nextRow < row) {
      builder = this.roomyBuilder(builder);
      builder.nextRow();
      this.nextRow++;
    }
    return this.roomyBuilder(builder);
  }

  endRow(): void {
    this.builder!.nextRow();
    this.nextRow++;
  }

  /** Puts what is left into {@link finished}. */
  finish(): void {
    if (this.builder !== null && this.builder.rowCount > 0) this.finished.push(this.builder.take());
  }

  private roomyBuilder(builder: CellBlockBuilder): CellBlockBuilder {
    if (!builder.isFull) return builder;
    this.finished.push(builder.take());
    return this.capacity < this.wishedCapacity(this.width, BLOCK_ROWS) ? this.open(this.width, BLOCK_ROWS) : builder;
  }

  private open(width: number, rows: number): CellBlockBuilder {
    this.capacity = this.wishedCapacity(width, rows);
    this.builder = new CellBlockBuilder(this.sheet, this.nextRow, 0, this.capacity);
    return this.builder;
  }

  private wishedCapacity(width: number, rows: number): number {
    const left = Math.max(1, this.rowLimit - this.nextRow);
    return Math.max(1, Math.min(rows, left, Math.floor(RESERVED_CELLS / Math.max(1, width))));
  }
}
