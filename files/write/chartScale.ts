import type { ChartBlock, ChartSeries, Layout } from "../../core/index";
import { refValues } from "./chartData";

/** Sizes in points and colours of every chart, in one place. */
export const chartLook = {
  titleSize: 14,
  labelSize: 10,
  lineWeight: 2.25,
  limitWeight: 1,
  markerSize: 6,
  /** Room between columns, per cent of their width. */
  gap: 60,
  grid: "DCE5E3",
} as const;

/** Up to so many points of a line are marked with dots. */
const MARKED_POINTS = 15;
/** More labels than these under an axis crowd each other. */
const MOST_LABELS = 12;
const WISHED_LABELS = 10;

/** Every how many categories a label stands. */
export function labelStep(block: ChartBlock, place: Layout): number {
  const { length } = refValues(block.category, place);
  return length <= MOST_LABELS ? 1 : Math.max(1, Math.round((length - 1) / WISHED_LABELS));
}

/** Whether the first axis shows shares that reach well up to the whole and never above it. */
export function areWholes(block: ChartBlock, place: Layout): boolean {
  if (block.valueKind !== "share") return false;
  const values = block.series
    .filter((series) => !series.second)
    .flatMap((series) => refValues(series.values, place))
    .filter((value) => typeof value === "number");
  const most = Math.max(0, ...values);
  return most > 0.5 && most <= 1 + 1e-9 && values.every((value) => value >= 0);
}

/** Whether the points of a line have dots. */
export function isMarked(series: ChartSeries, place: Layout): boolean {
  return series.limit !== true && refValues(series.values, place).length <= MARKED_POINTS;
}
