import {
  builtSheetInfo,
  ColumnProblem,
  freeTagNumber,
  isBuilt,
  isLedgerRole,
  LedgerProblem,
  readBuilt,
  RECIPES_TAG,
  sheetNamed,
  SheetProblem,
  type BuiltSheetInfo,
  type LedgerRole,
  type PresentSheet,
  type Recipe,
  type SourceHint,
  type WorkbookNames,
} from "../core/index";
import type { OpenedFile } from "../files/index";
import type { Context } from "./context";
import { ledgerAids } from "./ledgerAids";
import { allBlocks, sampledSheets } from "./openSheets";
import { NothingDone, withFile } from "./problemText";
import { readCompany, type CompanyRequest, type OpenedCompany } from "./readCompany";

/** The sheets of a file that Klientela built, with all of their cells. */
export function presentSheets(opened: OpenedFile, file: string): Promise<PresentSheet[]> {
  return withFile(file, async () => {
    const built = (await sampledSheets(opened)).filter(isBuilt);
    return Promise.all(built.map(async ({ name }) => ({ name, blocks: await allBlocks(opened, name) })));
  });
}

/** The named ones, in the order of the workbook; all where none are named. A name may hold a comma. */
export function chosenSheets<T extends { readonly name: string }>(
  sheets: readonly T[],
  wanted: string | undefined,
): readonly T[] {
  if (wanted === undefined) return sheets;
  const whole = sheetNamed(sheets, wanted);
  if (whole !== undefined) return [whole];
  const chosen = wanted.split(",").map((name) => {
    const found = sheetNamed(sheets, name);
    if (found === undefined) {
      throw new SheetProblem("sheetUnknown", { sheet: name.trim(), sheets: sheets.map((sheet) => sheet.name) });
    }
    return found;
  });
  return sheets.filter((sheet) => chosen.includes(sheet));
}

/** The recipe of the first sheet that has one that can be read. */
export function firstRecipe(sheets: readonly PresentSheet[]): Recipe | null {
  for (const { blocks } of sheets) {
    const recipe = readBuilt(blocks)?.recipe;
    if (recipe?.type === "recipe") return recipe.recipe;
  }
  return null;
}

/**
 * The company that sheets were built from: sheets and columns as the recipe has them, unless the call names others. A
 * ledger that is too long for a workbook stands in a file of its own, which `--ledger` names.
 */
export async function companyOfRecipe(
  request: CompanyRequest,
  recipe: Recipe | null,
  opened: OpenedFile,
  bytes: Uint8Array,
  context: Context,
): Promise<OpenedCompany> {
  const { args, say, note } = context;
  const elsewhere = args.flags.get("ledger");
  const ledger = recipe?.sources.find(({ role }) => role === "ledger");
  const register = recipe?.sources.find(({ role }) => role === "register");
  const found = (name: string | undefined) => (name === undefined ? undefined : sheetNamed(opened.sheets, name)?.name);
  const registerSheet = request.register ?? found(register?.sheet);
  if (register !== undefined && registerSheet === undefined) note(say("cli.registerGone", { sheet: register.sheet }));
  if (elsewhere !== undefined) {
    // a register in the workbook is another file then
    const isThere = request.register === undefined && registerSheet !== undefined;
    const aids = await ledgerAids(opened, await sampledSheets(opened), request);
    const own: CompanyRequest = { ...request, file: elsewhere, register: isThere ? request.file : registerSheet, aids };
    const read = await readAsBuilt(own, ledger, undefined, context);
    return { ...read, tagNumber: freeTagNumber(await sampledSheets(opened)) };
  }
  const sheet = request.sheet ?? found(ledger?.sheet);
  try {
    return await readAsBuilt({ ...request, sheet, register: registerSheet }, ledger, bytes, context);
  } catch (problem) {
    const isGone = sheet === undefined && ledger !== undefined;
    if (!isGone || !(problem instanceof LedgerProblem || problem instanceof SheetProblem)) throw problem;
    throw new NothingDone("cli.ledgerElsewhere", { sheet: ledger.sheet });
  }
}

async function readAsBuilt(
  request: CompanyRequest,
  ledger: SourceHint | undefined,
  bytes: Uint8Array | undefined,
  { say }: Context,
): Promise<OpenedCompany> {
  if (request.columns.size > 0 || ledger === undefined) return readCompany(request, say, bytes);
  try {
    return await readCompany({ ...request, builtColumns: columnsOf(ledger.headers) }, say, bytes);
  } catch (problem) {
    // a header was renamed, or the sheet is another one of that name: then all is found anew
    if (!(problem instanceof ColumnProblem || problem instanceof LedgerProblem)) throw problem;
    return readCompany({ ...request, sheet: undefined }, say, bytes);
  }
}

function columnsOf(headers: Readonly<Record<string, string>>): Map<LedgerRole, string> {
  const columns = new Map<LedgerRole, string>();
  for (const [role, header] of Object.entries(headers)) {
    if (isLedgerRole(role) && header !== "") columns.set(role, header);
  }
  return columns;
}

/** What has to be known of a workbook to list the recipes of its sheets in it. */
export function workbookNames(names: readonly string[], built: readonly PresentSheet[]): WorkbookNames {
  const list = built.find(({ blocks }) => readBuilt(blocks)?.tag === RECIPES_TAG);
  return { names, recipes: list === undefined ? null : { region: list.name, ...list } };
}

/** The built sheets of a file as the pane knows them. */
export function builtInfos(sheets: readonly PresentSheet[]): BuiltSheetInfo[] {
  return sheets.flatMap(({ name, blocks }) => builtSheetInfo(name, name, blocks) ?? []);
}
