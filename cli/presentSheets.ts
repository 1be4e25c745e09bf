import {
  builtSheetInfo,
  ColumnProblem,
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
  type WorkbookNames,
} from "../core/index";
import type { OpenedFile } from "../files/index";
import type { Context } from "./context";
import { allBlocks, sampledSheets } from "./openSheets";
import { withFile } from "./problemText";
import { readCompany, type CompanyRequest, type OpenedCompany } from "./readCompany";

/** The sheets of a file that Klientela built, with all of their cells. */
export function presentSheets(opened: OpenedFile, file: string): Promise<PresentSheet[]> {
  return withFile(file, async () => {
    const built = (await sampledSheets(opened)).filter(isBuilt);
    return Promise.all(built.map(async ({ name }) => ({ name, blocks: await allBlocks(opened, name) })));
  });
}

/** The named ones, in the order of the workbook; all where none are named. A name may hold a comma. */
export function chosenSheets(sheets: readonly PresentSheet[], wanted: string | undefined): readonly PresentSheet[] {
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

/** The company that sheets were built from: sheets and columns as the recipe has them, unless the call names others. */
export async function companyOfRecipe(
  request: CompanyRequest,
  recipe: Recipe | null,
  opened: OpenedFile,
  bytes: Uint8Array,
  { say, note }: Context,
): Promise<OpenedCompany> {
  const ledger = recipe?.sources.find(({ role }) => role === "ledger");
  const register = recipe?.sources.find(({ role }) => role === "register");
  const found = (name: string | undefined) => (name === undefined ? undefined : sheetNamed(opened.sheets, name)?.name);
  const ledgerSheet = request.sheet ?? found(ledger?.sheet);
  const registerSheet = request.register ?? found(register?.sheet);
  if (register !== undefined && registerSheet === undefined) note(say("cli.registerGone", { sheet: register.sheet }));
  const wish: CompanyRequest = { ...request, sheet: ledgerSheet, register: registerSheet };
  if (request.columns.size > 0 || ledger === undefined) return readCompany(wish, say, bytes);
  try {
    return await readCompany({ ...wish, columns: columnsOf(ledger.headers) }, say, bytes);
  } catch (problem) {
    // a header was renamed, or the sheet is another one of that name: then all is found anew
    if (!(problem instanceof ColumnProblem || problem instanceof LedgerProblem)) throw problem;
    return readCompany({ ...request, register: registerSheet }, say, bytes);
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
