import {
  builtSheetInfo,
  chooseLedger,
  columnLetters,
  freeTagNumber,
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
  listsRecipes,
  ownSheets,
} from "../../core/index";
import type { BuiltSheetInfo, Fault, FindRequest, FoundData, FoundLedger } from "./Engine";
import { PaneProblem, faultOf, sayIn } from "./faults";

/** A sheet of the request with what is looked at. */
interface LookedAt extends SampledSheet {
  readonly region: string;
}

/** What was found, and the columns by which the ledger is to be read; null where it can't be read yet. */
export interface Found {
  readonly data: FoundData;
  readonly recognition: Recognition | null;
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
  let fault: Fault | undefined;
  const note = (problem: unknown): void => {
    fault ??= faultOf(request.language, problem);
  };
  const recognition = findLedger(sheets, built, request, note);
  const sheet = recognition?.source.sheet ?? "";
  if (recognition !== null && recognition.missing.length > 0) {
    const say = sayIn(request.language);
    const columns = recognition.missing.map((role) => say(`role.${role}`)).join(", ");
    note(new PaneProblem("pane.fault.columns", { sheet, columns }));
  }
  const register = findRegister(sheets, built, request.register, sheet, note);
  const data: FoundData = {
    ledger: recognition === null ? null : foundLedger(sheets, recognition),
    register,
    sheets: sheets.filter((one) => !one.hidden && !isBuilt(one)).map(({ name }) => name),
    built,
    newer: request.sheets.filter(isNewer).map(({ region, name }) => ({ region, sheet: name })),
    own: ownSheets(sheets, { ledger: sheet, register, built }),
    recipes: request.sheets.find(({ blocks }) => listsRecipes(blocks))?.region ?? null,
    tagNumber: freeTagNumber(sheets),
  };
  return fault === undefined ? { data, recognition } : { data: { ...data, fault }, recognition: null };
}

/** As wished; where that can't be, without the wish that can't be followed, so that the choices stand there all the same. */
function findLedger(
  sheets: readonly LookedAt[],
  built: readonly BuiltSheetInfo[],
  { sheet, columns }: FindRequest,
  note: (problem: unknown) => void,
): Recognition | null {
  if (sheet === undefined && columns === undefined) {
    const known = knownLedger(sheets, built);
    if (known !== null) return known;
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
      return chooseLedger(sheets, wish);
    } catch (problem) {
      note(problem);
    }
  }
  return named === undefined ? null : recognizeColumns(named.name, named.rows);
}

function likelySheet(sheets: readonly LookedAt[]): string | undefined {
  try {
    return chooseLedger(sheets, { columns: new Map() }).source.sheet;
  } catch {
    return undefined;
  }
}

function foundLedger(sheets: readonly LookedAt[], { source, missing }: Recognition): FoundLedger {
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
    sure: requiredRoles.every((role) => source.columns.has(role)),
  };
}

function findRegister(
  sheets: readonly LookedAt[],
  built: readonly BuiltSheetInfo[],
  wanted: string | undefined,
  ledger: string,
  note: (problem: unknown) => void,
): string {
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
