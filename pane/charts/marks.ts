import type { ChartData, ChartDataSeries, Language } from "../../core/index";
import type { ChartFrame } from "./chartFrame";
import type { Ticks } from "./niceTicks";
import { tickText } from "./tickText";

export interface MarksProps {
  readonly chart: ChartData;
  readonly frame: ChartFrame;
  readonly language: Language;
  readonly dark: boolean;
}

/** Whether a series is drawn as a line in this chart. */
export function isLine(chart: ChartData, series: ChartDataSeries): boolean {
  return chart.kind === "line" || series.second || (series.limit && chart.kind !== "bar");
}

/** Pixels of a figure on an axis that reaches from `start` to `end`. */
export function along(ticks: Ticks, start: number, end: number, value: number): number {
  return start + ((value - ticks.low) / (ticks.high - ticks.low)) * (end - start);
}

/** A path can't hold many digits more than a screen has. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What stands in the tooltip of a mark. */
export function markText(chart: ChartData, series: ChartDataSeries, place: number, language: Language): string {
  const kind = series.second ? chart.secondKind : chart.valueKind;
  const figure = tickText(series.values[place]!, kind, language);
  const name = chart.series.length > 1 ? `, ${series.title}` : "";
  return `${chart.categories[place]!}${name}: ${figure}`;
}
