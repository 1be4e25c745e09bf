import { ExcelError, Live, type HostType, type Json } from "../HostType";
import type { Area } from "../../model/Area";
import {
  booleanArgument,
  choiceArgument,
  colourArgument,
  colourOrNone,
  numberArgument,
  textArgument,
} from "./arguments";
import { bordersType } from "./borders";
import { CellRange } from "./CellRange";
import { STANDARD_HEIGHT } from "../../model/CellGrid";
import type { CellLook } from "./CellLook";
import { changeLooks, looksOf } from "./rangeValues";
import type { SheetModel } from "./SheetModel";

/** The looks of the cells of a range, or of several. */
export interface FormattedCells {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** The same for all cells, or null. */
export function uniform<T extends Json>({ sheet, areas }: FormattedCells, of: (look: CellLook) => T): T | null {
  let found: T | undefined;
  for (const area of areas) {
    for (const number of looksOf(new CellRange(sheet, area))) {
      const value = of(sheet.book.looks.get(number));
      if (found !== undefined && found !== value) return null;
      found = value;
    }
  }
  return found ?? null;
}

export function change({ sheet, areas }: FormattedCells, look: Partial<CellLook>): void {
  const changed = sheet.book.looks.changed(look);
  for (const area of areas) changeLooks(new CellRange(sheet, area), changed);
}

export const rangeFormatType: HostType<FormattedCells> = {
  name: "RangeFormat",
  get: {
    HorizontalAlignment: (cells) => uniform(cells, ({ horizontal }) => horizontal),
    VerticalAlignment: (cells) => uniform(cells, ({ vertical }) => vertical),
    IndentLevel: (cells) => uniform(cells, ({ indent }) => indent),
    WrapText: (cells) => uniform(cells, ({ wrap }) => wrap),
    ColumnWidth: ({ sheet, areas }) => {
      const widths = areas.flatMap((area) => columnsOf(area).map((column) => sheet.grid.column(column).width));
      return same(widths);
    },
    RowHeight: ({ sheet: { grid }, areas }) =>
      same(areas.flatMap((area) => heightsOf(area, (row) => grid.heights.get(row) ?? STANDARD_HEIGHT))),
  },
  set: {
    HorizontalAlignment: (cells, value) => change(cells, { horizontal: choiceArgument(value, HORIZONTAL) }),
    VerticalAlignment: (cells, value) => change(cells, { vertical: choiceArgument(value, VERTICAL) }),
    IndentLevel: (cells, value) => {
      const indent = numberArgument(value);
      if (indent < 0 || indent > 250) throw new ExcelError("InvalidArgument", "An indent is 0 to 250.");
      // Excel indents from a side: what had none stands on the left from now on
      const side = uniform(cells, ({ horizontal }) => horizontal);
      change(cells, { indent, ...(side === "General" && indent > 0 ? { horizontal: "Left" } : {}) });
    },
    WrapText: (cells, value) => change(cells, { wrap: booleanArgument(value) }),
    ColumnWidth: ({ sheet, areas }, value) => {
      const width = numberArgument(value);
      if (width < 0 || width > 1790) throw new ExcelError("InvalidArgument", "No column is as wide.");
      sheet.writable();
      for (const column of areas.flatMap(columnsOf)) {
        const there = sheet.grid.column(column);
        there.width = width;
        there.hidden = width === 0;
      }
    },
    RowHeight: ({ sheet, areas }, value) => {
      const height = numberArgument(value);
      if (height < 0 || height > 409.5) throw new ExcelError("InvalidArgument", "No row is as high.");
      sheet.writable();
      for (const { firstRow, lastRow } of areas) {
        for (let row = firstRow; row <= lastRow; row++) sheet.grid.heights.set(row, height);
      }
    },
  },
  part: {
    Fill: (cells) => new Live(rangeFillType, cells),
    Font: (cells) => new Live(rangeFontType, cells),
    Borders: (cells) => new Live(bordersType, cells),
  },
  call: {},
};

export const rangeFillType: HostType<FormattedCells> = {
  name: "RangeFill",
  get: {
    // Excel says white of a cell without a fill
    Color: (cells) => uniform(cells, ({ fill }) => (fill === "" ? "#FFFFFF" : fill)) ?? "",
  },
  set: { Color: (cells, value) => change(cells, { fill: colourOrNone(value) }) },
  call: { Clear: (cells) => void change(cells, { fill: "" }) },
};

export const rangeFontType: HostType<FormattedCells> = {
  name: "RangeFont",
  get: {
    Bold: (cells) => uniform(cells, ({ bold }) => bold),
    Italic: (cells) => uniform(cells, ({ italic }) => italic),
    Strikethrough: (cells) => uniform(cells, ({ strikethrough }) => strikethrough),
    Underline: (cells) => uniform(cells, ({ underline }) => underline),
    Name: (cells) => uniform(cells, ({ fontName }) => fontName),
    Size: (cells) => uniform(cells, ({ size }) => size),
    // as of fills, "" where cells differ
    Color: (cells) => uniform(cells, ({ ink }) => ink) ?? "",
  },
  set: {
    Bold: (cells, value) => change(cells, { bold: booleanArgument(value) }),
    Italic: (cells, value) => change(cells, { italic: booleanArgument(value) }),
    Strikethrough: (cells, value) => change(cells, { strikethrough: booleanArgument(value) }),
    Underline: (cells, value) => change(cells, { underline: choiceArgument(value, UNDERLINES) }),
    Name: (cells, value) => change(cells, { fontName: textArgument(value) }),
    Size: (cells, value) => {
      const size = numberArgument(value);
      if (size < 1 || size > 409) throw new ExcelError("InvalidArgument", "No font is as large.");
      change(cells, { size });
    },
    Color: (cells, value) => change(cells, { ink: colourArgument(value) }),
  },
};

function columnsOf({ firstColumn, lastColumn }: Area): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

function heightsOf({ firstRow, lastRow }: Area, height: (row: number) => number): number[] {
  const found: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const one = height(row);
    if (found[0] !== one) found.push(one);
    if (found.length > 1) break;
  }
  return found;
}

function same(sizes: readonly number[]): number | null {
  return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
}
