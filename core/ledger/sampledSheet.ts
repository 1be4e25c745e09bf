import { cellAt, type CellBlock, type CellValue } from "../cells/cellBlock";
import { SAMPLE_ROWS } from "./recognizeColumns";

/** A sheet with the rows at its beginning. */
export interface SampledSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
}

const TAG = /^klientela\/\d+\/[\w.-]+\/(\d+)(?:#|$)/;

/** The first rows out of the blocks of a sheet: as many as are looked at for a header. */
export function sampledRows(blocks: Iterable<CellBlock>): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const block of blocks) {
    for (let row = 0; row < block.rowCount && block.firstRow + row < SAMPLE_ROWS; row++) {
      // a row that isn't there is a blank one: places must be those of the sheet
      while (rows.length < block.firstRow + row) rows.push([]);
      const blanks = new Array<CellValue>(block.firstColumn).fill(null);
      rows.push([...blanks, ...block.columns.map((_, column) => cellAt(block, row, column))]);
    }
  }
  return rows;
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
