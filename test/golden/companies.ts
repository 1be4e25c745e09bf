import { readFileSync } from "node:fs";
import {
  LedgerReader,
  buildReports,
  cellAt,
  companyOf,
  itCompany,
  languages,
  nothingTyped,
  readClientRegister,
  recognizeColumns,
  reportList,
  sampleBlocks,
  sampledRows,
  serialOf,
  tidyLedger,
  translator,
  typedKindOf,
  typedSheets,
  type Built,
  type CellBlock,
  type Company,
  type Language,
} from "../../core/index";
import { openFile } from "../../files/index";

/** The day on which everything golden is built. */
export const goldenDay = serialOf(2026, 11, 22);
export const goldenTime = "2026-11-22T00:00:00.000Z";
const NORTHWIND = new URL("../fixtures/northwind/ledger.csv", import.meta.url);

/** All reports of one company in one language, built as the main job builds them. */
export interface GoldenCompany {
  /** `sample-en` */
  readonly name: string;
  readonly language: Language;
  readonly built: readonly Built[];
}

/** The sample company in every language, and Northwind from its .csv file. */
export async function goldenCompanies(northwind: URL | string = NORTHWIND): Promise<GoldenCompany[]> {
  return [...languages.map(sampleIn), await northwindFrom(northwind)];
}

const kept = new Map<string, Promise<GoldenCompany>>();

/** One of them by its name, built once for all tests of a process. */
export function goldenCompany(name: string): Promise<GoldenCompany> {
  const there = kept.get(name);
  if (there !== undefined) return there;
  const language = languages.find((one) => name === `sample-${one}`);
  if (language === undefined && name !== "northwind-en") throw new Error(`goldenCompany: there is no ${name}`);
  const made = language === undefined ? northwindFrom(NORTHWIND) : Promise.resolve(sampleIn(language));
  kept.set(name, made);
  return made;
}

function sampleIn(language: Language): GoldenCompany {
  return company(`sample-${language}`, sampleCompany(language), language);
}

async function northwindFrom(place: URL | string): Promise<GoldenCompany> {
  const file = await openFile("ledger.csv", new Uint8Array(readFileSync(place)));
  const blocks: CellBlock[] = [];
  for await (const block of file.read(file.sheets[0]!.name)) blocks.push(block);
  return company("northwind-en", companyOf(readLedger(file.sheets[0]!.name, blocks), null), "en");
}

function company(name: string, of: Company, language: Language): GoldenCompany {
  const built = buildReports(reportList, { company: of, say: translator(language), today: goldenDay, options: {} });
  return { name, language, built };
}

function sampleCompany(language: Language): Company {
  const { ledger, register, sheets } = itCompany(language);
  const list = sheets.flatMap((sheet) => {
    const blocks = sampleBlocks(sheet);
    const kind = typedKindOf({ name: sheet.name, hidden: false, rows: sampledRows(blocks) });
    return kind === null ? [] : [{ kind, sheet: sheet.name, blocks }];
  });
  return companyOf(
    readLedger(ledger.name, sampleBlocks(ledger)),
    readClientRegister(register.name, sampleBlocks(register)),
    { typed: typedSheets(list).typed },
  );
}

export function readLedger(sheet: string, blocks: readonly CellBlock[]) {
  const first = blocks[0]!;
  const rows = Array.from({ length: Math.min(30, first.rowCount) }, (_, row) =>
    first.columns.map((_, column) => cellAt(first, row, column)),
  );
  const { source, proposedLineHeader } = recognizeColumns(sheet, rows);
  const reader = new LedgerReader(source, { proposedLineHeader });
  for (const block of blocks) reader.push(block);
  return tidyLedger(reader.finish(), { typed: nothingTyped, answers: new Map() });
}
