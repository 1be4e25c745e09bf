import {
  RECIPES_TAG,
  inputWishes,
  isBuilt,
  readAnswers,
  typedKindOf,
  typedSheets,
  type Answers,
  type InputWishes,
  type Issue,
  type SampledSheet,
  type TypedSheets,
} from "../core/index";
import type { OpenedFile } from "../files/index";
import { readGiven, type Given, type TypedCells } from "./givenSheets";
import { allBlocks } from "./openSheets";

/** What a workbook says of how its ledger is to be read, and what it knows beside the ledger. */
export interface LedgerAids {
  readonly answers: Answers;
  /** Sheets that were taken by choosing their columns. */
  readonly wishes: InputWishes;
  readonly typed: TypedSheets;
  /** What is wrong with the typed sheets. */
  readonly issues: readonly Issue[];
  /** Names of the typed sheets: they are no ledger and no register. */
  readonly names: readonly string[];
  /** Other files that typed sheets were taken from. */
  readonly files: readonly string[];
}

/**
 * Reads the answers and the typed sheets of a workbook; `sheets` are those of `opened`. Of a kind that the call names a sheet
 * for, that one counts alone.
 */
export async function ledgerAids(
  opened: OpenedFile,
  sheets: readonly SampledSheet[],
  call: Given,
): Promise<LedgerAids> {
  const recipes = sheets.find(
    (sheet) => isBuilt(sheet) && sheet.rows.some(([key]) => typeof key === "string" && key.startsWith(RECIPES_TAG)),
  );
  const answers =
    recipes === undefined ? new Map<string, string>() : readAnswers(await allBlocks(opened, recipes.name));
  const wishes = inputWishes(answers);
  const given = await readGiven(call, opened, sheets, wishes);
  const names = new Set(given.names);
  const list: TypedCells[] = [...given.list];
  for (const sheet of sheets) {
    if (sheet === recipes || sheet.hidden || names.has(sheet.name)) continue;
    const kind = typedKindOf(sheet, wishes);
    if (kind === null) continue;
    names.add(sheet.name);
    if (given.list.some((one) => one.kind === kind)) continue;
    list.push({ kind, sheet: sheet.name, blocks: await allBlocks(opened, sheet.name) });
  }
  const { typed, issues } = typedSheets(list, wishes);
  return { answers, wishes, typed, issues, names: [...names], files: given.files };
}
