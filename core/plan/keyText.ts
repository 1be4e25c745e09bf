import type { CellValue } from "../cells/cellBlock";

/**
 * A hidden cell: `#PRINT#KEY`. The print tells later whether somebody typed over what was built; without it the cell is
 * a bare key, as sheets of the first version have them.
 */
export interface KeyCell {
  readonly print: string;
  readonly key: string;
}

const FORM = /^#([\w.-]*)#(.*)$/s;
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const SIGNIFICANT = 12;

export function keyText(print: string, key: string): string {
  return `#${print}#${key}`;
}

export function readKey(text: string): KeyCell {
  const match = FORM.exec(text);
  return match === null ? { print: "", key: text } : { print: match[1]!, key: match[2]! };
}

/**
 * A print of a cell's value, so many characters long, six bits each: equal values have equal prints. Numbers count with
 * twelve digits, for programs compute the last ones differently.
 *
 * @example
 * cellPrint(0.1 + 0.2, 2) === cellPrint(0.3, 2) // true
 */
export function cellPrint(value: CellValue, length: number): string {
  return printOf(canonical(value), length);
}

function canonical(value: CellValue): string {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? `n${Number(value.toPrecision(SIGNIFICANT))}` : "";
    case "string":
      return value === "" ? "" : `t${value}`;
    case "boolean":
      return value ? "b1" : "b0";
    default:
      return value === null ? "" : `e${value.error}`;
  }
}

/** FNV-1a, 32 bits, mixed once more so that the lowest bits depend on all. */
function printOf(text: string, length: number): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  let print = "";
  for (let at = 0; at < length; at++) {
    print += DIGITS[hash & 63]!;
    hash >>>= 6;
  }
  return print;
}
