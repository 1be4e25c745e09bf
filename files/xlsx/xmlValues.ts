const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Collects the text of an element, which may come in several pieces. */
export class TextCollector {
  private bytes = new Uint8Array(256);
  private length = 0;
  private plain = true;

  clear(): void {
    this.length = 0;
    this.plain = true;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  add(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    // Of a literal "&" the entity is kept, so that all that is collected is read alike.
    const room = this.length + (literal ? 5 : 1) * (end - start);
    if (room > this.bytes.length) {
      const larger = new Uint8Array(2 * room);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      this.bytes[this.length++] = byte;
      // "&" begins an entity, "_" perhaps an escape, and a carriage return is half a line end.
      if (byte === 0x26 || byte === 0x5f || byte === 0x0d || byte >= 0x80) {
        this.plain = false;
        if (literal && byte === 0x26) for (const more of [0x61, 0x6d, 0x70, 0x3b]) this.bytes[this.length++] = more;
      }
    }
  }

  /** The text as a cell holds it: entities and the escapes `_xHHHH_` resolved; these stay in a `plain` text. */
  text(plain = false): string {
    if (this.plain && this.length < 64) {
      let text = "";
      for (let at = 0; at < this.length; at++) text += String.fromCharCode(this.bytes[at]!);
      return text;
    }
    const raw = decoder.decode(this.bytes.subarray(0, this.length));
    if (this.plain) return raw;
    const text = unescapeXml(raw.replace(/\r\n?/g, "\n"));
    return plain ? text : unescapeCell(text);
  }

  /** The number it writes, exactly; NaN where it is none. */
  number(): number {
    const { bytes, length } = this;
    let at = 0;
    let digits = 0;
    let decimals = -1;
    let mantissa = 0;
    const negative = bytes[0] === 0x2d;
    if (negative) at = 1;
    for (; at < length; at++) {
      const digit = bytes[at]! - 0x30;
      if (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        digits++;
        if (decimals >= 0) decimals++;
      } else if (bytes[at] === 0x2e && decimals < 0) decimals = 0;
      else break;
    }
    // Up to 15 digits the mantissa and the power of ten are exact, so that their quotient is rounded once, as it must be.
    if (at === length && digits > 0 && digits <= 15) {
      const value = decimals > 0 ? mantissa / 10 ** decimals : mantissa;
      return negative ? -value : value;
    }
    const text = this.text().trim();
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
  }
}

/** No workbook needs as much in one tag; a rule whose cells lie apart in a long list comes nearest to it. */
const LONGEST_ATTRIBUTES = 4_194_304;
const LONGEST_NAME = 1_024;

/** All attributes of a tag by their names as written. */
export function attributesOf(bytes: Uint8Array, start: number, end: number): Map<string, string> {
  if (end - start > LONGEST_ATTRIBUTES) throw new Error("attributesOf: a tag too long");
  const found = new Map<string, string>();
  const text = decoder.decode(bytes.subarray(start, end));
  // step by step, since a search by pattern takes ever longer in a long tag that holds none
  let from = 0;
  for (let sign = text.indexOf("="); sign >= 0; sign = text.indexOf("=", from)) {
    const name = /[^\s=]*$/.exec(text.slice(Math.max(from, sign - LONGEST_NAME), sign).trimEnd())![0];
    let open = sign + 1;
    while (open < text.length && /\s/.test(text[open]!)) open++;
    const quote = text[open];
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
    if (name !== "" && close >= 0) found.set(name, unescapeXml(text.slice(open + 1, close)));
    from = close >= 0 && name !== "" ? close + 1 : sign + 1;
  }
  return found;
}

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const point = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** Signs that XML can't carry, and a literal `_x` that looks like one, are written as `_xHHHH_`. */
export function unescapeCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
