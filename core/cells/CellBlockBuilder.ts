import { BLOCK_ROWS, CellTag, type CellBlock, type CellColumn, type CellValue } from "./cellBlock";

interface ColumnInWork {
  tags: Uint8Array;
  values: Float64Array;
  texts: string[];
  pool: Map<string, number>;
  dayFormat: boolean;
}

/**
 * Fills blocks cell by cell: set the cells of the current row, then {@link nextRow}; take a block whenever
 * {@link isFull}, and what is left at the end with {@link take}. Columns appear when their first cell does.
 */
export class CellBlockBuilder {
  private columns: ColumnInWork[] = [];
  private row = 0;
  private firstRow: number;
  /** 1 of a hidden row; null while there is none. */
  private hidden: Uint8Array | null = null;

  constructor(
    private readonly sheet: string,
    firstRow = 0,
    private readonly firstColumn = 0,
    private readonly capacity = BLOCK_ROWS,
  ) {
    if (capacity < 1 || capacity > BLOCK_ROWS) throw new Error(`CellBlockBuilder: capacity ${capacity}`);
    this.firstRow = firstRow;
  }

  get isFull(): boolean {
    return this.row === this.capacity;
  }

  get rowCount(): number {
    return this.row;
  }

  setNumber(column: number, value: number): void {
    const cells = this.column(column);
    cells.tags[this.row] = CellTag.number;
    cells.values[this.row] = value;
  }

  setText(column: number, text: string): void {
    if (text === "") return;
    this.setPooled(column, CellTag.text, text);
  }

  setBoolean(column: number, value: boolean): void {
    const cells = this.column(column);
    cells.tags[this.row] = CellTag.boolean;
    cells.values[this.row] = value ? 1 : 0;
  }

  setError(column: number, error: string): void {
    this.setPooled(column, CellTag.error, error);
  }

  set(column: number, value: CellValue): void {
    if (value === null) return;
    if (typeof value === "number") this.setNumber(column, value);
    else if (typeof value === "string") this.setText(column, value);
    else if (typeof value === "boolean") this.setBoolean(column, value);
    else this.setError(column, value.error);
  }

  markDayFormat(column: number): void {
    this.column(column).dayFormat = true;
  }

  /** The current row is hidden or filtered away. */
  markHidden(): void {
    this.hidden ??= new Uint8Array(this.capacity);
    this.hidden[this.row] = 1;
  }

  nextRow(): void {
    if (this.isFull) throw new Error("CellBlockBuilder.nextRow: the block is full; take it first");
    this.row++;
  }

  /** The block so far; the builder goes on with the row after it. */
  take(): CellBlock {
    const rowCount = this.row;
    const columns: CellColumn[] = this.columns.map((column) => ({
      tags: column.tags.slice(0, rowCount),
      values: column.values.slice(0, rowCount),
      texts: column.texts,
      dayFormat: column.dayFormat,
    }));
    const { sheet, firstRow, firstColumn } = this;
    const hidden = this.hidden === null ? {} : { hiddenRows: this.hidden.slice(0, rowCount) };
    const block: CellBlock = { sheet, firstRow, firstColumn, rowCount, columns, ...hidden };
    this.firstRow += rowCount;
    this.row = 0;
    this.hidden = null;
    for (const column of this.columns) {
      column.tags.fill(CellTag.blank);
      column.texts = [];
      column.pool = new Map();
    }
    return block;
  }

  private setPooled(column: number, tag: CellTag, text: string): void {
    const cells = this.column(column);
    let place = cells.pool.get(text);
    if (place === undefined) {
      place = cells.texts.length;
      cells.texts.push(text);
      cells.pool.set(text, place);
    }
    cells.tags[this.row] = tag;
    cells.values[this.row] = place;
  }

  private column(index: number): ColumnInWork {
    while (this.columns.length <= index) {
      this.columns.push({
        tags: new Uint8Array(this.capacity),
        values: new Float64Array(this.capacity),
        texts: [],
        pool: new Map(),
        dayFormat: false,
      });
    }
    return this.columns[index]!;
  }
}
