import { FIRST_COLUMN, type PlacedTable } from "../../core/index";
import { formulaTokens, type GridRule } from "../../files/index";
import type { CellInput } from "../protocol";
import { englishFormula, type FormulaLocale } from "./formulaLocale";
import type { PresentGrid } from "./PresentGrid";

/**
 * Formulas in the headers of the user's own columns: a table of a file can't hold them, so they ride beside it. What such a one
 * fills below itself is no content of its cells: it is left blank, else the formula could fill nothing.
 */
export interface HeadFormulas {
  /** Cells of the columns as they are now, without what is filled. */
  readonly present: CellInput[][];
  /** As they are to be. */
  readonly wanted: CellInput[][];
}

export function withHeadFormulas(
  inputs: HeadFormulas,
  rules: readonly GridRule[],
  grid: PresentGrid,
  tables: readonly PlacedTable[],
  locale: FormulaLocale,
): HeadFormulas {
  const { present, wanted } = inputs;
  for (const rule of rules) {
    const arrived = grid.ridden.arrived(rule);
    const range = arrived?.ranges[0];
    if (arrived?.ridden.kind !== "head" || range === undefined) continue;
    const { firstRow: row, firstColumn: column } = range;
    const table = tables.find(({ headerRow }) => headerRow === row);
    if (table?.block.columns[column - FIRST_COLUMN]?.carried !== true) continue;
    const said = arrived.values?.[0];
    const own = wanted[column];
    if (typeof said !== "string" || own === undefined) continue;
    const before = grid.heads[arrived.ridden.place]!;
    const text = unfixed(englishFormula(said.slice(1), locale), englishFormula(before.text, locale));
    own[row] = `=${text}`;
    if (!fillsBelow(text)) continue;
    clear(own, row, table.endRow);
    clear(present[before.column] ?? [], before.row, before.endRow);
  }
  return inputs;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

/** A formula whose cells all are absolute ones: they follow rows that come and go, as ranges of a table do. */
export function fixed(formula: string): string {
  return formulaTokens(formula)
    .map(({ type, text }) => (type === "name" ? text.replace(CELL, "$$$2$$$4") : text))
    .join("");
}

/** The same formula with absolute cells only where the one before had them. */
function unfixed(formula: string, before: string): string {
  const marks = formulaTokens(before).flatMap(({ type, text }) => (type === "name" ? [CELL.exec(text)] : []));
  const signs = marks.flatMap((match) => (match === null ? [] : [[match[1]!, match[3]!] as const]));
  const tokens = formulaTokens(formula);
  const cells = tokens.filter(({ type, text }) => type === "name" && CELL.test(text));
  // a cell that is gone is no cell any more: which is which can't be told then
  if (cells.length !== signs.length) return formula;
  let next = 0;
  return tokens
    .map(({ type, text }) => {
      if (type !== "name" || !CELL.test(text)) return text;
      const [column, row] = signs[next++]!;
      return text.replace(CELL, (_, _1, letters: string, _2, digits: string) => `${column}${letters}${row}${digits}`);
    })
    .join("");
}

function clear(cells: CellInput[], row: number, endRow: number): void {
  for (let at = row + 1; at <= endRow && at < cells.length; at++) {
    const input = cells[at]!;
    if (typeof input !== "string" || !input.startsWith("=")) cells[at] = "";
  }
}

/** Whether a formula in English gives rows for certain: `{"Potential";…}`, and the same within ARRAYFORMULA. */
export function fillsBelow(formula: string): boolean {
  const inner = /^\s*ARRAYFORMULA\s*\(([^]*)\)\s*$/i.exec(formula)?.[1] ?? formula;
  if (/^\s*VSTACK\s*\(/i.test(inner)) return true;
  let depth = 0;
  let isArray = false;
  for (const { type, text } of formulaTokens(inner.trim())) {
    if (type !== "sign") {
      if (depth === 0) return false;
      continue;
    }
    if (text === "{" || text === "(") depth++;
    else if (text === "}" || text === ")") depth--;
    else if (depth === 0) return false;
    if (text === ";" && depth === 1) isArray = true;
  }
  return isArray && inner.trim().startsWith("{");
}
