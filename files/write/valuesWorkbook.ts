import type { CellBlock, Language } from "../../core/index";
import type { OpenedFile } from "../OpenedFile";
import { typedCsvBlock } from "../typedCsv";
import { newWorkbook } from "./newWorkbook";
import type { RawSheet } from "./rawSheet";

export interface ValuesOptions {
  /** ISO time of the new workbook. */
  readonly now: string;
  readonly language: Language;
  /** A sheet of more rows is too long for a workbook that opens quickly. */
  readonly mostRows: number;
}

/**
 * A new workbook with the values of all sheets of a file that can't be added to itself: a text, an .xls, an .ods.
 * Numbers and days of a text become such where its spelling can be had back; hidden sheets and rows stay hidden. Null
 * where some sheet has more rows than `mostRows`.
 */
export async function valuesWorkbook(file: OpenedFile, options: ValuesOptions): Promise<Uint8Array | null> {
  const isText = file.kind === "csv";
  const sheets: RawSheet[] = [];
  for (const { name, hidden, chartSheet } of file.sheets) {
    if (chartSheet === true) continue;
    const blocks: CellBlock[] = [];
    for await (const block of file.read(name)) {
      blocks.push(isText ? typedCsvBlock(block) : block);
      if (block.firstRow + block.rowCount > options.mostRows) return null;
    }
    sheets.push({ name, blocks, hidden, plain: !isText });
  }
  return newWorkbook(sheets.length > 0 ? sheets : [{ name: "", blocks: [] }], options);
}
