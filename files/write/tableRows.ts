import {
  cellAddress,
  colours,
  columnKeyText,
  FIRST_COLUMN,
  formulaText,
  KEY_COLUMN,
  KEY_HEADER,
  needsLines,
  totalFormula,
  type Column,
  type Language,
  type Layout,
  type PlacedTable,
} from "../../core/index";
import { blankCell, formulaCell, inlineText, readsAsOther, styleMark, textCell } from "./cellXml";
import { sumOf } from "./chartData";
import { formulaXml } from "./formulaXml";
import type { SheetBuild } from "./Graft";
import { bodyLook, headerLook, totalLook } from "./looks";
import { headerHeight, KEYLESS_HEIGHT, rowHeight } from "./rowHeights";
import type { CellLook } from "./StyleBook";
import { lettersOf } from "./worksheetXml";

interface TableContext {
  readonly table: PlacedTable;
  readonly place: Layout;
  readonly headers: readonly string[];
  /** Null: the sheet has no keys. */
  readonly tag: string | null;
  /** The hidden cell of a row. */
  readonly keyOf: (row: number) => string;
  readonly language: Language;
  readonly build: SheetBuild;
}

/** Writes a table: its hidden keys, the total, the header, the rows. */
export function writeTable(context: TableContext): void {
  const { table, headers, tag, build } = context;
  const { block } = table;
  writeKeys(context);
  if (table.totalRow >= 0) writeTotal(context);
  const header = block.columns.map((column, index) =>
    textCell(
      cellAddress(table.headerRow, FIRST_COLUMN + index),
      build.styles.cell(headerLook(column, block.list, index === 0)),
      headers[index]!,
    ),
  );
  const keyHeader = block.list && tag !== null ? textCell(cellAddress(table.headerRow, KEY_COLUMN), 0, KEY_HEADER) : "";
  const height = headerHeight(table, build.styles.lineHeight);
  build.out.write(
    `<row r="${table.headerRow + 1}" ht="${height}" customHeight="1">${keyHeader}${header.join("")}</row>`,
  );
  writeBody(context);
}

function writeKeys({ table, place, tag, build }: TableContext): void {
  const { block, keyRow } = table;
  if (tag === null) {
    build.out.write(`<row r="${keyRow + 1}" ht="${KEYLESS_HEIGHT}" customHeight="1"/>`);
    return;
  }
  const keys = block.columns.map((column, index) =>
    // a column of the user's own has no key
    column.carried === true
      ? ""
      : textCell(
          cellAddress(keyRow, FIRST_COLUMN + index),
          0,
          columnKeyText(column, index, place.widths[FIRST_COLUMN + index]!),
        ),
  );
  const tagCell = textCell(cellAddress(keyRow, KEY_COLUMN), 0, `${tag}#${block.key}`);
  build.out.write(`<row r="${keyRow + 1}" hidden="1">${tagCell}${keys.join("")}</row>`);
}

function writeTotal({ table, place, language, build }: TableContext): void {
  const { block, totalRow } = table;
  const cells = block.columns.map((column, index) => {
    const reference = cellAddress(totalRow, FIRST_COLUMN + index);
    const style = build.styles.cell(totalLook(column, block.list, language));
    if (index === 0) return textCell(reference, style, block.totalLabel ?? "");
    if (column.total === undefined) return blankCell(reference, style);
    const value = column.total.type === "sum" ? sumOf(column, block) : column.total.value;
    const formula = totalFormula(place, table, column);
    if (formula !== null) return formulaCell(reference, style, formulaXml(formula), value);
    return Number.isFinite(value)
      ? `<c r="${reference}"${styleMark(style)}><v>${value}</v></c>`
      : blankCell(reference, style);
  });
  build.out.write(`<row r="${totalRow + 1}">${cells.join("")}</row>`);
}

function writeBody(context: TableContext): void {
  const { table, tag, keyOf, build } = context;
  const { block } = table;
  const letters = lettersOf(FIRST_COLUMN + block.columns.length);
  const starts = block.columns.map((_, index) => `<c r="${letters[FIRST_COLUMN + index]!}`);
  const writers = block.columns.map((column) => cellWriter(column, context, undefined));
  const grounds = new Grounds(context);
  const keyStart = `<c r="${letters[KEY_COLUMN]!}`;
  for (let index = 0; index < block.rowKeys.length; index++) {
    const row = table.firstRow + index;
    const number = `${row + 1}"`;
    const lines = table.rowLines.get(index);
    const height = lines === undefined ? "" : ` ht="${rowHeight(lines, build.styles.lineHeight)}" customHeight="1"`;
    const key = tag === null ? "" : `${keyStart}${number} t="inlineStr">${inlineText(keyOf(index))}</c>`;
    let xml = `<row r="${number}${height}>${key}`;
    for (let column = 0; column < writers.length; column++) {
      const writer = grounds.writer(index, column) ?? writers[column]!;
      xml += starts[column]! + number + writer(index, row);
    }
    build.out.write(`${xml}</row>`);
  }
}

/** What follows `<c r="B7"` for a row of a column. */
type CellWriter = (index: number, row: number) => string;

/** Cells with a ground of their own: rows that are only kept, and cells with a remark. */
class Grounds {
  private readonly fills = new Map<string, string>();
  private readonly writers = new Map<string, CellWriter>();
  private readonly live: number;

  constructor(private readonly context: TableContext) {
    const { rowKeys, gone, remarks } = context.table.block;
    this.live = rowKeys.length - (gone ?? 0);
    for (const { row, column, kind } of remarks ?? []) {
      if (kind !== "also") this.fills.set(`${row} ${column}`, kind === "gone" ? colours.goneFill : colours.remarkFill);
    }
  }

  /** Undefined of a cell that looks as its column. */
  writer(row: number, index: number): CellWriter | undefined {
    if (this.fills.size === 0 && row < this.live) return undefined;
    const column = this.context.table.block.columns[index]!;
    const fill = this.fills.get(`${row} ${column.key}`) ?? (row < this.live ? undefined : colours.goneFill);
    if (fill === undefined) return undefined;
    const key = `${fill} ${index}`;
    const writer = this.writers.get(key) ?? cellWriter(column, this.context, fill);
    this.writers.set(key, writer);
    return writer;
  }
}

function lookOf(column: Column, { table, language }: TableContext, fill: string | undefined): CellLook {
  const look = bodyLook(column, table.block.list, column === table.block.columns[0], language);
  return fill === undefined ? look : { ...look, fill };
}

function cellWriter(column: Column, context: TableContext, fill: string | undefined): CellWriter {
  const { table, place, build } = context;
  const look = lookOf(column, context, fill);
  const style = styleMark(build.styles.cell(look));
  const { formula, values } = column;
  const plain = plainWriter(column, context, look);
  if (formula !== undefined) {
    const live = table.block.rowKeys.length - (table.block.gone ?? 0);
    return (index, row) => {
      // of a row that is only kept nothing is computed
      if (index >= live) return plain(index, row);
      const text = formulaXml(formulaText(place, formula, row));
      const value = "numbers" in values ? values.numbers[index]! : values.texts[values.of[index]!]!;
      return formulaCell("", 0, text, value).replace('<c r=""', style);
    };
  }
  return plain;
}

function plainWriter(column: Column, { table, place, build }: TableContext, look: CellLook): CellWriter {
  const { values } = column;
  const style = styleMark(build.styles.cell(look));
  const blank = `${style}/>`;
  if ("numbers" in values) {
    const { numbers } = values;
    return (index) => {
      const value = numbers[index]!;
      return Number.isFinite(value) ? `${style}><v>${value}</v></c>` : blank;
    };
  }
  const width = place.widths[FIRST_COLUMN + table.block.columns.indexOf(column)]!;
  // a text that many rows share is escaped once
  const known: (string | undefined)[] = [];
  return (index) => {
    const of = values.of[index]!;
    let cell = known[of];
    if (cell === undefined) {
      const text = values.texts[of]!;
      const wrap = column.clipped !== true && needsLines(text, width);
      const quotePrefix = readsAsOther(text);
      const own = wrap || quotePrefix ? styleMark(build.styles.cell({ ...look, wrap, quotePrefix })) : style;
      cell = text === "" ? blank : `${own} t="inlineStr">${inlineText(text)}</c>`;
      known[of] = cell;
    }
    return cell;
  };
}
