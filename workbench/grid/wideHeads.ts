import { CellTag } from "../../core/index";
import type { GridLook, GridRange, GridSheet } from "../../files/index";
import { fontStack } from "./looks";
import { widthOfCharacters } from "./sizes";

/** What the grid keeps free on both sides of a text, with a pixel for rounding on each. */
const FREE = 6;
const INDENT = 9;
/** The button of a filter, in its heads. */
const BUTTON = 18;
/** Where a cell breaks a text: at blanks, and behind hyphens within words. */
const BREAKS = /\s+|(?<=\p{L}-)(?=\p{L})/u;
/** Rows beyond this one aren't measured. */
const MEASURED_ROWS = 200;
/** A word that is longer than so many widths of its column is too long in any font. */
const HEAD_MOST = 1.8;
const CELL_MOST = 1.35;

/** Pixels that a text takes in a look. */
export type Measure = (text: string, look: GridLook) => number;

/**
 * Pixels of columns that are too narrow for a word of a wrapped text, or for a text in a table, in the font that this
 * machine draws in place of the file's. Only what is shown is wider: the file keeps its widths.
 */
export function wideHeads(sheet: GridSheet, looks: readonly GridLook[], measure: Measure): Map<number, number> {
  const wide = new Map<number, number>();
  const merged = new Set(sheet.merges.map(({ firstRow, firstColumn }) => `${firstRow},${firstColumn}`));
  for (const { cells, looks: lookOf } of sheet.blocks) {
    const rows = Math.min(cells.rowCount, MEASURED_ROWS - cells.firstRow);
    cells.columns.forEach((column, at) => {
      const place = cells.firstColumn + at;
      const known = sheet.columns.find(({ first, last }) => first <= place && place <= last);
      if (known?.hidden === true) return;
      const width = widthOfCharacters(known?.width ?? sheet.defaultColumnWidth);
      for (let inBlock = 0; inBlock < rows; inBlock++) {
        const row = cells.firstRow + inBlock;
        const look = looks[lookOf[at]?.[inBlock] ?? 0];
        if (!look || column.tags[inBlock] !== CellTag.text || merged.has(`${row},${place}`)) continue;
        if (!look.wrap && !isWithin(sheet.filter, row, place)) continue;
        const text = column.texts[column.values[inBlock]!]!;
        const centred = look.horizontal === "center";
        const button = row !== sheet.filter?.firstRow ? 0 : centred ? 2 * BUTTON : BUTTON;
        const free = FREE + look.indent * INDENT + button;
        const most = width * (look.wrap ? HEAD_MOST : CELL_MOST);
        for (const word of look.wrap ? text.split(BREAKS) : [text]) {
          const need = Math.ceil(measure(word, look)) + free;
          if (need > Math.max(width, wide.get(place) ?? 0) && need < most) wide.set(place, need);
        }
        // a centred head that stands in one line, even without any room beside it, would lie under the button
        const bare = Math.ceil(measure(text, look));
        const line = bare + FREE + button;
        const now = Math.max(width, wide.get(place) ?? 0);
        if (centred && button > 0 && bare <= now && line > now) wide.set(place, line);
      }
    });
  }
  return wide;
}

function isWithin(range: GridRange | null, row: number, column: number): boolean {
  if (range === null) return false;
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

/** Measures with the fonts of this machine. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d")!;
  return (text, look) => {
    context.font = `${look.italic ? "italic " : ""}${look.bold ? "bold " : ""}${look.size}pt ${fontStack(look.font)}`;
    return context.measureText(text).width;
  };
}
