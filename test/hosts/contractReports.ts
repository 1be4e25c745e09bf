import { readFileSync } from "node:fs";
import {
  buildReports,
  companyOf,
  reportList,
  translator,
  type CellBlock,
  type Company,
  type Language,
  type Plan,
} from "../../core/index";
import { openFile } from "../../files/index";
import { typedSample } from "../core/reports/typedSample";
import { goldenDay, readLedger } from "../golden/companies";
import type { Expected } from "./expectedOf";
import type { ObservedSheet } from "./observed";

/** Every report of two companies, as each host has to show it: one in Cyrillic with all its sheets, one without a register. */
export const contractCompanies = [
  { name: "the sample company", plan: allReports(typedSample("ru"), "ru"), locale: "ru_RU" },
  { name: "Northwind", plan: allReports(await northwindCompany(), "en"), locale: "en_US" },
];

function allReports(company: Company, language: Language): Plan {
  const built = buildReports(reportList, { company, say: translator(language), today: goldenDay, options: {} });
  return { format: 1, sheets: built.flatMap((one) => one.plan.sheets) };
}

/** Northwind's ledger, or its first rows. */
export async function northwindCompany(rows = Infinity): Promise<Company> {
  const bytes = readFileSync(new URL("../fixtures/northwind/ledger.csv", import.meta.url));
  const file = await openFile("ledger.csv", new Uint8Array(bytes));
  const sheet = file.sheets[0]!.name;
  return companyOf(readLedger(sheet, await blocksRead(file.read(sheet, { rows }))), null);
}

export async function blocksRead(source: AsyncIterable<CellBlock>): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of source) blocks.push(block);
  return blocks;
}

/** Results of formulas that are the planned ones to 1e-9, of the value where that is large, as the planned ones. */
export function withPlannedResults(sheet: ObservedSheet, planned: Expected): ObservedSheet {
  const cells = new Map(sheet.cells);
  for (const [address, cell] of cells) {
    const wanted = planned.cells.get(address)?.value;
    if (cell.formula === null || typeof cell.value !== "number" || typeof wanted !== "number") continue;
    if (Math.abs(cell.value - wanted) / Math.max(1, Math.abs(wanted)) < 1e-9) {
      cells.set(address, { ...cell, value: wanted });
    }
  }
  return { ...sheet, cells };
}

/** `everyFeature` where the names of a table's columns have to differ by more than a capital letter. */
export function withTableHeaders(planned: Expected): Expected {
  const [plain, numbered] = ["two\nlines", "two\nlines (2)"];
  const cells = new Map(planned.cells);
  for (const [address, cell] of cells) if (cell.value === plain) cells.set(address, { ...cell, value: numbered });
  const tables = planned.tables.map((table) => {
    return { ...table, headers: table.headers.map((header) => (header === plain ? numbered : header)) };
  });
  return { ...planned, cells, tables };
}
