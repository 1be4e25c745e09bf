import type { CellPlace } from "../issue";
import type { LedgerRole } from "../ledger";
import { sourceOfLine, type Work } from "./Work";

/** The cell of a line: what stands in the column of a role, or in one of the sheet's columns. */
export function placeOfLine(work: Pick<Work, "lines" | "sources">, row: number, role: LedgerRole | number): CellPlace {
  const source = sourceOfLine(work, row);
  const { amountColumn, sourceRow } = work.lines;
  const own = typeof role === "number" ? role : (source.columns.get(role)?.column ?? 0);
  const column = role === "amount" && amountColumn !== null ? amountColumn[row]! : own;
  return { sheet: source.sheet, row: sourceRow[row]!, column };
}
