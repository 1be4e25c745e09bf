import { BLOCK_ROWS, CellTag, type CellColumn } from "../../core/index";
import type { GridBlock } from "./GridWorkbook";

/** A block of this many cells is 26 MB. */
const MOST_IN_BLOCK = 2_097_152;
/** No grid draws more of one sheet: 300 MB. */
const MOST_IN_SHEET = 25_165_824;
const FIRST_ROWS = 1_024;
/** A longer run of blank rows is left out between two blocks. */
const LARGEST_FILLED_GAP = 1_024;

interface ColumnInWork {
  tags: Uint8Array;
  values: Float64Array;
  looks: Uint32Array;
  texts: string[];
  pool: Map<string, number>;
  dayFormat: boolean;
}

/** Puts the cells of a sheet and their looks into blocks, row by row. Formulas are added by the owner. */
export class GridCells {
  readonly blocks: GridBlock[] = [];
  private columns: ColumnInWork[] = [];
  private firstRow = 0;
  private rows = 0;
  private capacity = 0;
  private stored = 0;

  // The row so far: how wide it is must be known before its block is chosen.
  private count = 0;
  private width = 0;
  private readonly places: number[] = [];
  private readonly tags: CellTag[] = [];
  private readonly numbers: number[] = [];
  private readonly texts: string[] = [];
  private readonly looks: number[] = [];
  private readonly days: boolean[] = [];

  /** `columnLook`: the look of the cells of a column that the file doesn't hold. */
  constructor(
    private readonly sheet: string,
    private readonly columnLook: (column: number) => number,
  ) {}

  /** Whether the sheet holds more than a grid can draw. */
  get isFull(): boolean {
    return this.stored + this.columns.length * this.rows > MOST_IN_SHEET;
  }

  /** A cell of the row in work; `text` of a text and an error. */
  put(column: number, tag: CellTag, value: number, text: string, look: number, day: boolean): void {
    const place = this.count++;
    this.places[place] = column;
    this.tags[place] = tag;
    this.numbers[place] = value;
    this.texts[place] = text;
    this.looks[place] = look;
    this.days[place] = day;
    if (column >= this.width) this.width = column + 1;
  }

  /** Ends the row; `look` of its cells that the file doesn't hold, −1: that of their columns. */
  endRow(row: number, look: number): void {
    if (this.count === 0) return;
    this.makeRoom(row, this.width);
    const at = row - this.firstRow;
    if (look >= 0) for (const column of this.columns) column.looks[at] = look;
    for (let place = 0; place < this.count; place++) {
      const column = this.columns[this.places[place]!]!;
      column.looks[at] = this.looks[place]!;
      if (this.days[place]!) column.dayFormat = true;
      const tag = this.tags[place]!;
      column.tags[at] = tag;
      column.values[at] =
        tag === CellTag.text || tag === CellTag.error ? pooled(column, this.texts[place]!) : this.numbers[place]!;
    }
    this.rows = at + 1;
    this.dropRow();
  }

  /** Forgets the row in work. */
  dropRow(): void {
    this.count = 0;
    this.width = 0;
  }

  /** Ends the last block. */
  finish(): void {
    const { rows } = this;
    if (rows > 0) {
      const columns = this.columns.map((column): CellColumn => ({
        tags: column.tags.slice(0, rows),
        values: column.values.slice(0, rows),
        texts: column.texts,
        dayFormat: column.dayFormat,
      }));
      this.blocks.push({
        cells: { sheet: this.sheet, firstRow: this.firstRow, firstColumn: 0, rowCount: rows, columns },
        looks: this.columns.map((column) => column.looks.slice(0, rows)),
        formulas: [],
      });
      this.stored += rows * columns.length;
    }
    this.firstRow += rows;
    this.rows = 0;
    this.capacity = 0;
    this.columns = [];
  }

  /** Leaves out everything from a row on. */
  cut(row: number): void {
    this.finish();
    const kept = this.blocks.filter(({ cells }) => cells.firstRow < row);
    this.blocks.splice(0, Infinity, ...kept.map((block) => upTo(block, row)));
  }

  private makeRoom(row: number, width: number): void {
    const widest = Math.max(width, this.columns.length);
    const wished = row - this.firstRow + 1;
    const tooFar = wished > BLOCK_ROWS || wished - this.rows > LARGEST_FILLED_GAP;
    if (tooFar || Math.max(wished, this.capacity) * widest > MOST_IN_BLOCK) {
      this.finish();
      const gap = row - this.firstRow;
      if (gap > LARGEST_FILLED_GAP || (gap + 1) * width > MOST_IN_BLOCK) this.firstRow = row;
    }
    const needed = row - this.firstRow + 1;
    if (needed > this.capacity) this.grow(needed, width);
    while (this.columns.length < width) this.columns.push(this.newColumn(this.columns.length));
  }

  private grow(needed: number, width: number): void {
    const most = Math.max(needed, Math.floor(MOST_IN_BLOCK / Math.max(width, this.columns.length)));
    this.capacity = Math.min(BLOCK_ROWS, most, Math.max(FIRST_ROWS, 2 * this.capacity, needed));
    this.columns.forEach((column, index) => {
      const larger = this.newColumn(index);
      larger.tags.set(column.tags);
      larger.values.set(column.values);
      larger.looks.set(column.looks);
      Object.assign(column, { tags: larger.tags, values: larger.values, looks: larger.looks });
    });
  }

  private newColumn(index: number): ColumnInWork {
    const looks = new Uint32Array(this.capacity);
    const look = this.columnLook(index);
    if (look !== 0) looks.fill(look);
    const tags = new Uint8Array(this.capacity);
    return { tags, values: new Float64Array(this.capacity), looks, texts: [], pool: new Map(), dayFormat: false };
  }
}

function pooled(column: ColumnInWork, text: string): number {
  let place = column.pool.get(text);
  if (place === undefined) {
    place = column.texts.length;
    column.texts.push(text);
    column.pool.set(text, place);
  }
  return place;
}

function upTo(block: GridBlock, row: number): GridBlock {
  const { cells } = block;
  const rowCount = Math.min(cells.rowCount, row - cells.firstRow);
  if (rowCount === cells.rowCount) return block;
  const columns = cells.columns.map((column) => ({
    ...column,
    tags: column.tags.slice(0, rowCount),
    values: column.values.slice(0, rowCount),
  }));
  return {
    cells: { ...cells, rowCount, columns },
    looks: block.looks.map((looks) => looks.slice(0, rowCount)),
    formulas: block.formulas.filter((formula) => formula.row < row),
  };
}
