import type { CellsPart, ColumnPart, FormulaCell } from "../../protocol";
import { cellValue, isDate, isError } from "./cellValue";
import { serialReader, type SerialReader } from "./days";
import { rowBlocks, type RowBlock } from "./rowBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Values of some rows of a sheet, as many of them as there are; `formulas`: those too, a call more. */
export function cellsOf(sheet: Sheet, firstRow: number, rowCount: number, formulas: boolean): CellsPart {
  const width = sheet.getLastColumn();
  const columns = Array.from({ length: width }, () => new ColumnReading());
  const serialOf = serialReader(sheet.getParent().getSpreadsheetTimeZone());
  const found: FormulaCell[] = [];
  let rows = 0;
  for (const block of asked(sheet, firstRow, rowCount, width)) {
    const values: readonly (readonly unknown[])[] = block.range.getValues();
    for (const line of values) {
      for (let column = 0; column < width; column++) columns[column]!.add(rows, line[column], serialOf);
      rows++;
    }
    if (formulas) addFormulas(found, block);
  }
  return { firstRow, rowCount: rows, columns: columns.map((column) => column.part()), formulas: found };
}

/** The cells with formulas among some rows of a sheet. */
export function formulasOf(sheet: Sheet, firstRow: number, rowCount: number): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const block of asked(sheet, firstRow, rowCount, sheet.getLastColumn())) addFormulas(found, block);
  return found;
}

function asked(sheet: Sheet, firstRow: number, rowCount: number, columns: number): Iterable<RowBlock> {
  return rowBlocks(sheet, Math.min(firstRow + rowCount, sheet.getLastRow()), columns, firstRow);
}

function addFormulas(found: FormulaCell[], { firstRow, range }: RowBlock): void {
  range.getFormulas().forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const text = line[column]!;
      if (text !== "") found.push({ row: firstRow + row, column, text: text.slice(1) });
    }
  });
}

/** The values of a column, as they come in. */
class ColumnReading {
  private readonly values: (number | string | boolean | null)[] = [];
  private readonly errors: number[] = [];
  private days = false;

  add(row: number, given: unknown, serialOf: SerialReader): void {
    const value = cellValue(given, serialOf);
    this.values.push(value);
    if (typeof value === "string") {
      if (isError(value)) this.errors.push(row);
    } else if (typeof value === "number" && typeof given !== "number" && isDate(given)) {
      this.days = true;
    }
  }

  part(): ColumnPart {
    return { values: this.values, errors: this.errors, days: this.days };
  }
}
