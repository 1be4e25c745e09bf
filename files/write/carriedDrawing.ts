import type { CarryMap } from "../../core/index";
import type { PresentSheet } from "./PresentSheet";
import { attributesIn } from "./tagAttributes";
import { attributeOf, childrenOf, outline, type XmlElement } from "./xmlPatch";

const OURS = /<(?:[\w.-]+:)?cNvPr\s[^>]*?\bname\s*=\s*["']Chart [A-Za-z][^"']*["']/;
const RELATION = /\s[\w.-]+:(?:id|embed|link|pict)\s*=\s*["']([^"']*)["']/g;

/** Pictures, shapes and charts of the user's on a sheet that is written anew. */
export interface CarriedDrawing {
  readonly path: string;
  /** Attributes of the root that declare what the anchors use. */
  readonly root: string;
  /** Moved, else as they were. */
  readonly anchors: readonly string[];
  /** Numbers of their shapes. */
  readonly shapes: ReadonlySet<string>;
  /** Ids of the relationships that they need. */
  readonly relations: ReadonlySet<string>;
  /** Ids of the charts that are ours. */
  readonly ourCharts: readonly string[];
}

export function carriedDrawing(present: PresentSheet, places: CarryMap): CarriedDrawing | null {
  const part = present.partOf("drawing");
  if (part === null || !present.original.has(part.target)) return null;
  const { xml, root, children } = outline(present.original.text(part.target), part.target);
  const anchors: string[] = [];
  const ourCharts: string[] = [];
  const relations = new Set<string>();
  const shapes = new Set<string>();
  for (const child of children) {
    const text = xml.slice(child.start, child.end);
    const ids = [...text.matchAll(RELATION)].map((found) => found[1]!);
    if (OURS.test(text) && ids.length > 0) {
      ourCharts.push(...ids);
      continue;
    }
    for (const id of ids) relations.add(id);
    for (const found of text.matchAll(/cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)["']/g)) shapes.add(found[1]!);
    anchors.push(movedAnchor(xml, child, places));
  }
  const marks = attributesIn(xml.slice(root.start, root.openEnd));
  return { path: part.target, root: marks.map(({ raw }) => raw).join(""), anchors, shapes, relations, ourCharts };
}

/** Both corners move as far as the cell under the first one, so that the size stays. */
function movedAnchor(xml: string, anchor: XmlElement, places: CarryMap): string {
  const text = xml.slice(anchor.start, anchor.end);
  const from = childrenOf(xml, anchor).find(({ name }) => name === "from");
  if (from === undefined || attributeOf(xml, anchor, "editAs") === "absolute") return text;
  const number = (name: string): number => {
    const child = childrenOf(xml, from).find((one) => one.name === name);
    return child === undefined ? 0 : Number(xml.slice(child.openEnd, child.closeStart));
  };
  const [row, column] = [number("row"), number("col")];
  const place = places.cell(row, column);
  // where its cell is gone it stays where it is
  if (place === null) return text;
  const moved = (name: string, shift: number): ((part: string) => string) => {
    const form = new RegExp(`(<(?:[\\w.-]+:)?${name}>)\\s*(\\d+)\\s*(?=</)`);
    return (part) =>
      part.replace(form, (_, open: string, value: string) => `${open}${Math.max(0, Number(value) + shift)}`);
  };
  const [downward, sideward] = [moved("row", place.row - row), moved("col", place.column - column)];
  return text.replace(/<((?:[\w.-]+:)?(?:from|to))>[\s\S]*?<\/\1>/g, (part) => sideward(downward(part)));
}

/** A fresh drawing, or an empty one, with the anchors of the user's. */
export function withAnchors(fresh: string, carried: CarriedDrawing): string {
  const { xml, root } = outline(fresh, carried.path);
  const tag = xml.slice(root.start, root.openEnd);
  const own = new Set(attributesIn(tag).map(({ name }) => name));
  const more = attributesIn(`<x${carried.root}>`).filter(({ name }) => !own.has(name));
  const open = `${tag.replace(/\s*\/?>$/, "")}${more.map(({ raw }) => raw).join("")}>`;
  let next = 2;
  const ours = xml.slice(root.openEnd, root.closeStart).replace(/(<xdr:cNvPr id=")\d+"/g, (_, start: string) => {
    while (carried.shapes.has(String(next))) next++;
    return `${start}${next++}"`;
  });
  return `${xml.slice(0, root.start)}${open}${ours}${carried.anchors.join("")}</${root.prefix}${root.name}>`;
}
