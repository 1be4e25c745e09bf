import { columnLetters, columnOfLetters } from "../../../core/cells/address";
import { LAST_COLUMN, LAST_ROW } from "./Area";
import { splitAddress } from "./address";

export interface Token {
  readonly kind: "text" | "number" | "cells" | "fault" | "name" | "sign" | "space";
  readonly text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const CELLS = String.raw`${SHEET}?(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(\[])`;
const FAULT = String.raw`${SHEET}?#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)`;
const NAME = String.raw`${SHEET}?[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^\[\]]|\[[^\]]*\])*\])?|\[(?:[^\[\]]|\[[^\]]*\])*\]`;
const NUMBER = String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;

const TOKENS = new RegExp(
  String.raw`("(?:[^"]|"")*")|(${FAULT})|(${CELLS})|(${NUMBER})|(${NAME})|(\s+)|(<=|>=|<>|[-+*\/^&=<>%(),;{}:@#])`,
  "gu",
);
const KINDS: readonly Token["kind"][] = ["text", "fault", "cells", "number", "name", "space", "sign"];

/** A formula in pieces, its "=" left out; null where there is something that no formula holds. */
export function formulaTokens(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let end = 1;
  for (const match of formula.matchAll(TOKENS)) {
    if (match.index === 0) continue;
    if (match.index !== end) return null;
    end += match[0].length;
    tokens.push({ kind: KINDS[match.slice(1).findIndex((part) => part !== undefined)]!, text: match[0] });
  }
  return end === formula.length ? tokens : null;
}

/** The formula as it is when it is copied to a cell so many rows and columns away. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewritten(formula, (text) => {
    const { sheet, cells } = parted(text);
    const parts = cells.split(":").map((part) => shiftedPart(part, rows, columns));
    return parts.includes(null) ? "#REF!" : `${sheet}${parts.join(":")}`;
  });
}

/** References to a sheet are to one of another name, or null: to none. */
export function renamedInFormula(formula: string, before: string, after: string | null): string {
  if (!formula.toLowerCase().includes(before.toLowerCase().replaceAll("'", "''"))) return formula;
  return rewritten(formula, (text) => {
    const { sheet, cells } = parted(text);
    const named = splitAddress(text).sheet;
    if (sheet === "" || named?.toLowerCase() !== before.toLowerCase()) return text;
    return after === null ? "#REF!" : `${quotedName(after)}!${cells}`;
  });
}

/** A sheet's name as Excel writes it in formulas: in quotes where it needs them. */
export function quotedName(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function rewritten(formula: string, change: (text: string) => string): string {
  const tokens = formulaTokens(formula);
  if (tokens === null) return formula;
  const qualified = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;
  return `=${tokens
    .map(({ kind, text }) => (kind === "cells" || (kind === "name" && qualified.test(text)) ? change(text) : text))
    .join("")}`;
}

function parted(text: string): { readonly sheet: string; readonly cells: string } {
  const mark = text.lastIndexOf("!");
  return { sheet: text.slice(0, mark + 1), cells: text.slice(mark + 1) };
}

function shiftedPart(part: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(part);
  if (match === null) return part;
  let [, first = "", letters = "", second = "", digits = ""] = match;
  if (letters === "" && second === "") [first, second] = ["", first];
  if (letters !== "" && first === "") {
    const column = columnOfLetters(letters) + columns;
    if (column < 0 || column > LAST_COLUMN) return null;
    letters = columnLetters(column);
  }
  if (digits !== "" && second === "") {
    const row = Number(digits) + rows;
    if (row < 1 || row > LAST_ROW + 1) return null;
    digits = String(row);
  }
  return `${first}${letters}${second}${digits}`;
}
