import { digitsAt } from "../xlsx/cellMarks";

const encoder = new TextEncoder();
const NAMES = [
  "value-type",
  "value",
  "date-value",
  "time-value",
  "boolean-value",
  "string-value",
  "number-columns-repeated",
  "number-rows-repeated",
  "visibility",
] as const;
type Name = (typeof NAMES)[number];
const names = NAMES.map((name) => ({ name, bytes: encoder.encode(name) }));

export type OdsType = "" | "float" | "percentage" | "currency" | "date" | "time" | "boolean" | "string";
const TYPES: readonly OdsType[] = ["float", "percentage", "currency", "date", "time", "boolean", "string"];

/** What the attributes of a cell or a row say. One object reads all of a sheet. */
export class OdsMarks {
  type: OdsType = "";
  isError = false;
  /** How often the cell or the row stands there, at least once. NaN where that is no number. */
  repeated = 1;
  /** Hidden by hand or by a filter. */
  hidden = false;
  /** The value lies in the bytes from here to there; −1: there is none. */
  from = -1;
  to = -1;

  read(bytes: Uint8Array, start: number, end: number): void {
    this.type = "";
    this.isError = false;
    this.repeated = 1;
    this.hidden = false;
    this.from = -1;
    let at = start;
    for (;;) {
      while (at < end && bytes[at]! <= 0x20) at++;
      const prefix = bytes[at];
      let local = at;
      for (; at < end && bytes[at] !== 0x3d; at++) if (bytes[at] === 0x3a) local = at + 1;
      const nameEnd = at;
      while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
      if (at >= end) return;
      const quote = bytes[at]!;
      const from = ++at;
      while (at < end && bytes[at] !== quote) at++;
      const name = nameAt(bytes, local, nameEnd);
      if (name !== null) this.take(name, bytes, from, at, prefix === 0x63);
      at++;
    }
  }

  /** `ofCalc`: LibreOffice says the type a second time in a namespace of its own, where it knows errors as well. */
  private take(name: Name, bytes: Uint8Array, from: number, to: number, ofCalc: boolean): void {
    switch (name) {
      case "value-type":
        if (ofCalc) this.isError = bytes[from] === 0x65;
        else this.type = TYPES.find((type) => isText(bytes, from, to, type)) ?? "";
        break;
      case "number-columns-repeated":
      case "number-rows-repeated":
        this.repeated = Math.max(1, digitsAt(bytes, from, to));
        break;
      case "visibility":
        this.hidden = bytes[from] !== 0x76;
        break;
      default:
        this.from = from;
        this.to = to;
    }
  }
}

function nameAt(bytes: Uint8Array, from: number, to: number): Name | null {
  for (const { name, bytes: letters } of names) {
    if (letters.length !== to - from || letters[0] !== bytes[from]) continue;
    let same = 1;
    while (same < letters.length && letters[same] === bytes[from + same]) same++;
    if (same === letters.length) return name;
  }
  return null;
}

function isText(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at++) if (bytes[from + at] !== text.charCodeAt(at)) return false;
  return true;
}
