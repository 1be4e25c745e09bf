import { ExcelError, type Json } from "../HostType";
import { addressOf, columnCount, rowCount } from "../../model/address";
import type { Area } from "../../model/Area";
import { shaped, type CellRange } from "./CellRange";
import { shown } from "../../model/Content";
import { keepHeaders } from "./tableHeaders";
import { valueType, type CellInput, type SheetModel } from "./SheetModel";

/** Excel gives null in place of the values of a range with more cells. */
const MOST_CELLS = 5_000_000;

type PerCell = "values" | "formulas" | "valueTypes" | "numberFormat";

/** What is told of each cell of a range, row by row. */
export function cellwise(range: CellRange, what: PerCell): Json {
  const { sheet, area } = range;
  if (rowCount(area) * columnCount(area) > MOST_CELLS) return null;
  const rows: Json[][] = Array.from({ length: rowCount(area) }, () => []);
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const one = teller(sheet, column, what);
    for (let row = 0; row < rows.length; row++) rows[row]!.push(one(area.firstRow + row));
  }
  return rows;
}

function teller(sheet: SheetModel, column: number, what: PerCell): (row: number) => Json {
  const { looks } = sheet.book;
  const format = (row: number): string => looks.get(sheet.grid.look(row, column)).numberFormat;
  switch (what) {
    case "values":
      return (row) => shown(sheet.scalarAt(row, column));
    case "formulas":
      return (row) => sheet.formulaAt(row, column);
    case "valueTypes":
      return (row) => valueType(sheet.scalarAt(row, column));
    case "numberFormat":
      return format;
  }
}

/** Writes values or formulas: both are parsed as if somebody typed them. */
export function writeInputs(range: CellRange, value: Json): void {
  const { area } = range;
  const sheet = range.sheet.writable();
  const input = shaped(value, area);
  const bounded = bounds(sheet, area, value);
  // nothing is written of what can't be written whole
  eachCell(bounded, area, (row, column) => {
    const one = input(row, column);
    if (typeof one === "object" && one !== null)
      throw new ExcelError("InvalidArgument", "A value of a cell is wanted.");
    if (typeof one === "string" && one.startsWith("=") && one.length > 8192) {
      throw new ExcelError("FormulaLengthExceedsLimit");
    }
    if (typeof one === "string" && one.length > 32_767)
      throw new ExcelError("InvalidArgument", "The text is too long.");
  });
  eachCell(bounded, area, (row, column) => {
    sheet.write(area.firstRow + row, area.firstColumn + column, input(row, column) as CellInput);
  });
  keepHeaders(sheet, area);
  sheet.book.changed(sheet, addressOf(area));
}

export function writeNumberFormats(range: CellRange, value: Json): void {
  const { area } = range;
  const sheet = range.sheet.writable();
  const input = shaped(value, area);
  const { looks } = sheet.book;
  if (typeof value === "string") {
    changeLooks(range, looks.changed({ numberFormat: checkedFormat(value) }));
    return;
  }
  eachCell(area, area, (row, column) => {
    const format = input(row, column);
    if (format === null) return;
    const cells = sheet.grid.column(area.firstColumn + column);
    const at = area.firstRow + row;
    cells.putLook(at, looks.changed({ numberFormat: checkedFormat(format) })(cells.look(at)));
  });
}

function checkedFormat(format: Json): string {
  if (typeof format !== "string") throw new ExcelError("InvalidArgument", "A number format is a text.");
  if (format === "") return "General";
  // what stands outside quotes and brackets must be signs that formats know
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  if (/["\\[\]]/.test(bare) || bare.split(";").length > 4) {
    throw new ExcelError("InvalidArgument", `No number format: ${format}`);
  }
  return format;
}

/** Changes how all cells of a range look. Of whole columns it holds for the cells that nobody has touched yet, too. */
export function changeLooks(range: CellRange, changed: (look: number) => number): void {
  const { area } = range;
  const sheet = range.sheet.writable();
  const whole = area.firstRow === 0 && area.lastRow === 1_048_575;
  if (!whole && columnCount(area) > 16_000) throw new Error("The host of the tests gives whole rows no looks.");
  for (let index = area.firstColumn; index <= area.lastColumn; index++) {
    const column = sheet.grid.column(index);
    if (whole) {
      column.looks.forEach((look, row) => (column.looks[row] = changed(look)));
      column.base = changed(column.base);
      continue;
    }
    for (let row = area.firstRow; row <= area.lastRow; row++) column.putLook(row, changed(column.look(row)));
  }
}

/** Each look that cells of a range have, once. */
export function looksOf(range: CellRange): Set<number> {
  const { sheet, area } = range;
  const found = new Set<number>();
  for (let index = area.firstColumn; index <= Math.min(area.lastColumn, sheet.grid.columns.length); index++) {
    const column = sheet.grid.columns[index];
    if (column === undefined) {
      found.add(0);
      continue;
    }
    const end = Math.min(area.lastRow, column.looks.length - 1);
    for (let row = area.firstRow; row <= end; row++) found.add(column.looks[row]!);
    if (area.lastRow > end) found.add(column.base);
  }
  return found;
}

function eachCell(bounded: Area, area: Area, work: (row: number, column: number) => void): void {
  for (let column = bounded.firstColumn; column <= bounded.lastColumn; column++) {
    for (let row = bounded.firstRow; row <= bounded.lastRow; row++)
      work(row - area.firstRow, column - area.firstColumn);
  }
}

/** Clearing whole columns ends with the last cell; writing something into a million cells by one value is refused. */
function bounds(sheet: SheetModel, area: Area, value: Json): Area {
  if (value === "" || value === null) return sheet.touched(area);
  if (rowCount(area) * columnCount(area) > MOST_CELLS) throw new ExcelError("OperationCellsExceedLimit");
  return area;
}
