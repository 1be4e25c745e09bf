import {
  cellAddress,
  cellAt,
  FIRST_COLUMN,
  KEY_COLUMN,
  type BuiltSheet,
  type CarryMap,
  type CellBlock,
  type CellValue,
  type PlacedTable,
  type TextKey,
} from "../core/index";
import { HostFailure, type AppliedFinding } from "../pane/port/Host";

/** A built sheet as it stands now, on its way to the places of a fresh one. */
export interface PresentNow {
  readonly name: string;
  readonly cells: {
    readonly rowCount: number;
    readonly columnCount: number;
    cell(row: number, column: number): CellValue;
    /** Null: the cell has none. */
    formula(row: number, column: number): string | null;
  };
  readonly built: BuiltSheet;
  readonly places: CarryMap;
  /** The table of the fresh sheet that a new row belongs to. */
  tableAt(row: number): PlacedTable | undefined;
}

/** How the program says it. */
export interface ChangedTexts {
  readonly changed: TextKey;
  readonly typed: TextKey;
}

/** A cell of a shared column that was typed in since: it goes as a whole. */
export interface TypedSince {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/**
 * Holds a present sheet against what the pane has read of it: what somebody has typed since then is carried where it has a
 * place, and told where a figure of ours would have come there. Where it would be lost, or rows and columns are other
 * ones, a `HostFailure`: the refresh has to be computed again.
 */
export function changedSince(
  read: readonly CellBlock[],
  present: PresentNow,
  texts: ChangedTexts,
): { findings: AppliedFinding[]; typed: TypedSince[] } {
  const { cells, name } = present;
  const typed: TypedSince[] = [];
  const last = read.at(-1);
  const rowCount = Math.max(cells.rowCount, last === undefined ? 0 : last.firstRow + last.rowCount);
  const columnCount = Math.max(
    cells.columnCount,
    ...read.map(({ firstColumn, columns }) => firstColumn + columns.length),
  );
  let at = 0;
  for (let row = 0; row < rowCount; row++) {
    while (at < read.length && row >= read[at]!.firstRow + read[at]!.rowCount) at++;
    const block = read[at];
    for (let column = 0; column < columnCount; column++) {
      const before = block === undefined ? null : valueIn(block, row, column);
      const now = cells.cell(row, column);
      if (isSame(before, now)) continue;
      const place = carriedPlace(present, row, column, now, texts.changed);
      if (place !== null) typed.push({ row, column, toRow: place.row, toColumn: place.column });
    }
  }
  const findings = typed.map(({ toRow, toColumn }): AppliedFinding => {
    const cell = `${name}!${cellAddress(toRow, toColumn)}`;
    return { code: texts.typed, params: { cell }, place: { sheet: name, row: toRow, column: toColumn } };
  });
  return { findings, typed };
}

function valueIn(block: CellBlock, row: number, column: number): CellValue {
  const [inRow, inColumn] = [row - block.firstRow, column - block.firstColumn];
  if (inRow < 0 || inColumn < 0 || inColumn >= block.columns.length) return null;
  const value = cellAt(block, inRow, inColumn);
  return value === "" ? null : value;
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  return one.error === other.error;
}

/** Where a changed cell goes that would otherwise give way to a figure; null: it is carried anyway, or computed anew. */
function carriedPlace(
  present: PresentNow,
  row: number,
  column: number,
  now: CellValue,
  changed: TextKey,
): { row: number; column: number } | null {
  const { places, cells, name } = present;
  const fault = new HostFailure(changed, { sheet: name });
  const place = places.cell(row, column);
  if (column === KEY_COLUMN && places.isWithin(row)) throw fault;
  const table = place === null ? undefined : present.tableAt(place.row);
  const own = place === null ? undefined : table?.block.columns[place.column - FIRST_COLUMN];
  if (places.isTyped(row, column)) {
    if (place === null) throw fault;
    // who clears a cell that the fresh sheet fills wants it computed again
    if (now !== null || own === undefined || own.carried === true) return null;
    throw fault;
  }
  if (cells.formula(row, column) !== null && isComputed(present.built, row, column)) return null;
  const isBody = table !== undefined && place !== null && place.row >= table.firstRow && place.row <= table.lastRow;
  if (own?.owner !== "both" || !isBody || now === null || place === null) throw fault;
  return place;
}

/** What a formula of ours gives changes by itself. */
function isComputed(built: BuiltSheet, row: number, column: number): boolean {
  return built.tables.some(
    ({ totalRow, keyRow, endRow, columnPrints }) =>
      row === totalRow || (row >= keyRow && row <= endRow && columnPrints.get(column)?.length === 0),
  );
}
