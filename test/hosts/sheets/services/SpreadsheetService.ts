import { GoogleError } from "../GoogleError";
import type { SheetModel } from "../model/SheetModel";
import type { ScriptWorld } from "../ScriptWorld";
import { own, served } from "../strict";
import { addMetadata, metadataService } from "./MetadataService";
import { namedRangeService } from "./NamedRangeService";
import { protectionService } from "./ProtectionService";
import { SheetService, sheetService } from "./SheetService";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function spreadsheetService(world: ScriptWorld): Spreadsheet {
  return served<Spreadsheet>(world, new SpreadsheetService(world));
}

export class SpreadsheetService implements Partial<Spreadsheet> {
  static readonly service = "Spreadsheet";

  constructor(readonly world: ScriptWorld) {}

  getId(): string {
    return "1fakeSpreadsheetId";
  }

  getName(): string {
    return this.world.book.title;
  }

  getSpreadsheetLocale(): string {
    return this.world.book.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.world.book.zone;
  }

  getSheets(): Sheet[] {
    return this.world.book.sheets.map((sheet) => sheetService(this.world, sheet));
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.world.book.sheets.find((one) => one.id === id);
    return sheet === undefined ? null : sheetService(this.world, sheet);
  }

  /** Capitals don't matter. */
  getSheetByName(name: string): Sheet | null {
    const sheet = this.world.book.find(name);
    return sheet === null ? null : sheetService(this.world, sheet);
  }

  /** The new sheet becomes the active one. */
  insertSheet(name?: string | number | object, index?: number | object): Sheet {
    const { book } = this.world;
    const place = typeof name === "number" ? name : index;
    if (typeof place === "object") throw new Error("The fake of Google Sheets knows no templates.");
    const after = book.sheets.indexOf(active(this)) + 1;
    const sheet = book.add(typeof name === "string" ? name : null, place ?? after);
    book.activate(sheet);
    return sheetService(this.world, sheet);
  }

  deleteSheet(sheet: Sheet): void {
    const { model } = own(SheetService, sheet, "Spreadsheet.deleteSheet");
    if (model.deleted) throw new GoogleError(`Sheet ${model.id} not found`);
    if (!model.editable(null) && model.protections.some(({ area, canEdit }) => area === null && !canEdit)) {
      throw new GoogleError("You are trying to edit a protected cell or object.");
    }
    model.book.delete(model);
  }

  getActiveSheet(): Sheet {
    return sheetService(this.world, active(this));
  }

  /** Without `restoreSelection` its first cell is selected. */
  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    const { model } = own(SheetService, sheet, "Spreadsheet.setActiveSheet");
    if (model.deleted) throw new GoogleError(`Sheet ${model.id} not found`);
    model.book.activate(model);
    if (!restoreSelection) model.cursor = { row: 0, column: 0 };
    return sheet;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.world.book.names.map((one) => namedRangeService(this.world, one));
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const whole = String(type) === "SHEET";
    return this.world.book.sheets.flatMap((sheet) =>
      sheet.protections
        .filter(({ area }) => (area === null) === whole)
        .map((one) => protectionService(this.world, sheet, one)),
    );
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.world.book.metadata.map((one) => metadataService(this.world, this.world.book, one));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): Spreadsheet {
    addMetadata(this.world, this.world.book, key, rest);
    return this as unknown as Spreadsheet;
  }
}

function active({ world }: SpreadsheetService): SheetModel {
  const { book } = world;
  return (book.activeSheet ??= book.sheets.find(({ hidden }) => !hidden)!);
}
