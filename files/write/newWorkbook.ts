import type { Language } from "../../core/index";
import { appendSheets, type Added } from "./addSheets";
import { emptyPackage } from "./emptyPackage";
import { rawSheet, type RawSheet } from "./rawSheet";

export type { RawSheet } from "./rawSheet";

export interface RawOptions {
  /** ISO time of a new workbook. */
  readonly now: string;
  /** Of the form in which days are shown; English where it is left out. */
  readonly language?: Language;
}

/** A workbook of plain sheets: from a .csv file, or the sample company. The same input gives the same bytes. */
export function newWorkbook(sheets: readonly RawSheet[], options: RawOptions): Uint8Array {
  if (sheets.length === 0) throw new Error("newWorkbook: a workbook needs a sheet");
  return addSheets(null, sheets, options).bytes;
}

/** Plain sheets behind those of a workbook, which is not rewritten. */
export function addSheets(original: Uint8Array | null, sheets: readonly RawSheet[], options: RawOptions): Added {
  const language = options.language ?? "en";
  const drafts = sheets.map((sheet) => rawSheet(sheet, language));
  return appendSheets(original ?? emptyPackage(options.now), drafts);
}
