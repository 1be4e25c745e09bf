import { ExcelError, type Json } from "./HostType";
import { areaOf } from "./model/areaOf";
import type { Area } from "../model/Area";
import { LookBook } from "../model/LookBook";
import { PLAIN_LOOK } from "./model/CellLook";
import { renamedInFormula } from "../model/formulaTokens";
import { FormulaCell } from "../model/Content";
import type { CellsNamed, FormulaSheet } from "../model/FormulaSheet";
import { copyExtras, dropFromExtras, renameInExtras } from "./model/extrasOf";
import type { ExtrasBook, NameModel } from "./model/sheetExtras";
import { SheetModel, type CellInput } from "./model/SheetModel";
import { tableCells } from "./model/tableCells";

/** A failure to come: at which request from now on (1: the next), before which of its actions, and what Excel answers. */
export interface Injection {
  readonly atSync: number;
  readonly atAction?: number | "middle";
  readonly code: string;
  /** Nothing is answered from then on: the pane was closed, or Excel has ended. */
  readonly forever?: boolean;
}

export interface Counters {
  syncs: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

/** An event for handlers that were added over the library: its type there, and whose it is. */
export interface HostEvent {
  readonly name: string;
  readonly type: number;
  readonly sheetId: string;
  readonly message: { readonly [key: string]: Json };
}

/** Where something stands among sheets, as `Worksheet.copy` takes it. */
export type SheetPlace = "None" | "Before" | "After" | "Beginning" | "End";

const BAD_NAME = /[:\\/?*[\]]|^'|'$/;

/** The workbook behind the library: what a person would see in Excel, as data. */
export class ExcelHostBook implements ExtrasBook {
  readonly sheets: SheetModel[] = [];
  readonly looks = new LookBook(PLAIN_LOOK);
  names: NameModel[] = [];
  name = "Workbook.xlsx";
  active: SheetModel | null = null;
  readOnly = false;
  /** Sheets can't be added, removed, renamed or moved. */
  protected = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Changes with each change of a cell, unless calculation waits. */
  stamp = 1;
  /** False while calculation is suspended until the end of the request. */
  calculates = true;
  eventsEnabled = true;
  /** Somebody types in a cell: requests wait or are refused. */
  editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  readonly counters: Counters = { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  /** Each request since the beginning. */
  readonly syncs: Readonly<Counters>[] = [];
  readonly injections: Injection[] = [];
  /** Requests and answers above it are refused; Excel on the web takes 5 MB. */
  mostBytes = 5_000_000;
  dead = false;
  /** Events that handlers were added for: `DataChanged`, or `DataChanged` behind the id of a sheet. */
  readonly registered = new Map<string, number>();
  /** Workbooks that were opened in windows of their own: files in Base64. */
  readonly opened: string[] = [];
  private readonly events: HostEvent[] = [];
  private ids = 0;
  private pendingStamp = false;

  /** How events reach the library. */
  tell: (event: HostEvent) => void = () => undefined;

  constructor(readonly version: string = "1.20") {}

  newId(): string {
    return `{00000000-0001-0000-0000-${(++this.ids).toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  /** For fixtures: a sheet with rows of cells, texts as texts. */
  addSheet(name: string, rows: readonly (readonly (number | string | boolean | null)[])[] = []): SheetModel {
    const sheet = this.add(name);
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null && value !== "") sheet.grid.column(column).put(row, value);
      });
    });
    this.contentsChanged();
    return sheet;
  }

  sheet(name: string): SheetModel {
    const sheet = this.find(name);
    if (sheet === null) throw new Error(`The workbook has no sheet "${name}".`);
    return sheet;
  }

  find(key: string): SheetModel | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  nameFormula(name: string, home: FormulaSheet | null): string | null {
    const same = this.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const own = same.find(({ sheetId }) => sheetId !== null && this.find(sheetId) === home);
    return (own ?? same.find(({ sheetId }) => sheetId === null))?.formula ?? null;
  }

  tableCells(sheet: FormulaSheet, row: number, column: number, text: string): CellsNamed | null {
    return sheet instanceof SheetModel ? tableCells(sheet, row, column, text) : null;
  }

  /** Formulas give something else from now on. */
  contentsChanged(): void {
    if (!this.calculates) this.pendingStamp = true;
    else if (this.calculationMode !== "Manual") this.stamp++;
  }

  /** The request is over: what waited is computed. */
  resume(): void {
    this.calculates = true;
    if (this.pendingStamp) this.contentsChanged();
    this.pendingStamp = false;
  }

  recalculate(): void {
    this.stamp++;
  }

  inject(injection: Injection): void {
    this.injections.push({ ...injection, atSync: this.counters.syncs + injection.atSync });
  }

  beginEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
  }

  endEdit(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** Throws unless sheets may come, go and change their names. */
  writable(): void {
    if (this.protected || this.readOnly) throw new ExcelError("AccessDenied", "The workbook is protected.");
  }

  add(name?: string): SheetModel {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`) !== null) number++;
    const sheet = new SheetModel(this, this.newId(), this.checkedName(name ?? `Sheet${number}`, null));
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.raise("Added", 13, sheet.id, {});
    return sheet;
  }

  rename(sheet: SheetModel, name: string): void {
    const before = sheet.name;
    if (before === name) return;
    sheet.name = this.checkedName(name, sheet);
    this.eachFormula((text) => renamedInFormula(text, before, name));
    renameInExtras(this, before, name);
    this.raise("NameChanged", 25, sheet.id, { nameBefore: before, nameAfter: name });
  }

  delete(sheet: SheetModel): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw new ExcelError("InvalidOperation", "A workbook keeps a sheet that can be seen.");
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    sheet.deleted = true;
    if (this.active === sheet) this.active = this.neighbour(at);
    this.eachFormula((text) => renamedInFormula(text, sheet.name, null));
    dropFromExtras(this, sheet);
    this.contentsChanged();
    this.raise("Deleted", 15, sheet.id, {});
  }

  copy(from: SheetModel, place: SheetPlace, beside: SheetModel | null): SheetModel {
    let number = 2;
    const named = (): string => `${from.name.slice(0, 31 - ` (${number})`.length)} (${number})`;
    while (this.find(named()) !== null) number++;
    const to = new SheetModel(this, this.newId(), named());
    this.sheets.push(to);
    this.move(to, this.placeOf(place, beside));
    to.grid.takeFrom(from.grid, (text) => renamedInFormula(text, from.name, to.name));
    to.visibility = from.visibility;
    to.gridLines = from.gridLines;
    to.tabColor = from.tabColor;
    to.protected = from.protected;
    to.selection = from.selection;
    copyExtras(from, to);
    this.contentsChanged();
    this.raise("Added", 13, to.id, {});
    return to;
  }

  move(sheet: SheetModel, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", `${sheet.name} is hidden.`);
    if (this.active === sheet) return;
    this.active = sheet;
    this.raise("Activated", 11, sheet.id, {});
  }

  /** Selects cells of the sheet and shows it. */
  select(sheet: SheetModel, areas: readonly Area[], address: string): void {
    this.activate(sheet);
    sheet.selection = areas;
    this.raise("SelectionChanged", 14, sheet.id, { address });
  }

  /** Somebody types something in a cell, or pastes it in several. */
  type(name: string, address: string, input: CellInput): void {
    const sheet = this.sheet(name);
    const { firstRow, firstColumn, lastRow, lastColumn } = areaOf(address);
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) sheet.write(row, column, input);
    }
    this.changed(sheet, address);
    this.deliver();
  }

  /** Somebody selects cells: `pick("Ledger", "A1:B2,D4")`. */
  pick(name: string, address: string): void {
    this.select(this.sheet(name), address.split(",").map(areaOf), address);
    this.deliver();
  }

  changed(sheet: SheetModel, address: string): void {
    const details = { address, changeType: "RangeEdited", source: "Local", shiftDirection: "None" };
    this.raise("DataChanged", 10, sheet.id, details);
  }

  raise(name: string, type: number, sheetId: string, message: HostEvent["message"]): void {
    if (!this.eventsEnabled) return;
    if (!this.registered.has(name) && !this.registered.has(`${name} ${sheetId}`)) return;
    this.events.push({ name, type, sheetId, message: { worksheetId: sheetId, source: "Local", ...message } });
  }

  /** Events reach their handlers after the request that caused them. */
  deliver(): void {
    const events = this.events.splice(0);
    if (events.length === 0) return;
    void Promise.resolve().then(() => {
      for (const event of events) this.tell(event);
    });
  }

  placeOf(place: SheetPlace, beside: SheetModel | null): number {
    if (place === "Beginning") return 0;
    if (place === "None" || place === "End") return this.sheets.length - 1;
    if (beside === null) throw new ExcelError("InvalidArgument", "Beside which sheet?");
    return this.sheets.indexOf(beside) + (place === "After" ? 1 : 0);
  }

  eachFormula(changed: (text: string) => string): void {
    for (const { grid } of this.sheets) {
      grid.replaceFormulas((formula) => {
        const text = changed(formula.text);
        return text === formula.text ? formula : new FormulaCell(text);
      });
    }
  }

  private neighbour(at: number): SheetModel | null {
    const visible = (sheet: SheetModel): boolean => sheet.visibility === "Visible";
    return this.sheets.slice(at).find(visible) ?? this.sheets.slice(0, at).reverse().find(visible) ?? null;
  }

  private checkedName(name: string, self: SheetModel | null): string {
    if (name.length === 0 || name.length > 31 || BAD_NAME.test(name) || /^history$/i.test(name)) {
      throw new ExcelError("InvalidArgument", `No name for a sheet: ${name}`);
    }
    const other = this.find(name);
    if (other !== null && other !== self) throw new ExcelError("ItemAlreadyExists", `There is a sheet ${name}.`);
    return name;
  }
}
