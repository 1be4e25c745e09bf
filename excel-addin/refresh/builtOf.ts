import { CellBlockBuilder, KEY_COLUMN, KEY_HEADER, readBuilt, type BuiltSheet, type CellBlock } from "../../core/index";
import type { SheetCells } from "./SheetCells";

const TAG = /^klientela\/\d+\/[\w.-]+\/\d+#/;

/** Reads the keys of a present sheet, without the names of its rows; null where it isn't one of ours. */
export function builtOf(cells: SheetCells, name: string): BuiltSheet | null {
  const builder = new CellBlockBuilder(name);
  const blocks: CellBlock[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    const key = cells.value(row, KEY_COLUMN);
    const isRow = typeof key === "string" && key !== "" && key !== KEY_HEADER && !TAG.test(key);
    const columns = isRow ? KEY_COLUMN + 1 : cells.columnCount;
    for (let column = 0; column < columns; column++) builder.set(column, cells.cell(row, column));
    builder.nextRow();
    if (!builder.isFull) continue;
    blocks.push(builder.take());
  }
  if (builder.rowCount > 0) blocks.push(builder.take());
  return readBuilt(blocks);
}
