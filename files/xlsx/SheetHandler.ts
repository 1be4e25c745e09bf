import { BlockFeed, MAX_COLUMNS, MAX_SHEET_ROWS } from "../BlockFeed";
import { RowCells } from "../RowCells";
import { CellMarks, columnAt, DAYS_1904, digitsAt, NO_NUMBER, NOT_COMPUTED, writtenDay } from "./cellMarks";
import type { XmlHandler } from "./XmlScanner";
import { TextCollector } from "./xmlValues";

/** The elements that hold cells; the scanner tells them by their place here. */
export const SHEET_ELEMENTS = ["c", "v", "row", "f", "is", "t", "rPh", "sheetData"] as const;
const CELL = 0;
const VALUE = 1;
const ROW = 2;
const FORMULA = 3;
const INLINE = 4;
const TEXT = 5;
const PHONETIC = 6;
const SHEET_DATA = 7;

/** What a sheet needs of the workbook around it. */
export interface SheetSetting {
  readonly strings: readonly string[];
  /** Of each cell style whether it shows days. */
  readonly dayStyles: readonly boolean[];
  readonly date1904: boolean;
}

/** Turns the elements of a sheet into cells. Throws an Error where they contradict each other. */
export class SheetHandler implements XmlHandler {
  wantsText = false;
  /** The cells end here, or no further ones are wanted. */
  done = false;
  private inData = false;
  private inInline = false;
  private phonetic = false;
  private readonly collector = new TextCollector();

  private row = -1;
  private column = -1;
  private readonly marks = new CellMarks();
  private hasValue = false;
  private hasFormula = false;

  /** The row so far. */
  private readonly cells = new RowCells();

  constructor(
    private readonly feed: BlockFeed,
    private readonly setting: SheetSetting,
    private readonly rowLimit: number,
  ) {}

  open(element: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.done) return;
    if (element === SHEET_DATA) this.inData = true;
    if (!this.inData) return;
    switch (element) {
      case CELL:
        this.startCell(bytes, start, end);
        break;
      case VALUE:
        this.hasValue = true;
        this.wantsText = true;
        break;
      case ROW:
        this.startRow(bytes, start, end);
        break;
      case FORMULA:
        this.hasFormula = true;
        break;
      case INLINE:
        this.inInline = true;
        this.hasValue = true;
        break;
      case TEXT:
        this.wantsText = this.inInline && !this.phonetic;
        break;
      case PHONETIC:
        this.phonetic = true;
        break;
    }
  }

  close(element: number): void {
    if (!this.inData || this.done) return;
    switch (element) {
      case CELL:
        this.endCell();
        break;
      case VALUE:
      case TEXT:
        this.wantsText = false;
        break;
      case ROW:
        this.endRow();
        break;
      case INLINE:
        this.inInline = false;
        break;
      case PHONETIC:
        this.phonetic = false;
        break;
      case SHEET_DATA:
        if (this.cells.size > 0) throw new Error("SheetHandler: a row without an end");
        this.inData = false;
        this.done = true;
        break;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    this.collector.add(bytes, start, end, literal);
  }

  private startRow(bytes: Uint8Array, start: number, end: number): void {
    const { marks } = this;
    marks.read(bytes, start, end);
    const row = marks.from < 0 ? this.row + 1 : digitsAt(bytes, marks.from, marks.to) - 1;
    if (!(row > this.row && row < MAX_SHEET_ROWS))
      throw new Error(`SheetHandler: row ${row + 1} after ${this.row + 1}`);
    this.row = row;
    this.column = -1;
    this.cells.clear();
    this.cells.hidden = marks.hidden;
    if (row >= this.rowLimit) this.done = true;
  }

  private startCell(bytes: Uint8Array, start: number, end: number): void {
    const { marks } = this;
    marks.read(bytes, start, end);
    const column = marks.from < 0 ? this.column + 1 : columnAt(bytes, marks.from, marks.to, this.row);
    if (!(column >= 0 && column < MAX_COLUMNS)) throw new Error(`SheetHandler: column ${column}`);
    this.column = column;
    this.hasValue = false;
    this.hasFormula = false;
    this.collector.clear();
  }

  private endCell(): void {
    const { cells, collector, column } = this;
    const { type } = this.marks;
    if (!this.hasValue) {
      if (this.hasFormula && type !== "str") cells.putError(column, NOT_COMPUTED);
      return;
    }
    switch (type) {
      case "s": {
        const text = this.setting.strings[collector.number()];
        if (text === undefined) throw new Error("SheetHandler: no such shared string");
        cells.putText(column, text);
        break;
      }
      case "str":
      case "inlineStr":
        if (!collector.isEmpty) cells.putText(column, collector.text());
        break;
      case "b":
        cells.putBoolean(column, /^(?:1|true)$/i.test(collector.text()));
        break;
      case "e":
        cells.putError(column, collector.text());
        break;
      case "d":
        this.putWrittenDay(collector.text());
        break;
      default:
        this.putNumber();
    }
  }

  private putNumber(): void {
    if (this.collector.isEmpty) return;
    const value = this.collector.number();
    if (!Number.isFinite(value)) {
      this.cells.putError(this.column, NO_NUMBER);
      return;
    }
    const isDay = this.setting.dayStyles[this.marks.style] === true;
    this.cells.putNumber(this.column, isDay && this.setting.date1904 ? value + DAYS_1904 : value, isDay);
  }

  private putWrittenDay(text: string): void {
    const day = writtenDay(text);
    if (day === null) this.cells.putText(this.column, text);
    else this.cells.putNumber(this.column, day, true);
  }

  private endRow(): void {
    if (this.cells.size === 0) return;
    this.cells.writeTo(this.feed, this.row);
    this.cells.clear();
  }
}
