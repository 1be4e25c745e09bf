import { ExcelError } from "../HostType";
import type { ExcelHostBook } from "../ExcelHostBook";
import { LAST_ROW, type Area } from "../../model/Area";
import { CellGrid } from "../../model/CellGrid";
import { CellFault, FormulaCell, shown, type Content, type Scalar } from "../../model/Content";
import { computed } from "../../model/computed";
import { newExtras, type ExtrasSheet, type SheetExtras } from "./sheetExtras";
import { typed } from "../../model/typed";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a cell can be set to over the border: `null` leaves it, "" clears it. */
export type CellInput = null | number | boolean | string;

export class SheetModel implements ExtrasSheet {
  readonly grid = new CellGrid();
  readonly extras: SheetExtras = newExtras();
  visibility: Visibility = "Visible";
  gridLines = true;
  tabColor = "";
  protected = false;
  deleted = false;
  /** What is selected when the sheet is active. */
  selection: readonly Area[] = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }];

  constructor(
    readonly book: ExcelHostBook,
    readonly id: string,
    public name: string,
  ) {}

  /** Throws what Excel answers who uses a sheet that is gone. */
  there(): this {
    if (this.deleted) throw new ExcelError("ItemNotFound", `The sheet ${this.name} is gone.`);
    return this;
  }

  /** Throws unless something may be changed on the sheet. */
  writable(): this {
    this.there();
    if (this.protected || this.book.readOnly) throw new ExcelError("AccessDenied", `${this.name} is protected.`);
    return this;
  }

  /** What a cell is, formulas computed. */
  scalarAt(row: number, column: number): Scalar {
    const content = this.grid.content(row, column);
    return content instanceof FormulaCell ? computed(this, row, column, content) : content;
  }

  valueAt(row: number, column: number): string | number | boolean {
    return shown(this.scalarAt(row, column));
  }

  /** As `formulas` tells it: the formula, else the value. */
  formulaAt(row: number, column: number): string | number | boolean {
    const content = this.grid.content(row, column);
    return content instanceof FormulaCell ? content.text : shown(content);
  }

  /** A text as it is, without being parsed. */
  writeText(row: number, column: number, text: string): void {
    this.put(row, column, text === "" ? null : text);
  }

  put(row: number, column: number, content: Content): void {
    this.grid.column(column).put(row, content);
    this.book.contentsChanged();
  }

  /** As Excel takes what is written by `values` and `formulas`, and what somebody types. */
  write(row: number, column: number, input: CellInput): void {
    if (input === null) return;
    const cells = this.grid.column(column);
    if (typeof input !== "string") {
      cells.put(row, input);
    } else {
      const look = this.book.looks.get(cells.look(row));
      const { content, format } = typed(input, look.numberFormat);
      cells.put(row, content);
      if (format !== undefined && look.numberFormat === "General") {
        cells.putLook(row, this.book.looks.numberOf({ ...look, numberFormat: format }));
      }
    }
    this.book.contentsChanged();
  }

  rowHidden(row: number): boolean {
    return this.grid.hiddenRows.has(row);
  }

  columnHidden(column: number): boolean {
    return this.grid.columns[column]?.hidden === true;
  }

  /** The part of an area that can hold anything: whole columns end with the last row that was ever touched. */
  touched(area: Area): Area {
    if (area.lastRow !== LAST_ROW) return area;
    const last = this.grid.columns
      .slice(area.firstColumn, area.lastColumn + 1)
      .reduce((most, { contents, looks }) => Math.max(most, contents.length, looks.length), 1);
    return { ...area, lastRow: Math.max(area.firstRow, last - 1) };
  }
}

/** What kind of value Excel says that a cell holds. */
export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (value instanceof CellFault) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
