import { itCompany, sampleBlocks, type Language } from "../core/index";
import { newWorkbook, openFile, readGrid, valuesWorkbook, type GridWorkbook } from "../files/index";

const MOST_ROWS = 200_000;

/** What the preview begins with: the sample company, or `?file=northwind` as a text file. */
export async function previewLedger(file: string | null, language: Language): Promise<GridWorkbook> {
  const now = new Date().toISOString();
  if (file !== "northwind") {
    const sheets = itCompany(language).sheets.map((sheet) => ({ name: sheet.name, blocks: sampleBlocks(sheet) }));
    return readGrid(newWorkbook(sheets, { now, language }));
  }
  const served = await fetch("northwind.csv");
  const opened = await openFile("ledger", new Uint8Array(await served.arrayBuffer()));
  const workbook = await valuesWorkbook(opened, { now, language, mostRows: MOST_ROWS });
  if (workbook === null) throw new Error(`previewLedger: ${file} has more than ${MOST_ROWS} rows`);
  return readGrid(workbook);
}
