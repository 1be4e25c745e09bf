import {
  columnKeyText,
  FIRST_COLUMN,
  formulaText,
  hasKeys,
  KEY_COLUMN,
  KEY_HEADER,
  noteKeyText,
  rowKeyTexts,
  totalFormula,
  type Column,
  type Layout,
  type PlacedNote,
  type PlacedTable,
  type SheetPlan,
} from "../../core/index";
import { sumOf, tableHeaders } from "../../files/index";

/** As `range.formulas` takes it: a text begins with `'`, a formula with `=`; "" is a blank. */
export type CellInput = number | boolean | string;

/** What stands in every cell of a sheet, rows and columns counted from 0. */
export interface SheetImage {
  readonly rowCount: number;
  readonly columnCount: number;
  cell(row: number, column: number): CellInput;
}

/** Excel's limit of a cell's text. */
const MOST_TEXT = 32_767;

/** A text that Excel takes for nothing else, whatever it looks like: `00123`, `TRUE`, `=cmd`. */
export function textInput(text: string): CellInput {
  return text === "" ? "" : `'${text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text}`;
}

/** A number; one that is none is a blank. */
export function numberInput(value: number): CellInput {
  return Number.isFinite(value) ? value : "";
}

type Cells = (row: number, column: number) => CellInput;

interface Section {
  readonly first: number;
  readonly last: number;
  readonly cell: Cells;
}

const blank: Cells = () => "";

/** The cells of a plan: texts, keys, figures, formulas. Rows are made when they are asked for. */
export function planImage(sheet: SheetPlan, place: Layout): SheetImage {
  const sections = place.placed.flatMap((one): Section[] => {
    if (one.type === "chart") return [];
    if (one.type === "table") return [{ first: one.keyRow, last: one.endRow, cell: tableCells(one, sheet, place) }];
    return [{ first: one.row, last: one.row + one.lines.length - 1, cell: noteCells(one, sheet) }];
  });
  let section: Section = { first: -1, last: -1, cell: blank };
  return {
    rowCount: place.rowCount,
    columnCount: place.columnCount,
    cell: (row, column) => {
      // rows are asked for one after the other
      if (row < section.first || row > section.last) {
        const found = sections.find(({ first, last }) => row >= first && row <= last);
        if (found === undefined) return "";
        section = found;
      }
      return section.cell(row, column);
    },
  };
}

function noteCells(note: PlacedNote, sheet: SheetPlan): Cells {
  return (row, column) => {
    const line = note.lines[row - note.row]!;
    if (column === KEY_COLUMN) return hasKeys(sheet) ? textInput(noteKeyText(sheet, line, row)) : "";
    return column === FIRST_COLUMN ? textInput(line.text) : "";
  };
}

function tableCells(table: PlacedTable, sheet: SheetPlan, place: Layout): Cells {
  const { block } = table;
  const headers = block.list ? tableHeaders(block.columns) : block.columns.map(({ header }) => header);
  const keyOf = rowKeyTexts(block);
  const bodies = block.columns.map((column) => bodyCells(column, table, place));
  const totals = block.columns.map((column, index) => totalCell(column, index, table, place));
  return (row, at) => {
    const index = at - FIRST_COLUMN;
    const column = block.columns[index];
    if (at !== KEY_COLUMN && column === undefined) return "";
    if (row >= table.firstRow) {
      return column === undefined ? textInput(keyOf(row - table.firstRow)) : bodies[index]!(row - table.firstRow);
    }
    switch (row) {
      case table.keyRow:
        if (column === undefined) return textInput(`${sheet.tag}#${block.key}`);
        // a column of the user's own has no key
        return column.carried === true ? "" : textInput(columnKeyText(column, index, place.widths[at]!));
      case table.totalRow:
        return column === undefined ? "" : totals[index]!;
      default:
        if (column === undefined) return block.list ? textInput(KEY_HEADER) : "";
        return textInput(headers[index]!);
    }
  };
}

function totalCell(column: Column, index: number, table: PlacedTable, place: Layout): CellInput {
  if (table.totalRow < 0) return "";
  if (index === 0) return textInput(table.block.totalLabel ?? "");
  if (column.total === undefined) return "";
  const formula = totalFormula(place, table, column);
  if (formula !== null) return `=${formula}`;
  return numberInput(column.total.type === "sum" ? sumOf(column, table.block) : column.total.value);
}

function bodyCells(column: Column, table: PlacedTable, place: Layout): (index: number) => CellInput {
  const plain = valueCells(column);
  const { formula } = column;
  if (formula === undefined) return plain;
  const live = table.block.rowKeys.length - (table.block.gone ?? 0);
  // of a row that is only kept nothing is computed
  return (index) => (index < live ? `=${formulaText(place, formula, table.firstRow + index)}` : plain(index));
}

function valueCells({ values }: Column): (index: number) => CellInput {
  if ("numbers" in values) return (index) => numberInput(values.numbers[index]!);
  const known = values.texts.map(textInput);
  return (index) => known[values.of[index]!]!;
}
