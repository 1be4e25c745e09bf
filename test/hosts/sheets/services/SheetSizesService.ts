import { GoogleError } from "../GoogleError";
import { ROW_HEIGHT, type SheetModel } from "../model/SheetModel";
import type { ScriptWorld } from "../ScriptWorld";
import { PROTECTED } from "./rangeCells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet tells and changes of its rows and columns. */
export abstract class SheetSizesService {
  constructor(
    readonly world: ScriptWorld,
    readonly model: SheetModel,
  ) {}

  insertRowsAfter(after: number, count: number): Sheet {
    const sheet = changing(this);
    atTheEnd(after === sheet.rowCount && count >= 1);
    sheet.book.room(count * sheet.columnCount);
    sheet.resize(sheet.rowCount + count, sheet.columnCount);
    return self(this);
  }

  insertColumnsAfter(after: number, count: number): Sheet {
    const sheet = changing(this);
    atTheEnd(after === sheet.columnCount && count >= 1);
    sheet.book.room(count * sheet.rowCount);
    sheet.resize(sheet.rowCount, sheet.columnCount + count);
    return self(this);
  }

  deleteRows(first: number, count: number): void {
    const sheet = changing(this);
    atTheEnd(first + count - 1 === sheet.rowCount && count >= 1);
    if (first - 1 <= sheet.frozenRows) {
      throw new GoogleError("Sorry, it is not possible to delete all non-frozen rows.");
    }
    sheet.resize(first - 1, sheet.columnCount);
  }

  deleteColumns(first: number, count: number): void {
    const sheet = changing(this);
    atTheEnd(first + count - 1 === sheet.columnCount && count >= 1);
    if (first - 1 <= sheet.frozenColumns) {
      throw new GoogleError("Sorry, it is not possible to delete all non-frozen columns.");
    }
    sheet.resize(sheet.rowCount, first - 1);
  }

  getFrozenRows(): number {
    return there(this).frozenRows;
  }

  getFrozenColumns(): number {
    return there(this).frozenColumns;
  }

  setFrozenRows(rows: number): void {
    const sheet = changing(this);
    if (rows >= sheet.rowCount && rows > 0) throw new GoogleError("You can't freeze all visible rows on the sheet.");
    if (sheet.merges.some(({ firstRow, lastRow }) => firstRow < rows && lastRow >= rows)) {
      throw new GoogleError("You can't freeze rows which contain only part of a merged cell.");
    }
    sheet.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    const sheet = changing(this);
    if (columns >= sheet.columnCount && columns > 0) {
      throw new GoogleError("You can't freeze all visible columns on the sheet.");
    }
    if (sheet.merges.some(({ firstColumn, lastColumn }) => firstColumn < columns && lastColumn >= columns)) {
      throw new GoogleError("You can't freeze columns which contain only part of a merged cell.");
    }
    sheet.frozenColumns = columns;
  }

  getColumnWidth(column: number): number {
    return grid(this).grid.column(column - 1).width;
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): Sheet {
    const sheet = changing(this);
    checkSize(width);
    within(first, count, sheet.columnCount);
    for (let column = first; column < first + count; column++) sheet.grid.column(column - 1).width = width;
    return self(this);
  }

  getRowHeight(row: number): number {
    return grid(this).grid.heights.get(row - 1) ?? ROW_HEIGHT;
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.setRowHeights(row, 1, height);
  }

  /** Rows don't become lower than their text. */
  setRowHeights(first: number, count: number, height: number): Sheet {
    const sheet = changing(this);
    checkSize(height);
    within(first, count, sheet.rowCount);
    for (let row = first - 1; row < first + count - 1; row++) {
      // the usual height says nothing of its own
      if (height <= ROW_HEIGHT) sheet.grid.heights.delete(row);
      else sheet.grid.heights.set(row, height);
    }
    return self(this);
  }

  isRowHiddenByUser(row: number): boolean {
    return grid(this).rowHidden(row - 1);
  }

  isColumnHiddenByUser(column: number): boolean {
    return grid(this).columnHidden(column - 1);
  }

  hideRows(first: number, count = 1): void {
    const sheet = changing(this);
    within(first, count, sheet.rowCount);
    for (let row = first; row < first + count; row++) sheet.grid.hiddenRows.add(row - 1);
  }

  showRows(first: number, count = 1): void {
    const sheet = changing(this);
    within(first, count, sheet.rowCount);
    for (let row = first; row < first + count; row++) sheet.grid.hiddenRows.delete(row - 1);
  }

  hideColumns(first: number, count = 1): void {
    const sheet = changing(this);
    within(first, count, sheet.columnCount);
    for (let column = first; column < first + count; column++) sheet.grid.column(column - 1).hidden = true;
  }

  showColumns(first: number, count = 1): void {
    const sheet = changing(this);
    within(first, count, sheet.columnCount);
    for (let column = first; column < first + count; column++) sheet.grid.column(column - 1).hidden = false;
  }
}

export function self(sheet: SheetSizesService): Sheet {
  return sheet as unknown as Sheet;
}

export function there({ model }: SheetSizesService): SheetModel {
  if (model.deleted) throw new GoogleError(`Sheet ${model.id} not found`);
  return model;
}

/** A sheet with cells: one that is a chart has none. */
export function grid(service: SheetSizesService): SheetModel {
  const sheet = there(service);
  if (sheet.type !== "GRID") throw new GoogleError("This operation is not supported on this sheet type.");
  return sheet;
}

export function changing(service: SheetSizesService): SheetModel {
  const sheet = grid(service);
  if (sheet.protections.some(({ area, canEdit, warningOnly }) => area === null && !canEdit && !warningOnly)) {
    throw new GoogleError(PROTECTED);
  }
  return sheet;
}

function atTheEnd(is: boolean): void {
  if (!is) throw new Error("The fake of Google Sheets knows rows and columns that come and go at the end only.");
}

function checkSize(pixels: number): void {
  if (!Number.isInteger(pixels) || pixels < 2 || pixels > 2000) throw new GoogleError(`Invalid size: ${pixels}`);
}

function within(first: number, count: number, most: number): void {
  if (first < 1 || count < 1 || first + count - 1 > most) throw new GoogleError("Those are out of bounds.");
}
