import type { ChartData, ChartDataSeries } from "../../core/index";

/** The lowest and the highest figure that an axis must hold, zero always among them. */
export function valueRange(chart: ChartData, second: boolean): { low: number; high: number } {
  const series = chart.series.filter((one) => one.second === second);
  let low = 0;
  let high = 0;
  const take = (value: number): void => {
    if (!Number.isFinite(value)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  if (chart.kind !== "stacked") {
    for (const one of series) one.values.forEach(take);
    return { low, high };
  }
  chart.categories.forEach((_, place) => {
    const { above, below } = stackHeights(stackedSeries(chart), place);
    take(above);
    take(below);
  });
  for (const one of series) if (one.limit) one.values.forEach(take);
  return { low, high };
}

/** Series that are piled on one another. */
export function stackedSeries(chart: ChartData): ChartDataSeries[] {
  return chart.series.filter((one) => !one.second && !one.limit);
}

/** How far a pile reaches above and below zero. */
export function stackHeights(series: readonly ChartDataSeries[], place: number): { above: number; below: number } {
  let above = 0;
  let below = 0;
  for (const one of series) {
    const value = one.values[place]!;
    if (value > 0) above += value;
    if (value < 0) below += value;
  }
  return { above, below };
}
