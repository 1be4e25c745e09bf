import type { ChartData, Language } from "../../core/index";
import { categoryLabels, type CategoryLabels } from "./categoryLabels";
import { legendRows, type LegendItem } from "./legendRows";
import { niceTicks, type Ticks } from "./niceTicks";
import { fitted, textWidth, wrapped } from "./textWidth";
import { tickText } from "./tickText";
import { valueRange } from "./valueRange";

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a chart stands, in pixels. */
export interface ChartFrame {
  readonly title: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: Ticks;
  readonly tickTexts: readonly string[];
  /** Null without a second axis. */
  readonly second: Ticks | null;
  readonly secondTexts: readonly string[];
  /** Names of the categories; of bars they stand at the left, one below the other. */
  readonly labels: CategoryLabels;
  readonly legend: readonly LegendItem[];
  /** The first row of the legend. */
  readonly legendTop: number;
}

export const TEXT = 11;
export const TITLE = 13;
export const LINE = 15;
const TITLE_LINE = 17;
const EDGE = 4;
const LONGEST_BAR_LABEL = 0.38;
const SLANTED_SHARE = 0.4;
const MOST_INDENT = 24;

/** Gives each part of a chart its place; what is left in the middle is for the figures. */
export function chartFrame(chart: ChartData, size: ChartSize, language: Language): ChartFrame {
  const bars = chart.kind === "bar";
  const title = chart.title === "" ? [] : wrapped(chart.title, size.width - 2 * EDGE, TITLE, 3);
  const names = chart.series.map((one) => one.title);
  const legend = names.length > 1 ? legendRows(names, size.width - 2 * EDGE, TEXT) : [];
  const legendHeight = legend.length === 0 ? 0 : (legend[legend.length - 1]!.row + 1) * LINE + 4;
  const top = EDGE + title.length * TITLE_LINE + 8;
  const rough = Math.max(40, size.height - top - legendHeight - 50);
  const ticks = ticksOf(chart, false, bars ? barTicks(chart, size.width, language) : rough / 40);
  const tickTexts = ticks.values.map((value) => tickText(value, chart.valueKind, language));
  const second = chart.series.some((one) => one.second) ? ticksOf(chart, true, rough / 40) : null;
  const secondTexts = second === null ? [] : second.values.map((value) => tickText(value, chart.secondKind, language));
  const leftTitle = (bars ? chart.categoryTitle : chart.valueTitle) === "" ? 0 : LINE;
  const bottomTitle = (bars ? chart.valueTitle : chart.categoryTitle) === "" ? 0 : LINE;
  const barLabel = size.width * LONGEST_BAR_LABEL;
  const sideTexts = bars ? chart.categories.map((text) => fitted(text, barLabel, TEXT)) : tickTexts;
  const beside = EDGE + leftTitle + widest(sideTexts) + 6;
  const lastName = textWidth(chart.categories[chart.categories.length - 1] ?? "", TEXT);
  const beyond = bars ? widest(tickTexts.slice(-1)) / 2 : Math.min(lastName / 2, 16);
  const right =
    second === null
      ? size.width - EDGE - beyond
      : size.width - EDGE - widest(secondTexts) - 6 - (chart.secondTitle === "" ? 0 : LINE);
  const left = bars ? beside : leftOfNames(chart, beside, right, size);
  const band = (right - left) / Math.max(1, chart.categories.length);
  const room = (place: number): number =>
    Math.min((left + band * (place + 0.5) - EDGE) * Math.SQRT2, size.height * SLANTED_SHARE);
  const below = bars
    ? { ...categoryLabels([], 1, TEXT, room), texts: sideTexts.map((text) => [text]), height: TEXT + 6 }
    : categoryLabels(chart.categories, Math.max(20, right - left), TEXT, room);
  const legendTop = size.height - legendHeight;
  const bottom = Math.max(top + 30, legendTop - EDGE - bottomTitle - below.height);
  const rowHeight = (bottom - top) / Math.max(1, chart.categories.length);
  const labels = bars ? { ...below, every: Math.max(1, Math.ceil(12 / rowHeight)) } : below;
  return { title, left, top, right, bottom, ticks, tickTexts, second, secondTexts, labels, legend, legendTop };
}

function ticksOf(chart: ChartData, second: boolean, wanted: number): Ticks {
  const { low, high } = valueRange(chart, second);
  const kind = second ? chart.secondKind : chart.valueKind;
  // a share that reaches 100 % goes no further: there is nothing above
  if (kind === "share" && low === 0 && high > 0.5 && high <= 1) return niceTicks(0, 1, wanted >= 5 ? 5 : 2);
  return niceTicks(low, high, Math.max(2, Math.min(6, Math.round(wanted))), kind === "count");
}

/** A slanted name reaches to the left: the picture makes some room for the first one. */
function leftOfNames(chart: ChartData, left: number, right: number, size: ChartSize): number {
  const band = (right - left) / Math.max(1, chart.categories.length);
  const names = categoryLabels(chart.categories, right - left, TEXT, () => size.height * SLANTED_SHARE);
  if (!names.slanted) return left;
  const reach = widest(names.texts.map(([text]) => text!)) * Math.SQRT1_2;
  return Math.max(left, Math.min(left + MOST_INDENT, reach + EDGE - band / 2));
}

/** As many marks below bars as their texts leave room for. */
function barTicks(chart: ChartData, width: number, language: Language): number {
  const { low, high } = valueRange(chart, false);
  const longest = widest([low, high].map((value) => tickText(value, chart.valueKind, language)));
  return (width * (1 - LONGEST_BAR_LABEL)) / (longest + 24);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, TEXT)), 0);
}
