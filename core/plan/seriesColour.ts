import { palette } from "./palette";
import type { ChartSeries, Tone } from "./plan";

/** Tones of series that name none, in this order. */
const CYCLE: readonly Tone[] = ["a", "b", "new", "restored", "lost", "c"];

/** RRGGBB of a series, the same in every host: by its tone, else by its place among the series of the chart. */
export function seriesColour(series: Pick<ChartSeries, "tone">, place: number): string {
  return palette[series.tone ?? CYCLE[place % CYCLE.length]!].strong;
}
