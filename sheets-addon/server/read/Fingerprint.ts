/** Looked up once: it is needed four times for each letter, and globals of a script may be slow to find. */
const { imul } = Math;
/** The eight bytes of a number, as two words. */
const bytes = new Float64Array(1);
const words = new Uint32Array(bytes.buffer);

/**
 * A fingerprint of a long row of texts and numbers, in 64 bits: two hashes with different constants, each stirred word by
 * word as in MurmurHash3 (Austin Appleby, public domain). The same for the same, whatever the pieces it was added in.
 */
export class Fingerprint {
  private one = 0x9747b28c;
  private other = 0x3c6ef372;
  private count = 0;

  add(word: number): void {
    this.count++;
    let stirred = imul(word, 0xcc9e2d51);
    stirred = imul((stirred << 15) | (stirred >>> 17), 0x1b873593);
    const one = this.one ^ stirred;
    this.one = imul((one << 13) | (one >>> 19), 5) + 0xe6546b64;
    stirred = imul(word, 0x239b961b);
    stirred = imul((stirred << 16) | (stirred >>> 16), 0xab0e9789);
    const other = this.other ^ stirred;
    this.other = imul((other << 17) | (other >>> 15), 5) + 0x561ccd1b;
  }

  addNumber(value: number): void {
    // −0 is 0 to a reader
    bytes[0] = value === 0 ? 0 : value;
    this.add(words[0]!);
    this.add(words[1]!);
  }

  addText(text: string): void {
    this.add(text.length);
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at));
  }

  text(): string {
    return `${hex(finished(this.one ^ this.count))}${hex(finished(this.other ^ this.count))}`;
  }
}

/** Spreads the last words over all bits. */
function finished(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, "0");
}
