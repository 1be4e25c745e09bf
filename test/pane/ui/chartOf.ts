import type { ChartData, ChartDataSeries } from "../../../core/index";

/** A series of figures for a chart in a test. */
export function seriesOf(values: readonly number[], title = "Sales"): ChartDataSeries {
  return { title, colour: "00695F", second: false, limit: false, values: Float64Array.from(values) };
}

/** A chart of three clients, or of as many as the first series has figures. */
export function chartOf(kind: ChartData["kind"], series: readonly ChartDataSeries[]): ChartData {
  return {
    title: "2 of 3 clients bring 90%",
    kind,
    categoryTitle: "Client",
    valueTitle: "Sales, EUR",
    secondTitle: kind === "columnLine" ? "Running share" : "",
    valueKind: "money",
    secondKind: "share",
    categories: Array.from(series[0]!.values, (_, place) => `Client ${place + 1}`),
    series,
  };
}
