import { CellTag, cellAt, type CellBlock, type CellValue } from "../../core/index";
import type { OpenedFile } from "../../files/openFile";

/** Cells by their place in the sheet, `row,column` counted from 0, without the blank ones. */
export type Cells = Map<string, CellValue>;

export async function blocksOf(file: OpenedFile, sheet: string, limit?: { rows: number }): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of file.read(sheet, limit)) blocks.push(block);
  return blocks;
}

export async function cellsOf(file: OpenedFile, sheet: string, limit?: { rows: number }): Promise<Cells> {
  return cellsIn(await blocksOf(file, sheet, limit));
}

export function cellsIn(blocks: readonly CellBlock[]): Cells {
  const cells: Cells = new Map();
  for (const block of blocks) {
    for (let row = 0; row < block.rowCount; row++) {
      block.columns.forEach((column, place) => {
        if (column.tags[row] === CellTag.blank) return;
        cells.set(`${block.firstRow + row},${block.firstColumn + place}`, cellAt(block, row, place));
      });
    }
  }
  return cells;
}

/** The rows of a small sheet, as wide as its blocks. */
export function rowsIn(blocks: readonly CellBlock[]): CellValue[][] {
  return blocks.flatMap((block) =>
    Array.from({ length: block.rowCount }, (_, row) =>
      block.columns.map((_column, place) => cellAt(block, row, place)),
    ),
  );
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
