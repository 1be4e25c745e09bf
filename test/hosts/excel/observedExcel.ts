import type {
  Observed,
  ObservedCell,
  ObservedChart,
  ObservedMark,
  ObservedNote,
  ObservedPrint,
  ObservedSheet,
  ObservedValidation,
} from "../observed";
import { cellAddress } from "../../../core/index";
import type { ExcelHostBook } from "./ExcelHostBook";
import { addressOf, areaOrNull, splitAddress } from "../model/address";
import type { Area } from "../model/Area";
import { STANDARD_WIDTH } from "../model/CellGrid";
import type { CellLook } from "./model/CellLook";
import { FormulaCell } from "../model/Content";
import type { SheetModel } from "./model/SheetModel";
import type { CellsOf, ChartModel, FormatModel, PrintModel, ValidationModel } from "./model/sheetExtras";

/** Colour of letters that nobody has coloured. */
const DEFAULT_INK = "#000000";
/** A sign by which notes are told apart. */
const UNSEEN = /\u2063$/;

/** What a person would see in the workbook behind the library. */
export function observedOf(book: ExcelHostBook): Observed {
  return {
    sheets: book.sheets.map(observedSheet),
    names: book.names.map(({ name, sheetId, formula }) => ({
      name,
      sheet: book.sheets.find((one) => one.id === sheetId)?.name ?? null,
      formula: formula.slice(1),
    })),
  };
}

function observedSheet(sheet: SheetModel): ObservedSheet {
  const { grid, extras } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    gridLines: sheet.gridLines,
    cells: cellsOf(sheet),
    widths: widthsOf(sheet),
    hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: grid.columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    frozen: extras.frozen,
    tables: extras.tables.map(({ name, area, headers, showFilterButton }) => ({
      name,
      range: addressOf(area),
      headers: [...headers],
      filter: showFilterButton,
    })),
    // a message to who types is no validation
    validations: extras.validations.filter(({ rule }) => "list" in rule).map((one) => validationOf(sheet, one)),
    marks: extras.formats.flatMap(markOf),
    notes: [...extras.notes]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, text }): ObservedNote => ({
        address: cellAddress(row, column),
        text: text.replace(UNSEEN, ""),
      })),
    charts: [...extras.charts].sort((a, b) => a.top - b.top).map((chart) => chartOf(sheet, chart)),
    print: printOf(extras.print),
  };
}

function cellsOf(sheet: SheetModel): Map<string, ObservedCell> {
  const { looks } = sheet.book;
  const looked = new Map<number, Omit<ObservedCell, "value" | "formula">>();
  const lookOf = (number: number): Omit<ObservedCell, "value" | "formula"> => {
    let look = looked.get(number);
    if (look === undefined) looked.set(number, (look = observedLook(looks.get(number))));
    return look;
  };
  const cells = new Map<string, ObservedCell>();
  sheet.grid.columns.forEach((column, index) => {
    const rows = Math.max(column.contents.length, column.looks.length);
    for (let row = 0; row < rows; row++) {
      const content = column.content(row);
      const look = lookOf(column.look(row));
      if (content === null && look.fill === null) continue;
      const formula = content instanceof FormulaCell ? content.text.slice(1) : null;
      const value = content === null ? null : sheet.valueAt(row, index);
      cells.set(cellAddress(row, index), { value, formula, ...look });
    }
  });
  return cells;
}

function observedLook({ numberFormat, fill, ink, bold, wrap }: CellLook): Omit<ObservedCell, "value" | "formula"> {
  return {
    format: numberFormat,
    fill: colourOf(fill),
    ink: ink === DEFAULT_INK ? null : colourOf(ink),
    bold,
    wrap,
  };
}

function colourOf(colour: string): string | null {
  return colour === "" ? null : colour.slice(1);
}

/** Characters of Calibri 11, in which a file counts: seven pixels each, and five beside them. */
function widthsOf({ grid }: SheetModel): number[] {
  const widths = grid.columns.map(({ width }) => width);
  while (widths.at(-1) === STANDARD_WIDTH) widths.pop();
  return widths.map((points) => Math.round((points / 0.75 - 5) / 7));
}

function rangeOf(areas: readonly Area[]): string {
  return areas.map(addressOf).join(" ");
}

function validationOf(sheet: SheetModel, { areas, rule, alert }: ValidationModel): ObservedValidation {
  const source = String(rule["list"]!["source"]);
  const words = source.startsWith("=")
    ? lookedUp(sheet, cellsNamed(sheet, source.slice(1))).map(String)
    : source.split(",");
  return { range: rangeOf(areas), words, strict: alert.showAlert && alert.style === "Stop" };
}

function cellsNamed(sheet: SheetModel, formula: string): CellsOf {
  const { sheet: named, cells } = splitAddress(formula);
  const home = named === null ? sheet : sheet.book.find(named);
  const area = areaOrNull(cells);
  if (home === null || area === null) throw new Error(`A list of words stands nowhere: ${formula}`);
  return { sheetId: home.id, area };
}

function lookedUp(sheet: SheetModel, { sheetId, area }: CellsOf): (number | string | null)[] {
  const home = sheet.book.sheets.find((one) => one.id === sheetId);
  if (home === undefined) return [];
  const values: (number | string | null)[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = home.valueAt(row, column);
      values.push(typeof value === "boolean" || value === "" ? null : value);
    }
  }
  return values;
}

function markOf({ type, areas, look, rule }: FormatModel): ObservedMark[] {
  const range = rangeOf(areas);
  switch (type) {
    case "CellValue": {
      const word = /^="((?:[^"]|"")*)"$/.exec(String(rule["formula1"]))?.[1];
      if (word === undefined || rule["operator"] !== "EqualTo") return [];
      const text = word.replaceAll('""', '"');
      return [{ type: "word", range, text, fill: look.fill.slice(1), ink: look.ink.slice(1) }];
    }
    case "DataBar":
      return [{ type: "bar", range }];
    case "ColorScale":
      return [{ type: "scale", range }];
    default:
      return [];
  }
}

function chartOf(sheet: SheetModel, chart: ChartModel): ObservedChart {
  const titleOf = (key: string): string => {
    const title = chart.axes.get(key)?.title;
    return title?.visible === true ? title.text : "";
  };
  const categories = chart.series[0]?.categories ?? null;
  return {
    kind: kindOf(chart),
    title: chart.title.visible ? chart.title.text : "",
    categoryTitle: titleOf("category"),
    valueTitle: titleOf("value"),
    secondTitle: titleOf("secondaryValue"),
    categories: categories === null ? [] : lookedUp(sheet, categories),
    series: chart.series.map((series) => ({
      title: series.name,
      second: series.second,
      colour: (typeOf(chart, series).startsWith("Line") ? series.line : series.fill).slice(1),
      values: lookedUp(sheet, series.values),
    })),
  };
}

function typeOf(chart: ChartModel, series: ChartModel["series"][number]): string {
  return series.type === "" ? chart.type : series.type;
}

function kindOf(chart: ChartModel): ObservedChart["kind"] {
  const types = chart.series.map((series) => typeOf(chart, series));
  const lines = types.filter((type) => type.startsWith("Line")).length;
  if (lines > 0) return lines === types.length ? "line" : "columnLine";
  if (types.some((type) => type.startsWith("Bar"))) return "bar";
  return types.some((type) => type.endsWith("Stacked")) ? "stacked" : "column";
}

function printOf(print: PrintModel): ObservedPrint {
  const { horizontalFitToPages: wide, verticalFitToPages: high } = print.zoom;
  return {
    landscape: print.orientation === "Landscape",
    pagesWide: wide ?? 1,
    onePage: wide === 1 && high === 1,
    repeatedRows: print.titleRows === null ? null : [print.titleRows.firstRow, print.titleRows.lastRow],
    footer: print.headers.get("CenterFooter") ?? "",
    breaks: [...print.rowBreaks],
  };
}
