import { relationshipsOf, type Relationship } from "../xlsx/workbookParts";
import type { PackageReader } from "../xlsx/packageReader";
import { attributeOf, childOf, descendantsOf, numberOf, readTree, relationOf, type XmlNode } from "../xlsx/xmlTree";
import type { ChartPlace } from "./chartCells";
import type { ColourBook } from "./colours";
import { chartAddresses, gridChart } from "./gridChart";
import type { GridChart, GridRange } from "./GridWorkbook";
import type { KeptCount } from "./KeptCount";

export interface ReadDrawing {
  readonly charts: readonly GridChart[];
  /** What its charts read, drawn or not. */
  readonly addresses: readonly string[];
}

/** Of an anchor with one corner: as many EMU as a usual column is wide and a usual row high. */
const COLUMN_EMU = 609_600;
const ROW_EMU = 190_500;

/** The charts of a drawing; what else floats over the cells is counted. */
export async function gridDrawing(
  files: PackageReader,
  part: string,
  place: ChartPlace,
  colours: ColourBook,
  kept: KeptCount,
): Promise<ReadDrawing> {
  const charts: GridChart[] = [];
  const addresses: string[] = [];
  const drawing = await readTree(files, part);
  const relationships = await relationshipsOf(files, part);
  for (const anchor of drawing.children.filter(({ name }) => name.endsWith("Anchor"))) {
    const range = anchorOf(anchor);
    for (const thing of thingsOf(anchor)) {
      if (thing.name === "pic") kept.add("picture");
      else if (thing.name !== "graphicFrame") kept.add("shape");
      // a group may hold charts, which are drawn within it or not at all
      for (const frame of thing.name === "graphicFrame" ? [thing] : descendantsOf(thing, "graphicFrame")) {
        const root = await chartOf(files, frame, relationships);
        const chart = root === null || frame !== thing ? null : gridChart(root, range, place, colours);
        if (root !== null) addresses.push(...chartAddresses(root));
        if (chart !== null) charts.push(chart);
        else kept.add(isSlicer(frame) ? "slicer" : root !== null || isChart(frame) ? "chart" : "shape");
      }
    }
  }
  return { charts, addresses };
}

const THINGS = new Set(["pic", "sp", "cxnSp", "grpSp", "graphicFrame", "contentPart"]);

/** What an anchor holds; of alternatives only what younger programs show. */
function thingsOf(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => {
    if (THINGS.has(child.name)) return [child];
    return child.name === "AlternateContent" || child.name === "Choice" ? thingsOf(child) : [];
  });
}

function dataOf(frame: XmlNode): XmlNode | undefined {
  return childOf(frame, "graphic", "graphicData");
}

function isSlicer(frame: XmlNode): boolean {
  return /slicer|timeslicer|timeline/i.test(attributeOf(dataOf(frame), "uri"));
}

function isChart(frame: XmlNode): boolean {
  return /chart/i.test(attributeOf(dataOf(frame), "uri"));
}

/** The part of a chart, also of one of the younger kinds; null where the frame holds none. */
async function chartOf(
  files: PackageReader,
  frame: XmlNode,
  relationships: ReadonlyMap<string, Relationship>,
): Promise<XmlNode | null> {
  const chart = childOf(dataOf(frame), "chart");
  const target = chart === undefined ? undefined : relationships.get(relationOf(chart))?.target;
  return target === undefined || !files.has(target) ? null : readTree(files, target);
}

function anchorOf(anchor: XmlNode): GridRange {
  const number = (holder: XmlNode | undefined, name: string): number =>
    Math.max(0, Math.trunc(Number(childOf(holder, name)?.text.trim() ?? 0)) || 0);
  const from = childOf(anchor, "from");
  const extent = childOf(anchor, "ext");
  const position = childOf(anchor, "pos");
  const firstRow = from === undefined ? Math.floor(numberOf(position, "y", 0) / ROW_EMU) : number(from, "row");
  const firstColumn = from === undefined ? Math.floor(numberOf(position, "x", 0) / COLUMN_EMU) : number(from, "col");
  const to = childOf(anchor, "to");
  if (to === undefined) {
    const rows = Math.max(1, Math.round(numberOf(extent, "cy", 0) / ROW_EMU));
    const columns = Math.max(1, Math.round(numberOf(extent, "cx", 0) / COLUMN_EMU));
    return { firstRow, firstColumn, lastRow: firstRow + rows - 1, lastColumn: firstColumn + columns - 1 };
  }
  // what ends at the beginning of a cell doesn't cover it
  const lastRow = number(to, "row") - (number(to, "rowOff") === 0 ? 1 : 0);
  const lastColumn = number(to, "col") - (number(to, "colOff") === 0 ? 1 : 0);
  return { firstRow, firstColumn, lastRow: Math.max(firstRow, lastRow), lastColumn: Math.max(firstColumn, lastColumn) };
}
