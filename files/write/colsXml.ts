import type { ScannedSheet } from "./sheetScan";
import { attributesIn, changedAttributes } from "./tagAttributes";
import { childrenOf, type XmlEdit } from "./xmlPatch";

export interface ColumnWidth {
  readonly column: number;
  readonly width: number;
}

/**
 * The edits that give columns other widths. An element that stands for several columns is split, so that its other
 * columns keep what they have; the column itself keeps its look, its outline and whether it is hidden.
 */
export function widthEdits(scanned: ScannedSheet, widths: readonly ColumnWidth[]): XmlEdit[] {
  const open = new Map(widths.map(({ column, width }) => [column, width]));
  if (open.size === 0) return [];
  const { xml, head, data, prefix } = scanned;
  const list = head.find((element) => element.name === "cols");
  const present = list === undefined ? [] : childrenOf(xml, list);
  const edits: XmlEdit[] = [];
  const spans = present.map((element) => {
    const tag = xml.slice(element.start, element.openEnd);
    const attributes = new Map(attributesIn(tag).map(({ name, value }) => [name, value]));
    const first = Number(attributes.get("min")) - 1;
    const last = Number(attributes.get("max")) - 1;
    const own = [...open].filter(([column]) => column >= first && column <= last).sort(([a], [b]) => a - b);
    for (const [column] of own) open.delete(column);
    if (own.length > 0) {
      const text = split(tag, first, last, own);
      edits.push({ at: element.start, until: element.end, text });
    }
    return { first, start: element.start };
  });
  const fresh = [...open].sort(([a], [b]) => a - b);
  const colXml = ([column, width]: [number, number]): string =>
    `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  if (list === undefined || list.selfClosing) {
    const text = `<${prefix}cols>${fresh.map(colXml).join("")}</${prefix}cols>`;
    return [{ at: list?.start ?? data.start, until: list?.end ?? data.start, text }];
  }
  // before what stands there: edits at one place keep their order
  const added = fresh.map((one): XmlEdit => {
    const at = spans.find((span) => span.first > one[0])?.start ?? list.closeStart;
    return { at, until: at, text: colXml(one) };
  });
  return [...added, ...edits];
}

function split(tag: string, first: number, last: number, own: readonly [number, number][]): string {
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  const piece = (from: number, to: number, width: number | null): string => {
    const changes = new Map<string, string | null>([
      ["min", String(from + 1)],
      ["max", String(to + 1)],
    ]);
    if (width !== null) {
      changes.set("width", String(width));
      changes.set("customWidth", "1");
      changes.set("bestFit", null);
    }
    return `<${name}${changedAttributes(tag, changes)}/>`;
  };
  let text = "";
  let next = first;
  for (const [column, width] of own) {
    if (column > next) text += piece(next, column - 1, null);
    text += piece(column, column, width);
    next = column + 1;
  }
  return next <= last ? text + piece(next, last, null) : text;
}
