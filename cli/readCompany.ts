import { existsSync } from "node:fs";
import path from "node:path";
import {
  LedgerProblem,
  LedgerReader,
  RegisterProblem,
  SheetProblem,
  chooseLedger,
  companyOf,
  freeTagNumber,
  isBuilt,
  issueText,
  readClientRegister,
  sheetNamed,
  type ClientRegister,
  type Company,
  type LedgerRole,
  type SampledSheet,
  type Translate,
} from "../core/index";
import type { OpenedFile } from "../files/index";
import { readFile } from "./disk";
import { allBlocks, openNamed, sampledSheets } from "./openSheets";
import { withFile } from "./problemText";

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

/** Reads ledger and register out of files; `given` are the bytes of a workbook that isn't on disk. */
export async function readCompany(request: CompanyRequest, say: Translate, given?: Uint8Array): Promise<OpenedCompany> {
  const { file } = request;
  const bytes = given ?? (await readFile(file));
  const opened = await openNamed(file, bytes);
  const sheets = await withFile(file, () => sampledSheets(opened));
  const recognition = chooseLedger(sheets, request);
  const sheet = recognition.source.sheet;
  if (recognition.missing.length > 0) {
    const columns = recognition.missing.map((role) => say(`role.${role}`)).join(", ");
    throw new LedgerProblem("columnsMissing", { sheet, columns });
  }
  const ledger = await withFile(file, async () => {
    const reader = new LedgerReader(recognition.source, { proposedLineHeader: recognition.proposedLineHeader });
    for await (const block of opened.read(sheet)) reader.push(block);
    return reader.finish();
  });
  if (ledger.rowCount === 0) {
    const why = ledger.check.issues[0] === undefined ? "" : issueText(say, ledger.check.issues[0]);
    throw new LedgerProblem("nothingRead", { sheet, why });
  }
  const found = await readRegister(request, opened, sheets, sheet);
  return {
    company: companyOf(ledger, found?.register ?? null),
    opened,
    bytes,
    inputs: [file, ...(found?.file === undefined ? [] : [found.file])],
    tagNumber: freeTagNumber(sheets),
  };
}

function unknownSheet(sheet: string, sheets: readonly { readonly name: string }[]): SheetProblem {
  return new SheetProblem("sheetUnknown", { sheet, sheets: sheets.map(({ name }) => name) });
}

async function readRegister(
  request: CompanyRequest,
  opened: OpenedFile,
  sheets: readonly SampledSheet[],
  ledgerSheet: string,
): Promise<{ register: ClientRegister; file?: string } | null> {
  const wanted = request.register;
  if (wanted === undefined) return null;
  const named = sheetNamed(sheets, wanted);
  if (named !== undefined) {
    return { register: await withFile(request.file, () => registerOf(opened, named.name)) };
  }
  if (!existsSync(wanted) && !/\.(xlsx|xlsm|csv|tsv|txt)$/i.test(wanted)) throw unknownSheet(wanted, sheets);
  const other = await openNamed(wanted, await readFile(wanted));
  const isSame = path.resolve(wanted) === path.resolve(request.file);
  const register = await withFile(wanted, async () => {
    const usable = (await sampledSheets(other)).filter(
      (sheet) => !sheet.hidden && !isBuilt(sheet) && !(isSame && sheet.name === ledgerSheet),
    );
    return bestRegister(other, usable.length > 0 ? usable.map(({ name }) => name) : [other.sheets[0]!.name]);
  });
  return { register, file: wanted };
}

/** Of several sheets the one with most columns of a register, of equal ones the first. */
async function bestRegister(opened: OpenedFile, sheets: readonly string[]): Promise<ClientRegister> {
  let best: ClientRegister | null = null;
  let problem: RegisterProblem | null = null;
  for (const sheet of sheets) {
    try {
      const found = await registerOf(opened, sheet);
      if (best === null || found.headers.size > best.headers.size) best = found;
    } catch (error) {
      if (!(error instanceof RegisterProblem)) throw error;
      problem ??= error;
    }
  }
  if (best === null) throw problem!;
  return best;
}

async function registerOf(opened: OpenedFile, sheet: string): Promise<ClientRegister> {
  return readClientRegister(sheet, await allBlocks(opened, sheet));
}
