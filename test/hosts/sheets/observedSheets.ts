import { cellAddress } from "../../../core/index";
import { addressOf } from "../model/address";
import type { Area } from "../model/Area";
import { FormulaCell } from "../model/Content";
import { quotedName } from "../model/formulaTokens";
import type {
  Observed,
  ObservedCell,
  ObservedChart,
  ObservedMark,
  ObservedNote,
  ObservedPrint,
  ObservedSheet,
  ObservedTable,
  ObservedValidation,
} from "../observed";
import type { FakeSpreadsheet } from "./FakeSpreadsheet";
import { PLAIN_LOOK, type GoogleLook } from "./model/GoogleLook";
import type { CellsOf, ChartModel, RuleModel, ValidationModel } from "./model/parts";
import { COLUMN_WIDTH, type SheetModel } from "./model/SheetModel";

type Look = Omit<ObservedCell, "value" | "formula">;

/** Sheets has no print set-up that a script could reach. */
const NO_PRINT: ObservedPrint = {
  landscape: false,
  pagesWide: 1,
  onePage: false,
  repeatedRows: null,
  footer: "",
  breaks: [],
};
/** A sign by which notes are told apart. */
const UNSEEN = /\u2063$/;

/** What a person would see in the spreadsheet. */
export function observedSheets(book: FakeSpreadsheet): Observed {
  return {
    sheets: book.sheets.filter(({ type }) => type === "GRID").map(observedSheet),
    names: book.names.map(({ name, sheet, area }) => ({
      name,
      sheet: null,
      formula: `${quotedName(sheet.name)}!${addressOf(area)}`,
    })),
  };
}

function observedSheet(sheet: SheetModel): ObservedSheet {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    gridLines: sheet.gridLines,
    cells: cellsOf(sheet),
    widths: widthsOf(sheet),
    hiddenRows: [...sheet.grid.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: sheet.grid.columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    tables: tablesOf(sheet),
    validations: validationsOf(sheet),
    marks: sheet.rules.flatMap(markOf),
    notes: notesOf(sheet),
    charts: [...sheet.charts].sort((a, b) => a.row - b.row).map(chartOf),
    print: NO_PRINT,
  };
}

function cellsOf(sheet: SheetModel): Map<string, ObservedCell> {
  const { looks } = sheet.book;
  const looked = new Map<number, Look>();
  const lookOf = (number: number): Look => {
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
      const scalar = sheet.scalarAt(row, index);
      const value = typeof scalar === "object" && scalar !== null ? scalar.code : scalar;
      cells.set(cellAddress(row, index), { value, formula, ...look });
    }
  });
  return cells;
}

function observedLook({ format, fill, ink, bold, wrap }: GoogleLook): Look {
  return {
    format: format === "" ? "General" : format,
    fill: fill === PLAIN_LOOK.fill ? null : colourOf(fill),
    ink: ink === PLAIN_LOOK.ink ? null : colourOf(ink),
    bold,
    wrap: wrap === "WRAP",
  };
}

function colourOf(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** Characters as files count them: seven pixels each, and five beside them. */
function widthsOf({ grid }: SheetModel): number[] {
  const widths = grid.columns.map(({ width }) => width);
  while (widths.at(-1) === COLUMN_WIDTH) widths.pop();
  return widths.map((pixels) => Math.round(pixels / 7 - 0.71));
}

/** Sheets has no tables for scripts; where there is one filter, it is that of a list. */
function tablesOf(sheet: SheetModel): ObservedTable[] {
  if (sheet.filter === null) return [];
  const { area } = sheet.filter;
  const headers: string[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    headers.push(String(sheet.scalarAt(area.firstRow, column) ?? ""));
  }
  return [{ name: "", range: addressOf(area), headers, filter: true }];
}

/** A rule and column each, from top to bottom. */
function validationsOf(sheet: SheetModel): ObservedValidation[] {
  const found = new Map<string, { readonly rule: ValidationModel; readonly areas: Area[] }>();
  sheet.validations.forEach((places, column) => {
    for (let row = 0; row < places.length; row++) {
      const rule = sheet.validationAt(row, column);
      if (rule === null) continue;
      const key = `${column} ${places[row]!}`;
      const one = found.get(key) ?? { rule, areas: [] };
      found.set(key, one);
      const last = one.areas.at(-1);
      if (last?.lastRow === row - 1) one.areas[one.areas.length - 1] = { ...last, lastRow: row };
      else one.areas.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  });
  return [...found.values()].flatMap(({ rule, areas }): ObservedValidation[] => {
    const words = wordsOf(rule);
    return words === null ? [] : [{ range: rangeOf(areas), words, strict: !rule.allowInvalid }];
  });
}

function wordsOf({ type, values }: ValidationModel): readonly string[] | null {
  if (type === "VALUE_IN_LIST") return values[0] as readonly string[];
  return type === "VALUE_IN_RANGE" ? lookedUp(values[0] as CellsOf).map(String) : null;
}

function rangeOf(areas: readonly Area[]): string {
  return areas.map(addressOf).join(" ");
}

function markOf({ areas, condition, scale }: RuleModel): ObservedMark[] {
  const range = rangeOf(areas);
  if (scale !== null) return [{ type: "scale", range }];
  if (condition?.type !== "TEXT_EQUAL_TO") return [];
  const { fill, ink } = condition.look;
  return [
    { type: "word", range, text: String(condition.values[0]), fill: colourOf(fill ?? "#"), ink: colourOf(ink ?? "#") },
  ];
}

function notesOf(sheet: SheetModel): ObservedNote[] {
  return [...sheet.notes]
    .map(([key, text]) => ({ place: key.split(",").map(Number) as [number, number], text }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ place, text }) => ({ address: cellAddress(...place), text: text.replace(UNSEEN, "") }));
}

function chartOf(chart: ChartModel): ObservedChart {
  const option = (path: string): string => String(chart.options.get(path) ?? "");
  const [categories, ...series] = chart.ranges;
  const lying = chart.type === "BAR";
  return {
    kind: kindOf(chart, series.length),
    title: option("title"),
    categoryTitle: option(lying ? "vAxis.title" : "hAxis.title"),
    valueTitle: option(lying ? "hAxis.title" : "vAxes.0.title"),
    secondTitle: option("vAxes.1.title"),
    categories: categories === undefined ? [] : lookedUp(categories),
    series: series.map((cells, at) => ({
      title: option(`series.${at}.labelInLegend`),
      second: chart.options.get(`series.${at}.targetAxisIndex`) === 1,
      colour: colourOf(option(`series.${at}.color`)),
      values: lookedUp(cells),
    })),
  };
}

function kindOf(chart: ChartModel, series: number): ObservedChart["kind"] {
  if (chart.type === "LINE") return "line";
  if (chart.type === "BAR") return "bar";
  if (chart.options.get("isStacked") === true) return "stacked";
  const lines = Array.from({ length: series }, (_, at) => chart.options.get(`series.${at}.type`) === "line");
  return chart.type === "COMBO" && lines.includes(true) ? "columnLine" : "column";
}

/** Blank and logical cells give null, as in the charts of other programs. */
function lookedUp({ sheet, area }: CellsOf): (number | string | null)[] {
  const values: (number | string | null)[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = sheet.scalarAt(row, column);
      values.push(typeof value === "number" || (typeof value === "string" && value !== "") ? value : null);
    }
  }
  return values;
}
