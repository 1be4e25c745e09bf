import { CellBlockBuilder, type CellBlock } from "../../core/index";
import type { CellsPart } from "../protocol";

/** Rows that the server has read, as the cells that the core works on. Null: there are none. */
export function partBlock(sheet: string, part: CellsPart): CellBlock | null {
  const { firstRow, rowCount, columns } = part;
  if (rowCount === 0) return null;
  const builder = new CellBlockBuilder(sheet, firstRow, 0, rowCount);
  const errors = columns.map((column) => new Set(column.errors));
  columns.forEach((column, at) => {
    if (column.days) builder.markDayFormat(at);
  });
  for (let row = 0; row < rowCount; row++) {
    for (let at = 0; at < columns.length; at++) {
      const value = columns[at]!.values[row];
      if (typeof value === "number") builder.setNumber(at, value);
      else if (typeof value === "boolean") builder.setBoolean(at, value);
      else if (typeof value !== "string" || value === "") continue;
      else if (errors[at]!.has(row)) builder.setError(at, value);
      else builder.setText(at, value);
    }
    builder.nextRow();
  }
  return builder.take();
}
