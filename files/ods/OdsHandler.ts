import { type BlockFeed, MAX_COLUMNS, MAX_SHEET_ROWS } from "../BlockFeed";
import { FileProblem } from "../FileProblem";
import { RowCells } from "../RowCells";
import { NO_NUMBER, writtenDay } from "../xlsx/cellMarks";
import type { XmlHandler } from "../xlsx/XmlScanner";
import { TextCollector } from "../xlsx/xmlValues";
import { OdsMarks } from "./OdsMarks";
import { writtenTime } from "./writtenTime";

/** The elements that hold cells; the scanner tells them by their place here. */
export const ODS_ELEMENTS = [
  "table-cell",
  "covered-table-cell",
  "p",
  "s",
  "table-row",
  "table",
  "tab",
  "line-break",
  "spreadsheet",
] as const;
const CELL = 0;
const COVERED = 1;
const PARAGRAPH = 2;
const SPACES = 3;
const ROW = 4;
const TABLE = 5;
const TAB = 6;
const LINE_BREAK = 7;
const SPREADSHEET = 8;

/**
 * What attributes may repeat down a sheet: a line of a few bytes can say as much as a sheet holds. Real sheets repeat
 * blanks, and at most fill some columns down to the end.
 */
const MOST_REPEATED_CELLS = 16_777_216;
/** So many times as much a cell counts that is repeated across: each of its columns costs room of its own. */
const ACROSS = 16;
/** A cell holds so many characters; blanks are written as a number. */
const LONGEST_TEXT = 32_767;

/** Turns the elements of one sheet of an OpenDocument into cells. Throws an Error where they contradict each other. */
export class OdsHandler implements XmlHandler {
  wantsText = false;
  /** The sheet ends here, or no further rows are wanted. */
  done = false;
  private depth = 0;
  /** Depths of what stands open; −1: nothing. Deeper things of the same names are no cells: notes, pictures, subtables. */
  private spreadsheetAt = -1;
  private tableAt = -1;
  private rowAt = -1;
  private cellAt = -1;
  private paragraphAt = -1;

  private tables = -1;
  private row = 0;
  private column = 0;
  private rowRepeated = 1;
  private readonly cells = new RowCells();
  private repeatedCells = 0;

  private readonly marks = new OdsMarks();
  private readonly collector = new TextCollector();
  private readonly value = new TextCollector();
  /** The text that the cell shows. */
  private shown = "";
  private paragraphs = 0;
  /** A blank before was written as itself: blanks that follow are the same one. */
  private afterBlank = true;

  /** `table` is the place of the sheet in the file. */
  constructor(
    private readonly feed: BlockFeed,
    private readonly table: number,
    private readonly rowLimit: number,
  ) {}

  open(element: number, bytes: Uint8Array, start: number, end: number): void {
    const depth = this.depth++;
    if (this.done) return;
    switch (element) {
      case SPREADSHEET:
        if (this.spreadsheetAt < 0) this.spreadsheetAt = depth;
        break;
      case TABLE:
        if (this.tableAt >= 0 || this.spreadsheetAt < 0 || depth !== this.spreadsheetAt + 1) break;
        if (++this.tables === this.table) this.tableAt = depth;
        break;
      case ROW:
        if (this.tableAt >= 0 && this.rowAt < 0) this.startRow(depth, bytes, start, end);
        break;
      case CELL:
      case COVERED:
        if (this.rowAt >= 0 && this.cellAt < 0) this.startCell(depth, bytes, start, end);
        break;
      case PARAGRAPH:
        if (this.cellAt >= 0 && depth === this.cellAt + 1) this.startParagraph(depth);
        break;
      default:
        if (this.paragraphAt >= 0) this.putBlank(element, bytes, start, end);
    }
  }

  openOther(): void {
    this.depth++;
  }

  close(element: number): void {
    const depth = --this.depth;
    if (this.done) return;
    if (element === PARAGRAPH && depth === this.paragraphAt) this.endParagraph();
    else if (depth === this.cellAt) this.endCell();
    else if (depth === this.rowAt) this.endRow();
    else if (depth === this.tableAt) this.done = true;
  }

  closeOther(): void {
    this.depth--;
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    this.collector.add(bytes, start, end, literal);
  }

  private startRow(depth: number, bytes: Uint8Array, start: number, end: number): void {
    this.rowAt = depth;
    this.marks.read(bytes, start, end);
    this.rowRepeated = repeats(this.marks.repeated);
    this.cells.clear();
    this.cells.hidden = this.marks.hidden;
    this.column = 0;
    if (this.row >= this.rowLimit) this.done = true;
  }

  private endRow(): void {
    const { cells } = this;
    this.rowAt = -1;
    const first = this.row;
    this.row += this.rowRepeated;
    if (cells.size === 0) return;
    if (this.row > MAX_SHEET_ROWS) throw new Error(`OdsHandler: row ${this.row}`);
    if (this.rowRepeated > 1) this.countRepeated(cells.width * this.rowRepeated);
    const last = Math.min(this.row, this.rowLimit);
    for (let row = first; row < last; row++) cells.writeTo(this.feed, row);
  }

  private startCell(depth: number, bytes: Uint8Array, start: number, end: number): void {
    this.cellAt = depth;
    const { marks, value } = this;
    marks.read(bytes, start, end);
    value.clear();
    if (marks.from >= 0) value.add(bytes, marks.from, marks.to, false);
    this.shown = "";
    this.paragraphs = 0;
  }

  private endCell(): void {
    const { marks, cells, column } = this;
    this.cellAt = -1;
    const repeated = repeats(marks.repeated);
    this.column += repeated;
    const before = cells.size;
    this.put(column);
    if (cells.size === before) return;
    if (this.column > MAX_COLUMNS) throw new Error(`OdsHandler: column ${this.column}`);
    if (repeated === 1) return;
    this.countRepeated(ACROSS * repeated);
    cells.repeatTo(this.column - 1);
  }

  private put(column: number): void {
    const { marks, cells, value, shown: text } = this;
    if (marks.isError) {
      cells.putError(column, text === "" ? NO_NUMBER : text);
      return;
    }
    switch (marks.type) {
      case "float":
      case "percentage":
      case "currency": {
        const number = value.number();
        if (Number.isFinite(number)) cells.putNumber(column, number, false);
        else cells.putError(column, NO_NUMBER);
        break;
      }
      case "date": {
        const day = writtenDay(value.text(true));
        if (day === null) cells.putText(column, text === "" ? value.text(true) : text);
        else cells.putNumber(column, day, true);
        break;
      }
      case "time": {
        const time = writtenTime(value.text(true));
        if (time === null) cells.putText(column, text);
        else cells.putNumber(column, time, false);
        break;
      }
      case "boolean":
        cells.putBoolean(column, value.text(true) === "true");
        break;
      default:
        // the attribute of a text holds it whole, where it is there
        cells.putText(column, value.isEmpty ? text : value.text(true));
    }
  }

  private startParagraph(depth: number): void {
    this.paragraphAt = depth;
    this.wantsText = true;
    this.afterBlank = true;
    if (this.paragraphs++ > 0) this.add("\n");
    this.collector.clear();
  }

  private endParagraph(): void {
    this.flush();
    this.paragraphAt = -1;
    this.wantsText = false;
  }

  /** Blanks, tabs and line ends within a paragraph are elements. */
  private putBlank(element: number, bytes: Uint8Array, start: number, end: number): void {
    this.flush();
    this.afterBlank = false;
    if (element === TAB) this.add("\t");
    else if (element === LINE_BREAK) this.add("\n");
    else if (element === SPACES) this.add(" ".repeat(countOf(bytes, start, end)));
  }

  private flush(): void {
    if (this.collector.isEmpty) return;
    // line ends and several blanks are one blank, as in every XML for people
    let text = this.collector.text(true).replace(/[ \t\r\n]+/g, " ");
    this.collector.clear();
    if (this.afterBlank && text.startsWith(" ")) text = text.slice(1);
    if (text !== "") this.afterBlank = text.endsWith(" ");
    this.add(text);
  }

  private add(text: string): void {
    if (this.shown.length > LONGEST_TEXT * 4) throw new Error("OdsHandler: a text without an end");
    this.shown += text;
  }

  private countRepeated(cells: number): void {
    this.repeatedCells += cells;
    if (this.repeatedCells > MOST_REPEATED_CELLS) throw new FileProblem("tooManyCells", { limit: MOST_REPEATED_CELLS });
  }
}

function repeats(count: number): number {
  if (Number.isNaN(count)) throw new Error("OdsHandler: a count that is no number");
  return Math.min(count, MAX_SHEET_ROWS);
}

/** `text:c`, the only attribute that the element for blanks has. */
function countOf(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit >= 0 && digit <= 9) count = Math.min(LONGEST_TEXT, 10 * count + digit);
  }
  return Math.max(1, count);
}
