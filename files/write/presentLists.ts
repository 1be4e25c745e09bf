import { quotedSheet } from "../../core/index";
import { cellValueIn } from "./cellValueIn";
import type { OriginalPackage } from "./OriginalPackage";
import { walkSheet } from "./sheetScan";
import { absoluteRange } from "./validationsXml";

/** The name of the sheet of long lists; of further ones a number follows. */
export const LIST_SHEET = "Klientela lists";

/** Whether a sheet holds long lists, by its name. */
export function isListSheet(name: string): boolean {
  return /^Klientela lists(?: \(\d+\))?$/.test(name);
}

/** The long lists of words that a workbook has from before, and where they stand, so that none is written twice. */
export function presentLists(
  original: OriginalPackage,
  text: (index: number) => string | undefined,
): [words: readonly string[], range: string][] {
  return original.sheets.flatMap(({ name, path }) => {
    if (path === null || !isListSheet(name)) return [];
    const xml = original.text(path);
    const columns: string[][] = [];
    const broken = new Set<number>();
    walkSheet(xml, path, ({ row, cells }) => {
      for (const cell of cells) {
        const value = cellValueIn(xml, cell, text);
        const words = (columns[cell.column] ??= []);
        if (typeof value === "string" && words.length === row) words.push(value);
        else if (value !== null) broken.add(cell.column);
      }
    });
    return [...columns.entries()].flatMap(([column, words]): [readonly string[], string][] =>
      broken.has(column) || (words ?? []).length === 0
        ? []
        : [[words, `${quotedSheet(name)}!${absoluteRange(column, 0, words.length - 1)}`]],
    );
  });
}
