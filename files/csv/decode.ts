import { FileProblem } from "../FileProblem";

/** Small enough to keep few pieces of text alive, large enough that calls don't count. */
const SLICE = 1_048_576;

/**
 * The text of a file in pieces: UTF-8 with or without a byte order mark, or UTF-16 with one. Bytes that are no such
 * text are a `csvEncoding` problem; `row` says where the reader stands.
 */
export function* decodedPieces(bytes: Uint8Array, row: () => number): Generator<string, void, undefined> {
  const mark = bytes[0]! * 256 + bytes[1]!;
  const pieces =
    mark === 0xfffe ? utf16Pieces(bytes, "utf-16le") : mark === 0xfeff ? utf16Pieces(bytes, "utf-16be") : utf8(bytes);
  try {
    yield* pieces;
  } catch (cause) {
    if (cause instanceof TypeError) throw new FileProblem("csvEncoding", { row: row() }, { cause });
    throw cause;
  }
}

function* utf16Pieces(bytes: Uint8Array, encoding: string): Generator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let start = 0; start < bytes.length; start += SLICE) {
    const end = Math.min(start + SLICE, bytes.length);
    yield decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length });
  }
}

/** Cuts between characters itself: a decoder told to stream takes a path several times slower in Node. */
function* utf8(bytes: Uint8Array): Generator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length) {
    let end = Math.min(start + SLICE, bytes.length);
    while (end < bytes.length && end > start + 1 && (bytes[end]! & 0xc0) === 0x80) end--;
    yield decoder.decode(bytes.subarray(start, end));
    start = end;
  }
}
