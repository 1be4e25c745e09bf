import { RowKind } from "../methods/purchases";
import type { Block, TableBlock } from "../plan/plan";
import type { Facts } from "./Facts";
import { buysLine } from "./matrixTables";
import type { Explanation, ReportContext } from "./Report";
import { settingsText } from "./settingsText";
import type { TogetherPair, TogetherView } from "./togetherPairs";

/** Why a cell of the pairs of lines is what it is: the clients it counts, or the rows of the purchases; null where there is no such cell. */
export function explainTogether(
  facts: Facts,
  context: ReportContext,
  view: TogetherView,
  blocks: readonly Block[],
  tableKey: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const table = blocks.find((block): block is TableBlock => block.type === "table" && block.key === tableKey);
  const column = table?.columns.find(({ key }) => key === columnKey);
  const pair = view.pairs.find(({ key }) => key === rowKey);
  if (column === undefined || pair === undefined) return null;
  const plain: Explanation = {
    rule: column.note,
    settings: settingsText(facts, context, ["classWindow"]),
    rows: null,
    sum: null,
    clients: null,
  };
  if (view.byPurchase) return { ...plain, rows: rowsOfPurchases(facts, pair, columnKey) };
  const clients = clientsOf(facts, pair, columnKey);
  return { ...plain, clients: clients.map((client) => facts.company.clients[client]!) };
}

/** The clients behind a figure: of a share those whom it counts. */
function clientsOf(facts: Facts, { a, b }: TogetherPair, column: string): number[] {
  const { bought } = facts.portrait;
  const first = (client: number, line: number): number => {
    for (let entry = bought!.start[client]!; entry < bought!.start[client + 1]!; entry++) {
      if (bought!.line[entry] === line) return bought!.first[entry]!;
    }
    return 0;
  };
  return Array.from(facts.company.clients.keys()).filter((client) => {
    if (column === "buyers") return buysLine(facts, client, a);
    if (column === "buyersWith") return buysLine(facts, client, b);
    if (!buysLine(facts, client, a) || !buysLine(facts, client, b)) return false;
    const began = first(client, a);
    return column !== "after" || (began > 0 && first(client, b) > began);
  });
}

/** Lines of the ledger with one of the two in the purchases that a figure counts. */
function rowsOfPurchases(facts: Facts, { a, b }: TogetherPair, column: string): Uint32Array {
  const { kind, documentOf, firstDay, count } = facts.purchases;
  const { from, to } = facts.classWindow;
  const of = facts.line!.of;
  const isSettled = (row: number): boolean => {
    if (kind[row] !== RowKind.settlement) return false;
    const day = firstDay[documentOf[row]!]!;
    return day >= from && day <= to;
  };
  const holds = [new Uint8Array(count), new Uint8Array(count)] as const;
  for (let row = 0; row < facts.sales.rowCount; row++) {
    if (!isSettled(row)) continue;
    if (of[row] === a) holds[0][documentOf[row]!] = 1;
    if (of[row] === b) holds[1][documentOf[row]!] = 1;
  }
  return facts.rowsWhere((row) => {
    if (!isSettled(row) || (of[row] !== a && of[row] !== b)) return false;
    const document = documentOf[row]!;
    if (column === "buyers") return holds[0][document] === 1 && of[row] === a;
    if (column === "buyersWith") return holds[1][document] === 1 && of[row] === b;
    return holds[0][document] === 1 && holds[1][document] === 1;
  });
}
