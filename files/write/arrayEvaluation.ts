import { formulaTokens, type FormulaToken } from "../grid/formulaTokens";

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "%"]);
const END = /^\$?(?:[A-Za-z]{1,3}\$?\d{1,7}|[A-Za-z]{1,3}|\d{1,7})$/;
/** They take every argument as an array anyway. */
const NATIVE = new Set(["SUMPRODUCT", "MMULT"]);
/** Functions of one value at a time. */
const OF_ONE_VALUE = new Set(
  (
    "ABS CEILING CHAR CODE DATE DATEVALUE DAY EXACT EXP FIND FLOOR HOUR IF IFERROR IFNA INT ISBLANK ISERROR ISNA ISNUMBER " +
    "ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND NOT POWER PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN " +
    "ROUNDUP SEARCH SIGN SQRT SUBSTITUTE TEXT TRIM TRUNC UPPER VALUE WEEKDAY WEEKNUM YEAR"
  ).split(" "),
);

/**
 * Whether a formula computes with ranges value by value, as `SUM(A1:A3*B1:B3)` and `MAX(LEN(A1:A3))` do. The grid, as
 * today's Excel, does so in every formula; files mean it only of those marked as arrays, and from others Excel would
 * take the value of the same row: another result, or none. A mark too many changes nothing but the braces around it.
 */
export function computesWithArrays(formula: string): boolean {
  if (!/[:[]/.test(formula)) return false;
  const tokens = formulaTokens(formula).filter(({ text }) => text.trim() !== "");
  const calls: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text, type } = tokens[at]!;
    if (text === "(") calls.push(tokens[at - 1]?.type === "name" ? tokens[at - 1]!.text.toUpperCase() : "");
    else if (text === ")") calls.pop();
    const end = type === "brackets" ? columnEnd(tokens, at) : rangeEnd(tokens, at);
    if (end < 0) continue;
    const isNative = calls.some((name) => NATIVE.has(name));
    if (!isNative && isOneByOne(tokens, begin(tokens, at), end, calls)) return true;
    at = end;
  }
  return false;
}

/** Place of the last token of `A1:B2`, `A:B`, `1:2` that begins here, or −1. */
function rangeEnd(tokens: readonly FormulaToken[], at: number): number {
  const isRange = tokens[at + 1]?.text === ":" && END.test(tokens[at]!.text) && END.test(tokens[at + 2]?.text ?? "");
  return isRange && tokens[at + 3]?.text !== "!" ? at + 2 : -1;
}

/** Of a column of a table; that of this row is one value, and another workbook's number is no column. */
function columnEnd(tokens: readonly FormulaToken[], at: number): number {
  const next = tokens[at + 1];
  const isColumn = !/^\[(?:@|\[?#This Row)/i.test(tokens[at]!.text) && next?.type !== "name" && next?.text !== "!";
  return isColumn ? at : -1;
}

/** The first token of a reference, with its sheet or table. */
function begin(tokens: readonly FormulaToken[], at: number): number {
  let first = at;
  if (tokens[first]!.type === "brackets" && tokens[first - 1]?.type === "name") first--;
  if (tokens[first - 1]?.text === "!") first -= 2;
  if (tokens[first - 1]?.type === "brackets") first--;
  return Math.max(0, first);
}

function isOneByOne(tokens: readonly FormulaToken[], from: number, to: number, calls: readonly string[]): boolean {
  let first = from;
  let last = to;
  let depth = calls.length;
  // parentheses of its own change nothing
  while (tokens[first - 1]?.text === "(" && tokens[last + 1]?.text === ")" && calls[depth - 1] === "") {
    first--;
    last++;
    depth--;
  }
  const before = tokens[first - 1]?.text ?? "";
  const after = tokens[last + 1]?.text ?? "";
  if (OPERATORS.has(before) || OPERATORS.has(after)) return true;
  return OF_ONE_VALUE.has(calls[depth - 1] ?? "") && /^[(,]$/.test(before) && /^[),]$/.test(after);
}
