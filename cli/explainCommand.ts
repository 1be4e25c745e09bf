import {
  buildReports,
  isoDay,
  listText,
  placeText,
  UNIT,
  formatDay,
  formatMoney,
  type Company,
  type Explanation,
  type JsonCell,
  type TableJson,
} from "../core/index";
import { UsageProblem } from "./args";
import type { Context } from "./context";
import { readCompany } from "./readCompany";
import { companyRequest, reportOptions, reportsOf } from "./reportCommand";

const MOST_ROWS = 20;

/** `klientela explain REPORT FILE --row K --column K`: where a figure comes from. */
export async function explainCommand(context: Context): Promise<void> {
  const { args, say, out } = context;
  const words = args.words.slice(1);
  const reports = words[0] === undefined ? null : reportsOf(words[0]);
  if (reports?.length !== 1)
    throw new UsageProblem("explainMain", { commands: "client-table, manager-table, classes, status" });
  const inner = { ...context, args: { words, flags: args.flags } };
  const row = args.flags.get("row");
  const column = args.flags.get("column");
  if (row === undefined || column === undefined) throw new UsageProblem("explainWants");
  const options = reportOptions(reports, inner);
  const { company } = await readCompany(companyRequest(inner), say);
  const [built] = buildReports(reports, { company, say, today: context.today, options });
  const wanted = args.flags.get("table");
  const tables = built!.tables.filter((table) => wanted === undefined || table.key === wanted);
  const found = findCell(
    tables,
    built!.plan.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => (block.type === "table" ? [block] : []))),
    row,
    column,
  );
  const explanation = built!.explain(found.table, found.rowKey, column);
  if (explanation === null) throw new UsageProblem("explainColumn", { column, columns: found.columns.join(", ") });
  if (args.flags.has("json")) {
    out(JSON.stringify(explanationJson(explanation, company, built!.report.key, found, column), null, 1));
    return;
  }
  for (const line of explanationText(explanation, company, context)) out(line);
}

interface Found {
  readonly table: string;
  readonly rowKey: string;
  readonly columns: readonly string[];
  readonly value: JsonCell;
}

/** The cell that a row and a column mean: by row key, or by what stands in the first column. */
function findCell(
  tables: readonly TableJson[],
  blocks: readonly { readonly key: string; readonly rowKeys: readonly string[] }[],
  row: string,
  column: string,
): Found {
  const examples: string[] = [];
  let columns: readonly string[] = [];
  for (const table of tables) {
    const { rowKeys } = blocks.find((block) => block.key === table.key)!;
    const at = rowKeys.findIndex(
      (key, place) => key === row || key.replace(/^\w+:/, "") === row || table.rows[place]![0] === row,
    );
    if (examples.length === 0) examples.push(...rowKeys.slice(0, 3));
    if (at < 0 && !(row === "total" && table.total !== undefined)) continue;
    columns = table.columns;
    const place = table.columns.indexOf(column);
    if (place < 0) continue;
    const value = at < 0 ? table.total![place]! : table.rows[at]![place]!;
    return { table: table.key, rowKey: at < 0 ? "total" : rowKeys[at]!, columns, value };
  }
  if (columns.length > 0) throw new UsageProblem("explainColumn", { column, columns: columns.join(", ") });
  throw new UsageProblem("explainRow", { row, rows: examples.join(", ") });
}

function explanationText(explanation: Explanation, company: Company, { say }: Context): string[] {
  const { ledger } = company;
  const lines = [
    explanation.rule,
    "",
    say("explain.settings"),
    ...explanation.settings.map((setting) => `– ${setting}`),
  ];
  if (explanation.clients !== null) {
    lines.push(
      "",
      say("explain.clients", { n: explanation.clients.length, names: listText(say, explanation.clients, 12) }),
    );
  }
  if (explanation.rows === null) return lines;
  const n = explanation.rows.length;
  lines.push(
    "",
    explanation.sum === null ? say("explain.rowsOnly", { n }) : say("explain.rows", { n, sum: explanation.sum }),
  );
  for (const row of explanation.rows.slice(0, MOST_ROWS)) {
    const client = company.clients[ledger.client.of[row]!]!;
    lines.push(
      `${cellOf(company, row)}  ${formatDay(ledger.day[row]!, say.language)}  ${client}  ${formatMoney(ledger.amount[row]! / UNIT, say.language)}`,
    );
  }
  if (n > MOST_ROWS) lines.push(say("cli.moreRows", { n: n - MOST_ROWS }));
  return lines;
}

function explanationJson(
  explanation: Explanation,
  company: Company,
  report: string,
  found: Found,
  column: string,
): unknown {
  const { ledger } = company;
  return {
    report,
    table: found.table,
    row: found.rowKey,
    column,
    value: found.value,
    rule: explanation.rule,
    settings: explanation.settings,
    clients: explanation.clients,
    sum: explanation.sum,
    rows:
      explanation.rows === null
        ? null
        : Array.from(explanation.rows, (row) => ({
            cell: cellOf(company, row),
            date: isoDay(ledger.day[row]!),
            client: company.clients[ledger.client.of[row]!]!,
            amount: ledger.amount[row]! / UNIT,
          })),
  };
}

function cellOf({ ledger }: Company, row: number): string {
  const column = ledger.source.columns.get("amount")!.column;
  return placeText({ sheet: ledger.source.sheet, row: ledger.sourceRow[row]!, column });
}
