import { recognizeColumns } from "../ledger/recognizeColumns";
import { isBuilt, sheetNamed, type SampledSheet } from "../ledger/sampledSheet";
import { isBuiltRegister } from "../registers/builtRegister";
import { likelyRegister } from "../registers/likelyRegister";
import type { BuiltSheetInfo } from "../refresh/builtSheets";

/** What is known of the sheets that reports come from. */
export interface SourceSheets {
  /** Name of the ledger's sheet; "" for none. */
  readonly ledger: string;
  /** Name of the register's sheet; "" for none. */
  readonly register: string;
  readonly built: readonly BuiltSheetInfo[];
}

/**
 * The user's own sheets that may go into a copy for sending, in the order of the workbook: what is hidden, blank or
 * built aside, and so are the ledger, the register, every sheet that a recipe reads and every sheet that would be a
 * ledger by its headers, so that rows of sales never leave by accident. Where no sheet of the workbook is known as the
 * register, the one that looks like it stays out.
 */
export function ownSheets(sheets: readonly SampledSheet[], { ledger, register, built }: SourceSheets): string[] {
  const known = sheetNamed(sheets, register)?.name ?? likelyRegister(sheets, ledger) ?? "";
  // a register that Klientela set up took over one of the user's own
  const own = sheets.filter((sheet) => !isBuilt(sheet));
  const former = sheets.some(isBuiltRegister) ? (likelyRegister(own, ledger) ?? "") : "";
  const read = built.flatMap(({ sources }) => sources.map(({ sheet }) => sheet));
  const kept = new Set([ledger, known, former, ...read].flatMap((name) => sheetNamed(sheets, name)?.name ?? []));
  return sheets
    .filter((sheet) => !sheet.hidden && !isBuilt(sheet) && !kept.has(sheet.name) && mayBeShown(sheet))
    .map(({ name }) => name);
}

function mayBeShown({ name, rows }: SampledSheet): boolean {
  return rows.some((row) => row.some((cell) => cell !== null)) && recognizeColumns(name, rows).missing.length > 0;
}
