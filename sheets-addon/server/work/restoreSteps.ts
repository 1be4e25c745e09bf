import { MEASURED_ROWS } from "../../protocol";
import { rangeAt } from "../write/rangeAt";
import { sameFormula } from "../write/sameFormula";
import { writeFormulas } from "../write/writeFormulas";
import { cutTo, growTo } from "../write/writeGrid";
import type { SheetBefore } from "./Journal";
import { restoreCharts } from "./restoreCharts";
import { restoreFilter } from "./restoreFilter";
import { restoreNotes, restoreRules, restoreValidations } from "./restoreRules";
import { restoreSizes } from "./restoreSizes";
import { rowBlocks } from "./rowBlocks";
import { typedSince } from "./typedSince";
import type { Work } from "./Work";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many cells are pasted by one call: merged cells aren't cut through, but in the largest sheets. */
const PASTED = 2_000_000;

/** The two sheets of a step. */
export interface Pair {
  readonly sheet: Sheet;
  readonly backup: Sheet;
  readonly before: SheetBefore;
}

/**
 * The steps that put a refreshed sheet back from its copy. A paste brings cells, looks and merges; the rest is put back piece by
 * piece, since Google doesn't say that a paste brings it. Last comes what was typed meanwhile.
 */
export function restoreSteps(work: Work, before: SheetBefore): (() => void)[] {
  const grid = [0, 0, before.rows, before.columns] as const;
  const step = (call: (pair: Pair) => void) => (): void => {
    const sheet = work.find(before.sheet);
    const backup = work.find(before.backup);
    // who deleted one of them doesn't want it back in its old state
    if (sheet !== null && backup !== null) call({ sheet, backup, before });
  };
  return [
    step((pair) => noteTyped(work, pair)),
    step(makeRoom),
    ...rowBlocks(grid, PASTED).map((block) =>
      step(({ sheet, backup }) => rangeAt(backup, block).copyTo(rangeAt(sheet, block))),
    ),
    step(restoreFormulas),
    ...rowBlocks(grid).map((block) => step((pair) => restoreNotes(pair, block))),
    ...rowBlocks(grid).map((block) => step((pair) => restoreValidations(pair, block))),
    step(restoreRules),
    step((pair) => cutBack(work, pair)),
    step((pair) => restoreSizes(pair, touchedRows(work, before))),
    step(restoreFilter),
    step((pair) => restoreCharts(work, pair)),
    step((pair) => putTyped(work, pair)),
    () => {
      SpreadsheetApp.flush();
    },
  ];
}

/** Once, before anything of the sheet is put back: afterwards it couldn't be told any more. */
function noteTyped(work: Work, { sheet, backup, before }: Pair): void {
  if (work.typedIn(before.sheet) !== undefined) return;
  const rows = Math.max(sheet.getLastRow(), backup.getLastRow());
  const columns = Math.max(sheet.getLastColumn(), backup.getLastColumn());
  const cells = typedSince(work, before, [[0, 0, rows, columns]]);
  work.log({ type: "typed", sheet: before.sheet, cells });
}

/** What would stand in the way of the paste: merged cells, what hides rows, a grid that has become too small. */
function makeRoom({ sheet, before }: Pair): void {
  growTo(sheet, before.rows, before.columns);
  sheet.getFilter()?.remove();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
}

/** Formulas that name their own sheet, where the copy had its own idea of them. */
function restoreFormulas({ sheet, before }: Pair): void {
  const columns = new Map<number, string[][]>();
  const orders = before.formulas.flatMap(({ row, column, text }) => {
    const there = columns.get(column) ?? sheet.getRange(1, column + 1, before.rows, 1).getFormulas();
    columns.set(column, there);
    const now = there[row]![0]!;
    if (sameFormula(now, text)) return [];
    return [{ do: "formula", sheet: before.sheet, row, column, before: now, after: text } as const];
  });
  writeFormulas(sheet, orders);
}

/** Rows and columns that came go again, but not with what somebody typed in them. */
function cutBack(work: Work, { sheet, before }: Pair): void {
  const typed = work.typedIn(before.sheet)?.cells ?? [];
  const rows = typed.reduce((most, { row }) => Math.max(most, row + 1), before.rows);
  const columns = typed.reduce((most, { column }) => Math.max(most, column + 1), before.columns);
  cutTo(sheet, rows, columns);
  const [extraRows, extraColumns] = [sheet.getMaxRows() - before.rows, sheet.getMaxColumns() - before.columns];
  if (extraRows > 0) sheet.getRange(before.rows + 1, 1, extraRows, sheet.getMaxColumns()).clear();
  if (extraColumns > 0) sheet.getRange(1, before.columns + 1, sheet.getMaxRows(), extraColumns).clear();
}

function putTyped(work: Work, { sheet, before }: Pair): void {
  for (const { row, column, input, format } of work.typedIn(before.sheet)?.cells ?? []) {
    const cell = sheet.getRange(row + 1, column + 1);
    if (format !== null) cell.setNumberFormat(format);
    cell.setValue(input);
  }
}

/** The rows whose heights are read, and those that an order has changed. */
function touchedRows(work: Work, before: SheetBefore): number[] {
  const rows = new Set(Array.from({ length: Math.min(MEASURED_ROWS, before.rows) }, (_, row) => row));
  for (const write of work.writes) {
    for (const { sheet, first, count } of write.rows) {
      if (sheet !== before.sheet) continue;
      for (let row = first; row < first + count && row < before.rows; row++) rows.add(row);
    }
  }
  return [...rows].sort((a, b) => a - b);
}
