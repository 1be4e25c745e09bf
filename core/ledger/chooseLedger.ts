import { normalHeader } from "./headerWords";
import type { LedgerRole, LedgerSource } from "./ledger";
import { LedgerProblem } from "./LedgerReader";
import { ColumnProblem, recognizeColumns, type Recognition } from "./recognizeColumns";
import { isBuilt, sheetNamed, type SampledSheet } from "./sampledSheet";
import { isBlankCell } from "./shape/cellKinds";
import { SheetProblem } from "./SheetProblem";

export { evidentTogether } from "./shape/evidentTogether";

/** What a user said of the place of his ledger. */
export interface LedgerWish {
  /** Undefined: the sheet that looks most like a ledger. */
  readonly sheet?: string | undefined;
  /** Further sheets whose rows are of the same ledger. */
  readonly sheets?: readonly string[] | undefined;
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

/**
 * Other sheets of the workbook that are ledgers by the same headers in the same roles, such as one a year or a branch, in the
 * order of the workbook; hidden and built sheets, and those with nothing beneath the header, aside.
 */
export function ledgersAlike(sheets: readonly SampledSheet[], chosen: Recognition): Recognition[] {
  const { source } = chosen;
  return sheets.flatMap((sheet) => {
    if (sheet.name === source.sheet || sheet.hidden || isBuilt(sheet)) return [];
    const found = recognizeLike(sheet, source);
    const beneath = sheet.rows.slice((found?.source.headerRow ?? 0) + 1);
    return found !== null && beneath.some((row) => !row.every(isBlankCell)) ? [found] : [];
  });
}

/** The sheet read as the source is; null where it hasn't the same columns. */
function recognizeLike({ name, rows }: SampledSheet, source: LedgerSource): Recognition | null {
  const found = recognizeColumns(name, rows);
  if (isAlike(found.source, source)) return found;
  if (source.shape !== undefined || source.headerRow < 0) return null;
  // the user may have chosen columns that aren't found by themselves
  const columns = new Map([...source.columns].map(([role, { header }]) => [role, header]));
  try {
    const wished = recognizeColumns(name, rows, columns);
    return isAlike(wished.source, source) ? wished : null;
  } catch (error) {
    if (error instanceof ColumnProblem) return null;
    throw error;
  }
}

function isAlike(one: LedgerSource, other: LedgerSource): boolean {
  const isWide = other.shape?.type === "wide";
  if (one.shape?.type !== other.shape?.type || one.columns.size !== other.columns.size) return false;
  return [...other.columns].every(([role, { column, header }]) => {
    const own = one.columns.get(role);
    if (own === undefined) return false;
    // months differ from year to year
    if (isWide && (role === "date" || role === "amount")) return true;
    return normalHeader(own.header) === normalHeader(header) && (header !== "" || own.column === column);
  });
}
