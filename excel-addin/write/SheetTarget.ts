import { cellAddress, columnLetters, type Layout, type SheetPlan } from "../../core/index";
import type { PieceWriter } from "./PieceWriter";

/** The sheet that a plan is written on. */
export interface SheetTarget {
  readonly writer: PieceWriter;
  readonly sheet: Excel.Worksheet;
  /** Its name now. */
  readonly name: string;
  readonly plan: SheetPlan;
  readonly place: Layout;
  has(version: `1.${number}`): boolean;
  /** `standardHeight` of the sheet: points that a line of text takes. */
  readonly lineHeight?: number;
}

/** Rows and columns counted from 0, the last ones included. */
export interface Rect {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Excel on Windows and on the web: Calibri 11. */
const USUAL_LINE = 15;
/** Excel takes no longer lists of addresses than 8,192 characters. */
const MOST_ADDRESSES = 8000;

export function lineHeightOf({ lineHeight }: SheetTarget): number {
  return lineHeight ?? USUAL_LINE;
}

export function rangeOf({ sheet }: Pick<SheetTarget, "sheet">, rect: Rect): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = rect;
  return sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

export function rectAddress({ firstRow, firstColumn, lastRow, lastColumn }: Rect): string {
  const first = cellAddress(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** Whole columns: `B:D`. */
export function columnsAddress(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

/** Neighbours among ascending numbers as first and last ones. */
export function runsOf(numbers: Iterable<number>): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const one of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && one <= last[1] + 1) last[1] = Math.max(last[1], one);
    else runs.push([one, one]);
  }
  return runs;
}

/** Does something with the format of many places at once, in as many pieces as the lists of addresses need. */
export async function formatAll(
  target: SheetTarget,
  addresses: readonly string[],
  put: (format: Excel.RangeFormat) => void,
): Promise<void> {
  for (let from = 0; from < addresses.length;) {
    let list = addresses[from++]!;
    while (from < addresses.length && list.length + addresses[from]!.length < MOST_ADDRESSES) {
      list += `,${addresses[from++]!}`;
    }
    const isOne = !list.includes(",");
    await target.writer.add({
      bytes: 2000 + list.length,
      put: () => put(isOne ? target.sheet.getRange(list).format : target.sheet.getRanges(list).format),
    });
  }
}
