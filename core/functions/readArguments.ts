import type { CellValue } from "../cells/cellBlock";
import { LAST_DAY, parseIsoDay } from "../calendar/calendar";
import { FunctionError, type Range } from "./CustomFunction";

/** Whether a cell is blank, in the ways in which hosts pass one. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Rows and columns without the blank ones at the end, so that whole columns may be passed. */
export function trimmed(range: Range): Range {
  let rows = range.length;
  while (rows > 0 && range[rows - 1]!.every(isBlank)) rows--;
  let columns = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = range[row]!.length - 1; column >= columns; column--) {
      if (!isBlank(range[row]![column])) columns = column + 1;
    }
  }
  return range.slice(0, rows).map((cells) => cells.slice(0, columns));
}

/** The number in a cell, counted from 0; a blank is null. A text that is a plain number counts as one. */
export function numberAt(cell: CellValue | undefined, row: number, column: number): number | null | FunctionError {
  if (isBlank(cell)) return null;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (typeof cell === "string" && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(cell)) return Number(cell);
  return cellFault("cell", cell, row, column);
}

/** The serial day in a cell; a blank or a 0 is null. */
export function dayAt(cell: CellValue | undefined, row: number, column: number): number | null | FunctionError {
  if (isBlank(cell) || cell === 0) return null;
  if (typeof cell === "number") {
    const day = Math.floor(cell);
    return day > 0 && day <= LAST_DAY ? day : cellFault("day", cell, row, column);
  }
  const day = typeof cell === "string" ? parseIsoDay(cell.trim()) : null;
  return day ?? cellFault("day", cell, row, column);
}

function cellFault(fault: "cell" | "day", cell: CellValue | undefined, row: number, column: number): FunctionError {
  const place = { row: row + 1, column: column + 1 };
  if (typeof cell === "object" && cell !== null)
    return new FunctionError("function.error.errorCell", { ...place, value: cell.error });
  return new FunctionError(`function.error.${fault}`, { ...place, value: String(cell) });
}

/** A single number; undefined or blank gives the fallback. */
export function single(
  argument: Range | undefined,
  parameter: string,
  fallback: number | null,
): number | FunctionError {
  const cell = argument?.[0]?.[0];
  if (isBlank(cell)) return fallback ?? new FunctionError("function.error.number", { parameter });
  const number = numberAt(cell, 0, 0);
  return typeof number === "number" ? number : new FunctionError("function.error.number", { parameter });
}

/** A pair of limits, checked. Blank ones stand at their defaults: a limit of 0 can't be told from a blank of Excel's, and classes nobody. */
export function limits(
  first: Range | undefined,
  second: Range | undefined,
  fallback: readonly [number, number],
): readonly [number, number] | FunctionError {
  const pair: number[] = [];
  for (const [at, argument] of [first, second].entries()) {
    const limit = single(argument, "", fallback[at]!);
    if (limit instanceof FunctionError || limit < 0) return new FunctionError("function.error.limit");
    pair.push(limit === 0 ? fallback[at]! : limit);
  }
  const share = (limit: number): number => (limit > 1 ? limit / 100 : limit);
  if (share(pair[0]!) > share(pair[1]!)) return new FunctionError("function.error.limits");
  return [pair[0]!, pair[1]!];
}
