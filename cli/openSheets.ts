import path from "node:path";
import { SAMPLE_ROWS, sampledRows, type CellBlock, type CellValue, type SampledSheet } from "../core/index";
import { FileProblem, openFile, type OpenedFile } from "../files/index";
import { withFile } from "./problemText";

/** Opens bytes as the file that they are of. The sheet of a text file is called as it will be in a workbook. */
export function openNamed(file: string, bytes: Uint8Array): Promise<OpenedFile> {
  return withFile(file, () => openFile(path.parse(file).name, bytes));
}

/** The same where sheets of the workbook itself are to be changed or copied: that goes with .xlsx only. */
export async function openToChange(file: string, bytes: Uint8Array): Promise<OpenedFile> {
  const opened = await openNamed(file, bytes);
  return withFile(file, async () => {
    if (opened.kind === "xls" || opened.kind === "ods") throw new FileProblem("notXlsx");
    return opened;
  });
}

/** Every sheet with cells, and what stands at its beginning. */
export async function sampledSheets(opened: OpenedFile): Promise<SampledSheet[]> {
  const sheets: SampledSheet[] = [];
  for (const { name, hidden, chartSheet } of opened.sheets) {
    if (chartSheet !== true) sheets.push({ name, hidden, rows: await firstRows(opened, name) });
  }
  return sheets;
}

/** Every block of a sheet. */
export async function allBlocks(opened: OpenedFile, sheet: string): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of opened.read(sheet)) blocks.push(block);
  return blocks;
}

async function firstRows(opened: OpenedFile, sheet: string): Promise<CellValue[][]> {
  const blocks: CellBlock[] = [];
  for await (const block of opened.read(sheet, { rows: SAMPLE_ROWS })) blocks.push(block);
  return sampledRows(blocks);
}
