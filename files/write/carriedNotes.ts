import { cellAddress, type CarryMap, type CarriedPlace } from "../../core/index";
import { parseRange } from "../grid/ranges";
import type { CellNote } from "./cellNotes";
import { AUTHOR, KEPT_AUTHOR } from "./notesXml";
import type { PresentSheet } from "./PresentSheet";
import { attributesIn } from "./tagAttributes";
import { attributeOf, childrenOf, outline } from "./xmlPatch";
import { unescapeSheetText } from "./xmlText";

/** A note of the user's at its new place, as it is written. */
export interface CarriedNote {
  readonly place: CarriedPlace;
  readonly author: string;
  /** What stands within the comment. */
  readonly inner: string;
}

/** Boxes and other drawings of the old kind. */
export interface CarriedShapes {
  /** Definitions and shapes, the latter moved. */
  readonly xml: string;
  /** Attributes of the root that declare what the shapes use. */
  readonly root: string;
  readonly ids: ReadonlySet<string>;
  /** Cells whose notes have their box among the shapes. */
  readonly boxes: ReadonlySet<string>;
}

/**
 * The notes of a present sheet that are not ours: those at headers are, and those whose author we are. `isHeader` of a
 * present cell; `taken`: texts of our notes by their addresses, so that none is kept twice.
 */
export function carriedNotes(
  present: PresentSheet,
  places: CarryMap,
  isHeader: (row: number, column: number) => boolean,
  taken: ReadonlyMap<string, string>,
): CarriedNote[] {
  const part = present.relations.find(({ kind }) => kind === "comments");
  if (part === undefined) return [];
  const { xml, children } = outline(present.original.text(part.target), part.target);
  const inside = (name: string) => {
    const list = children.find((child) => child.name === name);
    return list === undefined ? [] : childrenOf(xml, list);
  };
  const authors = inside("authors").map((one) => unescapeSheetText(xml.slice(one.openEnd, one.closeStart)));
  return inside("commentList").flatMap((comment) => {
    const at = parseRange(attributeOf(xml, comment, "ref") ?? "");
    const author = authors[Number(attributeOf(xml, comment, "authorId"))] ?? "";
    if (at === null || author === AUTHOR || isHeader(at.firstRow, at.firstColumn)) return [];
    const place = places.cell(at.firstRow, at.firstColumn);
    if (place === null) return [];
    const inner = xml.slice(comment.openEnd, comment.closeStart).replace(/(<\/?)[\w.-]+:(?=[\w-])/g, "$1");
    const text = [...inner.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map((one) => unescapeSheetText(one[1]!)).join("");
    const own = taken.get(cellAddress(place.row, place.column));
    // of two cells that were typed over one after the other the later one is told
    const isOlder = own !== undefined && author === KEPT_AUTHOR;
    return isOlder || own === text ? [] : [{ place, author, inner }];
  });
}

/** The shapes of the old kind that stay: boxes of the carried notes and whatever is no box of a note. */
export function carriedShapes(present: PresentSheet, places: CarryMap, notes: readonly CarriedNote[]): CarriedShapes {
  const part = present.partOf("legacyDrawing");
  const none = { xml: "", root: "", ids: new Set<string>(), boxes: new Set<string>() };
  if (part === null || !present.original.has(part.target)) return none;
  const kept = new Set(notes.map(({ place }) => cellAddress(place.row, place.column)));
  const { xml, root, children } = outline(present.original.text(part.target), part.target);
  const ids = new Set<string>();
  const boxes = new Set<string>();
  const pieces = children.flatMap((child) => {
    const text = xml.slice(child.start, child.end);
    if (child.name === "shapelayout" || text.includes('id="_x0000_t202"')) return [];
    const isNote = /ObjectType\s*=\s*["']Note["']/.test(text);
    if (!isNote) {
      for (const id of text.matchAll(/\sid\s*=\s*["']([^"']*)["']/g)) ids.add(id[1]!);
      return [text];
    }
    const number = (name: string): number => Number(new RegExp(`<[\\w.-]+:${name}>\\s*(\\d+)`).exec(text)?.[1] ?? NaN);
    const [row, column] = [number("Row"), number("Column")];
    const place = places.cell(row, column);
    const address = place === null ? "" : cellAddress(place.row, place.column);
    if (place === null || !kept.has(address)) return [];
    boxes.add(address);
    for (const id of text.matchAll(/\sid\s*=\s*["']([^"']*)["']/g)) ids.add(id[1]!);
    return [movedShape(text, place.row - row, place.column - column, place)];
  });
  const marks = attributesIn(xml.slice(root.start, root.openEnd)).map(({ raw }) => raw);
  return { xml: pieces.join(""), root: marks.join(""), ids, boxes };
}

function movedShape(xml: string, down: number, right: number, place: CarriedPlace): string {
  return xml
    .replace(/(<[\w.-]+:Row>)\s*\d+\s*/, `$1${place.row}`)
    .replace(/(<[\w.-]+:Column>)\s*\d+\s*/, `$1${place.column}`)
    .replace(/(<[\w.-]+:Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
      const numbers = anchor.split(",").map(Number);
      const moved = numbers.map((one, at) => (at % 4 === 0 ? one + right : at % 4 === 2 ? one + down : one));
      return `${open}${moved.map((one) => Math.max(0, one)).join(", ")}`;
    });
}

export function freshNotesByAddress(notes: readonly CellNote[]): Map<string, string> {
  return new Map(notes.map(({ row, column, text }) => [cellAddress(row, column), text]));
}
