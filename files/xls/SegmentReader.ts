/** The data of a record and of those that continue it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
/** Runs of letters with a look of their own, and hints how to pronounce. */
const RICH = 8;
const PHONETIC = 4;
const WIDE = 1;

/**
 * Reads texts of BIFF8 that may go on in a following record: there the first byte says anew whether letters have one
 * byte or two. Throws an Error where the data end too soon.
 */
export class SegmentReader {
  private place = 0;
  private at: number;

  constructor(
    private readonly view: DataView,
    private readonly segments: readonly Segment[],
    skip: number,
  ) {
    this.at = (segments[0]?.start ?? 0) + skip;
  }

  /** A text with its length before it, in one byte or two. */
  text(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.byte() : this.word();
    let flags = this.byte();
    const runs = (flags & RICH) === 0 ? 0 : this.word();
    const more = (flags & PHONETIC) === 0 ? 0 : this.word() + 65_536 * this.word();
    let text = "";
    let left = length;
    while (left > 0) {
      if (this.at >= this.end) {
        this.next();
        flags = this.byte();
      }
      const size = (flags & WIDE) === 0 ? 1 : 2;
      const count = Math.min(left, Math.floor((this.end - this.at) / size));
      // a letter of two bytes can't be parted
      if (count === 0) throw new Error("SegmentReader: half a letter");
      text += this.letters(count, size);
      left -= count;
    }
    this.skip(4 * runs + more);
    return text;
  }

  private letters(count: number, size: number): string {
    const { view, at } = this;
    this.at += count * size;
    if (size === 2) return utf16.decode(new Uint8Array(view.buffer, view.byteOffset + at, 2 * count));
    let text = "";
    for (let place = 0; place < count; place++) text += String.fromCharCode(view.getUint8(at + place));
    return text;
  }

  private skip(count: number): void {
    for (let left = count; left > 0;) {
      if (this.at >= this.end) this.next();
      const step = Math.min(left, this.end - this.at);
      this.at += step;
      left -= step;
    }
  }

  private byte(): number {
    if (this.at >= this.end) this.next();
    return this.view.getUint8(this.at++);
  }

  private word(): number {
    return this.byte() + 256 * this.byte();
  }

  private get end(): number {
    return this.segments[this.place]?.end ?? 0;
  }

  private next(): void {
    const segment = this.segments[++this.place];
    if (segment === undefined) throw new Error("SegmentReader: the end is missing");
    this.at = segment.start;
  }
}
