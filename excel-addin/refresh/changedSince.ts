import { cellAddress, cellAt, FIRST_COLUMN, KEY_COLUMN, type CellBlock, type CellValue } from "../../core/index";
import { HostFailure, type AppliedFinding } from "../../pane/port/Host";
import type { SheetRefresh } from "./SheetRefresh";

/**
 * Holds a present sheet against what the pane has read of it: what somebody has typed since then is carried where it has a
 * place, and told where a figure of ours would have come there. Where it would be lost, or rows and columns are other
 * ones, a `HostFailure`: the refresh has to be computed again.
 */
export function changedSince(read: readonly CellBlock[], refresh: SheetRefresh): AppliedFinding[] {
  const { cells } = refresh.present;
  const findings: AppliedFinding[] = [];
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
      findings.push(...changed(refresh, row, column, now));
    }
  }
  return findings;
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

function changed(refresh: SheetRefresh, row: number, column: number, now: CellValue): AppliedFinding[] {
  const { carrying, present, sheet } = refresh;
  const { places } = carrying;
  const fault = new HostFailure("excel.fault.changed", { sheet: sheet.name });
  const isFormula = present.cells.formula(row, column) !== null;
  const place = places.cell(row, column);
  if (column === KEY_COLUMN && places.isWithin(row)) throw fault;
  const table = place === null ? undefined : carrying.tableAt(place.row);
  const own = place === null ? undefined : table?.block.columns[place.column - FIRST_COLUMN];
  if (places.isTyped(row, column)) {
    if (place === null) throw fault;
    // who clears a cell that the fresh sheet fills wants it computed again
    if (now !== null || own === undefined || own.carried === true) return [];
    throw fault;
  }
  if (isFormula && isComputed(refresh, row, column)) return [];
  const isBody = table !== undefined && place !== null && place.row >= table.firstRow && place.row <= table.lastRow;
  if (own?.owner !== "both" || !isBody || now === null || place === null) throw fault;
  carrying.typedSince(row, column);
  const cell = `${sheet.name}!${cellAddress(place.row, place.column)}`;
  return [{ code: "excel.finding.changedSince", params: { cell }, place: { sheet: sheet.name, ...place } }];
}

/** What a formula of ours gives changes by itself. */
function isComputed({ present: { built } }: SheetRefresh, row: number, column: number): boolean {
  return built.tables.some(
    ({ totalRow, keyRow, endRow, columnPrints }) =>
      row === totalRow || (row >= keyRow && row <= endRow && columnPrints.get(column)?.length === 0),
  );
}
