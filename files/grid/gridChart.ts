import type { ChartKind, Kind } from "../../core/index";
import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, numberOf, type XmlNode } from "../xlsx/xmlTree";
import { chartSource, kindOfFormat, type ChartPlace, type ChartSource } from "./chartCells";
import { seriesColour } from "./chartColours";
import type { ColourBook } from "./colours";
import type { GridChart, GridRange } from "./GridWorkbook";

interface Group {
  readonly node: XmlNode;
  readonly type: string;
  readonly axes: readonly string[];
}

interface SeriesInWork {
  readonly node: XmlNode;
  readonly second: boolean;
  readonly order: number;
  readonly values: ChartSource;
}

/** A chart of a kind that we draw; null of any other. */
export function gridChart(root: XmlNode, anchor: GridRange, place: ChartPlace, colours: ColourBook): GridChart | null {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = (plot?.children ?? [])
    .filter(({ name }) => name.endsWith("Chart"))
    .map((node): Group => ({
      node,
      type: node.name,
      axes: childrenOf(node, "axId").map((one) => attributeOf(one, "val")),
    }));
  const kind = kindOf(groups);
  if (plot === undefined || kind === null) return null;
  const series = groups
    .flatMap((group) =>
      childrenOf(group.node, "ser").map((node): SeriesInWork => ({
        node,
        second: kind === "columnLine" && group.type === "lineChart",
        order: numberOf(childOf(node, "order"), "val", 0),
        values: chartSource(childOf(node, "val"), place),
      })),
    )
    .sort((a, b) => a.order - b.order);
  const first = series[0];
  if (first === undefined || series.some(({ values }) => !isWhole(values))) return null;
  const category = series.find(({ node }) => childOf(node, "cat") !== undefined) ?? first;
  const categories = chartSource(childOf(category.node, "cat"), place);
  const main = groups.find((group) => kind !== "columnLine" || group.type === "barChart")!;
  const second = kind === "columnLine" ? groups.find((group) => group.type === "lineChart") : undefined;
  const valueKind = kindOfAxis(
    axisOf(plot, main, "valAx"),
    series.filter((one) => !one.second),
  );
  const numbered = categories.cells.remembered.length > 0 || categories.cells.sheet !== "";
  return {
    anchor,
    title: chartTitle(chart, series),
    kind,
    categoryTitle: titleOf(axisOf(plot, main, "catAx") ?? axisOf(plot, main, "dateAx")),
    valueTitle: titleOf(axisOf(plot, main, "valAx")),
    secondTitle: second === undefined ? "" : titleOf(axisOf(plot, second, "valAx")),
    valueKind,
    secondKind:
      second === undefined
        ? valueKind
        : kindOfAxis(
            axisOf(plot, second, "valAx"),
            series.filter((one) => one.second),
          ),
    categories: numbered ? categories.cells : counted(first.values),
    ...(categories.numeric ? { categoryKind: kindOfFormat(categories.format, categories.cells.remembered) } : {}),
    series: series.map(({ node, second: onSecond, values }, index) => ({
      title: seriesTitle(node),
      colour: seriesColour(node, index, colours),
      second: onSecond,
      limit: !["", "solid"].includes(attributeOf(childOf(node, "spPr", "ln", "prstDash"), "val")),
      values: values.cells,
    })),
  };
}

/** Cells that lie apart can't be told as one rectangle; without cells there must be something to remember. */
function isWhole({ cells, address }: ChartSource): boolean {
  return cells.sheet !== "" || (cells.remembered.length > 0 && !address.includes(","));
}

/** Texts of all addresses that a chart of any kind reads. */
export function chartAddresses(root: XmlNode): string[] {
  return descendantsOf(root, "f").map(({ text }) => text);
}

function kindOf(groups: readonly Group[]): ChartKind | null {
  const [first, second] = groups;
  if (first === undefined || groups.length > 2) return null;
  if (second === undefined) return plainKind(first);
  const bars = groups.find((group) => group.type === "barChart");
  const lines = groups.find((group) => group.type === "lineChart");
  if (bars === undefined || lines === undefined) return null;
  if (plainKind(bars) !== "column" || plainKind(lines) !== "line") return null;
  // on the axis of the columns a line would be drawn to another scale than ours is
  return lines.axes.some((axis) => bars.axes.includes(axis)) ? null : "columnLine";
}

function plainKind({ node, type }: Group): ChartKind | null {
  const grouping = attributeOf(childOf(node, "grouping"), "val");
  if (type === "lineChart") return grouping === "" || grouping === "standard" ? "line" : null;
  if (type !== "barChart") return null;
  const across = attributeOf(childOf(node, "barDir"), "val") === "bar";
  if (grouping === "stacked") return across ? null : "stacked";
  if (grouping !== "" && grouping !== "clustered") return null;
  return across ? "bar" : "column";
}

function axisOf(plot: XmlNode, group: Group, name: string): XmlNode | undefined {
  return childrenOf(plot, name).find((axis) => group.axes.includes(attributeOf(childOf(axis, "axId"), "val")));
}

/** The kind of an axis by its own format, or by that of the values where it follows them. */
function kindOfAxis(axis: XmlNode | undefined, series: readonly SeriesInWork[]): Kind {
  const own = childOf(axis, "numFmt");
  const values = series.flatMap((one) => [...one.values.cells.remembered]);
  const formats = series.map((one) => one.values.format);
  const format = attributeOf(own, "formatCode");
  if (format === "" || flagOf(own, "sourceLinked")) return kindOfFormat(formats[0] ?? "General", values);
  const kind = kindOfFormat(format, values);
  // along an axis money has no decimals, so that only the values tell it from a count
  const money = kind === "count" && formats.some((one) => kindOfFormat(one, []) === "money");
  return money ? "money" : kind;
}

/** Without categories the points are counted. */
function counted(values: ChartSource): GridChart["categories"] {
  const { range, remembered } = values.cells;
  const count = Math.max(
    remembered.length,
    Math.min(1_000, Math.max(range.lastRow - range.firstRow, range.lastColumn - range.firstColumn) + 1),
  );
  return {
    sheet: "",
    range: { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 },
    remembered: Array.from({ length: count }, (_, index) => index + 1),
  };
}

function chartTitle(chart: XmlNode | undefined, series: readonly SeriesInWork[]): string {
  const title = titleOf(chart);
  if (title !== "" || series.length !== 1 || childOf(chart, "title") === undefined) return title;
  // a title that nobody wrote is the name of the only series
  return childOf(chart, "title", "tx") === undefined ? seriesTitle(series[0]!.node) : "";
}

function titleOf(holder: XmlNode | undefined): string {
  const text = childOf(holder, "title", "tx");
  const rich = childOf(text, "rich");
  if (rich === undefined) return childOf(text, "strRef", "strCache", "pt", "v")?.text ?? "";
  return childrenOf(rich, "p")
    .map((paragraph) =>
      paragraph.children
        .map((one) =>
          one.name === "br" ? "\n" : one.name === "r" || one.name === "fld" ? (childOf(one, "t")?.text ?? "") : "",
        )
        .join(""),
    )
    .join("\n");
}

function seriesTitle(series: XmlNode): string {
  const text = childOf(series, "tx");
  return childOf(text, "v")?.text ?? childOf(text, "strRef", "strCache", "pt", "v")?.text ?? "";
}
