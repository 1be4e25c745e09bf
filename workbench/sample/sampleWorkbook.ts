import { itCompany, sampleBlocks, type Language } from "../../core/index";
import { addSheets, saveGrid } from "../../files/index";
import { startSheet } from "./startSheet";

/** The sample company as a workbook: what to try, its ledger, its client register, and the sheets that it keeps beside them. */
export function sampleWorkbook(language: Language, now: string): Uint8Array {
  const start = startSheet(language);
  const first = saveGrid(null, { sheets: [start] }, { now });
  const sheets = itCompany(language).sheets.map((sheet) => ({ name: sheet.name, blocks: sampleBlocks(sheet) }));
  return addSheets(first, sheets, { now, language }).bytes;
}
