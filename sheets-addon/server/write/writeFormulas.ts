import type { Order } from "../../protocol";
import { sameFormula } from "./sameFormula";

export type FormulaOrder = Extract<Order, { do: "formula" }>;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Formulas elsewhere that point into a refreshed sheet. Neighbours one below the other are read and written together; where
 * another one than `before` stands nothing is written.
 */
export function writeFormulas(sheet: Sheet, orders: readonly FormulaOrder[]): void {
  for (const run of runsOf(orders)) {
    const [{ row, column }] = run as [FormulaOrder];
    const present = sheet.getRange(row + 1, column + 1, run.length, 1).getFormulas();
    for (let from = 0; from < run.length;) {
      let to = from;
      while (to < run.length && sameFormula(present[to]![0]!, run[to]!.before)) to++;
      if (to > from) {
        const formulas = run.slice(from, to).map(({ after }) => [after]);
        sheet.getRange(row + from + 1, column + 1, to - from, 1).setValues(formulas);
      }
      from = to + 1;
    }
  }
}

function runsOf(orders: readonly FormulaOrder[]): FormulaOrder[][] {
  const sorted = [...orders].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: FormulaOrder[][] = [];
  for (const order of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last !== undefined && last.column === order.column && last.row + 1 === order.row) run!.push(order);
    else runs.push([order]);
  }
  return runs;
}
