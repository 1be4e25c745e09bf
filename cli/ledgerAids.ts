import {
  RECIPES_TAG,
  isBuilt,
  readAnswers,
  typedKindOf,
  typedSheets,
  type Answers,
  type Issue,
  type SampledSheet,
  type TypedSheets,
} from "../core/index";
import type { OpenedFile } from "../files/index";
import { allBlocks } from "./openSheets";

/** What a workbook says of how its ledger is to be read. */
export interface LedgerAids {
  readonly answers: Answers;
  readonly typed: TypedSheets;
  /** What is wrong with the typed sheets. */
  readonly issues: readonly Issue[];
  /** Names of the typed sheets: they are no ledger and no register. */
  readonly names: readonly string[];
}

/** Reads the answers and the typed sheets of a workbook; `sheets` are those of `opened`. */
export async function ledgerAids(opened: OpenedFile, sheets: readonly SampledSheet[]): Promise<LedgerAids> {
  let answers: Answers = new Map<string, string>();
  const list: {
    kind: NonNullable<ReturnType<typeof typedKindOf>>;
    sheet: string;
    blocks: Awaited<ReturnType<typeof allBlocks>>;
  }[] = [];
  for (const sheet of sheets) {
    if (isBuilt(sheet) && sheet.rows.some(([key]) => typeof key === "string" && key.startsWith(RECIPES_TAG))) {
      answers = readAnswers(await allBlocks(opened, sheet.name));
      continue;
    }
    const kind = sheet.hidden ? null : typedKindOf(sheet);
    if (kind !== null) list.push({ kind, sheet: sheet.name, blocks: await allBlocks(opened, sheet.name) });
  }
  const { typed, issues } = typedSheets(list);
  return { answers, typed, issues, names: list.map(({ sheet }) => sheet) };
}
