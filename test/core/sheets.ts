import { parseIsoDay } from "../../core/calendar/calendar";
import { CellBlockBuilder } from "../../core/cells/CellBlockBuilder";
import type { CellBlock, CellValue } from "../../core/cells/cellBlock";
import type { Ledger } from "../../core/ledger/ledger";
import { LedgerReader, type LedgerReaderOptions } from "../../core/ledger/LedgerReader";
import { recognizeColumns, type ChosenColumns } from "../../core/ledger/recognizeColumns";
import { readClientRegister, type ClientRegister } from "../../core/registers/clientRegister";
import { companyOf, type Company } from "../../core/registers/company";
import { buildReport, type Built } from "../../core/reports/buildReport";
import type { OptionValues } from "../../core/reports/options";
import type { ReportKey } from "../../core/reports/Report";
import { reportOf } from "../../core/reports/reportList";
import type { JsonCell } from "../../core/reports/tableJson";
import type { Language } from "../../core/text/language";
import { translator } from "../../core/text/translate";

export type Rows = readonly (readonly CellValue[])[];

/** Serial day of `2009-03-31`. */
export function on(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`on: ${iso}`);
  return day;
}

/** A sheet as a host hands it over, the header in the rows; in blocks of a few rows where asked. */
export function blocksOf(rows: Rows, sheet = "Sales", rowsInBlock?: number): CellBlock[] {
  const builder = new CellBlockBuilder(sheet, 0, 0, rowsInBlock);
  const blocks: CellBlock[] = [];
  for (const row of rows) {
    if (builder.isFull) blocks.push(builder.take());
    row.forEach((cell, column) => builder.set(column, cell));
    builder.nextRow();
  }
  blocks.push(builder.take());
  return blocks;
}

/** The way of every host from a sheet to a ledger. */
export function readLedger(
  rows: Rows,
  options: LedgerReaderOptions & { readonly chosen?: ChosenColumns; readonly rowsInBlock?: number } = {},
): Ledger {
  const { chosen, rowsInBlock, ...own } = options;
  const { source, proposedLineHeader } = recognizeColumns("Sales", rows, chosen);
  const reader = new LedgerReader(source, { proposedLineHeader, ...own });
  for (const block of blocksOf(rows, "Sales", rowsInBlock)) reader.push(block);
  return reader.finish();
}

export function readRegister(rows: Rows): ClientRegister {
  return readClientRegister("Clients", blocksOf(rows, "Clients"));
}

export function companyFrom(sales: Rows, clients?: Rows): Company {
  return companyOf(readLedger(sales), clients === undefined ? null : readRegister(clients));
}

/** The first quarter of 2009, as of which the method's examples are told. */
export const quarter = { from: "2009-01-01", to: "2009-03-31" };

export function build(
  key: ReportKey,
  company: Company,
  options: OptionValues = quarter,
  language: Language = "en",
): Built {
  return buildReport(reportOf(key), { company, say: translator(language), today: on("2009-04-02"), options });
}

/** A cell of a built table by row key (`total` for the total row) and column key, as the JSON has it. */
export function cellOf(built: Built, table: string, rowKey: string, columnKey: string): JsonCell {
  const json = built.tables.find((one) => one.key === table);
  if (json === undefined) throw new Error(`cellOf: no table ${table}`);
  const column = json.columns.indexOf(columnKey);
  if (column < 0) throw new Error(`cellOf: no column ${columnKey}`);
  if (rowKey === "total") return json.total![column]!;
  const row = rowKeysOf(built, table).indexOf(rowKey);
  if (row < 0) throw new Error(`cellOf: no row ${rowKey}`);
  return json.rows[row]![column]!;
}

export function rowKeysOf(built: Built, table: string): readonly string[] {
  for (const sheet of built.plan.sheets) {
    for (const block of sheet.blocks) if (block.type === "table" && block.key === table) return block.rowKeys;
  }
  throw new Error(`rowKeysOf: no table ${table}`);
}

/** Several cells of a client's row in the client table. */
export function clientCells(built: Built, name: string, ...columns: string[]): Record<string, JsonCell> {
  return Object.fromEntries(columns.map((column) => [column, cellOf(built, "clients", `client:${name}`, column)]));
}

/** Codes of the ledger check with their first cells. */
export function issueCells(issues: Built["check"]["issues"]): Record<string, string> {
  return Object.fromEntries(issues.map((issue) => [issue.code, placeOf(issue.cases[0])]));
}

function placeOf(place: { readonly row: number; readonly column: number } | undefined): string {
  return place === undefined ? "" : `${String.fromCharCode(65 + place.column)}${place.row + 1}`;
}
