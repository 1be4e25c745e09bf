import { cellAddress, columnLetters, columnOfLetters } from "../../../core/cells/address";
import { LAST_COLUMN, LAST_ROW, type Area } from "./Area";

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** An address: `B7`, `A1:C9`, `A:C`, `5:7`, with or without `$`. Null for others. */
export function areaOrNull(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return area(Number(top) - 1, columnOfLetters(left), Number(bottom) - 1, columnOfLetters(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns !== null) return area(0, columnOfLetters(columns[1]!), LAST_ROW, columnOfLetters(columns[2]!));
  const rows = ROWS.exec(address);
  return rows === null ? null : area(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
}

function area(row: number, column: number, toRow: number, toColumn: number): Area | null {
  const made = {
    firstRow: Math.min(row, toRow),
    firstColumn: Math.min(column, toColumn),
    lastRow: Math.max(row, toRow),
    lastColumn: Math.max(column, toColumn),
  };
  return isOnSheet(made) ? made : null;
}

export function isOnSheet({ firstRow, firstColumn, lastRow, lastColumn }: Area): boolean {
  return (
    firstRow >= 0 &&
    firstColumn >= 0 &&
    firstRow <= lastRow &&
    firstColumn <= lastColumn &&
    lastRow <= LAST_ROW &&
    lastColumn <= LAST_COLUMN
  );
}

export function isEntireColumn(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === LAST_ROW;
}

export function isEntireRow(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === LAST_COLUMN;
}

export function rowCount(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnCount(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** As programs tell it, without the sheet: `A1`, `A1:B2`, `A:C`, `5:7`. */
export function addressOf(area: Area): string {
  if (isEntireColumn(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  if (isEntireRow(area)) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** An address with the sheet before it, taken apart; the sheet is null where there is none. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: address };
  const sheet = address.slice(0, mark);
  return {
    sheet: /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cells: address.slice(mark + 1),
  };
}
