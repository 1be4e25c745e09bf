import type { CellValue, Range } from "../../core/index";
import type { ZeroRule } from "./zeroRule";

/** How a host hands cells over. */
export interface ArgumentHost {
  /** A cell of its, blank as null. */
  readonly cellOf: (value: unknown) => CellValue;
  /** A range of so many rows is a whole column, and zeros at its end are blank cells. */
  readonly sheetRows: number;
  /** A range of so many columns is a whole row. */
  readonly sheetColumns: number;
}

/**
 * An argument as a host passes it (rows of cells, a single cell, or null or nothing where it was left out), as the registry
 * takes it. Its size stays; what is blank at its end is blank afterwards, whichever host it comes from.
 */
export function functionArgument(value: unknown, rule: ZeroRule, host: ArgumentHost): Range | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return [[ruled(host.cellOf(value), rule === "fill" ? "value" : rule)]];
  const rows = (Array.isArray(value[0]) ? value : [value]) as readonly (readonly unknown[])[];
  const width = rows[0]?.length ?? 0;
  const isWhole = rows.length >= host.sheetRows;
  const used = usedRows(rows, rule !== "value" || isWhole);
  const columns = width >= host.sheetColumns ? usedColumns(rows, used) : width;
  // one row for all the blank ones at the end: there may be a million
  const blank: readonly CellValue[] = new Array<null>(width).fill(null);
  const range: (readonly CellValue[])[] = new Array<readonly CellValue[]>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    if (row >= used) {
      range[row] = blank;
      continue;
    }
    const cells = rows[row]!;
    const mapped = new Array<CellValue>(width).fill(null);
    for (let column = 0; column < columns; column++) mapped[column] = ruled(host.cellOf(cells[column]), rule);
    range[row] = mapped;
  }
  return range;
}

function ruled(cell: CellValue, rule: ZeroRule): CellValue {
  if (rule === "fill") return cell ?? 0;
  return rule === "blank" && cell === 0 ? null : cell;
}

function isNothing(value: unknown, zero: boolean): boolean {
  return value === null || value === undefined || value === "" || (zero && value === 0);
}

function usedRows(rows: readonly (readonly unknown[])[], zero: boolean): number {
  for (let row = rows.length - 1; row >= 0; row--) {
    for (const cell of rows[row]!) if (!isNothing(cell, zero)) return row + 1;
  }
  return 0;
}

function usedColumns(rows: readonly (readonly unknown[])[], used: number): number {
  let columns = 0;
  for (let row = 0; row < used; row++) {
    const cells = rows[row]!;
    for (let column = cells.length - 1; column >= columns; column--) {
      if (!isNothing(cells[column], true)) columns = column + 1;
    }
  }
  return columns;
}
