import {
  cellAddress,
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
import { lettersOf } from "./worksheetXml";

interface TableContext {
  readonly table: PlacedTable;
  readonly place: Layout;
  readonly headers: readonly string[];
  readonly tag: string;
  readonly language: Language;
  readonly build: SheetBuild;
}

/** Writes a table: its hidden keys, the total, the header, the rows. */
export function writeTable(context: TableContext): void {
  const { table, headers, tag, build } = context;
  const { block } = table;
  const keys = block.columns.map((column, index) =>
    textCell(cellAddress(table.keyRow, FIRST_COLUMN + index), 0, column.key),
  );
  const tagCell = textCell(cellAddress(table.keyRow, KEY_COLUMN), 0, `${tag}#${block.key}`);
  build.out.write(`<row r="${table.keyRow + 1}" hidden="1">${tagCell}${keys.join("")}</row>`);
  if (table.totalRow >= 0) writeTotal(context);
  const header = block.columns.map((column, index) =>
    textCell(
      cellAddress(table.headerRow, FIRST_COLUMN + index),
      build.styles.cell(headerLook(column, block.list, index === 0)),
      headers[index]!,
    ),
  );
  const keyHeader = block.list ? textCell(cellAddress(table.headerRow, KEY_COLUMN), 0, KEY_HEADER) : "";
  const height = headerHeight(table, build);
  build.out.write(
    `<row r="${table.headerRow + 1}" ht="${height}" customHeight="1">${keyHeader}${header.join("")}</row>`,
  );
  writeBody(context);
}

/** Excel's rows end here. */
const MOST_HEIGHT = 409;

/** Height of a header in points. */
export function headerHeight(table: PlacedTable, build: SheetBuild): number {
  return Math.min(MOST_HEIGHT, table.headerLines * build.styles.lineHeight + 6);
}

export function rowHeight(lines: number, build: SheetBuild): number {
  return Math.min(MOST_HEIGHT, lines * build.styles.lineHeight);
}

function writeTotal({ table, place, language, build }: TableContext): void {
  const { block, totalRow } = table;
  const cells = block.columns.map((column, index) => {
    const reference = cellAddress(totalRow, FIRST_COLUMN + index);
    const style = build.styles.cell(totalLook(column, block.list, language));
    if (index === 0) return textCell(reference, style, block.totalLabel ?? "");
    if (column.total === undefined) return blankCell(reference, style);
    const value = column.total.type === "sum" ? sumOf(column) : column.total.value;
    const formula = totalFormula(place, table, column);
    if (formula !== null) return formulaCell(reference, style, formulaXml(formula), value);
    return Number.isFinite(value)
      ? `<c r="${reference}"${styleMark(style)}><v>${value}</v></c>`
      : blankCell(reference, style);
  });
  build.out.write(`<row r="${totalRow + 1}">${cells.join("")}</row>`);
}

function writeBody(context: TableContext): void {
  const { table, build } = context;
  const { block } = table;
  const letters = lettersOf(FIRST_COLUMN + block.columns.length);
  const starts = block.columns.map((_, index) => `<c r="${letters[FIRST_COLUMN + index]!}`);
  const writers = block.columns.map((column) => cellWriter(column, context));
  const keyStart = `<c r="${letters[KEY_COLUMN]!}`;
  for (let index = 0; index < block.rowKeys.length; index++) {
    const row = table.firstRow + index;
    const number = `${row + 1}"`;
    const lines = table.rowLines.get(index);
    const height = lines === undefined ? "" : ` ht="${rowHeight(lines, build)}" customHeight="1"`;
    let xml = `<row r="${number}${height}>${keyStart}${number} t="inlineStr">${inlineText(block.rowKeys[index]!)}</c>`;
    for (let column = 0; column < writers.length; column++) {
      xml += starts[column]! + number + writers[column]!(index, row);
    }
    build.out.write(`${xml}</row>`);
  }
}

/** What follows `<c r="B7"` for a row of a column. */
type CellWriter = (index: number, row: number) => string;

function cellWriter(column: Column, context: TableContext): CellWriter {
  const { table, place, language, build } = context;
  const look = bodyLook(column, table.block.list, column === table.block.columns[0], language);
  const style = styleMark(build.styles.cell(look));
  const { formula, values } = column;
  if (formula !== undefined) {
    return (index, row) => {
      const text = formulaXml(formulaText(place, formula, row));
      const value = "numbers" in values ? values.numbers[index]! : values.texts[values.of[index]!]!;
      return formulaCell("", 0, text, value).replace('<c r=""', style);
    };
  }
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
      const wrap = needsLines(text, width);
      const quotePrefix = readsAsOther(text);
      const own = wrap || quotePrefix ? styleMark(build.styles.cell({ ...look, wrap, quotePrefix })) : style;
      cell = text === "" ? blank : `${own} t="inlineStr">${inlineText(text)}</c>`;
      known[of] = cell;
    }
    return cell;
  };
}
