import { columnOfLetters, parseIsoDay } from "../../core/index";

const R = 0x72;
const S = 0x73;
const T = 0x74;

/** 1 January 1904 in the days that count from 1900. */
export const DAYS_1904 = 1_462;
/** What a formula shows that no program has computed yet: a blank would pass for nothing. */
export const NOT_COMPUTED = "#CALC!";
export const NO_NUMBER = "#VALUE!";

/** Where a cell says that it stands, its style and its type. One object reads all the cells of a sheet. */
export class CellMarks {
  /** The address lies in the bytes from here on; −1: there is none. */
  from = -1;
  to = -1;
  style = 0;
  type = "";
  /** Of a row. */
  hidden = false;

  /** Takes in r, s, t and hidden; the other attributes don't matter here. */
  read(bytes: Uint8Array, start: number, end: number): void {
    this.from = -1;
    this.style = 0;
    this.type = "";
    this.hidden = false;
    let at = start;
    for (;;) {
      while (at < end && bytes[at]! <= 0x20) at++;
      const name = at;
      while (at < end && bytes[at] !== 0x3d) at++;
      const letter = at === name + 1 ? bytes[name]! : 0;
      // no other attribute of a row is as long and begins so: "height" is called "ht"
      const hides = at === name + 6 && bytes[name] === 0x68;
      while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
      if (at >= end) return;
      const quote = bytes[at]!;
      const from = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (letter === R) {
        this.from = from;
        this.to = at;
      } else if (letter === S) this.style = digitsAt(bytes, from, at);
      else if (letter === T) this.type = typeAt(bytes, from, at);
      else if (hides) this.hidden = bytes[from] === 0x31 || bytes[from] === 0x74;
      at++;
    }
  }
}

export function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return from < to ? value : NaN;
}

/** Column of an address such as B7, whose row must be `row`. */
export function columnAt(bytes: Uint8Array, from: number, to: number, row: number): number {
  let at = from;
  while (at < to && bytes[at]! >= 0x41) at++;
  if (digitsAt(bytes, at, to) !== row + 1) return NaN;
  if (at - from === 1 && bytes[from]! <= 0x5a) return bytes[from]! - 0x41;
  return columnOfLetters(String.fromCharCode(...bytes.subarray(from, at)));
}

/** The serial day of a day written out, 2009-03-31T14:00:00, as "Strict Open XML" may have it; null of another text. */
export function writtenDay(text: string): number | null {
  const day = parseIsoDay(text);
  if (day === null) return null;
  const time = /[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?/.exec(text);
  const seconds = time === null ? 0 : Number(time[1]) * 3_600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return day + seconds / 86_400;
}

function typeAt(bytes: Uint8Array, from: number, to: number): string {
  if (to - from === 1) {
    switch (bytes[from]) {
      case S:
        return "s";
      case 0x6e:
        return "n";
    }
  }
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 16)));
}
