import type { ChartKind, Kind } from "./plan";

/** A chart with the figures that it shows, ready to be drawn on a screen. */
export interface ChartData {
  readonly title: string;
  readonly kind: ChartKind;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** "" without a second axis. */
  readonly secondTitle: string;
  readonly valueKind: Kind;
  readonly secondKind: Kind;
  readonly categories: readonly string[];
  readonly series: readonly ChartDataSeries[];
}

export interface ChartDataSeries {
  readonly title: string;
  /** RRGGBB */
  readonly colour: string;
  /** On the second axis, as a line. */
  readonly second: boolean;
  /** A limit that others are held against: thin and dashed. */
  readonly limit: boolean;
  /** One a category; NaN: nothing there. */
  readonly values: Float64Array;
}
