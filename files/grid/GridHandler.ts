import { CellTag } from "../../core/index";
import { MAX_COLUMNS, MAX_SHEET_ROWS } from "../BlockFeed";
import { CellMarks, columnAt, DAYS_1904, NO_NUMBER, NOT_COMPUTED, writtenDay } from "../xlsx/cellMarks";
import type { XmlHandler } from "../xlsx/XmlScanner";
import { childOf, childrenOf, numberOf, TreeBuilder, type XmlNode } from "../xlsx/xmlTree";
import { TextCollector } from "../xlsx/xmlValues";
import type { SharedStrings } from "../xlsx/workbookParts";
import { GridCells } from "./GridCells";
import { GridFormulas } from "./GridFormulas";
import type { GridRow } from "./GridWorkbook";
import { RowMarks } from "./RowMarks";

/** The elements that hold cells; the scanner tells them by their place here. */
export const GRID_ELEMENTS = ["c", "v", "row", "f", "is", "t", "rPh", "sheetData", "rPr"] as const;
const CELL = 0;
const VALUE = 1;
const ROW = 2;
const FORMULA = 3;
const INLINE = 4;
const TEXT = 5;
const PHONETIC = 6;
const SHEET_DATA = 7;
const RUN_LOOK = 8;

/** A column that isn't said to have a look. */
const NO_LOOK = 0;

/** What a sheet needs of the workbook around it. */
export interface GridSetting {
  readonly strings: SharedStrings;
  /** Of each look whether it shows days. */
  readonly days: readonly boolean[];
  readonly looks: number;
  readonly date1904: boolean;
  /** A sheet with more rows keeps only the first ones. */
  readonly mostRows: number;
  readonly firstRows: number;
}

/**
 * Turns a sheet into cells with looks and formulas, and what stands around the cells into a tree. Throws an Error where
 * its elements contradict each other.
 */
export class GridHandler implements XmlHandler {
  wantsText = true;
  readonly cells: GridCells;
  readonly formulas = new GridFormulas();
  readonly rows: GridRow[] = [];
  rowCount = 0;
  columnCount = 0;
  whole = true;
  /** Cells in which letters have looks of their own. */
  richTexts = 0;
  /** Runs of rows that can be folded away. */
  outlines = 0;
  private readonly tree = new TreeBuilder();
  private readonly collector = new TextCollector();
  private readonly formula = new TextCollector();
  private readonly marks = new CellMarks();
  private readonly rowMarks = new RowMarks(() => this.usualHeight());
  private columnLooks: Uint32Array | null = null;
  private defaultHeight: number | null = null;
  private inData = false;
  private inInline = false;
  private inFormula = false;
  private phonetic = false;
  private row = -1;
  private column = -1;
  private outlined = -2;
  private hasValue = false;
  private hasFormula = false;
  private richInline = false;
  private rowHasValue = false;

  constructor(
    sheet: string,
    private readonly setting: GridSetting,
  ) {
    this.cells = new GridCells(sheet, (column) => this.lookOfColumn(column));
  }

  /** Everything but the cells. */
  get around(): XmlNode {
    return this.tree.root.children[0] ?? this.tree.root;
  }

  /** To be called after the last element. */
  finish(): void {
    if (this.inData) throw new Error("GridHandler: rows without an end");
    this.cells.finish();
  }

  open(element: number, bytes: Uint8Array, start: number, end: number): void {
    if (!this.inData) {
      this.tree.openNamed(GRID_ELEMENTS[element]!, bytes, start, end);
      if (element !== SHEET_DATA) return;
      this.inData = true;
      this.wantsText = false;
      return;
    }
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
        this.inFormula = true;
        this.wantsText = true;
        this.formula.clear();
        this.formulas.open(bytes, start, end);
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
      case RUN_LOOK:
        this.richInline = this.inInline;
        break;
    }
  }

  close(element: number): void {
    if (!this.inData) {
      this.tree.close();
      return;
    }
    switch (element) {
      case CELL:
        this.endCell();
        break;
      case VALUE:
      case TEXT:
        this.wantsText = false;
        break;
      case FORMULA:
        this.inFormula = false;
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
        this.inData = false;
        this.wantsText = true;
        this.tree.close();
        break;
    }
  }

  openOther(bytes: Uint8Array, name: number, nameEnd: number, end: number): void {
    if (!this.inData) this.tree.open(bytes, name, nameEnd, end);
  }

  closeOther(): void {
    if (!this.inData) this.tree.close();
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (!this.inData) this.tree.text(bytes, start, end, literal);
    else if (this.inFormula) this.formula.add(bytes, start, end, literal);
    else this.collector.add(bytes, start, end, literal);
  }

  private startRow(bytes: Uint8Array, start: number, end: number): void {
    const { rowMarks } = this;
    rowMarks.read(bytes, start, end);
    const row = rowMarks.number < 0 ? this.row + 1 : rowMarks.number - 1;
    if (!(row > this.row && row < MAX_SHEET_ROWS)) throw new Error(`GridHandler: row ${row + 1} after ${this.row + 1}`);
    this.row = row;
    this.column = -1;
    this.rowHasValue = false;
    if (rowMarks.outlined) {
      if (row !== this.outlined + 1) this.outlines++;
      this.outlined = row;
    }
  }

  private startCell(bytes: Uint8Array, start: number, end: number): void {
    const { marks } = this;
    marks.read(bytes, start, end);
    const column = marks.from < 0 ? this.column + 1 : columnAt(bytes, marks.from, marks.to, this.row);
    if (!(column >= 0 && column < MAX_COLUMNS)) throw new Error(`GridHandler: column ${column}`);
    this.column = column;
    this.hasValue = false;
    this.hasFormula = false;
    this.richInline = false;
    this.collector.clear();
  }

  private endCell(): void {
    const { collector } = this;
    const { type } = this.marks;
    if (this.hasFormula && this.whole) this.formulas.add(this.row, this.column, this.formula.text());
    if (!this.hasValue) {
      if (this.hasFormula && type !== "str") this.put(CellTag.error, 0, NOT_COMPUTED);
      else this.putBlank();
      return;
    }
    switch (type) {
      case "s": {
        const place = collector.number();
        const text = this.setting.strings.texts[place];
        if (text === undefined) throw new Error("GridHandler: no such shared string");
        if (this.setting.strings.rich.has(place)) this.richTexts++;
        this.putText(text);
        break;
      }
      case "str":
      case "inlineStr":
        if (this.richInline) this.richTexts++;
        this.putText(collector.text());
        break;
      case "b":
        this.put(CellTag.boolean, /^(?:1|true)$/i.test(collector.text()) ? 1 : 0, "");
        break;
      case "e":
        this.put(CellTag.error, 0, collector.text());
        break;
      case "d":
        this.putWrittenDay(collector.text());
        break;
      default:
        this.putNumber();
    }
  }

  private putText(text: string): void {
    if (text === "") this.putBlank();
    else this.put(CellTag.text, 0, text);
  }

  private putNumber(): void {
    if (this.collector.isEmpty) {
      this.putBlank();
      return;
    }
    const value = this.collector.number();
    const isDay = this.setting.days[this.marks.style] === true;
    if (!Number.isFinite(value)) this.put(CellTag.error, 0, NO_NUMBER);
    else this.put(CellTag.number, isDay && this.setting.date1904 ? value + DAYS_1904 : value, "", isDay);
  }

  private putWrittenDay(text: string): void {
    const day = writtenDay(text);
    if (day === null) this.putText(text);
    else this.put(CellTag.number, day, "", true);
  }

  private put(tag: CellTag, value: number, text: string, day = false): void {
    this.rowHasValue = true;
    if (this.column >= this.columnCount) this.columnCount = this.column + 1;
    if (this.whole) this.cells.put(this.column, tag, value, text, this.look(), day);
  }

  /** A cell without a value counts for its look, and where its formula gives nothing. */
  private putBlank(): void {
    if (this.hasFormula) this.rowHasValue = true;
    const look = this.look();
    if (!this.hasFormula && look === this.lookOfColumn(this.column) && !this.rowMarks.hasLook) return;
    if (this.column >= this.columnCount) this.columnCount = this.column + 1;
    if (this.whole) this.cells.put(this.column, CellTag.blank, 0, "", look, false);
  }

  private look(): number {
    const { style } = this.marks;
    return style < this.setting.looks ? style : 0;
  }

  private endRow(): void {
    const { row, rowMarks, setting } = this;
    // looks alone may go on to the end of the sheet, where nobody sees them
    if (this.rowHasValue || row < setting.mostRows) this.endWantedRow();
    else this.cells.dropRow();
    if (row >= (this.whole ? setting.mostRows : setting.firstRows)) return;
    const look = rowMarks.hasLook && rowMarks.look < setting.looks ? rowMarks.look : 0;
    if (rowMarks.height === null && !rowMarks.hidden && look === 0) return;
    this.rows.push({ row, height: rowMarks.height, hidden: rowMarks.hidden, ...(look === 0 ? {} : { look }) });
  }

  private endWantedRow(): void {
    const { row, rowMarks, setting } = this;
    if (this.rowHasValue || this.column >= 0) this.rowCount = row + 1;
    if (!this.whole) return;
    if ((row >= setting.mostRows && this.rowHasValue) || this.cells.isFull) this.keepFirstRows();
    else this.cells.endRow(row, rowMarks.hasLook && rowMarks.look < setting.looks ? rowMarks.look : -1);
  }

  private keepFirstRows(): void {
    const { firstRows } = this.setting;
    this.whole = false;
    this.cells.dropRow();
    this.cells.cut(firstRows);
    const first = this.rows.findIndex(({ row }) => row >= firstRows);
    if (first >= 0) this.rows.length = first;
  }

  private usualHeight(): number {
    return (this.defaultHeight ??= numberOf(childOf(this.around, "sheetFormatPr"), "defaultRowHeight", 15));
  }

  private lookOfColumn(column: number): number {
    this.columnLooks ??= looksOfColumns(this.around, this.setting.looks);
    return this.columnLooks[column] ?? NO_LOOK;
  }
}

function looksOfColumns(around: XmlNode, count: number): Uint32Array {
  const looks = new Uint32Array(MAX_COLUMNS);
  for (const one of childrenOf(around, "cols", "col")) {
    const look = numberOf(one, "style", 0);
    if (look > 0 && look < count) {
      looks.fill(look, Math.max(0, numberOf(one, "min", 1) - 1), Math.max(0, numberOf(one, "max", 0)));
    }
  }
  return looks;
}
