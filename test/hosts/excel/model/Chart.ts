import { ExcelError, Live, type Argument, type HostType } from "../HostType";
import { booleanArgument, choiceArgument, numberArgument, textArgument } from "./arguments";
import type { Area } from "../../model/Area";
import { placeOf, pointsOf, sheetOf, valuesOf } from "./cellsOf";
import { chartAxesType } from "./ChartAxis";
import { borderType, chartFillType, fontType, lookValues } from "./chartLooks";
import { seriesFrom, seriesListType } from "./ChartSeries";
import type { ChartModel } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";

export interface OneChart {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

interface Charts {
  readonly sheet: SheetModel;
}

/** Kinds that the plans use, and those that a person's own charts have in the tests. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
] as const;
const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export const chartsType: HostType<Charts> = {
  name: "ChartCollection",
  get: { Count: ({ sheet }) => sheet.extras.charts.length },
  call: {
    Add: ({ sheet }, [type, source, seriesBy]) => {
      const place = placeOf(sheet.book, sheet, source);
      const by = choiceArgument(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
      const chart = newChart(sheet, choiceArgument(type, CHART_TYPES));
      chart.series = seriesFrom(place.sheet, place.area, by);
      sheet.extras.charts.push(chart);
      return new Live(chartType, { sheet, chart });
    },
    GetCount: ({ sheet }) => sheet.extras.charts.length,
    GetItem: itemOf,
    GetItemAt: (self, [index]) => itemOf(self, [index]),
    GetItemOrNullObject: ({ sheet }, [key]) => foundIn(sheet, key),
  },
  items: ({ sheet }) => sheet.extras.charts.map((chart) => new Live(chartType, { sheet, chart })),
  item: (self, key) => itemOf(self, [key]),
};

function itemOf({ sheet }: Charts, [key]: readonly Argument[]): Live {
  const found = foundIn(sheet, key);
  if (found === null) throw new ExcelError("ItemNotFound");
  return found;
}

function foundIn(sheet: SheetModel, key: Argument): Live | null {
  const found = sheet.extras.charts.find((chart, index) =>
    typeof key === "number" ? index === key : chart.id === key || chart.name === key,
  );
  return found === undefined ? null : new Live(chartType, { sheet, chart: found });
}

function newChart(sheet: SheetModel, type: string): ChartModel {
  const { charts } = sheet.extras;
  let number = charts.length + 1;
  while (charts.some((one) => one.name === `Chart ${number}`)) number++;
  return {
    id: sheet.book.newId(),
    name: `Chart ${number}`,
    type,
    title: { text: "", visible: false },
    legend: { visible: true, position: "Right", overlay: false },
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    axes: new Map(),
    series: [],
    looks: new Map(),
  };
}

const looks = lookValues<OneChart>(looksOf, "chart", {
  DisplayBlanksAs: ["NotPlotted", "Zero", "Interplotted"],
  PlotVisibleOnly: "switch",
});

export const chartType: HostType<OneChart> = {
  name: "Chart",
  id: ({ chart }) => chart.id,
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
    Top: ({ chart }) => chart.top,
    Left: ({ chart }) => chart.left,
    Width: ({ chart }) => chart.width,
    Height: ({ chart }) => chart.height,
    ...looks.get,
  },
  set: {
    Name: ({ sheet, chart }, value) => {
      const name = textArgument(value);
      if (sheet.extras.charts.some((one) => one !== chart && one.name === name)) {
        throw new ExcelError("InvalidArgument", `there is a chart ${name}`);
      }
      chart.name = name;
    },
    ChartType: ({ chart }, value) => {
      chart.type = choiceArgument(value, CHART_TYPES);
      for (const one of chart.series) one.type = "";
    },
    Top: ({ chart }, value) => (chart.top = length(value)),
    Left: ({ chart }, value) => (chart.left = length(value)),
    Width: ({ chart }, value) => (chart.width = length(value)),
    Height: ({ chart }, value) => (chart.height = length(value)),
    ...looks.set,
  },
  part: {
    Title: (self) => new Live(titleType, self),
    Legend: (self) => new Live(legendType, self),
    Format: (self) => new Live(areaFormatType, self),
    Axes: (self) => new Live(chartAxesType, self),
    Series: (self) => new Live(seriesListType, self),
    Worksheet: ({ sheet }) => sheetOf(sheet),
  },
  call: {
    Delete: ({ sheet, chart }) => {
      const at = sheet.extras.charts.indexOf(chart);
      if (at < 0) throw new ExcelError("ItemNotFound");
      sheet.extras.charts.splice(at, 1);
      return undefined;
    },
    SetPosition: ({ sheet, chart }, [start, end]) => {
      const from = placeOf(sheet.book, sheet, start).area;
      const to = end === undefined || end === null ? null : placeOf(sheet.book, sheet, end).area;
      const first = pointsOf(sheet, from);
      chart.left = first.left;
      chart.top = first.top;
      if (to === null) return undefined;
      const last = pointsOf(sheet, to);
      chart.width = last.left + last.width - first.left;
      chart.height = last.top + last.height - first.top;
      return undefined;
    },
  },
};

export const areaFormatType: HostType<OneChart> = {
  name: "ChartAreaFormat",
  ...lookValues<OneChart>(looksOf, "area", { RoundedCorners: "switch" }),
  part: {
    Border: ({ chart }) => new Live(borderType, { looks: chart.looks, path: "area/border" }),
    Fill: ({ chart }) => new Live(chartFillType, { looks: chart.looks, path: "area/fill" }),
    Font: ({ chart }) => new Live(fontType, { looks: chart.looks, path: "area/font" }),
  },
};

function length(value: Argument): number {
  const points = numberArgument(value);
  if (points < 0) throw new ExcelError("InvalidArgument");
  return points;
}

export const titleType: HostType<OneChart> = {
  name: "ChartTitle",
  get: {
    Text: ({ chart }) => chart.title.text,
    Visible: ({ chart }) => chart.title.visible,
    ...lookValues<OneChart>(looksOf, "title", { Overlay: "switch" }).get,
  },
  set: {
    Text: ({ chart }, value) => (chart.title = { text: textArgument(value), visible: true }),
    Visible: ({ chart }, value) => (chart.title.visible = booleanArgument(value)),
    ...lookValues<OneChart>(looksOf, "title", { Overlay: "switch" }).set,
  },
  part: { Format: (self) => new Live(titleFormatType, self) },
};

export const titleFormatType: HostType<OneChart> = {
  name: "ChartTitleFormat",
  part: { Font: ({ chart }) => new Live(fontType, { looks: chart.looks, path: "title/font" }) },
};

export const legendType: HostType<OneChart> = {
  name: "ChartLegend",
  get: {
    Visible: ({ chart }) => chart.legend.visible,
    Position: ({ chart }) => chart.legend.position,
    Overlay: ({ chart }) => chart.legend.overlay,
  },
  set: {
    Visible: ({ chart }, value) => (chart.legend.visible = booleanArgument(value)),
    Position: ({ chart }, value) => (chart.legend.position = choiceArgument(value, POSITIONS)),
    Overlay: ({ chart }, value) => (chart.legend.overlay = booleanArgument(value)),
  },
  part: { Format: (self) => new Live(legendFormatType, self) },
};

export const legendFormatType: HostType<OneChart> = {
  name: "ChartLegendFormat",
  part: { Font: ({ chart }) => new Live(fontType, { looks: chart.looks, path: "legend/font" }) },
};

function looksOf({ chart }: OneChart): ChartModel["looks"] {
  return chart.looks;
}

/** Whether anything stands in cells. */
export function isBlank(sheet: SheetModel, area: Area): boolean {
  return valuesOf(sheet, area).every((row) => row.every((value) => value === ""));
}
