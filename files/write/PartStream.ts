import { Deflate, deflateSync } from "fflate";
import { crc32, crcOn, crcResult } from "../zip/crc32";
import { FIXED_TIME, type ZipEntry } from "../zip/zipContainer";

const CHUNK = 1 << 16;
/** Sheets are repetitive: a higher level takes much longer for a few per cent. */
const LEVEL = 2;

/** Packs a part while it is being written, so that a sheet of a hundred megabytes never stands in memory as a whole. */
export class PartStream {
  private readonly packed: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private readonly deflate: Deflate | null;
  private waiting = "";
  private crc = -1;
  private size = 0;

  /** `stored`: not packed, for a workbook that is read again at once. */
  constructor(
    private readonly name: string,
    stored = false,
  ) {
    const keep = (chunk: Uint8Array): void => {
      if (chunk.length > 0) this.packed.push(chunk);
    };
    this.deflate = stored ? null : new Deflate({ level: LEVEL }, keep);
  }

  write(text: string): void {
    this.waiting += text;
    // a pair of surrogates must not be torn apart between two chunks: only whole tags are written, so it never is
    if (this.waiting.length >= CHUNK) this.push(false);
  }

  finish(): ZipEntry {
    this.push(true);
    return {
      name: this.name,
      method: this.deflate === null ? 0 : 8,
      crc: crcResult(this.crc),
      size: this.size,
      packed: this.packed,
      time: FIXED_TIME,
    };
  }

  private push(last: boolean): void {
    const bytes = this.encoder.encode(this.waiting);
    this.waiting = "";
    this.crc = crcOn(this.crc, bytes);
    this.size += bytes.length;
    if (this.deflate === null) this.packed.push(bytes);
    else this.deflate.push(bytes, last);
  }
}

/** A part that is there as a whole: packed at once, which takes two thirds of the time. `stored`: not packed at all. */
export function textPart(name: string, text: string, stored = false): ZipEntry {
  const bytes = new TextEncoder().encode(text);
  const packed = [stored ? bytes : deflateSync(bytes, { level: LEVEL })];
  return { name, method: stored ? 0 : 8, crc: crc32(bytes), size: bytes.length, packed, time: FIXED_TIME };
}
