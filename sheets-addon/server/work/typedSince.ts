import type { CellInput, Rect } from "../../protocol";
import { serialReader, type SerialReader } from "../read/days";
import { bounds } from "../write/bounds";
import { rangeAt } from "../write/rangeAt";
import { sameFormula } from "../write/sameFormula";
import type { SheetBefore, TypedCell } from "./Journal";
import { rowBlocks } from "./rowBlocks";
import type { Work } from "./Work";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

interface Block {
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Cells within rectangles of a refreshed sheet that are other than in its copy, though we haven't written there: they were
 * typed since the copy was made. What a formula fills beside its own cell isn't typed.
 */
export function typedSince(work: Work, before: SheetBefore, rects: readonly Rect[]): TypedCell[] {
  const sheet = work.find(before.sheet);
  const backup = work.find(before.backup);
  if (sheet === null || backup === null) return [];
  const serial = serialReader(work.book.getSpreadsheetTimeZone());
  const names = [backup.getName(), sheet.getName()] as const;
  const written = work.written(before.sheet);
  const fills = work.fills(before.sheet);
  const typed: TypedCell[] = [];
  for (const block of rowBlocks(within(sheet, bounds(rects)))) {
    const now = readBlock(sheet, block);
    const then = readBlock(backup, block);
    const asked = new Uint8Array(block[2] * block[3]);
    mark(asked, block, rects, 1);
    mark(asked, block, written, 0);
    const [firstRow, firstColumn, rows, columns] = block;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (asked[row * columns + column] === 0) continue;
        const value = now.values[row]![column]!;
        const formula = now.formulas[row]![column]!;
        const oldFormula = then.formulas[row]?.[column] ?? "";
        if (formula === "" && oldFormula === "") {
          if (isSame(value, then.values[row]?.[column] ?? "", serial)) continue;
          const at = [firstRow + row, firstColumn + column] as const;
          if (fills.some((anchor) => anchor[0] <= at[0] && anchor[1] <= at[1])) continue;
        } else if (formula !== "" && oldFormula !== "" && isSameFormula(formula, oldFormula, names)) continue;
        const place = { row: firstRow + row, column: firstColumn + column };
        const format = value instanceof Date && formula === "" ? formatAt(sheet, place.row, place.column) : null;
        typed.push({ ...place, input: formula !== "" ? formula : inputOf(value, serial), format });
      }
    }
  }
  return typed;
}

function within(sheet: Sheet, [row, column, rows, columns]: Rect): Rect {
  return [row, column, Math.min(rows, sheet.getMaxRows() - row), Math.min(columns, sheet.getMaxColumns() - column)];
}

function readBlock(sheet: Sheet, block: Rect): Block {
  const rect = within(sheet, block);
  if (rect[2] <= 0 || rect[3] <= 0) return { values: [], formulas: [] };
  const range = rangeAt(sheet, rect);
  return { values: range.getValues() as Value[][], formulas: range.getFormulas() };
}

function mark(marks: Uint8Array, [row, column, rows, columns]: Rect, rects: readonly Rect[], value: number): void {
  for (const rect of rects) {
    const last = Math.min(row + rows, rect[0] + rect[2]);
    const from = Math.max(column, rect[1]) - column;
    const to = Math.min(column + columns, rect[1] + rect[3]) - column;
    if (from >= to) continue;
    for (let at = Math.max(row, rect[0]); at < last; at++) {
      marks.fill(value, (at - row) * columns + from, (at - row) * columns + to);
    }
  }
}

/** A box that nobody has ticked may be blank or false; a number that is shown as a day now is the same number. */
function isSame(now: Value, then: Value, serial: SerialReader): boolean {
  const plain = (value: Value): string | number | boolean =>
    value instanceof Date ? serial(value) : value === false ? "" : value;
  const [one, other] = [plain(now), plain(then)];
  return one === other || (typeof one === "number" && typeof other === "number" && Math.abs(one - other) < 1e-9);
}

/** A copy may name itself where the sheet does. */
function isSameFormula(now: string, then: string, [copied, own]: readonly [string, string]): boolean {
  return sameFormula(now, then) || sameFormula(now, then.split(copied).join(own));
}

function inputOf(value: Value, serial: SerialReader): CellInput {
  if (value instanceof Date) return serial(value);
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

function formatAt(sheet: Sheet, row: number, column: number): string {
  return sheet.getRange(row + 1, column + 1).getNumberFormats()[0]![0]!;
}
