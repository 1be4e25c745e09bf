import { intersection, without, type Area } from "../../model/Area";
import { addressOf, columnCount, rowCount } from "../../model/address";
import { GoogleError } from "../GoogleError";
import type { SheetModel } from "../model/SheetModel";
import type { ScriptWorld } from "../ScriptWorld";
import { own, ownOrNull, served } from "../strict";
import { DataValidationService, validationService } from "./DataValidationService";
import { filterService } from "./FilterService";
import { protectionService } from "./ProtectionService";
import { checkShape, eachCell, formulaOf, PROTECTED, setLook, valueOf, write } from "./rangeCells";
import { paste } from "./rangeCopy";
import { changing, RangeLooksService, read, self, there } from "./RangeLooksService";
import { sheetService } from "./SheetService";

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeService(world: ScriptWorld, sheet: SheetModel, area: Area): Range {
  return served<Range>(world, new RangeService(world, sheet, area));
}

/** A rectangle of cells. */
export class RangeService extends RangeLooksService implements Partial<Range> {
  static readonly service = "Range";
  static readonly local = [
    "getRow",
    "getColumn",
    "getNumRows",
    "getNumColumns",
    "getLastRow",
    "getLastColumn",
    "getA1Notation",
    "getSheet",
  ];

  getRow(): number {
    return this.area.firstRow + 1;
  }

  getColumn(): number {
    return this.area.firstColumn + 1;
  }

  getLastRow(): number {
    return this.area.lastRow + 1;
  }

  getLastColumn(): number {
    return this.area.lastColumn + 1;
  }

  getNumRows(): number {
    return rowCount(this.area);
  }

  getNumColumns(): number {
    return columnCount(this.area);
  }

  getA1Notation(): string {
    return addressOf(this.area);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetService(this.world, this.home);
  }

  getValue(): unknown {
    return read(this, (sheet, row, column) => valueOf(this.world, sheet, row, column))[0]![0];
  }

  getValues(): unknown[][] {
    return read(this, (sheet, row, column) => valueOf(this.world, sheet, row, column));
  }

  getFormulas(): string[][] {
    return read(this, formulaOf);
  }

  getNotes(): string[][] {
    return read(this, (sheet, row, column) => sheet.noteAt(row, column));
  }

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    const known = new Map<object, GoogleAppsScript.Spreadsheet.DataValidation>();
    return read(this, (sheet, row, column) => {
      const rule = sheet.validationAt(row, column);
      if (rule === null) return null;
      let service = known.get(rule);
      if (service === undefined) known.set(rule, (service = validationService(this.world, rule)));
      return service;
    });
  }

  getMergedRanges(): Range[] {
    const { merges } = there(this);
    return merges
      .filter((area) => intersection(area, this.area) !== null)
      .map((area) => rangeService(this.world, this.home, area));
  }

  canEdit(): boolean {
    return there(this).editable(this.area);
  }

  setValue(value: unknown): Range {
    const sheet = changing(this);
    eachCell(this.area, (row, column) => write(sheet, row, column, value));
    return self(this);
  }

  setValues(values: unknown[][]): Range {
    const sheet = changing(this);
    checkShape(values, this.area);
    values.forEach((cells, row) => {
      cells.forEach((value, column) => write(sheet, this.area.firstRow + row, this.area.firstColumn + column, value));
    });
    return self(this);
  }

  setFormula(formula: string): Range {
    const sheet = changing(this);
    const text = formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
    eachCell(this.area, (row, column) => write(sheet, row, column, text));
    return self(this);
  }

  clearFormat(): Range {
    const sheet = changing(this);
    setLook(sheet, this.area, sheet.book.looks.get(0));
    return self(this);
  }

  /** Values, formats, and the conditional formats and validations of the cells, but no notes. */
  clear(options?: {
    readonly contentsOnly?: boolean | undefined;
    readonly formatOnly?: boolean | undefined;
    readonly validationsOnly?: boolean | undefined;
    readonly commentsOnly?: boolean | undefined;
  }): Range {
    const sheet = changing(this);
    const all = options === undefined;
    if (all || options.contentsOnly === true) eachCell(this.area, (row, column) => sheet.put(row, column, null));
    if (all || options.formatOnly === true) setLook(sheet, this.area, sheet.book.looks.get(0));
    if (options?.validationsOnly === true) eachCell(this.area, (row, column) => sheet.putValidation(row, column, 0));
    if (options?.commentsOnly === true) eachCell(this.area, (row, column) => sheet.putNote(row, column, ""));
    return self(this);
  }

  setNotes(notes: (string | null)[][]): Range {
    const sheet = changing(this);
    checkShape(notes, this.area);
    notes.forEach((cells, row) => {
      cells.forEach((text, column) => {
        sheet.putNote(this.area.firstRow + row, this.area.firstColumn + column, text ?? "");
      });
    });
    return self(this);
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    const sheet = changing(this);
    const model = rule === null ? null : own(DataValidationService, rule, "Range.setDataValidation").model;
    const place = sheet.book.validationPlace(model);
    eachCell(this.area, (row, column) => sheet.putValidation(row, column, place));
    return self(this);
  }

  setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): Range {
    const sheet = changing(this);
    checkShape(rules, this.area);
    rules.forEach((cells, row) => {
      cells.forEach((rule, column) => {
        const model = rule === null ? null : own(DataValidationService, rule, "Range.setDataValidations").model;
        const place = sheet.book.validationPlace(model);
        sheet.putValidation(this.area.firstRow + row, this.area.firstColumn + column, place);
      });
    });
    return self(this);
  }

  clearDataValidations(): Range {
    const sheet = changing(this);
    eachCell(this.area, (row, column) => sheet.putValidation(row, column, 0));
    return self(this);
  }

  merge(): Range {
    const sheet = changing(this);
    const { firstRow, firstColumn, lastRow, lastColumn } = this.area;
    refuseHalf(sheet, this.area);
    const crosses = (frozen: number, first: number, last: number): boolean => first < frozen && last >= frozen;
    if (crosses(sheet.frozenRows, firstRow, lastRow) || crosses(sheet.frozenColumns, firstColumn, lastColumn)) {
      throw new GoogleError("You can't merge frozen and non-frozen rows or columns.");
    }
    sheet.merges = sheet.merges.filter((area) => intersection(area, this.area) === null);
    if (rowCount(this.area) * columnCount(this.area) > 1) sheet.merges.push(this.area);
    // the first value stays, the others are lost
    let kept = sheet.grid.content(firstRow, firstColumn);
    eachCell(this.area, (row, column) => {
      kept ??= sheet.grid.content(row, column);
      sheet.put(row, column, null);
    });
    sheet.put(firstRow, firstColumn, kept);
    return self(this);
  }

  breakApart(): Range {
    const sheet = changing(this);
    refuseHalf(sheet, this.area);
    sheet.merges = sheet.merges.filter((area) => intersection(area, this.area) === null);
    return self(this);
  }

  copyTo(destination: Range, kind?: unknown, transposed?: unknown): void {
    const target = own(RangeService, destination, "Range.copyTo");
    if (kind !== undefined && String(kind) !== "PASTE_NORMAL") {
      throw new Error(`The fake of Google Sheets doesn't know copyTo with ${String(kind)}.`);
    }
    if (transposed === true) throw new Error("The fake of Google Sheets doesn't know a transposed copyTo.");
    const from = there(this);
    const to = there(target);
    const { firstRow, firstColumn } = target.area;
    const reached = {
      firstRow,
      firstColumn,
      lastRow: firstRow + rowCount(this.area) - 1,
      lastColumn: firstColumn + columnCount(this.area) - 1,
    };
    if (!to.editable(reached)) throw new GoogleError(PROTECTED);
    this.world.writes(rowCount(this.area) * columnCount(this.area) * 0.2);
    paste(from, this.area, to, firstRow, firstColumn);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const sheet = changing(this);
    if (sheet.filter !== null) {
      throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
    }
    sheet.filter = { area: this.area, criteria: new Map() };
    return filterService(this.world, sheet);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const sheet = changing(this);
    const one = {
      id: `protection ${sheet.book.newId()}`,
      area: this.area,
      canEdit: true,
      warningOnly: false,
      description: "",
    };
    sheet.protections.push(one);
    return protectionService(this.world, sheet, one);
  }

  activateAsCurrentCell(): Range {
    const { firstRow: row, firstColumn: column } = this.area;
    const sheet = there(this);
    sheet.book.activate(sheet);
    sheet.cursor = { row, column };
    return self(this);
  }
}

/** Merged cells that lie only in part in the area stand in the way. */
function refuseHalf(sheet: SheetModel, area: Area): void {
  const half = sheet.merges.some((one) => intersection(one, area) !== null && without(one, area).length > 0);
  if (half) throw new GoogleError("You must select all cells in a merged range to merge or unmerge them.");
}

/** The cells that a script gave as a range; null: it gave something else. */
export function rangeOrNull(given: unknown): RangeService | null {
  return ownOrNull(RangeService, given);
}
