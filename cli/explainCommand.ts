import {
  buildReports,
  displayNumber,
  formatDay,
  formatMoney,
  isoDay,
  listText,
  placeOfRow,
  placeText,
  reportList,
  UNIT,
  type Built,
  type Company,
  type Explanation,
  type JsonCell,
  type TableBlock,
  type TableJson,
} from "../core/index";
import { UsageProblem } from "./args";
import type { Context } from "./context";
import { drawGrid } from "./drawGrid";
import { jsonLines } from "./jsonLines";
import { readCompany } from "./readCompany";
import { companyRequest, reportOptions, reportsOf } from "./reportCommand";
import { shownText } from "./terminal";

const MOST_ROWS = 20;
const MOST_CLIENTS = 12;
const EXAMPLES = 3;
const TOTAL = "total";

/** `klientela explain REPORT FILE --row K --column K`: where a figure comes from. */
export async function explainCommand(context: Context): Promise<void> {
  const { args, say, out } = context;
  const words = args.words.slice(1);
  const reports = words[0] === undefined ? null : reportsOf(words[0]);
  if (reports?.length !== 1) {
    throw new UsageProblem("explainMain", { commands: reportList.map((report) => report.key).join(", ") });
  }
  const inner = { ...context, args: { words, flags: args.flags } };
  const row = args.flags.get("row");
  const column = args.flags.get("column");
  if (row === undefined || column === undefined) throw new UsageProblem("explainWants");
  const request = companyRequest(inner);
  const options = reportOptions(reports, inner);
  const { company } = await readCompany(request, say);
  const [built] = buildReports(reports, { company, say, today: context.today, options });
  const found = findCell(tablesOf(built!, args.flags.get("table")), row, column);
  const explanation = built!.explain(found.json.key, found.rowKey, found.column) ?? {
    rule: say("cli.noFigure", { column: found.column }),
    settings: [],
    rows: null,
    sum: null,
    clients: null,
  };
  if (args.flags.has("json")) jsonLines(explanationJson(explanation, company, built!.report.key, found)).forEach(out);
  else [...headingText(found, context), ...explanationText(explanation, company, context)].forEach(out);
}

interface Table {
  readonly json: TableJson;
  readonly block: TableBlock;
}

interface Found extends Table {
  /** -1: the total row. */
  readonly row: number;
  readonly rowKey: string;
  readonly column: string;
  readonly value: JsonCell;
}

function tablesOf(built: Built, wanted: string | undefined): Table[] {
  const blocks = built.plan.sheets
    .flatMap((sheet) => sheet.blocks)
    .filter((block): block is TableBlock => block.type === "table");
  if (wanted !== undefined && !blocks.some(({ key }) => key === wanted)) {
    throw new UsageProblem("explainTable", { table: wanted, tables: blocks.map(({ key }) => key).join(", ") });
  }
  return blocks
    .filter(({ key }) => wanted === undefined || key === wanted)
    .map((block) => ({ block, json: built.tables.find((table) => table.key === block.key)! }));
}

/** The cell that a row and a column mean: the row by its key or by what stands in its first column, the column by its key or header. */
function findCell(tables: readonly Table[], row: string, column: string): Found {
  const examples: string[] = [];
  let columns: readonly string[] = [];
  for (const table of tables) {
    const { block, json } = table;
    const at = rowOf(table, row);
    if (examples.length === 0)
      examples.push(...block.rowKeys.slice(0, EXAMPLES).map((key) => key.replace(/^\w+:/, "")));
    const isTotal = at < 0 && row === TOTAL && json.total !== undefined;
    if (at < 0 && !isTotal) continue;
    if (columns.length === 0) columns = json.columns;
    const place = columnOf(table, column);
    if (place < 0) continue;
    const value = isTotal ? json.total![place]! : json.rows[at]![place]!;
    return { block, json, row: at, rowKey: isTotal ? TOTAL : block.rowKeys[at]!, column: json.columns[place]!, value };
  }
  if (columns.length > 0) throw new UsageProblem("explainColumn", { column, columns: columns.join(", ") });
  throw new UsageProblem("explainRow", { row, rows: examples.join(", ") });
}

function rowOf({ block, json }: Table, row: string): number {
  const ways: ((key: string, place: number) => boolean)[] = [
    (key) => key === row,
    (key) => key.replace(/^\w+:/, "") === row,
    (_, place) => json.rows[place]![0] === row,
    (_, place) => firstText(block, place) === row,
  ];
  for (const way of ways) {
    const at = block.rowKeys.findIndex(way);
    if (at >= 0) return at;
  }
  return -1;
}

function columnOf({ block, json }: Table, column: string): number {
  const at = json.columns.indexOf(column);
  if (at >= 0) return at;
  const headed = block.columns.find(({ header }) => header === column);
  return headed === undefined ? -1 : json.columns.indexOf(headed.key);
}

/** What stands in the first column, as people see it. */
function firstText(block: TableBlock, row: number): string | null {
  const { values } = block.columns[0]!;
  return "numbers" in values ? null : values.texts[values.of[row]!]!;
}

/** The cell by what people see: the header, the row's name, the figure. Nothing where the data doesn't allow the column. */
function headingText({ block, row, rowKey, column, value }: Found, { say }: Context): string[] {
  const shownColumn = block.columns.find(({ key }) => key === column);
  if (shownColumn === undefined) return [];
  const { header, values, kind } = shownColumn;
  let shown = "–";
  if (typeof value === "number") shown = displayNumber(value, kind, say.language);
  else if (value !== null && row >= 0) {
    shown =
      "numbers" in values ? displayNumber(values.numbers[row]!, kind, say.language) : values.texts[values.of[row]!]!;
  }
  const name = row < 0 ? (block.totalLabel ?? rowKey) : (firstText(block, row) ?? rowKey);
  return [say("explain.heading", { column: header, row: name, value: shown })];
}

function explanationText(explanation: Explanation, company: Company, { say, width }: Context): string[] {
  const { ledger } = company;
  const lines = [explanation.rule];
  if (explanation.settings.length > 0) {
    lines.push("", say("explain.settings"), ...explanation.settings.map((setting) => `– ${setting}`));
  }
  if (explanation.clients !== null) {
    const n = explanation.clients.length;
    const names = listText(say, explanation.clients, MOST_CLIENTS);
    lines.push("", n === 0 ? say("explain.clientsOnly", { n }) : say("explain.clients", { n, names }));
  }
  if (explanation.rows === null) return lines;
  const n = explanation.rows.length;
  const { sum } = explanation;
  lines.push("", sum === null ? say("explain.rowsOnly", { n }) : say("explain.rows", { n, sum }));
  const rows = Array.from(explanation.rows.slice(0, MOST_ROWS), (row) => [
    shownText(cellOf(company, row)),
    formatDay(ledger.day[row]!, say.language),
    shownText(company.clients[ledger.client.of[row]!]!),
    formatMoney(ledger.amount[row]! / UNIT, say.language),
  ]);
  lines.push(...drawGrid({ head: null, rows, words: [true, false, true, false] }, width).rows);
  if (n > MOST_ROWS) lines.push(say("cli.moreRows", { n: n - MOST_ROWS }));
  return lines;
}

function explanationJson(explanation: Explanation, company: Company, report: string, found: Found): unknown {
  const { ledger } = company;
  const rows =
    explanation.rows === null
      ? null
      : Array.from(explanation.rows, (row) => ({
          cell: cellOf(company, row),
          date: isoDay(ledger.day[row]!),
          client: company.clients[ledger.client.of[row]!]!,
          amount: ledger.amount[row]! / UNIT,
        }));
  return {
    report,
    table: found.json.key,
    row: found.rowKey,
    column: found.column,
    value: found.value,
    rule: explanation.rule,
    settings: explanation.settings,
    clients: explanation.clients,
    sum: explanation.sum,
    rows,
  };
}

function cellOf({ ledger }: Company, row: number): string {
  return placeText(placeOfRow(ledger, row));
}
