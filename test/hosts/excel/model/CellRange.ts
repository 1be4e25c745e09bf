import { ExcelError, Live, type Argument, type Json } from "../HostType";
import { isOnSheet } from "../../model/address";
import type { Area } from "../../model/Area";
import type { SheetModel } from "./SheetModel";

/** Cells of a sheet, one rectangle. */
export class CellRange {
  constructor(
    private readonly home: SheetModel,
    readonly area: Area,
  ) {
    if (!isOnSheet(area)) throw new ExcelError("InvalidArgument", "The range goes beyond the sheet.");
  }

  /** Throws where the sheet was deleted. */
  get sheet(): SheetModel {
    return this.home.there();
  }
}

/** Several rectangles of one sheet. */
export class CellRanges {
  constructor(
    private readonly home: SheetModel,
    readonly areas: readonly Area[],
  ) {}

  get sheet(): SheetModel {
    return this.home.there();
  }
}

/** The cells that an argument names: a range, or null where it isn't one. */
export function rangeArgument(value: Argument): CellRange | null {
  return value instanceof Live && value.self instanceof CellRange ? value.self : null;
}

/** A value for each cell of an area as `values` takes it: one for all, or as many rows and columns as it has. */
export function shaped(value: Json, area: Area): (row: number, column: number) => Json {
  if (!Array.isArray(value)) {
    if (typeof value === "object" && value !== null)
      throw new ExcelError("InvalidArgument", "A value of a cell is wanted.");
    return () => value;
  }
  const rows = value as readonly Json[];
  const height = area.lastRow - area.firstRow + 1;
  const width = area.lastColumn - area.firstColumn + 1;
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    const first = rows[0];
    const given = `${rows.length} × ${Array.isArray(first) ? first.length : "?"}`;
    throw new ExcelError("InvalidArgument", `${given} values for ${height} × ${width} cells.`);
  }
  return (row, column) => (rows[row] as readonly Json[])[column]!;
}
