import path from "node:path";
import { SAMPLE_ROWS, cellAt, type CellBlock, type CellValue } from "../core/index";
import { openFile, type OpenedFile } from "../files/index";
import { withFile } from "./problemText";

/** A sheet with the rows at its beginning. */
export interface SampledSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
}

const TAG = /^klientela\/\d+\/[\w.-]+\/(\d+)(?:#|$)/;

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

/** Whether Klientela built the sheet: it is no ledger and no register. */
export function isBuilt({ rows }: SampledSheet): boolean {
  return rows.some((row) => typeof row[0] === "string" && TAG.test(row[0]));
}

/** A number that no built sheet has in its tag. */
export function freeTagNumber(sheets: readonly SampledSheet[]): number {
  const taken = sheets.flatMap(({ rows }) => rows.map((row) => Number(TAG.exec(String(row[0] ?? ""))?.[1] ?? 0)));
  return taken.reduce((most, number) => Math.max(most, number), 0) + 1;
}

/** The sheet of that name; else the one that differs only in small and large letters, as no two sheets of a workbook may. */
export function sheetNamed<T extends { readonly name: string }>(sheets: readonly T[], wanted: string): T | undefined {
  const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();
  return sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => plain(name) === plain(wanted));
}

/** Every block of a sheet. */
export async function allBlocks(opened: OpenedFile, sheet: string): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of opened.read(sheet)) blocks.push(block);
  return blocks;
}

async function firstRows(opened: OpenedFile, sheet: string): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  for await (const block of opened.read(sheet, { rows: SAMPLE_ROWS })) {
    for (let row = 0; row < block.rowCount && block.firstRow + row < SAMPLE_ROWS; row++) {
      // a row that isn't there is a blank one: places must be those of the sheet
      while (rows.length < block.firstRow + row) rows.push([]);
      const blanks = new Array<CellValue>(block.firstColumn).fill(null);
      rows.push([...blanks, ...block.columns.map((_, column) => cellAt(block, row, column))]);
    }
  }
  return rows;
}
