import type { CellValue } from "../../cells/cellBlock";
import { normalHeader } from "../headerWords";
import { askedRoles, type AskedRole, type LedgerColumn, type LedgerRole } from "../ledger";
import { isBlankCell } from "./cellKinds";
import { columnKind } from "./columnKind";
import { headerScores } from "./headerScore";
import { roleFits } from "./roleFits";

/**
 * Columns that could be meant as well as those that were taken: amounts with and without tax, days of the invoice and of the
 * payment, who pays and who receives. Prices, taxes, discounts and days on which something is due are none; neither is a
 * column whose header rather says something else, or in which nothing stands.
 */
export function alternativesOf(
  names: readonly string[],
  sample: readonly (readonly CellValue[])[],
  columns: ReadonlyMap<LedgerRole, LedgerColumn>,
): Map<AskedRole, LedgerColumn[]> {
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const alternatives = new Map<AskedRole, LedgerColumn[]>();
  names.forEach((header, column) => {
    const normal = normalHeader(header);
    if (normal === "" || taken.has(column)) return;
    const scores = headerScores(normal);
    const highest = Math.max(0, ...scores.values());
    for (const role of askedRoles) {
      const chosen = columns.get(role);
      if (chosen === undefined || !scores.has(role) || columnKind(normal, role) === "none") continue;
      // a lesser column of this role may say another role as well: "payment date" is a date all the same
      if (columnKind(normal, role) === "plain" && scores.get(role)! < highest) continue;
      if (!roleFits(sample, column, role) || isSame(sample, column, chosen.column)) continue;
      alternatives.set(role, [...(alternatives.get(role) ?? []), { column, header }]);
      break;
    }
  });
  return alternatives;
}

/** Blank, or cell by cell the same as the other: then it doesn't matter which is meant. */
function isSame(sample: readonly (readonly CellValue[])[], column: number, other: number): boolean {
  const cells = sample.map((row) => row[column]);
  if (sample.length === 0) return false;
  return cells.every(isBlankCell) || (sample.length > 1 && cells.every((cell, row) => cell === sample[row]![other]));
}
