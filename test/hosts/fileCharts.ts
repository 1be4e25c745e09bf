import { addressesOf, attribute, nodes, textOf, type FilePackage, type Node } from "./filePackage";
import type { ObservedChart, ObservedSeries } from "./observed";

/** Reads the value of a cell of any sheet. */
export type Lookup = (sheet: string, address: string) => number | string | null;

/** The charts of a drawing, top to bottom, their values looked up in the cells. */
export function fileCharts(file: FilePackage, drawing: string, lookup: Lookup): ObservedChart[] {
  const relations = file.relations(drawing);
  const anchors = nodes(file.xml(drawing), "wsDr", "twoCellAnchor");
  return anchors.flatMap((anchor) => {
    const frame = nodes(anchor, "graphicFrame", "graphic", "graphicData", "chart")[0];
    const target = frame === undefined ? undefined : relations.get(attribute(frame, "id"))?.target;
    return target === undefined ? [] : [readChart(nodes(file.xml(target), "chartSpace", "chart")[0]!, lookup)];
  });
}

function readChart(chart: Node, lookup: Lookup): ObservedChart {
  const plot = nodes(chart, "plotArea")[0]!;
  const bars = nodes(plot, "barChart");
  const lines = nodes(plot, "lineChart");
  const values = nodes(plot, "valAx");
  const category = nodes(plot, "catAx").find((axis) => attribute(nodes(axis, "delete")[0], "val") !== "1");
  const firstSeries = [...bars, ...lines].flatMap((group) => nodes(group, "ser"))[0];
  return {
    kind: kindOf(bars, lines),
    title: titleOf(chart),
    categoryTitle: titleOf(category),
    valueTitle: titleOf(values[0]),
    secondTitle: titleOf(values[1]),
    categories: firstSeries === undefined ? [] : reference(nodes(firstSeries, "cat")[0], lookup),
    cachedCategories: cacheOf(nodes(firstSeries, "cat")[0]),
    series: [
      ...bars.flatMap((group) => nodes(group, "ser").map((one) => series(one, false, lookup))),
      ...lines.flatMap((group) => nodes(group, "ser").map((one) => series(one, bars.length > 0, lookup))),
    ],
  };
}

function kindOf(bars: readonly Node[], lines: readonly Node[]): ObservedChart["kind"] {
  if (bars.length > 0 && lines.length > 0) return "columnLine";
  if (bars.length === 0) return "line";
  if (attribute(nodes(bars[0], "barDir")[0], "val") === "bar") return "bar";
  return attribute(nodes(bars[0], "grouping")[0], "val") === "stacked" ? "stacked" : "column";
}

function series(node: Node, second: boolean, lookup: Lookup): ObservedSeries {
  const look = nodes(node, "spPr")[0];
  const fill = nodes(look, "solidFill", "srgbClr")[0] ?? nodes(look, "ln", "solidFill", "srgbClr")[0];
  return {
    title: textOf(nodes(node, "tx", "v")[0]),
    second,
    colour: attribute(fill, "val"),
    values: reference(nodes(node, "val")[0], lookup),
    cached: cacheOf(nodes(node, "val")[0]),
  };
}

type Values = (number | string | null)[];

/** What stands in the cells of a reference; nothing where it names no range of a sheet. */
function reference(node: Node | undefined, lookup: Lookup): Values {
  const formula = textOf([...nodes(node, "numRef", "f"), ...nodes(node, "strRef", "f")][0]);
  const [, quoted, plain, range] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d.*)$/.exec(formula) ?? [];
  if (range === undefined) return [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain!;
  return addressesOf(range).map((address) => lookup(sheet, address));
}

/** What the chart itself remembers of them. */
function cacheOf(node: Node | undefined): Values {
  const numeric = nodes(node, "numRef").length > 0;
  const cache = [...nodes(node, "numRef", "numCache"), ...nodes(node, "strRef", "strCache")][0];
  const count = Number(attribute(nodes(cache, "ptCount")[0], "val") || 0);
  const cached: Values = Array.from({ length: count }, () => null);
  for (const point of nodes(cache, "pt")) {
    const text = textOf(nodes(point, "v")[0]);
    cached[Number(attribute(point, "idx"))] = numeric ? Number(text) : text;
  }
  return cached;
}

function titleOf(node: Node | undefined): string {
  return nodes(node, "title", "tx", "rich", "p")
    .map((paragraph) => nodes(paragraph, "r", "t").map(textOf).join(""))
    .join("\n");
}
