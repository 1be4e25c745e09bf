import type { Area } from "../../model/Area";
import { areaOrNull } from "../../model/address";
import { GoogleError } from "../GoogleError";
import type { SheetModel } from "../model/SheetModel";
import type { ScriptWorld } from "../ScriptWorld";
import { enumValue, own, served } from "../strict";
import { chartService, EmbeddedChartService, newChart } from "./ChartService";
import { ConditionalFormatRuleService, ruleService } from "./ConditionalFormatService";
import { filterService } from "./FilterService";
import { addMetadata, metadataService } from "./MetadataService";
import { namedRangeService } from "./NamedRangeService";
import { protectionService } from "./ProtectionService";
import { rangeListService } from "./RangeListService";
import { RangeService, rangeService } from "./RangeService";
import { changing, grid, self, SheetSizesService, there } from "./SheetSizesService";
import { spreadsheetService, SpreadsheetService } from "./SpreadsheetService";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export function sheetService(world: ScriptWorld, sheet: SheetModel): Sheet {
  return served<Sheet>(world, new SheetService(world, sheet));
}

export class SheetService extends SheetSizesService implements Partial<Sheet> {
  static readonly service = "Sheet";
  static readonly local = ["getSheetId"];

  getSheetId(): number {
    return this.model.id;
  }

  getName(): string {
    return there(this).name;
  }

  setName(name: string): Sheet {
    const sheet = changing(this);
    sheet.book.rename(sheet, name);
    return self(this);
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enumValue(there(this).type) as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetService(this.world);
  }

  isSheetHidden(): boolean {
    return there(this).hidden;
  }

  hideSheet(): Sheet {
    const sheet = there(this);
    sheet.book.hide(sheet);
    return self(this);
  }

  showSheet(): Sheet {
    there(this).hidden = false;
    return self(this);
  }

  activate(): Sheet {
    const sheet = there(this);
    sheet.book.activate(sheet);
    return self(this);
  }

  /** The cell that is selected when the sheet is in front. */
  getCurrentCell(): Range | null {
    const sheet = grid(this);
    const { row, column } = sheet.cursor;
    return rangeService(this.world, sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }

  getMaxRows(): number {
    return there(this).rowCount;
  }

  getMaxColumns(): number {
    return there(this).columnCount;
  }

  getLastRow(): number {
    return grid(this).used().rows;
  }

  getLastColumn(): number {
    return grid(this).used().columns;
  }

  getRange(row: number | string, column?: number, rows = 1, columns = 1): Range {
    const sheet = grid(this);
    if (typeof row === "string") return rangeService(this.world, sheet, addressed(sheet, row));
    return rangeService(this.world, sheet, areaAt(sheet, row, column, rows, columns));
  }

  getRangeList(addresses: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const sheet = grid(this);
    if (!Array.isArray(addresses) || addresses.length === 0) throw new GoogleError("The range list must not be empty.");
    const ranges = addresses.map((address) => new RangeService(this.world, sheet, addressed(sheet, address)));
    return rangeListService(this.world, ranges);
  }

  hasHiddenGridlines(): boolean {
    return !there(this).gridLines;
  }

  setHiddenGridlines(hidden: boolean): Sheet {
    changing(this).gridLines = !hidden;
    return self(this);
  }

  getTabColor(): string | null {
    return there(this).tabColour;
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const sheet = grid(this);
    return sheet.filter === null ? null : filterService(this.world, sheet);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    const sheet = grid(this);
    return sheet.rules.map((rule) => ruleService(this.world, sheet, rule));
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const sheet = changing(this);
    const given = rules.map((rule) => own(ConditionalFormatRuleService, rule, "Sheet.setConditionalFormatRules"));
    for (const { sheet: home, model } of given) {
      const out = model.areas.some(
        ({ lastRow, lastColumn }) => lastRow >= sheet.rowCount || lastColumn >= sheet.columnCount,
      );
      if (home !== sheet || out) throw new GoogleError("Conditional format rule cannot reference a different sheet.");
    }
    sheet.rules = given.map(({ model }) => model);
  }

  getCharts(): Chart[] {
    return grid(this).charts.map((chart) => chartService(this.world, chart, true));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChart(this.world);
  }

  /** The chart that was given gets no id: what stands on the sheet is another one. */
  insertChart(chart: Chart): void {
    const sheet = changing(this);
    const { model } = own(EmbeddedChartService, chart, "Sheet.insertChart");
    if (model.ranges.length === 0) throw new GoogleError("A chart needs a range.");
    sheet.charts.push({ ...model, id: 500_000 + sheet.book.newId() });
  }

  updateChart(chart: Chart): void {
    const sheet = changing(this);
    const { model } = own(EmbeddedChartService, chart, "Sheet.updateChart");
    const at = sheet.charts.findIndex(({ id }) => id === model.id);
    if (at < 0) throw new GoogleError("The chart isn't on this sheet.");
    sheet.charts[at] = model;
  }

  removeChart(chart: Chart): void {
    const sheet = changing(this);
    const { model } = own(EmbeddedChartService, chart, "Sheet.removeChart");
    const at = sheet.charts.findIndex(({ id }) => id === model.id);
    if (at < 0) throw new GoogleError("The chart isn't on this sheet.");
    sheet.charts.splice(at, 1);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const sheet = there(this);
    return sheet.protections
      .filter(({ area }) => (area === null) === (String(type) === "SHEET"))
      .map((one) => protectionService(this.world, sheet, one));
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const sheet = there(this);
    return sheet.book.names.filter((one) => one.sheet === sheet).map((one) => namedRangeService(this.world, one));
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const sheet = there(this);
    return sheet.metadata.map((one) => metadataService(this.world, sheet, one));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): Sheet {
    addMetadata(this.world, changing(this), key, rest);
    return self(this);
  }

  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    own(SpreadsheetService, spreadsheet, "Sheet.copyTo");
    const sheet = there(this);
    this.world.writes(sheet.grid.columns.reduce((sum, { contents }) => sum + contents.length, 0) * 0.2);
    return sheetService(this.world, sheet.book.copy(sheet));
  }

  clear(): Sheet {
    return emptied(this, true);
  }
}

function areaAt(sheet: SheetModel, row: number, column: number | undefined, rows: number, columns: number): Area {
  if (![row, column, rows, columns].every((one) => typeof one === "number" && Number.isInteger(one))) {
    throw new GoogleError("The parameters don't match the method signature for Sheet.getRange.");
  }
  const first = column!;
  if (row < 1) throw new GoogleError("The starting row of the range is too small.");
  if (first < 1) throw new GoogleError("The starting column of the range is too small.");
  if (rows < 1) throw new GoogleError("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new GoogleError("The number of columns in the range must be at least 1.");
  const area = { firstRow: row - 1, firstColumn: first - 1, lastRow: row + rows - 2, lastColumn: first + columns - 2 };
  return inside(sheet, area);
}

function addressed(sheet: SheetModel, address: string): Area {
  const area = areaOrNull(address);
  if (area === null) throw new GoogleError(`Range not found: ${address}`);
  const open = /^\$?[a-z]+:\$?[a-z]+$/i.test(address);
  const wide = /^\$?\d+:\$?\d+$/.test(address);
  return inside(sheet, {
    ...area,
    ...(open ? { lastRow: sheet.rowCount - 1 } : {}),
    ...(wide ? { lastColumn: sheet.columnCount - 1 } : {}),
  });
}

function inside(sheet: SheetModel, area: Area): Area {
  if (area.lastRow >= sheet.rowCount || area.lastColumn >= sheet.columnCount) {
    throw new GoogleError("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return area;
}

function emptied(service: SheetService, looks: boolean): Sheet {
  const sheet = changing(service);
  for (const column of sheet.grid.columns) {
    column.contents.length = 0;
    if (looks) {
      column.looks.length = 0;
      column.base = 0;
    }
  }
  if (looks) {
    sheet.rules = [];
    sheet.merges = [];
  }
  sheet.book.stamp++;
  return self(service);
}
