import { CellFault, type FormulaCell, type Scalar } from "./Content";
import { evaluated } from "./evaluate";
import type { FormulaSheet } from "./FormulaSheet";

/** What the formula of a cell gives. It is computed when somebody looks, and again when something has changed since. */
export function computed(sheet: FormulaSheet, row: number, column: number, formula: FormulaCell): Scalar {
  const { book } = sheet;
  if (formula.stamp === book.stamp || (formula.stamp > 0 && !book.calculates)) return formula.value;
  // Excel shows 0 for a formula that reads its own cell
  if (formula.computing) return 0;
  formula.computing = true;
  try {
    const value = evaluated(sheet, row, column, formula.text);
    formula.value = typeof value === "number" && !Number.isFinite(value) ? new CellFault("#NUM!") : (value ?? 0);
    formula.stamp = book.stamp;
    return formula.value;
  } finally {
    formula.computing = false;
  }
}
