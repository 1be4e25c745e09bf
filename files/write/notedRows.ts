import { parseRange } from "../grid/ranges";
import { AUTHOR } from "./notesXml";
import { OriginalPackage } from "./OriginalPackage";
import { attributeOf, childrenOf, outline } from "./xmlPatch";
import { unescapeSheetText } from "./xmlText";

/**
 * Rows of a sheet, counted from 0, in which somebody has left a note that isn't one of ours: such a row must not go when
 * the sheet is refreshed. None where there is no such sheet.
 */
export function notedRows(bytes: Uint8Array, sheet: string): number[] {
  const original = new OriginalPackage(bytes);
  const path = original.sheets.find(({ name }) => name === sheet)?.path ?? null;
  if (path === null) return [];
  const part = original.relationships(path).find(({ kind }) => kind === "comments");
  if (part === undefined || !original.has(part.target)) return [];
  const { xml, children } = outline(original.text(part.target), part.target);
  const inside = (name: string) => {
    const list = children.find((child) => child.name === name);
    return list === undefined ? [] : childrenOf(xml, list);
  };
  const authors = inside("authors").map((one) => unescapeSheetText(xml.slice(one.openEnd, one.closeStart)));
  const rows = inside("commentList").flatMap((comment) => {
    const place = parseRange(attributeOf(xml, comment, "ref") ?? "");
    const isOurs = authors[Number(attributeOf(xml, comment, "authorId"))] === AUTHOR;
    return place === null || isOurs ? [] : [place.firstRow];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}
