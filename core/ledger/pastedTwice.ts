import { MAX_CASES, type Issue } from "./issue";
import { repeatedBlocks, type LedgerColumns } from "./repeatedBlocks";

/**
 * A finding for each block of rows that stands in the ledger a second time, as after pasting rows that overlap those
 * already there; the largest first, so many as findings have cases. Rows are said as people see them in the sheet.
 */
export function pastedTwice(ledger: LedgerColumns): Issue[] {
  const { sourceRow, source } = ledger;
  const shown = (row: number): number => sourceRow[row]! + 1;
  return repeatedBlocks(ledger)
    .sort((one, other) => other.rows - one.rows || one.first - other.first)
    .slice(0, MAX_CASES)
    .map(({ rows, first, original }) => ({
      code: "pastedTwice",
      params: {
        first: shown(first),
        last: shown(first + rows - 1),
        originalFirst: shown(original),
        originalLast: shown(original + rows - 1),
      },
      count: rows,
      cases: [{ sheet: source.sheet, row: sourceRow[first]!, column: source.columns.get("date")!.column }],
    }));
}
