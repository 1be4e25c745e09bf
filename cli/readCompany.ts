import { existsSync } from "node:fs";
import path from "node:path";
import {
  LedgerProblem,
  LedgerReader,
  SAMPLE_ROWS,
  cellAt,
  companyOf,
  issueText,
  readClientRegister,
  recognizeColumns,
  type CellBlock,
  type CellValue,
  type ClientRegister,
  type Company,
  type LedgerRole,
  type Recognition,
  type Translate,
} from "../core/index";
import { openFile, type OpenedFile } from "../files/index";
import { readFile } from "./disk";
import { SheetProblem } from "./problemText";

export interface CompanyRequest {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly columns: ReadonlyMap<LedgerRole, string>;
  /** A sheet of the same file, or another file. */
  readonly register: string | undefined;
}

export interface OpenedCompany {
  readonly company: Company;
  readonly opened: OpenedFile;
  readonly bytes: Uint8Array;
  readonly inputs: readonly string[];
  /** A number that no built sheet of the file has in its tag. */
  readonly tagNumber: number;
}

const TAG = /^klientela\/\d+\/[\w.-]+\/(\d+)(?:#|$)/;

/** Reads ledger and register out of files; `given` are the bytes of a workbook that isn't on disk. */
export async function readCompany(request: CompanyRequest, say: Translate, given?: Uint8Array): Promise<OpenedCompany> {
  const bytes = given ?? (await readFile(request.file));
  const opened = await openFile(path.basename(request.file), bytes);
  const sheets = await Promise.all(
    opened.sheets
      .filter((sheet) => sheet.chartSheet !== true)
      .map(async ({ name, hidden }) => ({ name, hidden, rows: await firstRows(opened, name) })),
  );
  const tags = sheets.flatMap(({ rows }) => rows.map((row) => TAG.exec(String(row[0] ?? ""))?.[1] ?? "0")).map(Number);
  const recognition = chooseLedger(sheets, request);
  if (recognition.missing.length > 0) {
    const columns = recognition.missing.map((role) => say(`role.${role}`)).join(", ");
    throw new LedgerProblem("columnsMissing", { sheet: recognition.source.sheet, columns });
  }
  const reader = new LedgerReader(recognition.source, { proposedLineHeader: recognition.proposedLineHeader });
  for await (const block of opened.read(recognition.source.sheet)) reader.push(block);
  const ledger = reader.finish();
  if (ledger.rowCount === 0) {
    const why = ledger.check.issues[0] === undefined ? "" : issueText(say, ledger.check.issues[0]);
    throw new LedgerProblem("nothingRead", { sheet: recognition.source.sheet, why });
  }
  const found = await readRegister(request.register, opened);
  return {
    company: companyOf(ledger, found?.register ?? null),
    opened,
    bytes,
    inputs: [request.file, ...(found?.file === undefined ? [] : [found.file])],
    tagNumber: Math.max(0, ...tags) + 1,
  };
}

type SampledSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
};

/** The named sheet; else the one that looks most like a ledger, built sheets aside. */
function chooseLedger(sheets: readonly SampledSheet[], request: CompanyRequest): Recognition {
  if (request.sheet !== undefined) {
    const named = sheets.find(({ name }) => name === request.sheet);
    if (named === undefined) {
      throw new SheetProblem("sheetUnknown", {
        sheet: request.sheet,
        sheets: sheets.map(({ name }) => name).join(", "),
      });
    }
    if (named.rows.length === 0) throw new LedgerProblem("sheetEmpty", { sheet: named.name });
    return recognizeColumns(named.name, named.rows, request.columns);
  }
  const candidates = sheets.filter(({ rows, hidden }) => rows.length > 0 && !hidden && !isBuilt(rows));
  if (candidates.length === 1) return recognizeColumns(candidates[0]!.name, candidates[0]!.rows, request.columns);
  let best: Recognition | null = null;
  let problem: unknown = null;
  for (const { name, rows } of candidates) {
    try {
      const found = recognizeColumns(name, rows, request.columns);
      if (found.missing.length === 0 && (best === null || found.score > best.score)) best = found;
    } catch (error) {
      // a named column may be absent from one sheet and stand in another
      problem ??= error;
    }
  }
  if (best !== null) return best;
  if (problem !== null) throw problem;
  throw new SheetProblem("ledgerNotFound", {}, 1);
}

function isBuilt(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some((row) => typeof row[0] === "string" && TAG.test(row[0]));
}

async function firstRows(opened: OpenedFile, sheet: string): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  for await (const block of opened.read(sheet, { rows: SAMPLE_ROWS })) {
    for (let row = 0; row < block.rowCount && block.firstRow + row < SAMPLE_ROWS; row++) {
      // a row that isn't there is a blank one: places must be those of the sheet
      while (rows.length < block.firstRow + row) rows.push([]);
      const blanks = new Array<CellValue>(block.firstColumn).fill(null);
      rows.push([...blanks, ...block.columns.map((_, column) => cellAt(block, row, column))]);
    }
  }
  return rows;
}

async function readRegister(
  wanted: string | undefined,
  opened: OpenedFile,
): Promise<{ register: ClientRegister; file?: string } | null> {
  if (wanted === undefined) return null;
  if (opened.sheets.some((sheet) => sheet.name === wanted)) {
    return { register: readClientRegister(wanted, await allBlocks(opened, wanted)) };
  }
  if (!existsSync(wanted) && !/\.(xlsx|csv)$/i.test(wanted)) {
    throw new SheetProblem("sheetUnknown", {
      sheet: wanted,
      sheets: opened.sheets.map((sheet) => sheet.name).join(", "),
    });
  }
  const other = await openFile(path.basename(wanted), await readFile(wanted));
  const sheet = other.sheets.find(({ hidden, chartSheet }) => !hidden && chartSheet !== true) ?? other.sheets[0]!;
  return { register: readClientRegister(sheet.name, await allBlocks(other, sheet.name)), file: wanted };
}

/** Every block of a sheet. */
export async function allBlocks(opened: OpenedFile, sheet: string): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of opened.read(sheet)) blocks.push(block);
  return blocks;
}
