import { numfmt } from "@univerjs/core";
import type { CellValue, ChartData, Kind, Language } from "../../core/index";
import { displayNumber, formatNumber, formatShare } from "../../core/index";
import type { GridChart, GridChartCells } from "../../files/index";

/** What stands in a cell now, with its number format; undefined: there is no such sheet. */
export type ReadCell = (sheet: string, row: number, column: number) => ChartCell | undefined;

export interface ChartCell {
  readonly value: CellValue;
  readonly format: string;
}

/** A chart with the figures that its cells hold now; where they aren't to be had, with those that the file remembers. */
export function chartDataOf(chart: GridChart, read: ReadCell, language: Language): ChartData {
  return {
    title: chart.title,
    kind: chart.kind,
    categoryTitle: chart.categoryTitle,
    valueTitle: chart.valueTitle,
    secondTitle: chart.secondTitle,
    valueKind: chart.valueKind,
    secondKind: chart.secondKind,
    categories: cellsOf(chart.categories, read).map((cell) => categoryText(cell, chart.categoryKind, language)),
    series: chart.series.map(({ title, colour, second, limit, values }) => ({
      title,
      colour,
      second,
      limit,
      values: Float64Array.from(cellsOf(values, read), ({ value }) => (typeof value === "number" ? value : Number.NaN)),
    })),
  };
}

/** Whether a chart reads cells of a sheet. */
export function readsSheet(chart: GridChart, sheet: string): boolean {
  return chart.categories.sheet === sheet || chart.series.some(({ values }) => values.sheet === sheet);
}

function cellsOf({ sheet, range, remembered }: GridChartCells, read: ReadCell): ChartCell[] {
  const cells: ChartCell[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const cell = sheet === "" ? undefined : read(sheet, row, column);
      if (cell === undefined) return remembered.map((value) => ({ value, format: "General" }));
      cells.push(cell);
    }
  }
  return cells.length > 0 ? cells : remembered.map((value) => ({ value, format: "General" }));
}

function categoryText({ value, format }: ChartCell, kind: Kind | undefined, language: Language): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (format !== "General" && numfmt.isDateFormat(format))
    return String(numfmt.format(format, value, { locale: language }));
  if (kind !== undefined && kind !== "text" && kind !== "code") return displayNumber(value, kind, language);
  if (format !== "General" && numfmt.isPercentFormat(format)) return formatShare(value, language);
  // a year or a number of a row keeps its digits together
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return String(value);
  return formatNumber(value, decimals(value), language);
}

function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Math.abs(value) < 10 ? 2 : 1;
}
