import type { ChartData, Language } from "../../core/index";
import { tickText } from "./tickText";

/** What a chart shows, for those who hear it: its finding, the span of each axis and series. */
export function chartSummary(chart: ChartData, language: Language): string {
  const { categories } = chart;
  const first = categories[0];
  const last = categories[categories.length - 1];
  const parts = [chart.title];
  if (first !== undefined && last !== undefined) parts.push(named(chart.categoryTitle, span(first, last)));
  for (const series of chart.series) {
    const figures = [...series.values].filter((value) => Number.isFinite(value));
    if (figures.length === 0) continue;
    const kind = series.second ? chart.secondKind : chart.valueKind;
    const low = figures.reduce((least, value) => Math.min(least, value));
    const high = figures.reduce((most, value) => Math.max(most, value));
    parts.push(named(series.title, span(tickText(low, kind, language), tickText(high, kind, language))));
  }
  return parts.join(". ");
}

function named(name: string, text: string): string {
  return name === "" ? text : `${name}: ${text}`;
}

function span(from: string, to: string): string {
  return from === to ? from : `${from} – ${to}`;
}
