import { ExcelError, Live, type Argument, type HostType, type Json } from "../HostType";
import { choiceArgument, colourArgument, numberArgument, textArgument } from "./arguments";
import { addressOf } from "../../model/address";
import type { Area } from "../../model/Area";
import { CHART_TYPES, isBlank, type OneChart } from "./Chart";
import { LINE_STYLES, lineType, lookValues } from "./chartLooks";
import { placeOf, valuesOf } from "./cellsOf";
import { quotedName } from "../../model/formulaTokens";
import type { FormatValue, SeriesModel } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";

interface OneSeries extends OneChart {
  readonly series: SeriesModel;
}

const NOWHERE: Area = { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 };

export const seriesListType: HostType<OneChart> = {
  name: "ChartSeriesCollection",
  get: { Count: ({ chart }) => chart.series.length },
  call: {
    Add: (self, [name, index]) => {
      const series = newSeries(name === undefined || name === null ? "" : textArgument(name));
      const { chart } = self;
      if (index === undefined || index === null) chart.series.push(series);
      else chart.series.splice(numberArgument(index), 0, series);
      return new Live(seriesType, { ...self, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: itemOf,
  },
  items: (self) => self.chart.series.map((series) => new Live(seriesType, { ...self, series })),
};

function itemOf(self: OneChart, [index]: readonly Argument[]): Live {
  const series = self.chart.series[numberArgument(index)];
  if (series === undefined) throw new ExcelError("InvalidArgument");
  return new Live(seriesType, { ...self, series });
}

function newSeries(name: string): SeriesModel {
  return {
    name,
    type: "",
    second: false,
    values: { sheetId: null, area: NOWHERE },
    categories: null,
    fill: "",
    line: "",
    looks: new Map(),
  };
}

/**
 * The series that Excel finds in a block of cells: a row of headers gives their names, a column of texts their categories.
 * A block with nothing in it gives `EmptyChartSeries`.
 */
export function seriesFrom(sheet: SheetModel, source: Area, by: "Auto" | "Columns" | "Rows"): SeriesModel[] {
  if (isBlank(sheet, source)) throw new ExcelError("EmptyChartSeries");
  const height = source.lastRow - source.firstRow + 1;
  const width = source.lastColumn - source.firstColumn + 1;
  if (by === "Rows" || (by === "Auto" && width > height)) {
    const { firstRow, lastRow } = source;
    return Array.from({ length: lastRow - firstRow + 1 }, (_, index): SeriesModel => {
      const row = firstRow + index;
      return { ...newSeries(""), values: { sheetId: sheet.id, area: { ...source, firstRow: row, lastRow: row } } };
    });
  }
  const values = valuesOf(sheet, source);
  const named = height > 1 && values[0]!.every((value) => typeof value === "string");
  const labelled = width > 1 && values.slice(named ? 1 : 0).every(([value]) => typeof value === "string");
  const body = { ...source, firstRow: source.firstRow + (named ? 1 : 0) };
  const categories = labelled ? { sheetId: sheet.id, area: { ...body, lastColumn: body.firstColumn } } : null;
  return Array.from({ length: width - (labelled ? 1 : 0) }, (_, index) => {
    const column = source.firstColumn + index + (labelled ? 1 : 0);
    const series = newSeries(named ? String(values[0]![column - source.firstColumn]) : "");
    series.values = { sheetId: sheet.id, area: { ...body, firstColumn: column, lastColumn: column } };
    series.categories = categories;
    return series;
  });
}

const looks = lookValues<OneSeries>(looksOf, "series", {
  GapWidth: "number",
  InvertIfNegative: "switch",
  MarkerBackgroundColor: "colour",
  MarkerForegroundColor: "colour",
  MarkerSize: "number",
  MarkerStyle: [
    "Automatic",
    "None",
    "Square",
    "Diamond",
    "Triangle",
    "X",
    "Star",
    "Dot",
    "Dash",
    "Circle",
    "Plus",
    "Picture",
  ],
  Overlap: "number",
  Smooth: "switch",
});

export const seriesType: HostType<OneSeries> = {
  name: "ChartSeries",
  get: {
    Name: ({ series }) => series.name,
    ChartType: ({ chart, series }) => (series.type === "" ? chart.type : series.type),
    AxisGroup: ({ series }) => (series.second ? "Secondary" : "Primary"),
    ...looks.get,
  },
  set: {
    Name: ({ series }, value) => (series.name = textArgument(value)),
    ChartType: ({ series }, value) => (filled(series).type = choiceArgument(value, CHART_TYPES)),
    AxisGroup: ({ series }, value) =>
      (filled(series).second = choiceArgument(value, ["Primary", "Secondary"]) === "Secondary"),
    ...Object.fromEntries(
      Object.entries(looks.set).map(([name, set]) => [
        name,
        (self: OneSeries, value: Json) => {
          filled(self.series);
          set(self, value);
        },
      ]),
    ),
  },
  part: { Format: (self) => new Live(seriesFormatType, self) },
  call: {
    Delete: ({ chart, series }) => {
      const at = chart.series.indexOf(series);
      if (at < 0) throw new ExcelError("InvalidArgument");
      chart.series.splice(at, 1);
      return undefined;
    },
    // told since ExcelApi 1.15
    GetDimensionDataSourceString: ({ sheet, series }, [dimension]) => {
      const which = choiceArgument(dimension, ["Values", "Categories"]);
      const cells = which === "Values" ? series.values : series.categories;
      const home = sheet.book.sheets.find((one) => one.id === cells?.sheetId);
      if (cells === null || home === undefined) return "";
      return `${quotedName(home.name)}!${addressOf(cells.area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
    },
    SetValues: ({ sheet, series }, [source]) => {
      const place = placeOf(sheet.book, sheet, source);
      series.values = { sheetId: place.sheet.id, area: inOneLine(place.area) };
      return undefined;
    },
    SetXAxisValues: ({ sheet, chart, series }, [source]) => {
      const place = placeOf(sheet.book, sheet, source);
      const categories = { sheetId: place.sheet.id, area: inOneLine(place.area) };
      series.categories = categories;
      // the axis is one: others without categories of their own show the same
      for (const other of chart.series) other.categories ??= categories;
      return undefined;
    },
  },
};

/** A series without values has nothing that could be formatted. */
function filled(series: SeriesModel): SeriesModel {
  if (series.values.area.lastRow < 0) throw new ExcelError("EmptyChartSeries");
  return series;
}

function inOneLine(area: Area): Area {
  if (area.firstRow !== area.lastRow && area.firstColumn !== area.lastColumn) throw new ExcelError("InvalidArgument");
  return area;
}

export const seriesFormatType: HostType<OneSeries> = {
  name: "ChartSeriesFormat",
  part: {
    Fill: (self) => new Live(seriesFillType, self),
    Line: (self) => new Live(seriesLineType, self),
  },
};

export const seriesFillType: HostType<OneSeries> = {
  name: "ChartFill",
  call: {
    SetSolidColor: ({ series }, [colour]) => {
      filled(series).fill = colourArgument(colour);
      return undefined;
    },
    Clear: ({ series }) => {
      filled(series).fill = "";
      return undefined;
    },
  },
};

const own = lookValues<OneSeries>(looksOf, "line", { LineStyle: LINE_STYLES, Weight: "number" });

export const seriesLineType: HostType<OneSeries> = {
  name: lineType.name,
  get: { Color: ({ series }) => series.line, ...own.get },
  set: { Color: ({ series }, value) => (filled(series).line = colourArgument(value)), ...own.set },
};

function looksOf({ series }: OneSeries): Map<string, FormatValue> {
  return series.looks;
}
