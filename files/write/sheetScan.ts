import { PackageFault } from "../PackageFault";
import { attributeSpan } from "./tagAttributes";
import { elementAt, nextTag, type XmlElement } from "./xmlPatch";

/** Where a tag or an element lies in the text of a sheet; as `XmlElement`, without what needs a string of its own. */
export interface Span {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export interface ScannedCell extends Span {
  readonly column: number;
  /** The direct children by their local names. */
  readonly children: readonly (Span & { readonly name: string })[];
}

export interface ScannedRow extends Span {
  readonly row: number;
  readonly cells: readonly ScannedCell[];
}

/** A formula with attributes: shared between cells, filling several, or of a data table. */
export interface ScannedFormula extends Span {
  readonly row: number;
  readonly column: number;
}

export interface ScannedSheet {
  readonly xml: string;
  /** With the colon, or "". */
  readonly prefix: string;
  /** The elements before the cells. */
  readonly head: readonly XmlElement[];
  readonly data: XmlElement;
  /** The wanted rows that are there. */
  readonly rows: ReadonlyMap<number, ScannedRow>;
  /** Where the wanted rows that are missing belong. */
  readonly places: ReadonlyMap<number, number>;
  readonly formulas: readonly ScannedFormula[];
  readonly hasFormulas: boolean;
}

const SLASH = 0x2f;
const GREATER = 0x3e;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/**
 * Finds in a sheet what is to be patched: the wanted rows with their cells, and all formulas with attributes. Goes
 * through the text once and keeps nothing of the other rows. `wanted` in ascending order.
 */
export function scanSheet(xml: string, part: string, wanted: readonly number[]): ScannedSheet {
  return scan(xml, part, wanted, null);
}

/** The same, but every row is handed over once and none is kept. */
export function walkSheet(xml: string, part: string, each: (row: ScannedRow) => void): ScannedSheet {
  return scan(xml, part, [], each);
}

function scan(
  xml: string,
  part: string,
  wanted: readonly number[],
  each: ((row: ScannedRow) => void) | null,
): ScannedSheet {
  let tag = nextTag(xml, 0);
  while (tag !== null && tag.kind !== "open") tag = nextTag(xml, tag.end);
  const head: XmlElement[] = [];
  while (tag !== null) {
    tag = nextTag(xml, tag.end);
    if (tag === null || tag.kind === "close") break;
    if (tag.kind === "other") continue;
    const [, prefix, name] = /^<([\w.-]+:)?([\w.-]+)/.exec(xml.slice(tag.start, tag.start + 200)) ?? [];
    if (name === "sheetData") {
      const base = { name, prefix: prefix ?? "", start: tag.start, openEnd: tag.end };
      if (tag.kind === "self") {
        const data = { ...base, selfClosing: true, closeStart: tag.end, end: tag.end };
        return new SheetScan(xml, part, wanted, each).empty(data, head);
      }
      return new SheetScan(xml, part, wanted, each).run(base, head);
    }
    const element = elementAt(xml, tag);
    head.push(element);
    tag = { ...tag, end: element.end };
  }
  throw new PackageFault("damaged", part);
}

class SheetScan {
  private readonly rows = new Map<number, ScannedRow>();
  private readonly places = new Map<number, number>();
  private readonly formulas: ScannedFormula[] = [];
  private hasFormulas = false;
  private next = 0;

  private row = -1;
  private rowStart = 0;
  private rowOpenEnd = 0;
  private isWanted = false;
  /** Of the row: where the tags of its cells begin and end, and the column of the last one that was resolved. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private resolved = 0;
  private column = -1;
  private cells: ScannedCell[] = [];
  private children: (Span & { name: string })[] = [];

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly wanted: readonly number[],
    private readonly each: ((row: ScannedRow) => void) | null,
  ) {}

  empty(data: XmlElement, head: readonly XmlElement[]): ScannedSheet {
    return this.result(data, head);
  }

  run(base: Pick<XmlElement, "name" | "prefix" | "start" | "openEnd">, head: readonly XmlElement[]): ScannedSheet {
    const { xml } = this;
    let depth = 0;
    let childStart = 0;
    let childOpenEnd = 0;
    for (let at = base.openEnd; ;) {
      const start = xml.indexOf("<", at);
      if (start < 0) throw new PackageFault("damaged", this.part);
      const first = xml.charCodeAt(start + 1);
      if (first === 0x21 || first === 0x3f) {
        at = nextTag(xml, start)!.end;
        continue;
      }
      if (first === SLASH) {
        const end = xml.indexOf(">", start) + 1;
        if (end === 0) throw new PackageFault("damaged", this.part);
        depth--;
        if (depth === 2) this.child(childStart, childOpenEnd, start, end);
        else if (depth === 1) this.endCell(start, end);
        else if (depth === 0) this.endRow(start, end);
        else if (depth < 0) {
          return this.result({ ...base, selfClosing: false, closeStart: start, end }, head);
        }
        at = end;
        continue;
      }
      const end = tagEnd(xml, start);
      if (end < 0) throw new PackageFault("damaged", this.part);
      const empty = xml.charCodeAt(end - 2) === SLASH;
      if (depth === 0) this.startRow(start, end);
      else if (depth === 1) this.startCell(start, end);
      else if (depth === 2) {
        childStart = start;
        childOpenEnd = end;
        if (this.isFormula(start)) this.formula(start, end, empty);
      }
      if (!empty) depth++;
      else if (depth === 0) this.endRow(end, end);
      else if (depth === 1) this.endCell(end, end);
      else if (depth === 2) this.child(start, end, end, end);
      at = end;
    }
  }

  private startRow(start: number, end: number): void {
    const span = attributeSpan(this.xml, nameEnd(this.xml, start), end, "r");
    const row = span === null ? this.row + 1 : Number(this.xml.slice(span[0], span[1])) - 1;
    if (!(row > this.row)) throw new PackageFault("damaged", this.part);
    this.row = row;
    this.rowStart = start;
    this.rowOpenEnd = end;
    while (this.next < this.wanted.length && this.wanted[this.next]! < row) {
      this.places.set(this.wanted[this.next++]!, start);
    }
    this.isWanted = this.each !== null || this.wanted[this.next] === row;
    if (this.wanted[this.next] === row) this.next++;
    this.starts.length = 0;
    this.ends.length = 0;
    this.resolved = 0;
    this.column = -1;
    this.cells = [];
  }

  private startCell(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
    if (this.isWanted) this.children = [];
  }

  private child(start: number, openEnd: number, closeStart: number, end: number): void {
    if (this.isWanted) this.children.push({ name: localName(this.xml, start), start, openEnd, closeStart, end });
  }

  private endCell(closeStart: number, end: number): void {
    if (!this.isWanted) return;
    const { children } = this;
    const column = this.currentColumn();
    this.cells.push({
      column,
      start: this.starts.at(-1)!,
      openEnd: this.ends.at(-1)!,
      closeStart,
      end,
      children,
    });
  }

  private endRow(closeStart: number, end: number): void {
    if (!this.isWanted) return;
    const { row, rowStart, rowOpenEnd, cells } = this;
    const found = { row, start: rowStart, openEnd: rowOpenEnd, closeStart, end, cells };
    if (this.each === null) this.rows.set(row, found);
    else this.each(found);
    this.isWanted = false;
  }

  private isFormula(start: number): boolean {
    const end = nameEnd(this.xml, start);
    const local = this.xml.charCodeAt(end - 1) === 0x66 ? this.xml.charCodeAt(end - 2) : 0;
    if (local !== 0x3c && local !== COLON) return false;
    this.hasFormulas = true;
    return true;
  }

  /** Those without attributes need no attention. */
  private formula(start: number, openEnd: number, empty: boolean): void {
    const name = nameEnd(this.xml, start);
    if (!this.xml.slice(name, openEnd).includes("=")) return;
    const closeStart = empty ? openEnd : this.xml.indexOf("</", openEnd);
    const end = empty ? openEnd : this.xml.indexOf(">", closeStart) + 1;
    this.formulas.push({ row: this.row, column: this.currentColumn(), start, openEnd, closeStart, end });
  }

  /** The column of the cell at hand: cells without an address follow the one before. */
  private currentColumn(): number {
    for (; this.resolved < this.starts.length; this.resolved++) {
      const start = this.starts[this.resolved]!;
      const span = attributeSpan(this.xml, nameEnd(this.xml, start), this.ends[this.resolved]!, "r");
      if (span === null) this.column++;
      else {
        this.column = columnIn(this.xml, span[0], span[1], this.row + 1);
        if (this.column < 0) throw new PackageFault("damaged", this.part);
      }
    }
    return this.column;
  }

  private result(data: XmlElement, head: readonly XmlElement[]): ScannedSheet {
    while (this.next < this.wanted.length) this.places.set(this.wanted[this.next++]!, data.closeStart);
    const { xml, rows, places, formulas, hasFormulas } = this;
    return { xml, prefix: data.prefix, head, data, rows, places, formulas, hasFormulas };
  }
}

/** After the ">" of the tag at `start`, or −1. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === GREATER) return at + 1;
    else if (sign === QUOTE || sign === APOSTROPHE) quote = sign;
  }
  return -1;
}

function nameEnd(xml: string, start: number): number {
  let at = start + 1;
  for (; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (sign <= 0x20 || sign === GREATER || sign === SLASH) break;
  }
  return at;
}

/** The column of an address of that row, such as `AB12` of row 12; −1 of any other text. */
function columnIn(xml: string, start: number, end: number, row: number): number {
  let column = 0;
  let at = start;
  for (; at < end && at < start + 3; at++) {
    // large letters as small ones
    const letter = (xml.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let number = 0;
  const digits = at;
  for (; at < end; at++) {
    const digit = xml.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return column === 0 || at === digits || number !== row ? -1 : column - 1;
}

/** Millions of elements of a sheet have a name of one letter: a text of its own isn't made for them. */
const SHORT = new Map(["c", "f", "v"].map((name) => [name.charCodeAt(0), name]));

function localName(xml: string, start: number): string {
  const second = xml.charCodeAt(start + 2);
  const short =
    second <= 0x20 || second === GREATER || second === SLASH ? SHORT.get(xml.charCodeAt(start + 1)) : undefined;
  if (short !== undefined) return short;
  const name = xml.slice(start + 1, nameEnd(xml, start));
  return name.slice(name.indexOf(":") + 1);
}
