import type { Block, TableBlock } from "../plan/plan";
import type { Facts } from "./Facts";
import { buysAnything, buysLine, clientsOfRow, lineKey } from "./matrixTables";
import type { MatrixView } from "./matrixView";
import type { Explanation, ReportContext } from "./Report";
import { rowsOfClients } from "./rowsOfClients";
import { settingsText } from "./settingsText";

/** Why a cell of the matrix, or of what is bought beneath it, is what it is; null where there is no such cell. */
export function explainMatrix(
  facts: Facts,
  context: ReportContext,
  view: MatrixView,
  blocks: readonly Block[],
  tableKey: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const { say } = context;
  const table = blocks.find((block): block is TableBlock => block.type === "table" && block.key === tableKey);
  const column = table?.columns.find(({ key }) => key === columnKey);
  const isTotal = rowKey === "total";
  if (table === undefined || column === undefined) return null;
  if (isTotal ? column.total === undefined : !table.rowKeys.includes(rowKey)) return null;
  const plain = (rule: string, clients: readonly number[] | null = null): Explanation => ({
    rule,
    settings: tableKey === "matrix" ? [] : settingsText(facts, context, ["classWindow"]),
    rows: null,
    sum: null,
    clients: clients === null ? null : clients.map((client) => facts.company.clients[client]!),
  });
  const line = view.lines.findIndex((name) => lineKey(name) === columnKey);
  const clients = isTotal ? table.rowKeys.flatMap((key) => clientsOfRow(view, key)) : clientsOfRow(view, rowKey);
  if (columnKey === "clients") return plain(column.note, clients);
  if (columnKey === "buyers")
    return plain(
      column.note,
      clients.filter((client) => buysAnything(facts, client)),
    );
  if (line < 0) return plain(column.note);
  if (tableKey === "matrix") return plain(say(isTotal ? "rule.matrixMarkTotal" : "rule.matrixMark"));
  const sold = view.ofLedger[line]!;
  const buyers = clients.filter((client) => buysLine(facts, client, sold));
  const { of } = facts.line!;
  const rows = rowsOfClients(facts, buyers, facts.classWindow).filter((row) => of[row] === sold);
  return { ...plain(say("rule.matrixBuying", { line: view.lines[line]! }), buyers), rows };
}
