import { existsSync } from "node:fs";
import path from "node:path";
import {
  LedgerProblem,
  LedgerReader,
  RegisterProblem,
  SheetProblem,
  answeredColumns,
  chooseAnswered,
  companyOf,
  freeTagNumber,
  isBuilt,
  issueText,
  ledgerSources,
  likelyRegister,
  readClientRegister,
  sheetNamed,
  sortedIssues,
  tidyLedger,
  withQuestion,
  type Answers,
  type ClientRegister,
  type Company,
  type InputWish,
  type Issue,
  type Ledger,
  type LedgerRole,
  type SampledSheet,
  type Translate,
} from "../core/index";
import type { OpenedFile } from "../files/index";
import { plainAnswers, settledAnswers, type TypedAnswers } from "./answers";
import { readFile } from "./disk";
import { isBuiltRegister, type GivenSheets } from "./givenSheets";
import { ledgerAids, type LedgerAids } from "./ledgerAids";
import { allBlocks, openNamed, sampledSheets } from "./openSheets";
import { withFile } from "./problemText";

export interface CompanyRequest {
  readonly file: string;
  /** One sheet, or several parted by semicolons. */
  readonly sheet: string | undefined;
  /** As the call names them. */
  readonly columns: ReadonlyMap<LedgerRole, string>;
  /** As the sheets were built with them; an answer goes before. */
  readonly builtColumns?: ReadonlyMap<LedgerRole, string>;
  /** A sheet of the same file, or another file. */
  readonly register: string | undefined;
  /** Sheets of segments, matrix, deals … that the call names, in place of those that the file holds. */
  readonly given?: GivenSheets;
  readonly answers?: TypedAnswers;
  /** Of the workbook, where the ledger stands in another file. */
  readonly aids?: LedgerAids;
}

export interface OpenedCompany {
  readonly company: Company;
  readonly opened: OpenedFile;
  readonly bytes: Uint8Array;
  readonly inputs: readonly string[];
  /** A number that no built sheet of the file has in its tag. */
  readonly tagNumber: number;
  /** How the ledger is read, where the call says more of it than the workbook does; else undefined. */
  readonly answers: Answers | undefined;
}

/** Reads ledger and register out of files; `given` are the bytes of a workbook that isn't on disk. */
export async function readCompany(request: CompanyRequest, say: Translate, given?: Uint8Array): Promise<OpenedCompany> {
  const { file, answers: told = new Map() } = request;
  const bytes = given ?? (await readFile(file));
  const opened = await openNamed(file, bytes);
  const all = await withFile(file, () => sampledSheets(opened));
  const aids = request.aids ?? (await withFile(file, () => ledgerAids(opened, all, request)));
  const sheets = all.filter(({ name }) => !aids.names.includes(name));
  const wished = wishedSheets(sheets, request.sheet);
  const known = new Map([...aids.answers, ...plainAnswers(told)]);
  if (wished.length > 1) known.set("sheets", JSON.stringify(wished.slice(1)));
  const wish = { sheet: wished[0], columns: new Map([...columnsOfRecipe(request, known), ...request.columns]) };
  const recognition = chooseAnswered(sheets, wish, known);
  const { sheet } = recognition.source;
  if (recognition.missing.length > 0) {
    const columns = recognition.missing.map((role) => say(`role.${role}`)).join(", ");
    throw new LedgerProblem("columnsMissing", { sheet, columns });
  }
  const { sources, question } = ledgerSources(sheets, recognition, known, wished.length > 1 ? wished : undefined);
  const { proposedLineHeader } = recognition;
  const reader = new LedgerReader(sources, { proposedLineHeader, answers: known, typed: aids.typed });
  await withFile(file, async () => {
    for (const source of sources) for await (const block of opened.read(source.sheet)) reader.push(block);
  });
  let read = reader.finish(known);
  const settled = settledAnswers(told, read.check.questions);
  if ([...settled].some(([code, answer]) => known.get(code) !== answer)) {
    settled.forEach((answer, code) => known.set(code, answer));
    read = reader.finish(known);
  }
  if (read.rowCount === 0) {
    const why = read.check.issues[0] === undefined ? "" : issueText(say, read.check.issues[0]);
    throw new LedgerProblem("nothingRead", { sheet, why });
  }
  const found = await readRegister(request, opened, sheets, sheet, aids);
  const register = found?.register ?? null;
  const asked = withQuestion(withIssues(read, aids.issues, opened), question);
  const ledger = tidyLedger(asked, { typed: aids.typed, answers: known, ...phonesOf(register) });
  const isNew = [...known].some(([code, answer]) => aids.answers.get(code) !== answer);
  return {
    company: companyOf(ledger, register, { typed: aids.typed }),
    opened,
    bytes,
    inputs: [file, ...(found?.file === undefined ? [] : [found.file]), ...aids.files],
    tagNumber: freeTagNumber(all),
    answers: isNew ? known : undefined,
  };
}

/** The sheets that a call names: the one of that name; else several parted by semicolons. */
function wishedSheets(sheets: readonly SampledSheet[], wanted: string | undefined): readonly string[] {
  if (wanted === undefined) return [];
  if (sheetNamed(sheets, wanted) !== undefined || !wanted.includes(";")) return [wanted];
  const names = wanted.split(";").map((name) => name.trim());
  return names.filter((name) => name !== "").map((name) => sheetNamed(sheets, name)?.name ?? name);
}

/** Columns of the recipe but for those that an answer names. */
function columnsOfRecipe({ builtColumns }: CompanyRequest, answers: Answers): ReadonlyMap<LedgerRole, string> {
  const answered = answeredColumns(answers, new Map());
  return new Map([...(builtColumns ?? [])].filter(([role]) => !answered.has(role)));
}

/** What the typed sheets and the file itself add to the check. */
function withIssues(ledger: Ledger, issues: readonly Issue[], { encoding }: OpenedFile): Ledger {
  const ofFile: Issue[] =
    encoding === undefined || encoding === "utf-8"
      ? []
      : [{ code: "encoding", params: { encoding }, count: 1, cases: [] }];
  if (issues.length + ofFile.length === 0) return ledger;
  const { check } = ledger;
  return { ...ledger, check: { ...check, issues: sortedIssues([...check.issues, ...issues, ...ofFile]) } };
}

function phonesOf(register: ClientRegister | null): { phones?: ReadonlyMap<string, string> } {
  if (register === null) return {};
  return { phones: new Map(register.names.map((name, row) => [name, register.phone[row]!])) };
}

function unknownSheet(sheet: string, sheets: readonly { readonly name: string }[]): SheetProblem {
  return new SheetProblem("sheetUnknown", { sheet, sheets: sheets.map(({ name }) => name) });
}

async function readRegister(
  request: CompanyRequest,
  opened: OpenedFile,
  sheets: readonly SampledSheet[],
  ledgerSheet: string,
  aids: LedgerAids,
): Promise<{ register: ClientRegister; file?: string } | null> {
  const wanted = request.register ?? registerWithin(sheets, ledgerSheet, aids);
  if (wanted === undefined) return null;
  const named = sheetNamed(sheets, wanted);
  if (named !== undefined) {
    const chosen = aids.wishes.get("client-register");
    const wish = chosen !== undefined && sheetNamed([named], chosen.sheet) !== undefined ? chosen : null;
    return { register: await withFile(request.file, () => registerOf(opened, named.name, wish)) };
  }
  if (!existsSync(wanted) && !/\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i.test(wanted)) throw unknownSheet(wanted, sheets);
  const other = await openNamed(wanted, await readFile(wanted));
  const isSame = path.resolve(wanted) === path.resolve(request.file);
  const register = await withFile(wanted, async () => {
    const all = await sampledSheets(other);
    const own = all.filter((sheet) => !sheet.hidden && !isBuilt(sheet) && !(isSame && sheet.name === ledgerSheet));
    const built = all.filter(isBuiltRegister);
    const usable = built.length > 0 ? built : own;
    return bestRegister(other, usable.length > 0 ? usable.map(({ name }) => name) : [other.sheets[0]!.name]);
  });
  return { register, file: wanted };
}

/**
 * The register of the same file that no call has to name: one that was set up there, or one that was chosen; and where the
 * file says what makes a segment, the one that its headers tell, for segments are nothing without its attributes.
 */
function registerWithin(
  sheets: readonly SampledSheet[],
  ledgerSheet: string,
  { typed, wishes }: LedgerAids,
): string | undefined {
  const wish = wishes.get("client-register") ?? null;
  const isSaid = wish !== null || sheets.some(isBuiltRegister);
  if (!isSaid && typed.segments === null && typed.matrix === null) return undefined;
  return likelyRegister(sheets, ledgerSheet, wish) ?? undefined;
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

async function registerOf(opened: OpenedFile, sheet: string, wish: InputWish | null = null): Promise<ClientRegister> {
  return readClientRegister(sheet, await allBlocks(opened, sheet), wish);
}
