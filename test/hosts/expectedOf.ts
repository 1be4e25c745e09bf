import {
  cellAddress,
  colours,
  dayFormatCodes,
  FIRST_COLUMN,
  formulaText,
  KEY_COLUMN,
  KEY_HEADER,
  columnKeyText,
  layout,
  noteKeyText,
  rowKeyTexts,
  palette,
  placedTable,
  sheetColumn,
  totalFormula,
  type ChartBlock,
  type Column,
  type Layout,
  type NoteLine,
  type PlacedTable,
  type Plan,
  type Ref,
  type SheetPlan,
  type TableBlock,
} from "../../core/index";
import type {
  ObservedCell,
  ObservedChart,
  ObservedMark,
  ObservedNote,
  ObservedPrint,
  ObservedSheet,
  ObservedValidation,
} from "./observed";

type Look = Omit<ObservedCell, "value" | "formula">;
/** What hosts decide for themselves is left out: names of tables, widths beyond the plan, breaks made for the paper. */
export interface Expected extends Omit<ObservedSheet, "print" | "hidden"> {
  readonly print: Omit<ObservedPrint, "pagesWide" | "breaks">;
  /** Rows that begin a page since the plan says so. */
  readonly breaks: readonly number[];
}

const plain: Look = { format: "General", fill: null, ink: null, bold: false, wrap: false };
const blankInk = null;

/** What a plan looks like wherever it was carried out, without the means of any host. */
export function expectedOf(plan: Plan): Expected[] {
  return plan.sheets.map(expectedSheet);
}

function expectedSheet(sheet: SheetPlan): Expected {
  const place = layout(sheet);
  const cells = new Map<string, ObservedCell>();
  const tables = place.placed.filter((one): one is PlacedTable => one.type === "table");
  for (const one of place.placed) {
    if (one.type === "note") {
      one.lines.forEach((line, index) => {
        const key = noteKeyText(sheet, line, one.row + index);
        if (key !== "") cells.set(cellAddress(one.row + index, KEY_COLUMN), { value: key, formula: null, ...plain });
        if (line.text === "") return;
        cells.set(cellAddress(one.row + index, FIRST_COLUMN), {
          value: line.text,
          formula: null,
          ...noteLook(line.style),
        });
      });
    }
    if (one.type === "table") tableCells(one, place, sheet, cells);
  }
  return {
    name: sheet.name,
    gridLines: false,
    cells,
    widths: place.widths,
    hiddenRows: place.hiddenRows,
    hiddenColumns: [KEY_COLUMN],
    frozen: { rows: place.frozenRows, columns: place.frozenColumns },
    tables: tables
      .filter((table) => table.block.list)
      .map((table) => ({
        name: "",
        range: range(table.headerRow, KEY_COLUMN, endRow(table), KEY_COLUMN + table.block.columns.length),
        headers: [KEY_HEADER, ...table.block.columns.map((column) => column.header)],
        filter: true,
      })),
    validations: tables.flatMap((table) => validations(table, place, cells)),
    marks: tables.flatMap(marks),
    notes: tables.flatMap(notes),
    charts: place.placed.flatMap((one) => (one.type === "chart" ? [chart(one.block, place)] : [])),
    print: {
      landscape: sheet.print.landscape,
      onePage: sheet.print.onePage === true,
      repeatedRows: repeatedRows(sheet, place),
      footer: sheet.print.footer,
    },
    breaks: sheet.print.onePage === true ? [] : tables.flatMap(breaks),
  };
}

function repeatedRows({ print }: SheetPlan, place: Layout): ObservedPrint["repeatedRows"] {
  if (print.repeatHeaderOf === null) return null;
  const { headerRow } = placedTable(place, print.repeatHeaderOf);
  return [headerRow, headerRow];
}

function breaks({ block, firstRow }: PlacedTable): number[] {
  const rows = (block.pageBreaks ?? []).map((key) => firstRow + block.rowKeys.indexOf(key));
  return rows.filter((row) => row > firstRow);
}

/** Of the headers and, below them, of cells of which something must be said: row by row. */
function notes({ block, headerRow, firstRow }: PlacedTable): ObservedNote[] {
  const headers = block.columns.flatMap((column, index) =>
    column.note === "" ? [] : [{ row: headerRow, column: FIRST_COLUMN + index, text: column.note }],
  );
  const remarks = (block.remarks ?? []).map(({ row, column, text }) => {
    return { row: firstRow + row, column: sheetColumn(block, column), text };
  });
  return [...headers, ...remarks.sort((a, b) => a.row - b.row || a.column - b.column)].map(({ row, column, text }) => {
    return { address: cellAddress(row, column), text };
  });
}

function tableCells(table: PlacedTable, place: Layout, sheet: SheetPlan, cells: Map<string, ObservedCell>): void {
  const { block } = table;
  const set = (row: number, column: number, value: ObservedCell["value"], formula: string | null, look: Look): void => {
    if (value === null && formula === null && look.fill === null) return;
    cells.set(cellAddress(row, column), { value, formula, ...look });
  };
  set(table.keyRow, KEY_COLUMN, `${sheet.tag}#${block.key}`, null, plain);
  if (block.list) set(table.headerRow, KEY_COLUMN, KEY_HEADER, null, plain);
  const keyOf = rowKeyTexts(block);
  block.rowKeys.forEach((_, index) => set(table.firstRow + index, KEY_COLUMN, keyOf(index), null, plain));
  block.columns.forEach((column, index) => {
    const at = FIRST_COLUMN + index;
    const numeric = "numbers" in column.values;
    const format = numeric ? formatOf(column, sheet) : "General";
    // a column of the user's own is known by having no key
    if (column.carried !== true) {
      set(table.keyRow, at, columnKeyText(column, index, place.widths[at]!), null, plain);
    }
    set(table.headerRow, at, column.header, null, {
      ...plain,
      fill: colours.headerFill,
      ink: colours.headerInk,
      bold: true,
      wrap: true,
    });
    if (table.totalRow >= 0) {
      const look = { ...plain, format, fill: colours.totalFill, ink: colours.headerInk, bold: true };
      const [value, formula] = index === 0 ? [block.totalLabel, null] : total(column, table, place);
      set(table.totalRow, at, value === null && formula !== null ? "" : value, formula, look);
    }
    const look = { ...plain, format, ink: blankInk };
    block.rowKeys.forEach((_, rowIndex) => {
      const row = table.firstRow + rowIndex;
      // nothing is computed in a row that is only kept
      const computes = column.formula !== undefined && rowIndex < liveRows(block);
      const formula = computes ? formulaText(place, column.formula!, row) : null;
      const value = valueAt(column, rowIndex);
      const long = typeof value === "string" && (value.includes("\n") || value.length > place.widths[at]!);
      set(row, at, value === null && formula !== null ? "" : value, formula, {
        ...look,
        fill: ground(block, column, rowIndex),
        wrap: long && formula === null && column.clipped !== true,
      });
    });
  });
}

/** What must be said of a cell is seen before anything else. */
function ground(block: TableBlock, column: Column, row: number): string | null {
  const remark = block.remarks?.find((one) => one.row === row && one.column === column.key && one.kind !== "also");
  if (remark !== undefined && remark.kind !== "gone") return colours.remarkFill;
  if (remark !== undefined || row >= liveRows(block)) return colours.goneFill;
  return column.owner === "ours" ? null : colours.typedFill;
}

/** Rows that count; those below are only kept. */
function liveRows({ rowKeys, gone }: TableBlock): number {
  return rowKeys.length - (gone ?? 0);
}

function total(column: Column, table: PlacedTable, place: Layout): [number | null, string | null] {
  if (column.total === undefined) return [null, null];
  const formula = totalFormula(place, table, column);
  if (column.total.type === "value") return [Number.isNaN(column.total.value) ? null : column.total.value, formula];
  let sum = 0;
  if ("numbers" in column.values) {
    for (const value of column.values.numbers.slice(0, liveRows(table.block))) if (!Number.isNaN(value)) sum += value;
  }
  return [sum, formula];
}

function valueAt({ values }: Column, row: number): number | string | null {
  if ("numbers" in values) return Number.isNaN(values.numbers[row]) ? null : values.numbers[row]!;
  const text = values.texts[values.of[row]!]!;
  return text === "" ? null : text;
}

function formatOf(column: Column, sheet: SheetPlan): string {
  const codes = dayFormatCodes[sheet.language];
  const formats: Record<Column["kind"], string> = {
    text: "General",
    code: "General",
    count: "#,##0",
    money: decimals(column) ? "#,##0.00" : "#,##0",
    share: "0.0%",
    cents: "#,##0.00",
    decimal: "#,##0.0",
    rate: "#,##0.0#####",
    day: codes.day,
    month: codes.month,
  };
  const format = formats[column.kind];
  return column.total?.type === "sum" ? `${format};-${format};"–"` : format;
}

function decimals({ values, total: own }: Column): boolean {
  const shown = "numbers" in values ? [...values.numbers] : [];
  if (own?.type === "value") shown.push(own.value);
  const present = shown.filter((value) => !Number.isNaN(value));
  return present.every((value) => Math.abs(value) < 1000) && present.some((value) => value % 1 !== 0);
}

function noteLook(style: NoteLine["style"]): Look {
  switch (style) {
    case "title":
    case "heading":
      return { ...plain, bold: true, ink: colours.titleInk };
    case "source":
      return { ...plain, ink: colours.quietInk };
    case "warning":
      return { ...plain, ink: colours.warningInk };
    case "says":
    case "blank":
      return plain;
  }
}

function validations(
  table: PlacedTable,
  place: Layout,
  cells: ReadonlyMap<string, ObservedCell>,
): ObservedValidation[] {
  return table.block.columns.flatMap((column, index): ObservedValidation[] => {
    const { choices } = column;
    if (choices === undefined) return [];
    const at = FIRST_COLUMN + index;
    const own = range(table.firstRow, at, endRow(table), at);
    if ("length" in choices) return [{ range: own, words: choices, strict: column.openChoices !== true }];
    const words = refCells(choices, place).map((address) => String(cells.get(address)?.value ?? null));
    return [{ range: own, words, strict: false }];
  });
}

function marks(table: PlacedTable): ObservedMark[] {
  if (table.lastRow < table.firstRow) return [];
  const over = (first: string, last = first): string =>
    range(table.firstRow, sheetColumn(table.block, first), table.lastRow, sheetColumn(table.block, last));
  return table.block.marks.flatMap((mark): ObservedMark[] => {
    switch (mark.type) {
      case "words":
        return mark.tones.map(({ text, tone }) => ({
          type: "word",
          range: over(mark.column),
          text,
          fill: palette[tone].fill,
          ink: palette[tone].ink,
        }));
      case "bar":
        return [{ type: "bar", range: over(mark.column) }];
      case "scale":
        return [{ type: "scale", range: over(mark.columns[0]!, mark.columns.at(-1)) }];
    }
  });
}

function chart(block: ChartBlock, place: Layout): ObservedChart {
  const cycle = ["a", "b", "new", "restored", "lost", "c"] as const;
  return {
    kind: block.kind,
    title: block.title,
    categoryTitle: block.categoryTitle,
    valueTitle: block.valueTitle,
    secondTitle: block.secondTitle ?? "",
    categories: refValues(block.category, place),
    series: block.series.map((series, index) => ({
      title: series.title,
      second: series.second,
      colour: palette[series.tone ?? cycle[index % cycle.length]!].strong,
      values: refValues(series.values, place),
    })),
  };
}

function refValues(ref: Ref, place: Layout): (number | string | null)[] {
  const { block } = placedTable(place, ref.block);
  const column = block.columns.find((one) => one.key === ref.column)!;
  return Array.from({ length: liveRows(block) }, (_, row) => valueAt(column, row));
}

function refCells(ref: Ref, place: Layout): string[] {
  const table = placedTable(place, ref.block);
  const at = sheetColumn(table.block, ref.column);
  return Array.from({ length: liveRows(table.block) }, (_, row) => cellAddress(table.firstRow + row, at));
}

/** An empty table shows one row to begin with. */
function endRow(table: PlacedTable): number {
  return Math.max(table.firstRow, table.endRow);
}

function range(firstRow: number, firstColumn: number, lastRowOf: number, lastColumn: number): string {
  const first = cellAddress(firstRow, firstColumn);
  const last = cellAddress(lastRowOf, lastColumn);
  return first === last ? first : `${first}:${last}`;
}
