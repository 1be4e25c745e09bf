import type { Area } from "../../model/Area";
import { CellFault, FormulaCell } from "../../model/Content";
import { GoogleError } from "../GoogleError";
import type { GoogleLook } from "../model/GoogleLook";
import { isDayFormat } from "../model/GoogleLook";
import { localFormula } from "../model/googleFormula";
import { BrokenFormula } from "../model/googleTyped";
import type { SheetModel } from "../model/SheetModel";
import { instantOfSerial, serialOfInstant } from "../model/zoneDays";
import type { ScriptWorld } from "../ScriptWorld";

export const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** A list of rows with something for each cell of an area. */
export function eachCell<T>(
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
  work: (row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const cells: T[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) cells.push(work(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Throws unless a list of rows has the shape of the area. */
export function checkShape(given: unknown, { firstRow, firstColumn, lastRow, lastColumn }: Area): void {
  const height = lastRow - firstRow + 1;
  const width = lastColumn - firstColumn + 1;
  if (!Array.isArray(given)) throw new GoogleError("The parameters don't match the method signature: rows are wanted.");
  if (given.length !== height) throw unfit("rows", given.length, height);
  for (const row of given as readonly unknown[]) {
    const cells = Array.isArray(row) ? row.length : -1;
    if (cells !== width) throw unfit("columns", cells, width);
  }
}

function unfit(what: string, given: number, wanted: number): GoogleError {
  return new GoogleError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

/** What a script gets for a cell: `Date` for days, "" for a blank, the text of an error. */
export function valueOf(world: ScriptWorld, sheet: SheetModel, row: number, column: number): unknown {
  const value = sheet.scalarAt(row, column);
  if (value === null) return "";
  if (value instanceof CellFault) return value.code;
  if (typeof value !== "number") return value;
  const look = sheet.book.looks.get(sheet.grid.look(row, column));
  if (!isDayFormat(look.format)) return value;
  return new world.realm.Date(instantOfSerial(value, sheet.book.zone));
}

export function formulaOf(sheet: SheetModel, row: number, column: number): string {
  const content = sheet.grid.content(row, column);
  if (!(content instanceof FormulaCell)) return "";
  return content instanceof BrokenFormula ? content.text : localFormula(content.text, sheet.book.locale);
}

/** As `setValues` takes it. Throws for what a cell can't hold, and for what its rule refuses. */
export function write(sheet: SheetModel, row: number, column: number, given: unknown): void {
  const kind = Object.prototype.toString.call(given);
  if (kind === "[object Date]") {
    sheet.typeIn(row, column, serialOfInstant((given as Date).getTime(), sheet.book.zone));
    const look = sheet.book.looks.get(sheet.grid.look(row, column));
    if (!isDayFormat(look.format)) {
      sheet.grid.column(column).putLook(row, sheet.book.looks.numberOf({ ...look, format: "yyyy-mm-dd" }));
    }
    return;
  }
  if (given === null || given === undefined) {
    sheet.put(row, column, null);
    return;
  }
  if (typeof given !== "string" && typeof given !== "number" && typeof given !== "boolean") {
    // Google writes what `toString` gives: [Ljava.lang.Object;@…
    throw new GoogleError(`A cell can't hold ${kind}.`);
  }
  if (typeof given === "number" && !Number.isFinite(given)) {
    sheet.put(row, column, new CellFault("#NUM!"));
    return;
  }
  if (typeof given === "string" && given.length > 50_000) {
    throw new GoogleError("Your input contains more than the maximum of 50000 characters in a single cell.");
  }
  refuseInvalid(sheet, row, column, given);
  sheet.typeIn(row, column, given);
}

/** Rules of validation that refuse other input hold for scripts too. */
function refuseInvalid(sheet: SheetModel, row: number, column: number, given: string | number | boolean): void {
  const rule = sheet.validationAt(row, column);
  if (rule === null || rule.allowInvalid || given === "" || String(given).startsWith("=")) return;
  const shown = String(given).replace(/^'/, "");
  let holds = true;
  if (rule.type === "VALUE_IN_LIST") holds = (rule.values[0] as readonly string[]).includes(shown);
  if (rule.type === "VALUE_IN_RANGE") {
    const cells = rule.values[0] as { sheet: SheetModel; area: Area };
    holds = eachCell(cells.area, (at, of) => cells.sheet.scalarAt(at, of))
      .flat()
      .some((one) => one !== null && String(one) === shown);
  }
  if (rule.type === "CHECKBOX") holds = typeof given === "boolean" || /^'?(?:true|false)$/i.test(shown);
  if (!holds) {
    const place = `${String.fromCharCode(65 + (column % 26))}${row + 1}`;
    throw new GoogleError(
      `The data that you entered in cell ${place} violates the data validation rules set on this cell.`,
    );
  }
}

/** One property of the looks of all cells of an area, or of each its own. */
export function setLook(sheet: SheetModel, area: Area, change: Partial<GoogleLook>): void {
  const changed = sheet.book.looks.changed(change);
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const cells = sheet.grid.column(column);
    if (area.firstRow === 0 && area.lastRow === sheet.rowCount - 1) cells.base = changed(cells.base);
    else for (let row = area.firstRow; row <= area.lastRow; row++) cells.putLook(row, changed(cells.look(row)));
    if (area.firstRow === 0 && area.lastRow === sheet.rowCount - 1) {
      cells.looks.forEach((look, row) => (cells.looks[row] = changed(look)));
    }
  }
  // what a formula gives may be told as a day from now on
  sheet.book.stamp++;
}

export function setLooks(
  sheet: SheetModel,
  area: Area,
  rows: readonly (readonly unknown[])[],
  changeOf: (value: unknown) => Partial<GoogleLook>,
): void {
  checkShape(rows, area);
  const known = new Map<unknown, (look: number) => number>();
  rows.forEach((cells, at) => {
    cells.forEach((value, beside) => {
      let changed = known.get(value);
      if (changed === undefined) known.set(value, (changed = sheet.book.looks.changed(changeOf(value))));
      const column = sheet.grid.column(area.firstColumn + beside);
      const row = area.firstRow + at;
      column.putLook(row, changed(column.look(row)));
    });
  });
  sheet.book.stamp++;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["white", "#ffffff"],
  ["black", "#000000"],
  ["red", "#ff0000"],
]);

/** A colour as Google keeps it; null is the usual one. */
export function colourOf(given: unknown, usual: string): string {
  if (given === null) return usual;
  const colour = NAMED.get(String(given)) ?? String(given).toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new GoogleError(`Invalid color: ${String(given)}`);
  return colour;
}
