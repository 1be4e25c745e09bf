import { digitsAt } from "../xlsx/cellMarks";

/** What a row says of itself. One object reads all the rows of a sheet. */
export class RowMarks {
  /** Counted from 1; −1: behind the row before. */
  number = -1;
  /** Points; null: the usual height. */
  height: number | null = null;
  hidden = false;
  /** Whether cells that the file doesn't hold look as {@link look} says. */
  hasLook = false;
  look = 0;
  outlined = false;

  /** `usual`: the height that rows have without saying one. */
  constructor(private readonly usual: () => number = () => 15) {}

  read(bytes: Uint8Array, start: number, end: number): void {
    this.number = -1;
    this.height = null;
    this.hidden = false;
    this.hasLook = false;
    this.look = 0;
    this.outlined = false;
    let own = false;
    let at = start;
    for (;;) {
      while (at < end && bytes[at]! <= 0x20) at++;
      const name = at;
      while (at < end && bytes[at] !== 0x3d && bytes[at]! > 0x20) at++;
      const nameEnd = at;
      while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
      if (at >= end) break;
      const quote = bytes[at]!;
      const from = ++at;
      while (at < end && bytes[at] !== quote) at++;
      switch (wordOf(bytes, name, nameEnd)) {
        case "r":
          this.number = digitsAt(bytes, from, at);
          break;
        case "s":
          this.look = digitsAt(bytes, from, at);
          break;
        case "ht":
          this.height = points(bytes, from, at);
          break;
        case "hidden":
          this.hidden = isYes(bytes, from);
          break;
        case "customFormat":
          this.hasLook = isYes(bytes, from);
          break;
        case "customHeight":
          own = isYes(bytes, from);
          break;
        case "outlineLevel":
          this.outlined = digitsAt(bytes, from, at) > 0;
          break;
      }
      at++;
    }
    // some programs write the usual height into every row
    if (!own && this.height !== null && Math.abs(this.height - this.usual()) < 0.01) this.height = null;
  }
}

const NAMES = ["r", "s", "ht", "hidden", "customFormat", "customHeight", "outlineLevel"].map((name) => ({
  name,
  bytes: new TextEncoder().encode(name),
}));

function wordOf(bytes: Uint8Array, from: number, to: number): string {
  for (const one of NAMES) {
    if (one.bytes.length !== to - from) continue;
    let same = 0;
    while (same < one.bytes.length && one.bytes[same] === bytes[from + same]) same++;
    if (same === one.bytes.length) return one.name;
  }
  return "";
}

/** `1` or `true`. */
function isYes(bytes: Uint8Array, from: number): boolean {
  return bytes[from] === 0x31 || bytes[from] === 0x74;
}

function points(bytes: Uint8Array, from: number, to: number): number | null {
  const value = Number(String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 24))));
  return Number.isFinite(value) && value >= 0 ? value : null;
}
