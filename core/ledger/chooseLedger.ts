import type { LedgerRole } from "./ledger";
import { LedgerProblem } from "./LedgerReader";
import { ColumnProblem, recognizeColumns, type Recognition } from "./recognizeColumns";
import { isBuilt, sheetNamed, type SampledSheet } from "./sampledSheet";
import { SheetProblem } from "./SheetProblem";

/** What a user said of the place of his ledger. */
export interface LedgerWish {
  /** Undefined: the sheet that looks most like a ledger. */
  readonly sheet?: string | undefined;
  readonly columns: ReadonlyMap<LedgerRole, string>;
}

/**
 * The sheet of a workbook that is its ledger, with its columns: the named one; else the one that looks most like a
 * ledger, hidden and built sheets aside. Columns that every job needs may be missing where there is one candidate only.
 *
 * @throws SheetProblem, ColumnProblem, LedgerProblem
 */
export function chooseLedger(sheets: readonly SampledSheet[], wish: LedgerWish): Recognition {
  if (wish.sheet !== undefined) {
    const named = sheetNamed(sheets, wish.sheet);
    if (named === undefined) {
      throw new SheetProblem("sheetUnknown", { sheet: wish.sheet, sheets: sheets.map(({ name }) => name) });
    }
    if (named.rows.length === 0) throw new LedgerProblem("sheetEmpty", { sheet: named.name });
    return recognizeColumns(named.name, named.rows, wish.columns);
  }
  const candidates = sheets.filter((sheet) => sheet.rows.length > 0 && !sheet.hidden && !isBuilt(sheet));
  if (candidates.length === 1) return recognizeColumns(candidates[0]!.name, candidates[0]!.rows, wish.columns);
  let best: Recognition | null = null;
  let problem: ColumnProblem | null = null;
  for (const { name, rows } of candidates) {
    try {
      const found = recognizeColumns(name, rows, wish.columns);
      if (found.missing.length === 0 && (best === null || found.score > best.score)) best = found;
    } catch (error) {
      // a named column may be absent from one sheet and stand in another
      if (!(error instanceof ColumnProblem)) throw error;
      problem ??= error;
    }
  }
  if (best !== null) return best;
  throw problem ?? new SheetProblem("ledgerNotFound");
}
