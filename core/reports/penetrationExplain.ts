import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import type { TableBlock } from "../plan/plan";
import { foldWords } from "../tidy/nameWords";
import type { TextKey } from "../text/en";
import { periodText } from "../text/periodText";
import { explainClient } from "./explainClient";
import type { Facts } from "./Facts";
import type { PenetrationRow, PenetrationRows } from "./penetrationRows";
import { penetrationKey } from "./penetrationTables";
import type { Explanation, ReportContext } from "./Report";

const given = ["name", "line", "competitor", "target"];
const counted = ["clients", "volume"];

/** Why a cell of the tables of penetration is what it is: our sales by their rows, the rest by what the column means. */
export function explainPenetration(
  facts: Facts,
  context: ReportContext,
  found: PenetrationRows,
  tables: readonly TableBlock[],
): (table: string, rowKey: string, columnKey: string) => Explanation | null {
  const { say } = context;
  const window = periodText(found.year, say.language);
  const { sales, purchases, company } = facts;
  return (tableKey, rowKey, columnKey) => {
    const table = tables.find(({ key }) => key === tableKey);
    const column = table?.columns.find(({ key }) => key === columnKey);
    if (table === undefined || column === undefined) return null;
    const isTotal = rowKey === "total";
    if (isTotal ? column.total === undefined : !table.rowKeys.includes(rowKey)) return null;
    const behind = isTotal ? found.rows : found.rows.filter((row) => keyIn(tableKey, row) === rowKey);
    const isRow = tableKey === "penetration" && !isTotal;
    if (isRow && (columnKey === "client" || columnKey === "manager"))
      return explainClient(facts, context, behind[0]!.client, columnKey);
    const plain = (rule: string): Explanation => ({ rule, settings: [], rows: null, sum: null, clients: null });
    if (columnKey === "sales") {
      const rows = rowsOf(behind);
      return {
        ...plain(say(isRow ? "rule.penetrationSales" : "rule.penetrationSalesAll", { window })),
        rows,
        sum: rows.reduce((sum, row) => sum + sales.amount[row]!, 0) / UNIT,
      };
    }
    const names = [...new Set(behind.map(({ client }) => company.clients[client]!))];
    const rule: TextKey | null =
      isRow && (given.includes(columnKey) || columnKey === "volume")
        ? "rule.penetrationGiven"
        : counted.includes(columnKey) || given.includes(columnKey)
          ? "rule.penetrationTotal"
          : null;
    return {
      ...plain(rule === null ? column.note : say(rule)),
      clients: columnKey === "clients" ? names : null,
    };
  };

  function keyIn(table: string, row: PenetrationRow): string {
    if (table === "penetration") return penetrationKey(facts, found, row);
    return table === "lines" ? `line:${found.lines[row.line]!}` : `competitor:${foldWords(row.competitor)}`;
  }

  /** Rows of the ledger of these clients and lines in the 12 months. */
  function rowsOf(pairs: readonly PenetrationRow[]): Uint32Array {
    const rows: number[] = [];
    if (facts.line === null) return Uint32Array.from(rows);
    for (const { client, line } of pairs) {
      for (let at = purchases.clientStart[client]!; at < purchases.clientStart[client + 1]!; at++) {
        const row = purchases.order[at]!;
        if (purchases.kind[row] === RowKind.later || sales.day[row]! < found.year.from) continue;
        if (facts.line.of[row] === line) rows.push(row);
      }
    }
    return Uint32Array.from(rows).sort();
  }
}
