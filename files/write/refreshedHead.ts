import { cellAddress } from "../../core/index";
import { parseRange } from "../grid/ranges";
import type { PresentSheet } from "./PresentSheet";
import type { ScannedSheet } from "./sheetScan";
import { attributesIn, changedAttributes } from "./tagAttributes";
import { attributeOf, childrenOf } from "./xmlPatch";

/** Everything before the cells: the frozen rows and the size are the plan's, tab colour, zoom and the like the user's. */
export function refreshedHead(
  present: PresentSheet,
  freshXml: string,
  fresh: ScannedSheet,
  columns: string,
  reach: { readonly lastRow: number; readonly lastColumn: number },
): string {
  const freshOf = (name: string) => fresh.head.find((one) => one.name === name);
  const presentOf = (name: string) => present.scanned.head.find((one) => one.name === name);
  const text = (name: string): string => {
    const own = presentOf(name);
    if (own !== undefined) return present.xml.slice(own.start, own.end);
    const other = freshOf(name);
    return other === undefined ? "" : freshXml.slice(other.start, other.end);
  };
  const size = freshOf("dimension");
  const range = size === undefined ? null : parseRange(attributeOf(freshXml, size, "ref") ?? "");
  const last = cellAddress(
    Math.max(reach.lastRow, range?.lastRow ?? 0),
    Math.max(reach.lastColumn, range?.lastColumn ?? 0),
  );
  return (
    `${rootTag(present, freshXml)}${text("sheetPr")}<dimension ref="A1:${last}"/>` +
    `${views(present, freshXml, fresh)}${text("sheetFormatPr")}${columns === "" ? "" : `<cols>${columns}</cols>`}`
  );
}

/** The fresh root also declares what pieces of the present sheet use. */
function rootTag(present: PresentSheet, freshXml: string): string {
  const own = rootOf(freshXml);
  const known = new Set(attributesIn(own).map(({ name }) => name));
  const more = attributesIn(rootOf(present.xml)).filter(({ name }) => name !== "xmlns" && !known.has(name));
  return `${own.slice(0, -1)}${more.map(({ raw }) => raw).join("")}>`;
}

function rootOf(xml: string): string {
  return /<(?:[\w.-]+:)?worksheet(?:\s[^>]*)?>/.exec(xml)?.[0] ?? "<worksheet>";
}

function views(present: PresentSheet, freshXml: string, fresh: ScannedSheet): string {
  const viewIn = (xml: string, sheet: ScannedSheet) => {
    const list = sheet.head.find((one) => one.name === "sheetViews");
    return list === undefined ? undefined : childrenOf(xml, list)[0];
  };
  const own = viewIn(freshXml, fresh)!;
  const theirs = viewIn(present.xml, present.scanned);
  const tag = freshXml.slice(own.start, own.openEnd);
  const inner = freshXml.slice(own.openEnd, own.closeStart);
  if (theirs === undefined) return `<sheetViews>${freshXml.slice(own.start, own.end)}</sheetViews>`;
  const top = attributesIn(tag).find(({ name }) => name === "topLeftCell")?.value ?? null;
  const attributes = changedAttributes(
    present.xml.slice(theirs.start, theirs.openEnd),
    new Map([["topLeftCell", top]]),
  );
  return `<sheetViews><sheetView${attributes}>${inner}</sheetView></sheetViews>`;
}
