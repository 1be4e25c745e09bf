import { columnOfLetters, parseIsoDay } from "../../core/index";
import { BlockFeed, MAX_COLUMNS, MAX_SHEET_ROWS } from "../BlockFeed";
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

const R = 0x72;
const S = 0x73;
const T = 0x74;

/** 1 January 1904 in the days that count from 1900. */
const DAYS_1904 = 1_462;
/** What a formula shows that no program has computed yet: a blank would pass for nothing. */
const NOT_COMPUTED = "#CALC!";
const NO_NUMBER = "#VALUE!";

type Kind = "number" | "text" | "boolean" | "error";

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
  private style = 0;
  private type = "";
  private rFrom = -1;
  private rTo = -1;
  private hasValue = false;
  private hasFormula = false;

  // The row so far: how wide it is must be known before its block is chosen.
  private count = 0;
  private width = 0;
  private readonly columns: number[] = [];
  private readonly kinds: Kind[] = [];
  private readonly numbers: number[] = [];
  private readonly texts: string[] = [];
  private readonly days: boolean[] = [];

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
        if (this.count > 0) throw new Error("SheetHandler: a row without an end");
        this.inData = false;
        this.done = true;
        break;
    }
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    this.collector.add(bytes, start, end, literal);
  }

  private startRow(bytes: Uint8Array, start: number, end: number): void {
    this.readAttributes(bytes, start, end);
    const row = this.rFrom < 0 ? this.row + 1 : digitsAt(bytes, this.rFrom, this.rTo) - 1;
    if (!(row > this.row && row < MAX_SHEET_ROWS))
      throw new Error(`SheetHandler: row ${row + 1} after ${this.row + 1}`);
    this.row = row;
    this.column = -1;
    this.count = 0;
    this.width = 0;
    if (row >= this.rowLimit) this.done = true;
  }

  private startCell(bytes: Uint8Array, start: number, end: number): void {
    this.readAttributes(bytes, start, end);
    const column = this.rFrom < 0 ? this.column + 1 : columnAt(bytes, this.rFrom, this.rTo, this.row);
    if (!(column >= 0 && column < MAX_COLUMNS)) throw new Error(`SheetHandler: column ${column}`);
    this.column = column;
    this.hasValue = false;
    this.hasFormula = false;
    this.collector.clear();
  }

  /** Takes in r, s and t; the other attributes don't matter here. */
  private readAttributes(bytes: Uint8Array, start: number, end: number): void {
    this.rFrom = -1;
    this.style = 0;
    this.type = "";
    let at = start;
    for (;;) {
      while (at < end && bytes[at]! <= 0x20) at++;
      const name = at;
      while (at < end && bytes[at] !== 0x3d) at++;
      const letter = at === name + 1 ? bytes[name]! : 0;
      while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
      if (at >= end) return;
      const quote = bytes[at]!;
      const from = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (letter === R) {
        this.rFrom = from;
        this.rTo = at;
      } else if (letter === S) this.style = digitsAt(bytes, from, at);
      else if (letter === T) this.type = typeAt(bytes, from, at);
      at++;
    }
  }

  private endCell(): void {
    const { collector, type } = this;
    if (!this.hasValue) {
      if (this.hasFormula && type !== "str") this.put("error", 0, NOT_COMPUTED);
      return;
    }
    switch (type) {
      case "s": {
        const text = this.setting.strings[collector.number()];
        if (text === undefined) throw new Error("SheetHandler: no such shared string");
        if (text !== "") this.put("text", 0, text);
        break;
      }
      case "str":
      case "inlineStr":
        if (!collector.isEmpty) this.put("text", 0, collector.text());
        break;
      case "b":
        this.put("boolean", /^(?:1|true)$/i.test(collector.text()) ? 1 : 0, "");
        break;
      case "e":
        this.put("error", 0, collector.text());
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
    if (!Number.isFinite(value)) this.put("error", 0, NO_NUMBER);
    else if (this.setting.dayStyles[this.style] !== true) this.put("number", value, "");
    else this.put("number", this.setting.date1904 ? value + DAYS_1904 : value, "", true);
  }

  /** A day written out, 2009-03-31T14:00:00, as "Strict Open XML" may have it. */
  private putWrittenDay(text: string): void {
    const day = parseIsoDay(text);
    if (day === null) {
      this.put("text", 0, text);
      return;
    }
    const time = /[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?/.exec(text);
    const seconds = time === null ? 0 : Number(time[1]) * 3_600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    this.put("number", day + seconds / 86_400, "", true);
  }

  private put(kind: Kind, value: number, text: string, day = false): void {
    const place = this.count++;
    this.columns[place] = this.column;
    this.kinds[place] = kind;
    this.numbers[place] = value;
    this.texts[place] = text;
    this.days[place] = day;
    if (this.column >= this.width) this.width = this.column + 1;
  }

  private endRow(): void {
    if (this.count === 0) return;
    const builder = this.feed.startRow(this.row, this.width);
    for (let place = 0; place < this.count; place++) {
      const column = this.columns[place]!;
      const value = this.numbers[place]!;
      switch (this.kinds[place]!) {
        case "number":
          builder.setNumber(column, value);
          if (this.days[place]!) builder.markDayFormat(column);
          break;
        case "text":
          builder.setText(column, this.texts[place]!);
          break;
        case "boolean":
          builder.setBoolean(column, value !== 0);
          break;
        case "error":
          builder.setError(column, this.texts[place]!);
          break;
      }
    }
    this.feed.endRow();
    this.count = 0;
  }
}

function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return from < to ? value : NaN;
}

/** Column of an address such as B7, whose row must be `row`. */
function columnAt(bytes: Uint8Array, from: number, to: number, row: number): number {
  let at = from;
  while (at < to && bytes[at]! >= 0x41) at++;
  if (digitsAt(bytes, at, to) !== row + 1) return NaN;
  if (at - from === 1 && bytes[from]! <= 0x5a) return bytes[from]! - 0x41;
  return columnOfLetters(String.fromCharCode(...bytes.subarray(from, at)));
}

function typeAt(bytes: Uint8Array, from: number, to: number): string {
  if (to - from === 1) {
    switch (bytes[from]) {
      case S:
        return "s";
      case 0x6e:
        return "n";
    }
  }
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 16)));
}
