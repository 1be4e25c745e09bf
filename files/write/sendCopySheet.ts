import { CellTag, cellAt, type OwnFinding } from "../../core/index";
import type { CellChange, WholeSheet } from "../grid/GridChanges";
import type { GridLook, GridRange, GridSheet, KeptKind } from "../grid/GridWorkbook";
import { plainLook } from "../grid/plainLook";

/** Characters of a column in a sheet that says nothing of it. */
const USUAL_WIDTH = 64 / 7;
/** What a reader of the copy would miss; of the other kinds the values are there, or nothing can be seen. */
const MISSED: ReadonlySet<KeptKind> = new Set([
  "chart",
  "picture",
  "shape",
  "slicer",
  "rule",
  "validation",
  "comment",
  "link",
  "object",
  "richText",
  "other",
]);

/** A sheet as it is sent, and what of it stayed behind. */
export interface SentSheet {
  readonly content: WholeSheet;
  readonly finding: OwnFinding;
}

/**
 * A sheet of the user's own as it is sent: the values and looks of the cells that can be seen. What is hidden is left
 * out and the rest moves together, so that nothing is hidden in the copy; formulas, links, notes, rules and pictures
 * aren't in it.
 *
 * @param looks those of its workbook
 */
export function sendCopySheet(sheet: GridSheet, looks: readonly GridLook[]): SentSheet {
  // merged cells may reach beyond the last one that holds something
  const rowCount = sheet.merges.reduce((most, { lastRow }) => Math.max(most, lastRow + 1), sheet.rowCount);
  const columnCount = sheet.merges.reduce((most, { lastColumn }) => Math.max(most, lastColumn + 1), sheet.columnCount);
  const rows = shownPlaces(rowCount, hiddenRows(sheet));
  const columns = shownPlaces(columnCount, hiddenColumns(sheet, columnCount));
  const covered = coveredRows(sheet);
  const cells: CellChange[] = [];
  let hidden = false;
  let errors = 0;
  for (const { cells: block, looks: numbers } of sheet.blocks) {
    for (let at = 0; at < block.rowCount; at++) {
      const row = block.firstRow + at;
      const ranges = covered.get(row) ?? [];
      for (let place = 0; place < block.columns.length; place++) {
        const column = block.firstColumn + place;
        const tag = block.columns[place]!.tags[at];
        if (!isShown(rows, row) || !isShown(columns, column)) {
          hidden ||= tag !== CellTag.blank;
          continue;
        }
        const look = looks[numbers[place]![at]!] ?? plainLook;
        // what stands under a merged cell can't be seen
        const value = ranges.some((range) => covers(range, row, column)) ? null : cellAt(block, at, place);
        if (value === null && !isSeen(look)) continue;
        if (value !== null && tag === CellTag.error) errors++;
        cells.push({ row: rows[row]!, column: columns[column]!, value, formula: null, fills: null, typed: true, look });
      }
    }
  }
  return {
    content: { cells, ...sizesOf(sheet, rows, columns) },
    finding: { sheet: sheet.name, left: leftBehind(sheet), hidden, errors },
  };
}

function sizesOf(sheet: GridSheet, rows: Int32Array, columns: Int32Array): Omit<WholeSheet, "cells"> {
  const wide = new Map<number, number>();
  if (sheet.defaultColumnWidth !== USUAL_WIDTH)
    columns.forEach((_, column) => wide.set(column, sheet.defaultColumnWidth));
  for (const { first, last, width } of sheet.columns) {
    if (width === null) continue;
    for (let column = first; column <= Math.min(last, columns.length - 1); column++) wide.set(column, width);
  }
  return {
    widths: [...wide].flatMap(([column, width]) =>
      isShown(columns, column) ? [{ column: columns[column]!, width }] : [],
    ),
    heights: sheet.rows.flatMap(({ row, height }) =>
      height !== null && isShown(rows, row) ? [{ row: rows[row]!, height }] : [],
    ),
    merges: sheet.merges.flatMap((range) => shownRange(range, rows, columns)),
    frozenRows: countShown(rows, sheet.frozenRows),
    frozenColumns: countShown(columns, sheet.frozenColumns),
    gridLines: sheet.gridLines,
  };
}

function hiddenRows({ rows }: GridSheet): Set<number> {
  return new Set(rows.flatMap(({ row, hidden, height }) => (hidden || height === 0 ? [row] : [])));
}

function hiddenColumns({ columns }: GridSheet, columnCount: number): Set<number> {
  const hidden = new Set<number>();
  for (const one of columns) {
    if (!one.hidden && one.width !== 0) continue;
    for (let column = one.first; column <= Math.min(one.last, columnCount - 1); column++) hidden.add(column);
  }
  return hidden;
}

/** Where each row or column stands once the hidden ones are gone; −1: it is hidden. */
function shownPlaces(count: number, hidden: ReadonlySet<number>): Int32Array {
  let next = 0;
  return Int32Array.from({ length: count }, (_, place) => (hidden.has(place) ? -1 : next++));
}

function isShown(places: Int32Array, place: number): boolean {
  return (places[place] ?? -1) >= 0;
}

function countShown(places: Int32Array, before: number): number {
  const beyond = Math.max(0, before - places.length);
  return beyond + places.subarray(0, before).reduce((count, place) => (place < 0 ? count : count + 1), 0);
}

function shownRange(range: GridRange, rows: Int32Array, columns: Int32Array): GridRange[] {
  const down = [...rows.subarray(range.firstRow, range.lastRow + 1)].filter((row) => row >= 0);
  const across = [...columns.subarray(range.firstColumn, range.lastColumn + 1)].filter((column) => column >= 0);
  if (down.length * across.length < 2) return [];
  return [{ firstRow: down[0]!, firstColumn: across[0]!, lastRow: down.at(-1)!, lastColumn: across.at(-1)! }];
}

/** The merged cells that reach over each row. */
function coveredRows({ merges, rowCount }: GridSheet): Map<number, GridRange[]> {
  const ranges = new Map<number, GridRange[]>();
  for (const range of merges) {
    for (let row = range.firstRow; row <= Math.min(range.lastRow, rowCount - 1); row++) {
      const list = ranges.get(row);
      if (list === undefined) ranges.set(row, [range]);
      else list.push(range);
    }
  }
  return ranges;
}

function covers({ firstRow, firstColumn, lastColumn }: GridRange, row: number, column: number): boolean {
  return column >= firstColumn && column <= lastColumn && (row > firstRow || column > firstColumn);
}

/** Whether a blank cell of this look shows something. */
function isSeen({ fill, borders }: GridLook): boolean {
  return fill !== null || Object.values(borders).some((border) => border !== null);
}

function leftBehind({ kept, charts, notes, choices, rules }: GridSheet): OwnFinding["left"] {
  const counts = new Map<KeptKind, number>(
    kept.flatMap(({ kind, count }) => (MISSED.has(kind) ? [[kind, count]] : [])),
  );
  const drawn = { chart: charts.length, comment: notes.length, validation: choices.length, rule: rules.length };
  for (const kind of ["chart", "comment", "validation", "rule"] as const) {
    const count = (counts.get(kind) ?? 0) + drawn[kind];
    if (count > 0) counts.set(kind, count);
  }
  return [...counts].map(([kind, count]) => ({ code: `kept.${kind}` as const, count }));
}
