import { UNIT } from "../ledger/ledger";
import { RowKind } from "../methods/purchases";
import type { Block, TableBlock } from "../plan/plan";
import { clientOfKey } from "./clientList";
import { explainClient } from "./explainClient";
import { explainPortrait, linesMeant } from "./explainPortrait";
import type { Facts } from "./Facts";
import { buysLine, lineKey, segmentKey } from "./matrixTables";
import type { Explanation, ReportContext } from "./Report";
import { rowsOfClients } from "./rowsOfClients";
import { settingsText } from "./settingsText";
import { clientsOfSegments } from "./strayTables";
import type { StrayView } from "./strayView";

/** Why a cell of the stray lines is what it is; null where there is no such cell. */
export function explainStray(
  facts: Facts,
  context: ReportContext,
  view: StrayView,
  blocks: readonly Block[],
  tableKey: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const table = blocks.find((block): block is TableBlock => block.type === "table" && block.key === tableKey);
  const column = table?.columns.find(({ key }) => key === columnKey);
  const isTotal = rowKey === "total";
  if (table === undefined || column === undefined) return null;
  if (isTotal ? column.total === undefined : !table.rowKeys.includes(rowKey)) return null;
  const plain: Explanation = {
    rule: column.note,
    settings: settingsText(facts, context, ["classWindow"]),
    rows: null,
    sum: null,
    clients: null,
  };
  const keys = isTotal ? table.rowKeys : [rowKey];
  switch (tableKey) {
    case "lines":
      return ofLines(facts, view, keys, columnKey, plain);
    case "thin":
      return ofSegments(facts, keys, columnKey, plain);
    default:
      return ofClients(facts, context, keys, isTotal, columnKey, plain);
  }
}

function ofLines(
  facts: Facts,
  view: StrayView,
  keys: readonly string[],
  column: string,
  plain: Explanation,
): Explanation {
  const wanted = new Set(keys);
  const lines = new Set(view.wrong.filter((line) => wanted.has(lineKey(view.lines[line]!))));
  const { bought } = facts.portrait;
  const of = facts.line?.of;
  if (bought === null || of === undefined) return plain;
  const { kind } = facts.purchases;
  const { day, amount } = facts.sales;
  const { from, to } = facts.classWindow;
  const ofLine = (row: number): boolean => lines.has(of[row]!) && kind[row] !== RowKind.later && amount[row] !== 0;
  switch (column) {
    case "windowSales": {
      const rows = facts.rowsWhere((row) => ofLine(row) && day[row]! >= from && day[row]! <= to);
      return { ...plain, ...added(facts, rows) };
    }
    case "purchases":
    case "last":
      return { ...plain, rows: facts.rowsWhere((row) => ofLine(row) && kind[row] === RowKind.settlement) };
    case "buyersEver": {
      const clients = clientsWith(facts, (entry) => lines.has(bought.line[entry]!) && bought.purchases[entry]! > 0);
      return { ...plain, clients: named(facts, clients) };
    }
    case "buyers": {
      const [line] = lines;
      const clients = Array.from(facts.company.clients.keys()).filter((client) => buysLine(facts, client, line ?? -1));
      return { ...plain, clients: named(facts, clients) };
    }
    default:
      return plain;
  }
}

function ofSegments(facts: Facts, keys: readonly string[], column: string, plain: Explanation): Explanation {
  const wanted = new Set(keys);
  const bySegment = clientsOfSegments(facts);
  const clients = facts.portrait.segments.flatMap(({ name }, at) =>
    wanted.has(segmentKey(name)) ? bySegment[at]! : [],
  );
  if (column === "clients") return { ...plain, clients: named(facts, clients) };
  if (column !== "windowSales") return plain;
  return { ...plain, ...added(facts, rowsOfClients(facts, clients, facts.classWindow)) };
}

function ofClients(
  facts: Facts,
  context: ReportContext,
  keys: readonly string[],
  isTotal: boolean,
  column: string,
  plain: Explanation,
): Explanation | null {
  const clients = keys.map((key) => clientOfKey(facts, key));
  if (column === "windowSales") {
    return { ...plain, ...added(facts, rowsOfClients(facts, clients, facts.classWindow)) };
  }
  if (isTotal) return { ...plain, rule: context.say("rule.clientsTotal") };
  const [client] = clients;
  if (column === "line") return { ...plain, rows: rowsOfClients(facts, clients, facts.classWindow) };
  if (column === "missing") {
    const missing = linesMeant(facts, client!).filter((line) => !buysLine(facts, client!, line));
    const names = missing.map((line) => facts.portrait.lines[line]!).join(", ");
    return names === "" ? plain : { ...plain, rule: `${plain.rule} ${names}` };
  }
  return explainPortrait(facts, context, client!, column) ?? explainClient(facts, context, client!, column);
}

function added(facts: Facts, rows: Uint32Array): Pick<Explanation, "rows" | "sum"> {
  return { rows, sum: rows.reduce((sum, row) => sum + facts.sales.amount[row]!, 0) / UNIT };
}

function clientsWith({ portrait, sales }: Facts, test: (entry: number) => boolean): number[] {
  const { start } = portrait.bought!;
  const clients: number[] = [];
  for (let client = 0; client < sales.clientCount; client++) {
    for (let entry = start[client]!; entry < start[client + 1]!; entry++) {
      if (!test(entry)) continue;
      clients.push(client);
      break;
    }
  }
  return clients;
}

function named({ company }: Facts, clients: readonly number[]): string[] {
  return clients.map((client) => company.clients[client]!);
}
