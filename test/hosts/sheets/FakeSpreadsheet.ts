import { addressOf, areaOrNull } from "../model/address";
import type { CellsNamed, FormulaBook } from "../model/FormulaSheet";
import { FormulaCell } from "../model/Content";
import { quotedName, renamedInFormula } from "../model/formulaTokens";
import { LookBook } from "../model/LookBook";
import { GoogleError } from "./GoogleError";
import { PLAIN_LOOK } from "./model/GoogleLook";
import type { CellsOf, MetadataModel, NameModel, ValidationModel } from "./model/parts";
import { SheetModel } from "./model/SheetModel";

/** What a fixture puts into a cell: texts as texts, days as serial numbers with a format of days. */
export type FixtureCell = number | boolean | string | null | { readonly day: number };

export interface MenuEntry {
  readonly caption: string;
  /** Of the script; null: a line, or a menu of its own. */
  readonly calls: string | null;
  readonly items: readonly MenuEntry[];
}

/** The spreadsheet behind Google's services: what a person would see in it, as data. */
export class FakeSpreadsheet implements FormulaBook {
  readonly sheets: SheetModel[] = [];
  readonly looks = new LookBook(PLAIN_LOOK);
  /** Each rule once; the first place stands for none. */
  readonly validationList: ValidationModel[] = [NO_RULE];
  names: NameModel[] = [];
  metadata: MetadataModel[] = [];
  title = "Spreadsheet";
  /** As Google writes it. */
  locale = "en_US";
  zone = "Europe/Bratislava";
  /** Of whoever works with it. */
  userLanguage = "en";
  /** The sheet in front. */
  activeSheet: SheetModel | null = null;
  stamp = 1;
  readonly calculates = true;
  /** Cells that all grids together may have. */
  mostCells = 10_000_000;
  readonly properties = {
    document: new Map<string, string>(),
    user: new Map<string, string>(),
    script: new Map<string, string>(),
  };
  /** The document lock is held by another run of the script. */
  lockedByOther = false;
  /**
   * Whether a paste brings notes, validations and conditional formats too. Google's reference doesn't say; what the script
   * does has to be right in both cases.
   */
  pasteBringsAll = false;
  /** The menu of the add-on, and what is open beside the spreadsheet. */
  menu: readonly MenuEntry[] = [];
  sidebar: { readonly title: string; readonly file: string } | null = null;
  private readonly validationPlaces = new Map<string, number>();
  private ids = 0;

  /** Small numbers, unlike those of sheets: ids of charts, metadata. */
  newId(): number {
    return ++this.ids;
  }

  /** For fixtures. */
  addSheet(name: string, rows: readonly (readonly FixtureCell[])[] = []): SheetModel {
    const sheet = this.add(name, this.sheets.length);
    sheet.rowCount = Math.max(sheet.rowCount, rows.length);
    sheet.columnCount = Math.max(sheet.columnCount, ...rows.slice(0, 100).map((cells) => cells.length));
    const day = this.looks.numberOf({ ...PLAIN_LOOK, format: "yyyy-mm-dd" });
    rows.forEach((cells, row) => {
      cells.forEach((value, at) => {
        if (value === null || value === "") return;
        const column = sheet.grid.column(at);
        if (typeof value === "object") {
          column.put(row, value.day);
          column.putLook(row, day);
        } else column.put(row, value);
      });
    });
    this.activeSheet ??= sheet;
    this.stamp++;
    return sheet;
  }

  sheet(name: string): SheetModel {
    const sheet = this.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`The spreadsheet has no sheet "${name}".`);
    return sheet;
  }

  /** Somebody types something in a cell, or pastes it in several: `type("Ledger", "B2:B3", 5)`. */
  type(name: string, address: string, input: number | boolean | string): void {
    const sheet = this.sheet(name);
    const { firstRow, firstColumn, lastRow, lastColumn } = areaOrNull(address)!;
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) sheet.typeIn(row, column, input);
    }
  }

  /** What stands in a cell, formulas computed; null: nothing. */
  value(name: string, address: string): number | string | boolean | null {
    const area = areaOrNull(address)!;
    const value = this.sheet(name).scalarAt(area.firstRow, area.firstColumn);
    return typeof value === "object" && value !== null ? value.code : value;
  }

  find(name: string): SheetModel | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  nameFormula(name: string): string | null {
    const found = this.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : `=${quotedName(found.sheet.name)}!${addressOf(found.area)}`;
  }

  tableCells(): CellsNamed | null {
    return null;
  }

  validationPlace(rule: ValidationModel | null): number {
    if (rule === null) return 0;
    const key = JSON.stringify(rule, (name, value: unknown) => (name === "sheet" ? (value as SheetModel).id : value));
    let place = this.validationPlaces.get(key);
    if (place === undefined) {
      place = this.validationList.push(rule) - 1;
      this.validationPlaces.set(key, place);
    }
    return place;
  }

  /** For a copy: looks, rules and ids have the numbers that they have in another one. */
  takeNumbers(from: FakeSpreadsheet, rule: (rule: ValidationModel) => ValidationModel): void {
    from.looks.all().forEach((look) => this.looks.numberOf(look));
    from.validationList.slice(1).forEach((one) => this.validationPlace(rule(one)));
    this.ids = from.ids;
  }

  cellCount(): number {
    return this.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  }

  /** Throws unless so many cells more may come. */
  room(cells: number): void {
    if (this.cellCount() + cells <= this.mostCells) return;
    throw new GoogleError(
      `This action would increase the number of cells in the workbook above the limit of ${this.mostCells} cells.`,
    );
  }

  add(name: string | null, index: number): SheetModel {
    let number = this.sheets.length + 1;
    while (name === null && this.find(`Sheet${number}`) !== null) number++;
    const sheet = new SheetModel(this, this.newSheetId(), this.checkedName(name ?? `Sheet${number}`, null));
    this.room(sheet.rowCount * sheet.columnCount);
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  rename(sheet: SheetModel, name: string): void {
    const before = sheet.name;
    if (before === name) return;
    sheet.name = this.checkedName(name, sheet);
    this.eachFormula((text) => renamedInFormula(text, before, name));
    this.stamp++;
  }

  delete(sheet: SheetModel): void {
    this.keepsOneVisible(sheet, "You can't remove all the sheets in a document.");
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    sheet.deleted = true;
    this.names = this.names.filter((one) => one.sheet !== sheet);
    this.eachFormula((text) => renamedInFormula(text, sheet.name, null));
    for (const other of this.sheets) {
      other.charts = other.charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.filter((range) => range.sheet !== sheet),
      }));
    }
    if (this.activeSheet === sheet) this.activate(this.neighbour(at));
    this.stamp++;
  }

  hide(sheet: SheetModel): void {
    if (sheet.hidden) return;
    this.keepsOneVisible(sheet, "You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (this.activeSheet === sheet) this.activate(this.neighbour(this.sheets.indexOf(sheet)));
  }

  activate(sheet: SheetModel): void {
    // a hidden sheet is shown when it is gone to
    sheet.hidden = false;
    this.activeSheet = sheet;
  }

  /** The cell that is selected, with its sheet in front. */
  get active(): { readonly sheet: SheetModel; readonly row: number; readonly column: number } | null {
    return this.activeSheet === null ? null : { sheet: this.activeSheet, ...this.activeSheet.cursor };
  }

  set active(place: { readonly sheet: SheetModel; readonly row: number; readonly column: number } | null) {
    this.activeSheet = place?.sheet ?? null;
    if (place !== null) place.sheet.cursor = { row: place.row, column: place.column };
  }

  /** Somebody selects a cell: `pick("Ledger", "B2")`. */
  pick(name: string, address: string): void {
    const { firstRow: row, firstColumn: column } = areaOrNull(address)!;
    const sheet = this.sheet(name);
    this.activate(sheet);
    sheet.cursor = { row, column };
  }

  /** As "Duplicate" does it: everything comes along, also names and protections of the sheet. */
  copy(from: SheetModel): SheetModel {
    this.room(from.rowCount * from.columnCount);
    let name = `Copy of ${from.name}`;
    for (let number = 2; this.find(name) !== null; number++) name = `Copy of ${from.name} ${number}`;
    const to = new SheetModel(this, this.newSheetId(), name);
    this.sheets.push(to);
    to.rowCount = from.rowCount;
    to.columnCount = from.columnCount;
    to.grid.takeFrom(from.grid, (text) => text);
    from.validations.forEach((list, column) => (to.validations[column] = [...list]));
    for (const [key, text] of from.notes) to.notes.set(key, text);
    to.gridLines = from.gridLines;
    to.tabColour = from.tabColour;
    to.frozenRows = from.frozenRows;
    to.frozenColumns = from.frozenColumns;
    to.merges = [...from.merges];
    to.filter = from.filter === null ? null : { area: from.filter.area, criteria: new Map(from.filter.criteria) };
    const own = (cells: CellsOf): CellsOf => (cells.sheet === from ? { ...cells, sheet: to } : cells);
    to.rules = from.rules.map((rule) => ({ ...rule }));
    to.charts = from.charts.map((chart) => ({ ...chart, id: this.newId(), ranges: chart.ranges.map(own) }));
    to.protections = from.protections.map((one) => ({ ...one, id: `protection ${this.newId()}` }));
    to.metadata = from.metadata.map((one) => ({ ...one, id: this.newId() }));
    for (const one of this.names.filter(({ sheet, name: named }) => sheet === from && !named.includes("!"))) {
      this.names.push({ name: `${quotedName(to.name)}!${one.name}`, sheet: to, area: one.area });
    }
    this.stamp++;
    return to;
  }

  private eachFormula(changed: (text: string) => string): void {
    for (const { grid } of this.sheets) {
      grid.replaceFormulas((formula) => {
        const text = changed(formula.text);
        return text === formula.text ? formula : new FormulaCell(text);
      });
    }
  }

  private keepsOneVisible(sheet: SheetModel, message: string): void {
    if (!this.sheets.some((other) => other !== sheet && !other.hidden)) throw new GoogleError(message);
  }

  private neighbour(at: number): SheetModel {
    const seen = (sheet: SheetModel): boolean => !sheet.hidden;
    return this.sheets.slice(at).find(seen) ?? this.sheets.slice(0, at).reverse().find(seen)!;
  }

  /** Google's are numbers of up to ten digits, the first sheet's is 0. */
  private newSheetId(): number {
    return this.ids === 0 && this.sheets.length === 0 ? 0 : 1_000_003 * this.newId();
  }

  private checkedName(name: string, self: SheetModel | null): string {
    if (name === "" || name.length > 100)
      throw new GoogleError("The sheet name can't be empty or longer than 100 characters.");
    const taken = this.find(name);
    if (taken !== null && taken !== self) {
      throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    return name;
  }
}

const NO_RULE: ValidationModel = { type: "", values: [], allowInvalid: true, help: null };
