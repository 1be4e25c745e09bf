import { CellTag } from "../../core/index";
import type { GridBlock, GridRange } from "./GridWorkbook";

/** What stands in the cells of a range, each once, blanks left out. */
export function wordsOf(blocks: readonly GridBlock[], range: GridRange): string[] {
  const words = new Set<string>();
  for (const { cells } of blocks) {
    const first = Math.max(range.firstRow, cells.firstRow);
    const last = Math.min(range.lastRow, cells.firstRow + cells.rowCount - 1);
    for (let row = first; row <= last; row++) {
      const lastColumn = Math.min(range.lastColumn, cells.firstColumn + cells.columns.length - 1);
      for (let at = Math.max(range.firstColumn, cells.firstColumn); at <= lastColumn; at++) {
        const column = cells.columns[at - cells.firstColumn]!;
        const word = wordAt(column.tags[row - cells.firstRow]!, column.values[row - cells.firstRow]!, column.texts);
        if (word !== "") words.add(word);
      }
    }
  }
  return [...words];
}

function wordAt(tag: number, value: number, texts: readonly string[]): string {
  switch (tag) {
    case CellTag.number:
      return String(value);
    case CellTag.text:
    case CellTag.error:
      return texts[value]!;
    case CellTag.boolean:
      return value === 0 ? "FALSE" : "TRUE";
    default:
      return "";
  }
}
