/** What a scanner tells. Ranges are valid only during the call. */
export interface XmlHandler {
  /** Text is told only while this is true. */
  readonly wantsText: boolean;
  /** An element of the scanner's list begins; its attributes lie in `bytes` from `start` to `end`. */
  open(element: number, bytes: Uint8Array, start: number, end: number): void;
  /** An element of the list ends, also one without content. */
  close(element: number): void;
  /** A piece of text; `literal` where `&` stands for itself. */
  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void;
  /** An element outside the list, its local name from `name` to `nameEnd`, its attributes from there to `end`. */
  openOther?(bytes: Uint8Array, name: number, nameEnd: number, end: number): void;
  closeOther?(): void;
}

/** A cell holds 32,767 characters; a tag or a text longer than this belongs to no workbook, and would fill the memory. */
const LONGEST_PIECE = 2_097_152;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/**
 * Finds the elements of interest in UTF-8 XML that comes in pieces, without making a string of anything else: a sheet
 * of a million rows has fifty million tags. Elements are known by their local names; entities are left to the handler.
 */
export class XmlScanner {
  private carry = new Uint8Array(0);
  private readonly names: Uint8Array[];
  /** Of each byte the elements whose names begin with it: nearly every tag of a sheet is decided by that. */
  private readonly byFirst: number[][] = Array.from({ length: 128 }, () => []);
  private depth = 0;

  /** `names` are local names; an element is told as its place in the list. */
  constructor(
    names: readonly string[],
    private readonly handler: XmlHandler,
  ) {
    const encoder = new TextEncoder();
    this.names = names.map((name) => encoder.encode(name));
    this.names.forEach((name, element) => this.byFirst[name[0]!]!.push(element));
  }

  /** Throws an Error where the bytes are no well-formed XML, as far as it looks. */
  push(piece: Uint8Array): void {
    let bytes = piece;
    if (this.carry.length > 0) {
      bytes = new Uint8Array(this.carry.length + piece.length);
      bytes.set(this.carry);
      bytes.set(piece, this.carry.length);
    }
    const rest = this.scan(bytes);
    if (bytes.length - rest > LONGEST_PIECE) throw new Error("XmlScanner: a piece without an end");
    this.carry = bytes.slice(rest);
  }

  /** To be called after the last piece. */
  finish(): void {
    if (this.depth !== 0 || this.carry.includes(LESS)) throw new Error("XmlScanner: the end is missing");
  }

  /** Handles the whole tags and texts, and gives the place of what isn't whole. */
  private scan(bytes: Uint8Array): number {
    const { handler } = this;
    const length = bytes.length;
    let at = 0;
    for (;;) {
      let tag = at;
      while (tag < length && bytes[tag] !== LESS) tag++;
      if (tag === length) return at;
      const first = bytes[tag + 1];
      const closing = first === SLASH;
      let local = closing ? tag + 2 : tag + 1;
      let nameEnd = local;
      for (; nameEnd < length; nameEnd++) {
        const byte = bytes[nameEnd]!;
        if (byte <= 0x20 || byte === GREATER || byte === SLASH) break;
        if (byte === COLON) local = nameEnd + 1;
      }
      const end = first === 0x21 ? declarationEnd(bytes, tag) : tagEnd(bytes, nameEnd);
      if (end < 0) return at;
      if (tag > at && handler.wantsText) handler.text(bytes, at, tag, false);
      at = end + 1;
      if (first === 0x21) {
        if (bytes[tag + 2] === 0x5b && handler.wantsText) handler.text(bytes, tag + 9, end - 2, true);
      } else if (closing) {
        this.depth--;
        const element = this.elementAt(bytes, local, nameEnd);
        if (element >= 0) handler.close(element);
        else handler.closeOther?.();
      } else if (first !== 0x3f) {
        const empty = bytes[end - 1] === SLASH;
        if (!empty) this.depth++;
        const element = this.elementAt(bytes, local, nameEnd);
        const attributesEnd = empty ? end - 1 : end;
        if (element < 0) {
          handler.openOther?.(bytes, local, nameEnd, attributesEnd);
          if (empty) handler.closeOther?.();
          continue;
        }
        handler.open(element, bytes, nameEnd, attributesEnd);
        if (empty) handler.close(element);
      }
    }
  }

  private elementAt(bytes: Uint8Array, start: number, end: number): number {
    const candidates = this.byFirst[bytes[start]! & 0x7f]!;
    for (const element of candidates) {
      const name = this.names[element]!;
      if (name.length !== end - start) continue;
      let same = 0;
      while (same < name.length && name[same] === bytes[start + same]) same++;
      if (same === name.length) return element;
    }
    return -1;
  }
}

/** Place of the ">" that ends the tag whose name ends at `start`, or −1 where it is still to come. */
function tagEnd(bytes: Uint8Array, start: number): number {
  const length = bytes.length;
  let quote = 0;
  for (let at = start; at < length; at++) {
    const byte = bytes[at]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return at;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return -1;
}

/** The same of a comment, a section or a document type at `tag`. */
function declarationEnd(bytes: Uint8Array, tag: number): number {
  if (tag + 9 > bytes.length) return -1;
  if (bytes[tag + 2] === 0x2d) return endingWith(bytes, tag + 4, 0x2d);
  if (bytes[tag + 2] === 0x5b) return endingWith(bytes, tag + 9, 0x5d);
  return tagEnd(bytes, tag);
}

/** Of a comment `-->` and of a section `]]>`: the place of the ">" that follows two of `byte`. */
function endingWith(bytes: Uint8Array, start: number, byte: number): number {
  let at = bytes.indexOf(GREATER, start + 2);
  while (at >= 0 && (bytes[at - 1] !== byte || bytes[at - 2] !== byte)) at = bytes.indexOf(GREATER, at + 1);
  return at;
}
