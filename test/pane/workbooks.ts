import { readFileSync } from "node:fs";
import {
  SAMPLE_ROWS,
  companyOf,
  itCompany,
  jobs,
  nothingTyped,
  sampleBlocks,
  serialOf,
  tidyLedger,
  type CellBlock,
  type Company,
  type Job,
  type JobKey,
  type Language,
  type OptionValues,
} from "../../core/index";
import { openFile } from "../../files/index";
import type { Answer, BuildRequest, FindRequest } from "../../pane/engine/Engine";
import { LocalEngine } from "../../pane/engine/LocalEngine";
import { northwind, sampleCompany } from "../core/reports/companies";
import { MemoryHost, blockOf, rowsOfBlocks, type MemorySheet } from "./MemoryHost";

export const today = serialOf(2009, 4, 2);

/** The two sheets of the sample company. */
export function sampleSheets(language: Language): MemorySheet[] {
  const { ledger, register } = itCompany(language);
  return [ledger, register].map((sheet) => ({ name: sheet.name, rows: rowsOfBlocks(sampleBlocks(sheet)) }));
}

export async function northwindSheets(): Promise<MemorySheet[]> {
  const bytes = readFileSync(new URL("../fixtures/northwind/ledger.csv", import.meta.url));
  const file = await openFile("ledger.csv", bytes);
  const blocks: CellBlock[] = [];
  for await (const block of file.read(file.sheets[0]!.name)) blocks.push(block);
  return [{ name: file.sheets[0]!.name, rows: rowsOfBlocks(blocks) }];
}

/** The workbooks by name, with the company that the command line reads from them. */
export const companies: Readonly<
  Record<"sample" | "northwind", { sheets(): Promise<MemorySheet[]>; company(): Promise<Company> }>
> = {
  sample: { sheets: async () => sampleSheets("en"), company: async () => tidied(sampleCompany("en")) },
  northwind: { sheets: northwindSheets, company: async () => tidied(await northwind()) },
};

/** With the names brought together that can be, as every host does. */
function tidied({ ledger, register }: Company): Company {
  const phones = new Map(register?.names.map((name, row) => [name, register.phone[row]!]));
  return companyOf(tidyLedger(ledger, { typed: nothingTyped, answers: new Map(), phones }), register);
}

export function sampleHost(language: Language = "en"): MemoryHost {
  return new MemoryHost(sampleSheets(language));
}

/** The value of an answer that must be one. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`fault: ${answer.fault.text}\n${answer.fault.report ?? ""}`);
  return answer.value;
}

/** The fault of an answer that must be one. */
export function faultIn(answer: Answer<unknown>) {
  if (answer.ok) throw new Error("no fault");
  return answer.fault;
}

export function findRequest(
  sheets: readonly MemorySheet[],
  more: Partial<FindRequest> = {},
  language: Language = "en",
): FindRequest {
  return {
    language,
    sheets: sheets.map(({ name, hidden, rows }, at) => ({
      region: `sheet-${at + 1}`,
      name,
      hidden: hidden === true,
      rowCount: rows.length,
      blocks: [blockOf(name, rows.slice(0, SAMPLE_ROWS))],
    })),
    ...more,
  };
}

/** An engine that holds the company of these sheets. */
export function engineWith(sheets: readonly MemorySheet[], language: Language = "en"): LocalEngine {
  const engine = new LocalEngine();
  const found = valueOf(engine.findData(findRequest(sheets, {}, language)));
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.rows;
  valueOf(engine.beginLedger());
  valueOf(engine.push(blockOf(found.ledger!.sheet, rowsOf(found.ledger!.sheet))));
  if (found.register !== "") {
    valueOf(engine.pushRegister(found.register, [blockOf(found.register, rowsOf(found.register))]));
  }
  valueOf(engine.finishLedger(language));
  return engine;
}

export function jobOf(key: JobKey): Job {
  return jobs.find((job) => job.key === key)!;
}

export function requestOf(key: JobKey, options: OptionValues = {}, language: Language = "en"): BuildRequest {
  return { job: key, reports: jobOf(key).reports, options, language, today, tagNumber: 1 };
}
