import {
  axisFormat,
  colours,
  FIRST_COLUMN,
  seriesColour,
  type ChartBlock,
  type Language,
  type Layout,
  type PlacedChart,
  type Ref,
} from "../../core/index";
import { areWholes, chartLook, isMarked, refPlace } from "../../files/index";
import type { ChartOrder, Order, Rect, SheetId } from "../protocol";
import { USUAL_HEIGHT } from "./sizes";

const MIN_WIDTH = 560;
const MAX_WIDTH = 1000;
/** Pixels between a chart and the row after it. */
const GAP = 6;
const TYPES = { column: "COLUMN", bar: "BAR", line: "LINE", columnLine: "COMBO", stacked: "COLUMN" } as const;

/** Our charts of a sheet. `widthOf`: pixels of a column, 0 of a hidden one. */
export function chartOrders(
  sheet: SheetId,
  place: Layout,
  language: Language,
  widthOf: (column: number) => number,
): Order[] {
  let width = 0;
  for (let column = FIRST_COLUMN; column < place.columnCount; column++) width += widthOf(column);
  return place.placed.flatMap((placed): Order[] => {
    if (placed.type !== "chart" || placed.block.series.length === 0) return [];
    const chart = chartOrder(sheet, placed, place, language, Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));
    return [{ do: "chart", sheet, chart }];
  });
}

function chartOrder(
  sheet: SheetId,
  { block, row, column, rows }: PlacedChart,
  place: Layout,
  language: Language,
  width: number,
): ChartOrder {
  const cells = (ref: Ref): { sheet: SheetId; rect: Rect } => {
    const { at, first, last } = refPlace(ref, place);
    return { sheet, rect: [first, at, last - first + 1, 1] };
  };
  return {
    type: TYPES[block.kind],
    ranges: [cells(block.category), ...block.series.map(({ values }) => cells(values))],
    ...{ row, column, width, height: rows * USUAL_HEIGHT - GAP },
    options: optionsOf(block, place, language),
  };
}

/** In the words of Google's chart options. */
function optionsOf(block: ChartBlock, place: Layout, language: Language): Record<string, unknown> {
  const isBar = block.kind === "bar";
  const hasSecond = isCombined(block);
  const values = {
    title: block.valueTitle,
    titleTextStyle: textStyle(colours.quietInk, false),
    textStyle: textStyle(colours.quietInk, false),
    format: axisFormat(block.valueKind, language),
    gridlines: { color: `#${chartLook.grid}` },
    ...(areWholes(block, place) ? { viewWindow: { min: 0, max: 1 } } : {}),
  };
  const categories = {
    title: block.categoryTitle,
    titleTextStyle: textStyle(colours.quietInk, false),
    textStyle: textStyle(colours.quietInk, false),
  };
  const second = {
    title: block.secondTitle ?? "",
    titleTextStyle: textStyle(colours.quietInk, false),
    textStyle: textStyle(colours.quietInk, false),
    format: axisFormat(block.secondKind ?? block.valueKind, language),
    gridlines: { count: 0 },
  };
  return {
    title: block.title,
    titleTextStyle: { ...textStyle(colours.titleInk, true), fontSize: chartLook.titleSize },
    // not left to guess: a row of months would else become a scale of days
    treatLabelsAsText: true,
    useFirstColumnAsDomain: true,
    ...(block.kind === "stacked" ? { isStacked: true } : {}),
    ...(block.kind === "line" ? {} : { "bar.groupWidth": `${Math.round(100 / (1 + chartLook.gap / 100))}%` }),
    legend: {
      position: block.series.length > 1 ? "bottom" : "none",
      textStyle: textStyle(colours.quietInk, false),
    },
    backgroundColor: "#ffffff",
    series: seriesOptions(block, place, hasSecond),
    ...(isBar
      ? { hAxis: values, vAxis: categories }
      : { hAxis: categories, vAxes: { 0: values, ...(hasSecond ? { 1: second } : {}) } }),
  };
}

/** Lines on an axis of their own, beside columns. */
function isCombined({ kind, series }: ChartBlock): boolean {
  return kind === "columnLine" && series.some(({ second }) => second) && series.some(({ second }) => !second);
}

function seriesOptions(block: ChartBlock, place: Layout, hasSecond: boolean): Record<string, unknown> {
  return Object.fromEntries(
    block.series.map((series, at) => {
      const isLine = block.kind === "line" || (block.kind === "columnLine" && series.second);
      const look = {
        color: `#${seriesColour(series, at).toLowerCase()}`,
        labelInLegend: series.title,
        ...(block.kind === "columnLine" ? { type: isLine ? "line" : "bars" } : {}),
        ...(hasSecond ? { targetAxisIndex: series.second ? 1 : 0 } : {}),
      };
      if (!isLine) return [at, look];
      const limit = series.limit === true;
      const line = {
        lineWidth: limit ? 1 : 3,
        pointSize: isMarked(series, place) ? chartLook.markerSize : 0,
        ...(limit ? { lineDashStyle: [6, 4] } : {}),
      };
      return [at, { ...look, ...line }];
    }),
  );
}

function textStyle(colour: string, bold: boolean): Record<string, unknown> {
  return { color: `#${colour.toLowerCase()}`, fontSize: chartLook.labelSize, bold };
}
