import {
  answeredColumns,
  builtSheetInfo,
  chooseAnswered,
  chooseLedger,
  columnLetters,
  freeTagNumber,
  inputWishes,
  isBuilt,
  ledgerRoles,
  likelyRegister,
  readBuilt,
  recognizeColumns,
  requiredRoles,
  sampledRows,
  sheetNamed,
  SheetProblem,
  type LedgerRole,
  type Recognition,
  type SampledSheet,
  knownLedger,
  knownSource,
  ledgerSources,
  ledgersAlike,
  listsRecipes,
  ownSheets,
  readAnswers,
  typedKindOf,
  type Answers,
  type InputWish,
  type InputWishes,
  type LedgerSource,
} from "../../core/index";
import type { BuiltSheetInfo, Fault, FindRequest, FoundData, FoundLedger } from "./Engine";
import { PaneProblem, faultOf, sayIn } from "./faults";
import { inputViews, ownHeaders } from "./inputViews";
import type { ReadingPlan } from "./LedgerInWork";
import { withAnswers } from "./withAnswers";

/** A sheet of the request with what is looked at. */
interface LookedAt extends SampledSheet {
  readonly region: string;
}

/** What was found, and how the ledger is to be read; null where it can't be read yet. */
export interface Found {
  readonly data: FoundData;
  readonly plan: ReadingPlan | null;
  /** Those of the workbook, with the given ones on top. */
  readonly answers: Answers;
}

/** Finds the ledger, the register and what was built before, from the beginnings of all sheets. */
export function findData(request: FindRequest): Found {
  const sheets = request.sheets.map(({ region, name, hidden, blocks }): LookedAt => ({
    region,
    name,
    hidden,
    rows: sampledRows(blocks),
  }));
  const built = request.sheets.flatMap(({ region, name, blocks }) => builtSheetInfo(region, name, blocks) ?? []);
  const list = request.sheets.find(({ blocks }) => listsRecipes(blocks));
  const answers = withAnswers(readAnswers(list?.blocks ?? []), request.answers ?? {});
  const wishes = inputWishes(answers);
  const typed = sheets.flatMap((one) => typedSheet(one, wishes));
  // what is typed about the ledger is no ledger
  const others = sheets.filter(({ region }) => !typed.some((one) => one.region === region));
  let fault: Fault | undefined;
  const note = (problem: unknown): void => {
    fault ??= faultOf(request.language, problem);
  };
  const recognition = findLedger(others, built, request, answers, note);
  const sheet = recognition?.source.sheet ?? "";
  if (recognition !== null && recognition.missing.length > 0) {
    const say = sayIn(request.language);
    const columns = recognition.missing.map((role) => say(`role.${role}`)).join(", ");
    note(new PaneProblem("pane.fault.columns", { sheet, columns }));
  }
  const wish = wishes.get("client-register") ?? null;
  const register = findRegister(others, built, { wanted: request.register, wish }, sheet, note);
  const together = recognition === null ? null : ledgerSources(others, recognition, answers);
  const data: FoundData = {
    ledger: recognition === null || together === null ? null : foundLedger(others, recognition, together.sources),
    register,
    // nothing can be found in a blank one, as the first sheet of a new workbook
    sheets: sheets.filter((one) => !one.hidden && one.rows.length > 0 && !isBuilt(one)).map(({ name }) => name),
    built,
    newer: request.sheets.filter(isNewer).map(({ region, name }) => ({ region, sheet: name })),
    own: ownSheets(sheets, { ledger: sheet, register, built }),
    recipes: list?.region ?? null,
    headers: ownHeaders(sheets),
    inputs: inputViews(sheets, typed, register, wishes),
    typed,
    tagNumber: freeTagNumber(sheets),
  };
  if (fault !== undefined || recognition === null || together === null) {
    return { data: fault === undefined ? data : { ...data, fault }, plan: null, answers };
  }
  return { data, plan: { ...together, proposedLineHeader: recognition.proposedLineHeader }, answers };
}

function typedSheet(sheet: LookedAt, wishes: InputWishes): FoundData["typed"] {
  const kind = sheet.hidden ? null : typedKindOf(sheet, wishes);
  return kind === null ? [] : [{ region: sheet.region, sheet: sheet.name, kind }];
}

/** As wished; where that can't be, without the wish that can't be followed, so that the choices stand there all the same. */
function findLedger(
  sheets: readonly LookedAt[],
  built: readonly BuiltSheetInfo[],
  { sheet, columns }: FindRequest,
  answers: Answers,
  note: (problem: unknown) => void,
): Recognition | null {
  if (sheet === undefined && columns === undefined) {
    const known = knownLedger(sheets, built);
    if (known !== null) return withAnswered(sheets, known, answers);
  }
  const chosen = new Map(ledgerRoles.flatMap((role) => (columns?.[role] ? [[role, columns[role]] as const] : [])));
  const none = new Map<LedgerRole, string>();
  const named = sheet === undefined ? undefined : sheetNamed(sheets, sheet);
  // columns are chosen of the sheet that is shown: the one found by itself, where none was chosen
  const shown = sheet === undefined && chosen.size > 0 ? likelySheet(sheets) : sheet;
  for (const wish of [
    { sheet: shown, columns: chosen },
    { sheet: named?.name, columns: none },
  ]) {
    try {
      return chooseAnswered(sheets, wish, answers);
    } catch (problem) {
      note(problem);
    }
  }
  return named === undefined ? null : recognizeColumns(named.name, named.rows);
}

/** A ledger as its sheets were built from, in other columns where an answer says so. */
function withAnswered(sheets: readonly LookedAt[], known: Recognition, answers: Answers): Recognition {
  const { sheet, columns } = known.source;
  const answered = answeredColumns(answers, new Map());
  if ([...answered].every(([role, header]) => columns.get(role)?.header === header)) return known;
  const taken = new Set(answered.values());
  const others = [...columns].flatMap(([role, { header }]) =>
    answered.has(role) || header === "" || taken.has(header) ? [] : [[role, header] as const],
  );
  try {
    return chooseLedger(sheets, { sheet, columns: new Map([...others, ...answered]) });
  } catch {
    // a column of an answer that isn't there any more
    return known;
  }
}

function likelySheet(sheets: readonly LookedAt[]): string | undefined {
  try {
    return chooseLedger(sheets, { columns: new Map() }).source.sheet;
  } catch {
    return undefined;
  }
}

function foundLedger(
  sheets: readonly LookedAt[],
  recognition: Recognition,
  sources: readonly LedgerSource[],
): FoundLedger {
  const { source, missing } = recognition;
  const { region, rows } = sheets.find(({ name }) => name === source.sheet)!;
  const headers = Array.from(rows[source.headerRow] ?? [], (cell, column) => {
    const text = cell === null || typeof cell === "object" ? "" : String(cell).trim();
    return text === "" ? columnLetters(column) : text;
  });
  return {
    region,
    sheet: source.sheet,
    columns: [...source.columns].map(([role, { column, header }]) => ({
      role,
      header: header === "" ? columnLetters(column) : header,
    })),
    headers,
    missing,
    together: sources.map((one) => ({
      region: sheets.find(({ name }) => name === one.sheet)!.region,
      sheet: one.sheet,
    })),
    alike: ledgersAlike(sheets, recognition).map((one) => one.source.sheet),
    sure: requiredRoles.every((role) => source.columns.has(role)),
  };
}

function findRegister(
  sheets: readonly LookedAt[],
  built: readonly BuiltSheetInfo[],
  { wanted, wish }: { readonly wanted: string | undefined; readonly wish: InputWish | null },
  ledger: string,
  note: (problem: unknown) => void,
): string {
  // an answer goes before what built sheets were made from
  if (wanted === undefined && wish !== null) return likelyRegister(sheets, ledger, wish) ?? "";
  if (wanted === undefined) {
    const known = knownSource(sheets, built, "register");
    return known !== null && known.sheet !== ledger ? known.sheet : (likelyRegister(sheets, ledger) ?? "");
  }
  if (wanted === "") return "";
  const named = sheetNamed(sheets, wanted);
  if (named === undefined) {
    note(new SheetProblem("sheetUnknown", { sheet: wanted, sheets: sheets.map(({ name }) => name) }));
    return "";
  }
  return named.name;
}

function isNewer({ blocks }: FindRequest["sheets"][number]): boolean {
  return readBuilt(blocks)?.recipe.type === "newer";
}
