import type { Language } from "../text/language";
import { displayNumber } from "./displayWidth";
import { moneyDecimals } from "./moneyDecimals";
import { colours, palette } from "./palette";
import type { Column, TableBlock } from "./plan";

/** Shows the cells of a column as a built sheet does: by row, blanks as "", in columns that add up a nothing as a dash. */
export function displayCells(column: Column, language: Language): (row: number) => string {
  const { values, kind, total } = column;
  if (!("numbers" in values)) return (row) => values.texts[values.of[row]!]!;
  const decimals = kind === "money" ? moneyDecimals(column) : undefined;
  return (row) => {
    const value = values.numbers[row]!;
    if (Number.isNaN(value)) return "";
    return value === 0 && total?.type === "sum" ? "–" : displayNumber(value, kind, language, decimals);
  };
}

/** Ground and letters of a cell, RRGGBB. */
export interface CellPaint {
  readonly fill: string;
  readonly ink: string;
}

/** The colours that a table's marks give to a cell; null where they give none. Bars are left to those who can draw them. */
export function cellPaints(table: TableBlock, column: Column): (row: number) => CellPaint | null {
  const { values } = column;
  for (const mark of table.marks) {
    if (mark.type === "words" && mark.column === column.key && !("numbers" in values)) {
      const tones = new Map(mark.tones.map(({ text, tone }) => [text, palette[tone]]));
      return (row) => tones.get(values.texts[values.of[row]!]!) ?? null;
    }
    if (mark.type === "scale" && mark.columns.includes(column.key) && "numbers" in values) {
      const { low, high } = reach(table, mark.columns);
      return (row) => {
        const value = values.numbers[row]!;
        if (Number.isNaN(value)) return null;
        return { fill: between(low === high ? 0 : (value - low) / (high - low)), ink: colours.headerInk };
      };
    }
  }
  return () => null;
}

/** A scale reaches over all of its columns together. */
function reach(table: TableBlock, keys: readonly string[]): { low: number; high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const { key, values } of table.columns) {
    if (!keys.includes(key) || !("numbers" in values)) continue;
    for (const value of values.numbers) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return { low, high };
}

/** The colour at a share of the way from the low end of the scale to the high one. */
function between(share: number): string {
  const part = (at: number): string => {
    const [low, high] = [colours.scaleLow, colours.scaleHigh].map((end) => parseInt(end.slice(at, at + 2), 16));
    return Math.round(low! + (high! - low!) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `${part(0)}${part(2)}${part(4)}`.toUpperCase();
}
