import type { CellValue } from "../../core/index";
import { cellAt } from "../../core/index";
import type { CellChange, GridLook, GridRange, GridSheet, SheetChange } from "../../files/index";
import { sameValue, valueOfCell } from "./cells";
import { isComputed } from "./isComputed";
import { heldFormula } from "./held";
import { filledFrom, liveCell, type LiveSheet } from "./LiveSheet";
import { lookOfStyle, sameLook } from "./looks";
import { charactersOfWidth, pointsOfHeight } from "./sizes";
import { gridRangeOf, styleName } from "./snapshot";

const COLUMNS = 16_384;

/** What was touched on a sheet since it was shown; whether it differs is seen when changes are asked for. */
export class Touched {
  readonly cells = new Set<number>();
  readonly columns = new Set<number>();
  readonly rows = new Set<number>();

  addCell(row: number, column: number): void {
    this.cells.add(row * COLUMNS + column);
  }

  addRange(range: GridRange): void {
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) this.addCell(row, column);
    }
  }
}

interface Original {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly fills: GridRange | null;
  readonly look: number;
}

/** A sheet of the file as it was, asked cell by cell. */
export class OriginalSheet {
  /** Whether the file holds what its formulas gave; where not, what they give isn't told either. */
  readonly isComputed: boolean;
  private readonly formulas = new Map<number, { text: string; fills: GridRange | null }>();
  private readonly columnLooks = new Map<number, number>();
  private readonly rowLooks = new Map<number, number>();

  constructor(
    readonly sheet: GridSheet,
    readonly looks: readonly GridLook[],
    readonly prefix: string,
    /** Pixels of columns that are shown wider than they are in the file. */
    readonly shownWidths: ReadonlyMap<number, number> = new Map(),
  ) {
    this.isComputed = isComputed([sheet]);
    for (const block of sheet.blocks) {
      for (const { row, column, text, fills } of block.formulas) {
        this.formulas.set(row * COLUMNS + column, { text, fills: isOneCell(fills) ? null : fills });
      }
    }
    for (const { row, look } of sheet.rows) if (look !== undefined) this.rowLooks.set(row, look);
    for (const { first, last, look } of sheet.columns) {
      if (look === 0) continue;
      for (let column = first; column <= Math.min(last, COLUMNS - 1); column++) this.columnLooks.set(column, look);
    }
  }

  cell(row: number, column: number): Original {
    const formula = this.formulas.get(row * COLUMNS + column);
    let value: CellValue = null;
    let look = this.rowLooks.get(row) ?? this.columnLooks.get(column) ?? 0;
    for (const { cells, looks } of this.sheet.blocks) {
      const inRow = row - cells.firstRow;
      const inColumn = column - cells.firstColumn;
      if (inRow < 0 || inRow >= cells.rowCount || inColumn < 0) continue;
      value = cellAt(cells, inRow, inColumn);
      if (looks[inColumn] !== undefined) look = looks[inColumn][inRow] ?? look;
    }
    return { value, formula: formula?.text ?? null, fills: formula?.fills ?? null, look };
  }
}

/** What differs from the file on one of its sheets; null: nothing. */
export function patchOf(original: OriginalSheet, live: LiveSheet, touched: Touched): SheetChange | null {
  const cells: CellChange[] = [];
  for (const place of placesOf(original, live, touched)) {
    const change = changeOf(original, live, Math.floor(place / COLUMNS), place % COLUMNS);
    if (change !== null) cells.push(change);
  }
  const widths = [...touched.columns].sort(ascending).flatMap((column) => {
    if (live.width(column) === original.shownWidths.get(column)) return [];
    const width = charactersOfWidth(live.width(column));
    const was = original.sheet.columns.find(({ first, last }) => first <= column && column <= last)?.width;
    return Math.abs(width - (was ?? original.sheet.defaultColumnWidth)) < 0.08 ? [] : [{ column, width }];
  });
  const heights = [...touched.rows].sort(ascending).flatMap((row) => {
    const height = pointsOfHeight(live.height(row));
    const was = original.sheet.rows.find((known) => known.row === row)?.height;
    return Math.abs(height - (was ?? original.sheet.defaultRowHeight)) < 0.5 ? [] : [{ row, height }];
  });
  if (cells.length + widths.length + heights.length === 0) return null;
  return { type: "patch", sheet: original.sheet.name, cells, widths, heights };
}

/** A sheet that the user added, whole. */
export function addedSheet(
  live: LiveSheet,
  usual: GridLook,
  widths: ReadonlySet<number>,
  heights: ReadonlySet<number>,
): SheetChange {
  const cells: CellChange[] = [];
  const seen = new Set<number>();
  const add = (row: number, column: number): void => {
    if (seen.has(row * COLUMNS + column)) return;
    seen.add(row * COLUMNS + column);
    const cell = liveCell(live, row, column);
    const formula = live.formula(row, column);
    const value = valueOfCell(cell);
    const look = cell?.s === undefined ? usual : withoutPastedFont(lookOfStyle(live.style(cell), usual), usual);
    const plain = sameLook(look, usual);
    if (value === null && formula === null && plain) return;
    const range = formula === null ? null : filledFrom(live, row, column);
    const fills = range === null ? null : gridRangeOf(range);
    cells.push({
      row,
      column,
      value,
      formula: formula === null ? null : formula.slice(1),
      fills,
      typed: formula !== null || live.cells[row]?.[column]?.v !== undefined,
      ...(plain ? {} : { look }),
    });
  };
  for (const place of [...ownPlaces(live), ...filledPlaces(live)].sort(ascending))
    add(Math.floor(place / COLUMNS), place % COLUMNS);
  return {
    type: "added",
    sheet: live.name,
    content: {
      cells,
      widths: [...widths].sort(ascending).map((column) => ({ column, width: charactersOfWidth(live.width(column)) })),
      heights: [...heights].sort(ascending).map((row) => ({ row, height: pointsOfHeight(live.height(row)) })),
      merges: live.merges.map(gridRangeOf),
      frozenRows: live.frozenRows,
      frozenColumns: live.frozenColumns,
    },
  };
}

/** All cells that may differ: touched ones, and what a touched array formula fills or filled. */
function placesOf(original: OriginalSheet, live: LiveSheet, touched: Touched): number[] {
  const places = new Touched();
  for (const place of touched.cells) {
    places.cells.add(place);
    const row = Math.floor(place / COLUMNS);
    const column = place % COLUMNS;
    const was = original.cell(row, column).fills;
    if (was !== null) places.addRange(was);
    const now = filledFrom(live, row, column);
    if (now !== null) places.addRange(gridRangeOf(now));
  }
  return [...places.cells].sort(ascending);
}

function changeOf(original: OriginalSheet, live: LiveSheet, row: number, column: number): CellChange | null {
  const was = original.cell(row, column);
  const cell = liveCell(live, row, column);
  const written = live.formula(row, column);
  const value = valueOfCell(cell);
  // a copy of the cell elsewhere holds the note, too
  const held = written === null && was.formula !== null && heldFormula(cell) === was.formula;
  const isHeld = held && sameValue(value, was.value);
  const formula = isHeld ? was.formula : written === null ? null : written.slice(1);
  const range = formula === null || isHeld ? null : filledFrom(live, row, column);
  const fills = isHeld ? was.fills : range === null ? null : gridRangeOf(range);
  const look = changedLook(original, live, cell?.s, was.look);
  const sameFormula = formula === was.formula;
  const own = live.cells[row]?.[column];
  const isFilled = formula === null && (own?.v === undefined || own.v === null) && !own?.p && value !== null;
  // a function that the grid doesn't know says nothing about the file's value
  const unknown = sameFormula && formula !== null && typeof value === "object" && value?.error === "#NAME?";
  const untold = formula !== null && !original.isComputed;
  const sameContent =
    sameFormula && (unknown || untold || (sameResult(formula, value, was.value) && sameRange(fills, was.fills)));
  if (sameContent && look === undefined) return null;
  const typed = !sameFormula || (formula === null && !isFilled && !sameValue(value, was.value)) || look !== undefined;
  return {
    row,
    column,
    value: unknown ? was.value : value,
    formula,
    fills: unknown ? was.fills : fills,
    typed: typed && !(isFilled && was.formula === null && look === undefined),
    ...(look === undefined ? {} : { look }),
  };
}

function changedLook(original: OriginalSheet, live: LiveSheet, style: unknown, was: number): GridLook | undefined {
  const name = styleName(original.prefix, was);
  if (style === name || ((style === undefined || style === null) && was === 0)) return undefined;
  const usual = original.looks[was] ?? original.looks[0];
  // no style of its own: the column's look shows, and that is what it had
  if (usual === undefined || style === undefined || style === null) return undefined;
  const look = withoutPastedFont(lookOfStyle(live.style({ s: style as string }), usual), usual);
  return sameLook(look, usual) ? undefined : look;
}

/** What is pasted as plain text comes in the library's own font, which nobody chose. */
function withoutPastedFont(look: GridLook, usual: GridLook): GridLook {
  return look.font === "Arial" ? { ...look, font: usual.font } : look;
}

function* ownPlaces(live: LiveSheet): IterableIterator<number> {
  for (const row of Object.keys(live.cells)) {
    for (const column of Object.keys(live.cells[Number(row)] ?? {})) yield Number(row) * COLUMNS + Number(column);
  }
}

function* filledPlaces(live: LiveSheet): IterableIterator<number> {
  for (const row of Object.keys(live.arrays)) {
    for (const column of Object.keys(live.arrays[Number(row)] ?? {})) {
      const range = filledFrom(live, Number(row), Number(column));
      if (range === null) continue;
      const places = new Touched();
      places.addRange(gridRangeOf(range));
      yield* places.cells;
    }
  }
}

/** Computed anew, a sum may differ from the file's in its last digit: that is no change. */
function sameResult(formula: string | null, one: CellValue, other: CellValue): boolean {
  if (formula === null || typeof one !== "number" || typeof other !== "number") return sameValue(one, other);
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

function isOneCell(range: GridRange | null): boolean {
  return range !== null && range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
}

function sameRange(one: GridRange | null, other: GridRange | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}

function ascending(one: number, other: number): number {
  return one - other;
}
