import { cellAt, type CellBlock, type CellValue } from "../cells/cellBlock";

/** The cells of a present sheet by their places, counted from 0. Blank texts are blank. */
export class PresentCells {
  readonly rowCount: number;
  readonly columnCount: number;

  /** `blocks` from top to bottom, whole. */
  constructor(private readonly blocks: readonly CellBlock[]) {
    const last = blocks.at(-1);
    this.rowCount = last === undefined ? 0 : last.firstRow + last.rowCount;
    this.columnCount = Math.max(0, ...blocks.map(({ firstColumn, columns }) => firstColumn + columns.length));
  }

  at(row: number, column: number): CellValue {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.blocks[middle]!.firstRow <= row) low = middle;
      else high = middle - 1;
    }
    const block = this.blocks[low];
    if (block === undefined || row < block.firstRow || row >= block.firstRow + block.rowCount) return null;
    if (column < block.firstColumn || column >= block.firstColumn + block.columns.length) return null;
    const value = cellAt(block, row - block.firstRow, column - block.firstColumn);
    return value === "" ? null : value;
  }
}
