import { FileProblem } from "../FileProblem";
import type { TextForm } from "./encodingOf";
import { singleByteSigns, type SingleByteEncoding } from "./TextEncoding";

/** Small enough to keep few pieces of text alive, large enough that calls don't count. */
const SLICE = 1_048_576;

/** The text of a file in pieces. Bytes that are no text in its encoding are a `csvEncoding` problem, with the row. */
export function* decodedPieces(bytes: Uint8Array, form: TextForm): Generator<string, void, undefined> {
  if (form.wrongAt >= 0) throw new FileProblem("csvEncoding", { row: rowAt(bytes, form.wrongAt) });
  switch (form.encoding) {
    case "utf-8":
      yield* utf8(bytes, form.skip);
      return;
    case "utf-16":
      yield* utf16(bytes, form);
      return;
    default:
      for (let start = 0; start < bytes.length; start += SLICE) {
        yield singleByteText(bytes.subarray(start, start + SLICE), form.encoding);
      }
  }
}

/** The first characters, lenient: one may be cut in two at the end, and what is no text is refused when it is read. */
export function firstPiece(bytes: Uint8Array, form: TextForm, length: number): string {
  const piece = bytes.subarray(form.skip, Math.max(form.skip, length));
  if (form.encoding === "utf-8") return new TextDecoder().decode(piece, { stream: bytes.length > length });
  if (form.encoding === "utf-16") return new TextDecoder(labelOf(form)).decode(piece);
  return singleByteText(piece, form.encoding);
}

/** A text with a byte a letter. */
export function singleByteText(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const signs = codesOf(encoding);
  const codes = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) codes[at] = signs[bytes[at]!]!;
  return new TextDecoder(LITTLE_ENDIAN ? "utf-16le" : "utf-16be", { ignoreBOM: true }).decode(codes);
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const codes = new Map<SingleByteEncoding, Uint16Array>();

function codesOf(encoding: SingleByteEncoding): Uint16Array {
  let found = codes.get(encoding);
  if (found === undefined) {
    const high = singleByteSigns[encoding];
    found = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : high.charCodeAt(byte - 0x80)));
    codes.set(encoding, found);
  }
  return found;
}

function labelOf({ bigEndian }: TextForm): string {
  return bigEndian ? "utf-16be" : "utf-16le";
}

function* utf16(bytes: Uint8Array, form: TextForm): Generator<string, void, undefined> {
  const decoder = new TextDecoder(labelOf(form), { fatal: true });
  for (let start = form.skip; start < bytes.length; start += SLICE) {
    const end = Math.min(start + SLICE, bytes.length);
    try {
      yield decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length });
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      throw new FileProblem("csvEncoding", { row: rowAt(bytes, start) }, { cause });
    }
  }
}

/**
 * Cuts between characters itself: a decoder told to stream takes a path several times slower in Node. A character cut
 * off at the end of the file is shown as one that can't be read.
 */
function* utf8(bytes: Uint8Array, skip: number): Generator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let start = skip;
  while (start < bytes.length) {
    let end = Math.min(start + SLICE, bytes.length);
    while (end < bytes.length && end > start + 1 && (bytes[end]! & 0xc0) === 0x80) end--;
    yield decoder.decode(bytes.subarray(start, end));
    start = end;
  }
}

/** Row of a text file at a byte, counted from 1, as far as line feeds tell. */
function rowAt(bytes: Uint8Array, place: number): number {
  let row = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < place; at = bytes.indexOf(0x0a, at + 1)) row++;
  return row;
}
