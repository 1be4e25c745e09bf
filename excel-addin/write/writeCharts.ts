import { axisFormat, colours, seriesColour, type ChartSeries, type PlacedChart, type Ref } from "../../core/index";
import { areWholes, chartLook, isMarked, labelStep, refPlace } from "../../files/index";
import { rangeOf, type SheetTarget } from "./SheetTarget";
import { measuresOf } from "./writeFrame";

const POINTS_PER_PIXEL = 0.75;
const KINDS = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "Line",
  columnLine: "ColumnClustered",
  stacked: "ColumnStacked",
} as const;

/** Whether a chart is one of ours, by its name: those that a person makes are named with a number. */
export function isOurChart(name: string): boolean {
  return /^Chart [A-Za-z]/.test(name);
}

/** Adds the charts, beside those that are there, and gives their names. The columns and rows have their sizes by now. */
export async function writeCharts(target: SheetTarget): Promise<string[]> {
  const placed = target.place.placed.filter((one): one is PlacedChart => one.type === "chart");
  if (placed.length === 0) return [];
  const { sheet, writer } = target;
  await writer.call(() => sheet.charts.load("items/name"));
  await writer.flush();
  const taken = new Set(sheet.charts.items.map(({ name }) => name.toLowerCase()));
  const names = placed.map(({ block }) => freeName(`Chart ${block.key}`, taken));
  const charts: Excel.Chart[] = [];
  for (const [index, { block }] of placed.entries()) {
    await writer.call(() => {
      const [first] = block.series;
      const source = first === undefined ? block.category : first.values;
      const chart = sheet.charts.add(KINDS[block.kind], refRange(target, source), "Columns");
      chart.name = names[index]!;
      chart.series.load("count");
      charts[index] = chart;
    });
  }
  await writer.flush();
  for (const [index, place] of placed.entries()) {
    const bytes = 12_000 + 4000 * place.block.series.length;
    await writer.add({ bytes, put: () => putChart(target, place, charts[index]!) });
  }
  return names;
}

function freeName(wish: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wish : `${wish} (${number})`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function refRange(target: SheetTarget, ref: Ref): Excel.Range {
  const { at, first, last } = refPlace(ref, target.place);
  return rangeOf(target, { firstRow: first, firstColumn: at, lastRow: last, lastColumn: at });
}

function putChart(target: SheetTarget, placed: PlacedChart, chart: Excel.Chart): void {
  const { block } = placed;
  putSeries(target, placed, chart);
  chart.title.text = block.title;
  chart.title.overlay = false;
  putFont(chart.title.format.font, chartLook.titleSize, colours.titleInk, true);
  chart.legend.visible = block.series.length > 1;
  if (block.series.length > 1) {
    chart.legend.position = "Bottom";
    chart.legend.overlay = false;
    putFont(chart.legend.format.font, chartLook.labelSize, colours.quietInk, false);
  }
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.color = `#${colours.line}`;
  chart.format.roundedCorners = false;
  chart.plotVisibleOnly = true;
  chart.displayBlanksAs = "NotPlotted";
  putCategories(target, placed, chart.axes.categoryAxis);
  const first = chart.axes.valueAxis;
  putValues(first, block.valueTitle, axisFormat(block.valueKind, target.plan.language));
  first.majorGridlines.visible = true;
  first.majorGridlines.format.line.color = `#${chartLook.grid}`;
  if (areWholes(block, target.place)) {
    first.minimum = 0;
    first.maximum = 1;
    first.majorUnit = 0.2;
  }
  if (isSecond(placed)) {
    const second = chart.axes.getItem("Value", "Secondary");
    const kind = block.secondKind ?? block.valueKind;
    putValues(second, block.secondTitle ?? "", axisFormat(kind, target.plan.language));
  }
  const measures = measuresOf(target);
  chart.setPosition(target.sheet.getCell(placed.row, placed.column));
  chart.width = measures.chartWidth(target.place) * POINTS_PER_PIXEL;
  chart.height = measures.chartHeight(placed) * POINTS_PER_PIXEL;
}

/** Lines on an axis of their own, beside columns. */
function isSecond({ block: { kind, series } }: PlacedChart): boolean {
  return kind === "columnLine" && series.some(({ second }) => second) && series.some(({ second }) => !second);
}

function putSeries(target: SheetTarget, placed: PlacedChart, chart: Excel.Chart): void {
  const { block } = placed;
  const { series: list } = chart;
  const present = list.count;
  for (let extra = present - 1; extra >= block.series.length; extra--) list.getItemAt(extra).delete();
  block.series.forEach((series, index) => {
    const one = index < present ? list.getItemAt(index) : list.add(series.title);
    one.name = series.title;
    one.setValues(refRange(target, series.values));
    one.setXAxisValues(refRange(target, block.category));
    const colour = `#${seriesColour(series, index)}`;
    if (block.kind === "line" || (block.kind === "columnLine" && series.second)) {
      putLine(target, one, series, colour);
      if (isSecond(placed)) one.axisGroup = "Secondary";
      return;
    }
    one.format.fill.setSolidColor(colour);
    one.invertIfNegative = false;
    one.gapWidth = chartLook.gap;
    if (block.kind === "stacked") one.overlap = 100;
  });
}

function putLine(target: SheetTarget, one: Excel.ChartSeries, series: ChartSeries, colour: string): void {
  const isDotted = isMarked(series, target.place);
  one.chartType = isDotted ? "LineMarkers" : "Line";
  const { line } = one.format;
  line.color = colour;
  line.weight = series.limit === true ? chartLook.limitWeight : chartLook.lineWeight;
  if (series.limit === true) line.lineStyle = "Dash";
  one.smooth = false;
  one.markerStyle = isDotted ? "Circle" : "None";
  if (!isDotted) return;
  one.markerSize = chartLook.markerSize;
  one.markerBackgroundColor = colour;
  one.markerForegroundColor = colour;
}

function putCategories(target: SheetTarget, { block }: PlacedChart, axis: Excel.ChartAxis): void {
  const { column } = refPlace(block.category, target.place);
  const step = labelStep(block, target.place);
  // not left to guess: a row of months would else become a scale of days
  axis.categoryType = "TextAxis";
  axis.numberFormat = axisFormat(column.kind, target.plan.language);
  axis.tickLabelPosition = "Low";
  axis.format.line.color = `#${colours.line}`;
  if (step > 1) {
    axis.tickLabelSpacing = step;
    axis.tickMarkSpacing = step;
    // the line begins at the axis, not half a step beside it
    if (block.kind === "line") axis.isBetweenCategories = false;
  }
  if (block.kind === "bar") {
    axis.reversePlotOrder = true;
    // so that the figures stand below all the same
    axis.position = "Maximum";
  }
  putAxis(axis, block.categoryTitle);
}

function putValues(axis: Excel.ChartAxis, title: string, format: string): void {
  axis.numberFormat = format;
  axis.tickLabelPosition = "NextToAxis";
  axis.format.line.clear();
  putAxis(axis, title);
}

function putAxis(axis: Excel.ChartAxis, title: string): void {
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  putFont(axis.format.font, chartLook.labelSize, colours.quietInk, false);
  if (title === "") {
    axis.title.visible = false;
    return;
  }
  axis.title.text = title;
  putFont(axis.title.format.font, chartLook.labelSize, colours.quietInk, false);
}

function putFont(font: Excel.ChartFont, size: number, ink: string, bold: boolean): void {
  font.size = size;
  font.color = `#${ink}`;
  font.bold = bold;
}
