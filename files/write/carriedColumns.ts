import type { CarryMap } from "../../core/index";
import { MAX_COLUMNS } from "../BlockFeed";
import type { PresentSheet } from "./PresentSheet";
import { attributesIn, changedAttributes } from "./tagAttributes";
import { childrenOf, type XmlElement } from "./xmlPatch";

/** Characters that Excel adds to a width for the margins of its cells. */
const MARGIN = 0.7109375;
/** Programs round widths to their own pixels. */
const TOLERANCE = 0.15;

interface Span {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/**
 * The columns of a fresh sheet with the user's widths: his own columns keep theirs, ours where he changed it. `fresh`: the
 * elements as we write them, one a column.
 */
export function carriedColumns(present: PresentSheet, places: CarryMap, fresh: readonly string[]): string {
  const built = builtWidths(present);
  const spans = new Map<number, string>(fresh.map((tag, column) => [column, tag]));
  const beyond: Span[] = [];
  const list = present.scanned.head.find(({ name }) => name === "cols");
  const known = places.main?.columns.length ?? 0;
  for (const span of list === undefined ? [] : spansOf(present.xml, list)) {
    for (let column = span.first; column <= Math.min(span.last, known - 1); column++) {
      const target = places.columnIn(places.main, column);
      if (target < 0) continue;
      const own = ownTag(span.tag, spans.get(target), built.get(column));
      spans.set(target, own);
    }
    const first = places.columnIn(places.main, Math.max(span.first, known));
    const last = Math.min(MAX_COLUMNS - 1, first + span.last - Math.max(span.first, known));
    if (span.last >= known && first <= last) beyond.push({ first, last, tag: span.tag });
  }
  const covered = new Set(beyond.map(({ first }) => first));
  const single = [...spans].map(([column, tag]): Span => ({ first: column, last: column, tag }));
  const inOrder = [...single.filter(({ first }) => !covered.has(first)), ...beyond].sort((a, b) => a.first - b.first);
  return inOrder
    .map(({ first, last, tag }) => {
      const changes = new Map([
        ["min", String(first + 1)],
        ["max", String(last + 1)],
      ]);
      return `<col${changedAttributes(tag, changes)}/>`;
    })
    .join("");
}

function spansOf(xml: string, list: XmlElement): Span[] {
  return childrenOf(xml, list).map((element) => {
    const tag = xml.slice(element.start, element.openEnd);
    const value = (name: string): number => Number(attributesIn(tag).find((one) => one.name === name)?.value);
    return { first: value("min") - 1, last: value("max") - 1, tag };
  });
}

/** Widths as we wrote them, in characters, by present columns. */
function builtWidths(present: PresentSheet): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { columnPrints } of present.built?.tables ?? []) {
    for (const [column, { width }] of columnPrints) widths.set(column, width);
  }
  return widths;
}

/** `built`: the width that the column was given; undefined where that isn't known. */
function ownTag(present: string, fresh: string | undefined, built: number | undefined): string {
  if (fresh === undefined) return present;
  const attributes = new Map(attributesIn(present).map(({ name, value }) => [name, value]));
  const width = Number(attributes.get("width"));
  const isChanged = Number.isFinite(width) && (built === undefined || Math.abs(width - MARGIN - built) > TOLERANCE);
  const changes = new Map<string, string>();
  if (isChanged && attributes.has("width")) changes.set("width", String(width)).set("customWidth", "1");
  for (const name of ["hidden", "style", "outlineLevel", "collapsed"]) {
    const value = attributes.get(name);
    if (value !== undefined) changes.set(name, value);
  }
  return `<col${changedAttributes(fresh, changes)}/>`;
}
