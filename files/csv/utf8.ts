/** What the bytes of a text say about UTF-8. */
export interface Utf8Check {
  /** Some byte is no ASCII. */
  readonly hasOther: boolean;
  /** Place of the first byte that can't stand there; −1: all is UTF-8, a character cut off at the end aside. */
  readonly wrongAt: number;
}

/** Looks through all bytes from `from` on. Runs of ASCII are skipped four bytes at once. */
export function checkUtf8(bytes: Uint8Array, from = 0): Utf8Check {
  const { length } = bytes;
  let hasOther = false;
  let at = from;
  while (at < length) {
    at = asciiEnd(bytes, at);
    if (at >= length) break;
    hasOther = true;
    const size = sequenceLength(bytes, at);
    if (size === 0) return { hasOther, wrongAt: at };
    at += size;
  }
  return { hasOther, wrongAt: -1 };
}

/** Bytes of the well-formed sequence at `at`; 0: there is none. One that the end cuts off counts as whole. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const size = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (size < 2) return size;
  for (let place = 1; place < size; place++) {
    const byte = bytes[at + place];
    if (byte === undefined) return place;
    // no longer form than needed, no halves of pairs, nothing above U+10FFFF
    const least = place > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = place > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < least || byte > most) return 0;
  }
  return size;
}

function asciiEnd(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  let at = from;
  while (at + 4 <= length && ((bytes[at]! | bytes[at + 1]! | bytes[at + 2]! | bytes[at + 3]!) & 0x80) === 0) at += 4;
  while (at < length && bytes[at]! < 0x80) at++;
  return at;
}
