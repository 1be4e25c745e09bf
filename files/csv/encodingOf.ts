import { guessSingleByte } from "./guessSingleByte";
import type { TextEncoding } from "./TextEncoding";
import { checkUtf8, sequenceLength } from "./utf8";

/** How the bytes of a text are to be read. */
export interface TextForm {
  readonly encoding: TextEncoding;
  readonly bigEndian: boolean;
  /** Length of the byte order mark. */
  readonly skip: number;
  /** Place from which on the bytes are no text in any encoding that is known; −1: there is none. */
  readonly wrongAt: number;
}

/** So much is looked at for UTF-16 without a mark. */
const UTF16_SAMPLE = 65_536;
/** A text with so many sequences of UTF-8 is meant as such, even if some byte of it is wrong. */
const ENOUGH_SEQUENCES = 8;

/**
 * The encoding of a text, decided by all of it: what its byte order mark says; UTF-16 where every other byte is the
 * high half of common letters; UTF-8 where every byte fits, for no other text does so by chance; otherwise the
 * encoding of Windows in which the letters make most sense. A text without any other sign than ASCII is UTF-8.
 */
export function encodingOf(bytes: Uint8Array): TextForm {
  const mark = bytes[0]! * 256 + bytes[1]!;
  if (mark === 0xfffe || mark === 0xfeff) return utf16(mark === 0xfeff, 2);
  const bigEndian = bareUtf16(bytes);
  if (bigEndian !== null) return utf16(bigEndian, 0);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const skip = marked ? 3 : 0;
  const { wrongAt } = checkUtf8(bytes, skip);
  const utf8: TextForm = { encoding: "utf-8", bigEndian: false, skip, wrongAt };
  if (wrongAt < 0 || marked || isMostlyUtf8(bytes)) return utf8;
  const encoding = guessSingleByte(bytes);
  return encoding === null ? utf8 : { encoding, bigEndian: false, skip: 0, wrongAt: -1 };
}

function utf16(bigEndian: boolean, skip: number): TextForm {
  return { encoding: "utf-16", bigEndian, skip, wrongAt: -1 };
}

/** UTF-16 without a mark: true where the high half comes first, null where it is none. */
function bareUtf16(bytes: Uint8Array): boolean | null {
  const length = Math.min(bytes.length, UTF16_SAMPLE) & ~1;
  const zeros = [0, 0];
  const halves = [0, 0];
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) zeros[at & 1]!++;
    // Latin, Cyrillic, and the block of dashes, quotation marks and currency signs
    if (byte <= 0x05 || byte === 0x20) halves[at & 1]!++;
  }
  const units = length / 2;
  for (const high of [0, 1]) {
    if (zeros[high]! > 0 && zeros[1 - high] === 0 && halves[high]! > 0.9 * units) return high === 0;
  }
  return null;
}

/** Whether nearly all that isn't ASCII is well-formed UTF-8: a file with a few spoilt bytes, not one of another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const size = sequenceLength(bytes, at);
    if (size === 0) wrong++;
    else sequences++;
    at += Math.max(1, size);
  }
  return sequences >= ENOUGH_SEQUENCES && sequences > 3 * wrong;
}
