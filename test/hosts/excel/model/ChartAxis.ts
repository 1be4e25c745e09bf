import { ExcelError, Live, type HostType } from "../HostType";
import { booleanArgument, choiceArgument, textArgument } from "./arguments";
import type { OneChart } from "./Chart";
import { fontType, lineType, lookValues } from "./chartLooks";
import type { AxisModel, FormatValue } from "./sheetExtras";

interface OneAxis {
  readonly axis: AxisModel;
}

export const chartAxesType: HostType<OneChart> = {
  name: "ChartAxes",
  part: {
    CategoryAxis: (self) => axisOf(self, "category"),
    ValueAxis: (self) => axisOf(self, "value"),
  },
  call: {
    GetItem: (self, [type, group]) => {
      const kind = choiceArgument(type, ["Category", "Value"]);
      const second = choiceArgument(group ?? "Primary", ["Primary", "Secondary"]) === "Secondary";
      // there is a second axis as long as a series uses it
      if (second && !self.chart.series.some((series) => series.second)) throw new ExcelError("InvalidArgument");
      return axisOf(self, second ? `secondary${kind}` : kind.toLowerCase());
    },
  },
};

function axisOf({ chart }: OneChart, key: string): Live {
  if (chart.type === "Pie") throw new ExcelError("InvalidOperation", "a pie has no axes");
  let axis = chart.axes.get(key);
  if (axis === undefined) {
    axis = { title: { text: "", visible: false }, numberFormat: "General", looks: new Map() };
    chart.axes.set(key, axis);
  }
  return new Live(chartAxisType, { axis });
}

const TICK_MARKS = ["None", "Cross", "Inside", "Outside"];

const looks = lookValues<OneAxis>(looksOf, "axis", {
  CategoryType: ["Automatic", "TextAxis", "DateAxis"],
  IsBetweenCategories: "switch",
  MajorTickMark: TICK_MARKS,
  MajorUnit: "number",
  Maximum: "number",
  Minimum: "number",
  MinorTickMark: TICK_MARKS,
  Position: ["Automatic", "Maximum", "Minimum"],
  ReversePlotOrder: "switch",
  TickLabelPosition: ["NextToAxis", "High", "Low", "None"],
  TickLabelSpacing: "number",
  TickMarkSpacing: "number",
  Visible: "switch",
});

export const chartAxisType: HostType<OneAxis> = {
  name: "ChartAxis",
  get: { NumberFormat: ({ axis }) => axis.numberFormat, ...looks.get },
  set: { NumberFormat: ({ axis }, value) => (axis.numberFormat = textArgument(value)), ...looks.set },
  part: {
    Title: (self) => new Live(titleType, self),
    Format: (self) => new Live(formatType, self),
    MajorGridlines: (self) => new Live(gridlinesType, self),
  },
};

export const titleType: HostType<OneAxis> = {
  name: "ChartAxisTitle",
  get: { Text: ({ axis }) => axis.title.text, Visible: ({ axis }) => axis.title.visible },
  set: {
    Text: ({ axis }, value) => (axis.title = { text: textArgument(value), visible: true }),
    Visible: ({ axis }, value) => (axis.title.visible = booleanArgument(value)),
  },
  part: { Format: (self) => new Live(titleFormatType, self) },
};

export const titleFormatType: HostType<OneAxis> = {
  name: "ChartAxisTitleFormat",
  part: { Font: ({ axis }) => new Live(fontType, { looks: axis.looks, path: "title/font" }) },
};

export const formatType: HostType<OneAxis> = {
  name: "ChartAxisFormat",
  part: {
    Font: ({ axis }) => new Live(fontType, { looks: axis.looks, path: "font" }),
    Line: ({ axis }) => new Live(lineType, { looks: axis.looks, path: "line" }),
  },
};

export const gridlinesType: HostType<OneAxis> = {
  name: "ChartGridlines",
  ...lookValues<OneAxis>(looksOf, "gridlines", { Visible: "switch" }),
  part: { Format: (self) => new Live(gridlinesFormatType, self) },
};

export const gridlinesFormatType: HostType<OneAxis> = {
  name: "ChartGridlinesFormat",
  part: { Line: ({ axis }) => new Live(lineType, { looks: axis.looks, path: "gridlines/line" }) },
};

function looksOf({ axis }: OneAxis): Map<string, FormatValue> {
  return axis.looks;
}
