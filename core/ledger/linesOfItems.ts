import type { IssueCollector } from "./issue";
import type { Dimension, LedgerRole, LedgerSource } from "./ledger";

/** More lines than these can't be planned for; a category column serves better. */
export const MAX_LINES = 40;

/** The product lines of a ledger; items serve as lines where there are few of them. */
export function linesOfItems(
  line: Dimension | null,
  item: Dimension | null,
  source: LedgerSource,
  proposed: string,
  issues: IssueCollector,
): Dimension | null {
  const header = (role: LedgerRole): string => source.columns.get(role)?.header ?? "";
  if (line !== null) {
    if (line.names.length > MAX_LINES) {
      issues.add("tooManyLines", { lines: line.names.length, header: header("line"), proposed });
    }
    return line;
  }
  if (item === null) return null;
  if (item.names.length <= MAX_LINES) return item;
  issues.add("tooManyLines", { lines: item.names.length, header: header("item"), proposed: "" });
  return null;
}
