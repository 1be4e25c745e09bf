import {
  CellTag,
  colours,
  columnLetters,
  dayFormatCodes,
  quotedSheet,
  type CellBlock,
  type CellColumn,
  type Language,
} from "../../core/index";
import { inlineText, readsAsOther, styleMark } from "./cellXml";
import type { SheetBuild, SheetDraft } from "./Graft";
import type { CellLook } from "./StyleBook";
import { checkSize, rangeAddress, sheetHead, sheetTail } from "./worksheetXml";

/** A sheet of plain cells, from top to bottom: of a .csv, .xls or .ods file, or the sample company's. */
export interface RawSheet {
  readonly name: string;
  readonly blocks: Iterable<CellBlock>;
  readonly hidden?: boolean;
  /** Without the look of a header and without a filter: where the first row needn't be one. */
  readonly plain?: boolean;
}

const SAMPLED_ROWS = 500;
const MIN_WIDTH = 8;
const MAX_WIDTH = 40;
const DAY_WIDTH = 11;
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** A sheet of cells as they are, its first row a bold header with a filter, in view while scrolling, unless it is plain. */
export function rawSheet(sheet: RawSheet, language: Language): SheetDraft {
  const { name, blocks, hidden = false, plain = false } = sheet;
  return { name, hidden, write: (build) => new RawRows(language, build, plain).write(blocks) };
}

class RawRows {
  private lastRow = -1;
  private firstRow = -1;
  private width = 0;

  constructor(
    private readonly language: Language,
    private readonly build: SheetBuild,
    private readonly plain: boolean,
  ) {}

  write(blocks: Iterable<CellBlock>): void {
    let head: string | null = null;
    for (const block of blocks) {
      head ??= this.head(block);
      if (head !== "") this.build.out.write(head);
      head = "";
      this.block(block);
    }
    this.build.out.write(head ?? this.head(null));
    const range = this.width === 0 || this.plain ? null : rangeAddress(this.firstRow, 0, this.lastRow, this.width - 1);
    if (range !== null) {
      const absolute = range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      this.build.define("_xlnm._FilterDatabase", `${quotedSheet(this.build.name)}!${absolute}`, true);
    }
    this.build.out.write(sheetTail(range === null ? {} : { autoFilter: range, textsOf: range }));
  }

  private head(block: CellBlock | null): string {
    const widths: number[] = Array.from({ length: block?.firstColumn ?? 0 }, () => MIN_WIDTH);
    for (const column of block?.columns ?? []) widths.push(widthOf(column, block!.rowCount));
    return sheetHead(
      {
        widths,
        hiddenColumns: [],
        hiddenRows: [],
        frozenRows: block === null || this.plain ? 0 : block.firstRow + 1,
        frozenColumns: 0,
        gridLines: true,
        fitToWidth: false,
        size: null,
      },
      this.build,
    );
  }

  private block(block: CellBlock): void {
    if (block.firstRow <= this.lastRow)
      throw new Error(`rawSheet: block at row ${block.firstRow} after row ${this.lastRow}`);
    checkSize(block.firstRow + block.rowCount, block.firstColumn + block.columns.length, this.build.name);
    const letters = block.columns.map((_, index) => `<c r="${columnLetters(block.firstColumn + index)}`);
    const writers = block.columns.map((column) => this.writer(column, false));
    if (block.rowCount === 0) return;
    this.width = Math.max(this.width, block.firstColumn + block.columns.length);
    for (let index = 0; index < block.rowCount; index++) {
      const row = block.firstRow + index;
      const number = `${row + 1}"`;
      const isHeader = this.firstRow < 0 && !this.plain;
      if (this.firstRow < 0) this.firstRow = row;
      let xml = `<row r="${number}${block.hiddenRows?.[index] === 1 ? ' hidden="1"' : ""}>`;
      for (let column = 0; column < writers.length; column++) {
        if (block.columns[column]!.tags[index] === CellTag.blank) continue;
        const write = isHeader ? this.writer(block.columns[column]!, true) : writers[column]!;
        xml += letters[column]! + number + write(index);
      }
      this.build.out.write(`${xml}</row>`);
    }
    this.lastRow = block.firstRow + block.rowCount - 1;
  }

  /** What follows `<c r="B7"` for a row of a column. */
  private writer(column: CellColumn, header: boolean): (index: number) => string {
    const look: CellLook = header
      ? { bold: true, ink: colours.headerInk, fill: colours.headerFill }
      : column.dayFormat
        ? { format: dayFormatCodes[this.language].day }
        : {};
    const plain = header ? styleMark(this.build.styles.cell(look)) : "";
    const number = header || column.dayFormat ? styleMark(this.build.styles.cell(look)) : "";
    const shift = column.dayFormat ? this.build.dayShift : 0;
    let quoted: string | null = null;
    const texts: (string | undefined)[] = [];
    return (index) => {
      const value = column.values[index]!;
      switch (column.tags[index]) {
        case CellTag.number:
          return Number.isFinite(value) ? `${number}><v>${value + shift}</v></c>` : `${number}/>`;
        case CellTag.boolean:
          return `${plain} t="b"><v>${value}</v></c>`;
        default: {
          const text = column.texts[value]!;
          const isError = column.tags[index] === CellTag.error && ERRORS.has(text);
          // a text that reads as an error may stand at the same place of the pool
          const known = isError ? undefined : texts[value];
          if (known !== undefined) return known;
          let style = plain;
          if (!isError && !header && readsAsOther(text)) {
            quoted ??= styleMark(this.build.styles.cell({ quotePrefix: true }));
            style = quoted;
          }
          const cell = isError ? `${style} t="e"><v>${text}</v></c>` : `${style} t="inlineStr">${inlineText(text)}</c>`;
          if (!isError) texts[value] = cell;
          return cell;
        }
      }
    };
  }
}

function widthOf(column: CellColumn, rows: number): number {
  let widest = column.dayFormat ? DAY_WIDTH : MIN_WIDTH;
  for (let row = 0; row < Math.min(rows, SAMPLED_ROWS); row++) {
    const value = column.values[row]!;
    const tag = column.tags[row];
    if (tag === CellTag.text) widest = Math.max(widest, column.texts[value]!.length + (row === 0 ? 4 : 2));
    else if (tag === CellTag.number && !column.dayFormat) widest = Math.max(widest, String(value).length + 2);
  }
  return Math.min(MAX_WIDTH, widest);
}
