import { readFileSync } from "node:fs";
import type { CellBlock, CellValue } from "../../../core/cells/cellBlock";
import { cellAt } from "../../../core/cells/cellBlock";
import { LedgerReader } from "../../../core/ledger/LedgerReader";
import { recognizeColumns, type ChosenColumns } from "../../../core/ledger/recognizeColumns";
import { readClientRegister } from "../../../core/registers/clientRegister";
import { companyOf, type Company } from "../../../core/registers/company";
import { buildReports, type Built } from "../../../core/reports/buildReport";
import type { OptionValues } from "../../../core/reports/options";
import type { ReportKey } from "../../../core/reports/Report";
import { reportList } from "../../../core/reports/reportList";
import { itCompany, sampleBlocks } from "../../../core/sample/itCompany";
import type { Language } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { openFile } from "../../../files/openFile";
import { on } from "../sheets";

function ledgerOf(blocks: readonly CellBlock[], chosen?: ChosenColumns) {
  const block = blocks[0]!;
  const rows = Array.from({ length: 60 }, (_, row) =>
    block.columns.map((_, column): CellValue => cellAt(block, row, column)),
  );
  const { source, proposedLineHeader } = recognizeColumns(block.sheet, rows, chosen);
  const reader = new LedgerReader(source, { proposedLineHeader });
  for (const one of blocks) reader.push(one);
  return reader.finish();
}

/** The sample company as a host reads it. */
export function sampleCompany(language: Language): Company {
  const { ledger, register } = itCompany(language);
  return companyOf(ledgerOf(sampleBlocks(ledger)), readClientRegister(register.name, sampleBlocks(register)));
}

/** Northwind out of its file; product lines are its categories. */
export async function northwind(): Promise<Company> {
  const bytes = readFileSync(new URL("../../fixtures/northwind/ledger.csv", import.meta.url));
  const file = await openFile("ledger.csv", bytes);
  const blocks: CellBlock[] = [];
  for await (const block of file.read(file.sheets[0]!.name)) blocks.push(block);
  return companyOf(ledgerOf(blocks), null);
}

export const sampleQuarter = { from: "2009-01-01", to: "2009-03-31" };
export const northwindQuarter = { from: "1998-01-01", to: "1998-03-31" };

/** All reports on one company, by their keys. */
export function buildAll(company: Company, options: OptionValues, language: Language = "en"): Record<ReportKey, Built> {
  const built = buildReports(reportList, { company, say: translator(language), today: on("2009-04-02"), options });
  return Object.fromEntries(built.map((one) => [one.report.key, one])) as Record<ReportKey, Built>;
}
