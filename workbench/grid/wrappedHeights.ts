import { CellTag } from "../../core/index";
import type { GridSheet, GridWorkbook } from "../../files/index";

/** Rows beyond this one aren't measured: files that long have no wrapped texts below their head. */
const MEASURED_ROWS = 2_000;

/** Pixels of rows that have no height of their own, where a wrapped text needs more than one line. */
export function wrappedHeights(sheet: GridSheet, looks: GridWorkbook["looks"]): Map<number, number> {
  const heights = new Map<number, number>();
  if (!looks.some(({ wrap }) => wrap)) return heights;
  const sized = new Set(sheet.rows.flatMap(({ row, height }) => (height === null ? [] : [row])));
  const merged = new Set(sheet.merges.map(({ firstRow, firstColumn }) => `${firstRow},${firstColumn}`));
  const widths = new Map<number, number>();
  for (const { first, last, width } of sheet.columns) {
    for (let column = first; column <= Math.min(last, sheet.columnCount); column++) {
      if (width !== null) widths.set(column, width);
    }
  }
  for (const { cells, looks: lookOf } of sheet.blocks) {
    const rows = Math.min(cells.rowCount, MEASURED_ROWS - cells.firstRow);
    cells.columns.forEach((column, at) => {
      const room = Math.max(1, (widths.get(cells.firstColumn + at) ?? sheet.defaultColumnWidth) - 1);
      for (let inBlock = 0; inBlock < rows; inBlock++) {
        const row = cells.firstRow + inBlock;
        const look = looks[lookOf[at]?.[inBlock] ?? 0];
        if (!look?.wrap || column.tags[inBlock] !== CellTag.text || sized.has(row)) continue;
        if (merged.has(`${row},${cells.firstColumn + at}`)) continue;
        // the button of a filter stands in its head
        const free = row === sheet.filter?.firstRow ? Math.max(1, room - 3) : room;
        const lines = linesOf(column.texts[column.values[inBlock]!]!, (free * 11) / look.size, look.bold);
        if (lines < 2) continue;
        const height = Math.ceil(lines * look.size * 1.75 + 4);
        heights.set(row, Math.max(heights.get(row) ?? 0, height));
      }
    });
  }
  return heights;
}

/** Lines that a text takes when it is broken between words. */
function linesOf(text: string, room: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = word.length * (bold ? 1.08 : 1);
      if (used > 0 && used + 1 + width > room) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used += (used > 0 ? 1 : 0) + width;
    }
  }
  return lines;
}
