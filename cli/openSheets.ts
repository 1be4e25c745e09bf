import path from "node:path";
import { SAMPLE_ROWS, sampledRows, type CellBlock, type CellValue, type SampledSheet } from "../core/index";
import { openFile, type OpenedFile } from "../files/index";
import { withFile } from "./problemText";

/** Opens bytes as the file that they are of. The sheet of a text file is called as it will be in a workbook. */
export function openNamed(file: string, bytes: Uint8Array): Promise<OpenedFile> {
  return withFile(file, () => openFile(path.parse(file).name, bytes));
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
