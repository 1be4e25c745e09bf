import type { GridRange } from "../grid/GridWorkbook";
import { formulaParts, shiftedFormula } from "../grid/shiftFormula";
import type { FormulaMover, MovedRange, MovedSheet, ReferenceShape } from "./FormulaMover";

/**
 * The formula of a rule whose cells went elsewhere, `before` to `after`: it is written for its first cell, so what it names in
 * that row is named in the row where it begins now.
 */
export function ruleFormula(
  formula: string,
  before: readonly GridRange[],
  after: readonly GridRange[],
  { own, formulas }: { readonly own: MovedSheet; readonly formulas: FormulaMover },
): string {
  const from = corner(before);
  const to = corner(after);
  const inRow: MovedSheet = {
    move: (range: GridRange, shape: ReferenceShape): MovedRange | null => {
      const result = own.move(range, shape);
      if (shape !== "cell" || range.firstRow !== from.row) return result;
      const column =
        result?.range.firstColumn ?? own.move({ ...range, firstRow: 0, lastRow: 0 }, "columns")?.range.firstColumn;
      if (column === undefined) return null;
      return { range: { firstRow: to.row, lastRow: to.row, firstColumn: column, lastColumn: column }, isLoose: false };
    },
  };
  const parts = formulaParts(formula);
  const isRelative = parts.some(
    (part) => typeof part !== "string" && part.row >= 0 && !part.fixedRow && part.row !== from.row,
  );
  // rows above or below keep their distance
  if (isRelative) return shiftedFormula(parts, to.row - from.row, to.column - from.column);
  return formulas.move(formula, inRow).formula;
}

function corner(ranges: readonly GridRange[]): { row: number; column: number } {
  return {
    row: ranges.reduce((least, { firstRow }) => Math.min(least, firstRow), Infinity),
    column: ranges.reduce((least, { firstColumn }) => Math.min(least, firstColumn), Infinity),
  };
}
