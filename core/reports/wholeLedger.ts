import { UNIT } from "../ledger/ledger";
import type { Block, NoteBlock, TableBlock } from "../plan/plan";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { sourceText } from "./sheetHead";

/** The head of a sheet that is about the ledger as a whole: title, source and readings, what it says. */
export function wholeLedgerHead(
  facts: Facts,
  context: ReportContext,
  title: string,
  says: readonly string[],
): NoteBlock {
  return {
    type: "note",
    key: "head",
    lines: [
      { style: "title", text: title },
      { style: "source", text: sourceText(facts, context) },
      ...says.map((text) => ({ style: "says" as const, text })),
      { style: "blank", text: "" },
    ],
  };
}

/** Rows of the ledger behind a row of a table ("total": behind all); null where the row is none of these. */
type RowsOf = (rowKey: string) => Uint32Array | null;

/**
 * Explains the cells of plain tables, whose columns mean what their notes say: typed ones as typed, sums and counts by
 * the rows of the ledger behind them.
 *
 * @param sums keys of the columns that are the sum of those rows, `rows` those of which they are the number
 */
export function explainPlain(
  { say }: ReportContext,
  blocks: readonly Block[],
  rowsOf: Readonly<Record<string, RowsOf>>,
  behind: { readonly sums: readonly string[]; readonly rows: readonly string[] },
  amounts: Float64Array,
): (table: string, rowKey: string, columnKey: string) => Explanation | null {
  const tables = blocks.filter((block): block is TableBlock => block.type === "table");
  return (tableKey, rowKey, columnKey) => {
    const table = tables.find(({ key }) => key === tableKey);
    const column = table?.columns.find(({ key }) => key === columnKey);
    if (table === undefined || column === undefined) return null;
    const isThere = rowKey === "total" ? column.total !== undefined : table.rowKeys.includes(rowKey);
    if (!isThere) return null;
    const isSum = behind.sums.includes(columnKey);
    const rows = isSum || behind.rows.includes(columnKey) ? (rowsOf[tableKey]?.(rowKey) ?? null) : null;
    return {
      rule: column.owner === "user" ? say("rule.typed") : column.note,
      settings: [],
      rows,
      sum: isSum && rows !== null ? rows.reduce((sum, row) => sum + amounts[row]!, 0) / UNIT : null,
      clients: null,
    };
  };
}
