import { columnLetters, columnOfLetters } from "../../core/index";
import { MAX_COLUMNS, MAX_SHEET_ROWS } from "../BlockFeed";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** An address within a formula; −1 for the column of a whole row and the row of a whole column. */
interface Address {
  readonly column: number;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** A formula taken apart, to be put together for other cells. */
export type FormulaParts = readonly (string | Address)[];

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;
/** What follows a name that is a function, a sheet or a table. */
const NO_ADDRESS = new Set(["(", "!"]);

/** Finds the addresses of a formula. Texts, sheet names, columns of tables, functions and names hold none. */
export function formulaParts(formula: string): FormulaParts {
  const tokens = formulaTokens(formula);
  const parts: (string | Address)[] = [];
  let text = "";
  const put = (address: Address): void => {
    if (text !== "") parts.push(text);
    parts.push(address);
    text = "";
  };
  for (let at = 0; at < tokens.length; at++) {
    const pair = isSheets(tokens, at) ? null : (rangeOf(tokens, at, COLUMN) ?? rangeOf(tokens, at, ROW));
    const cell = isSheets(tokens, at) ? null : cellOf(tokens, at);
    if (pair !== null) {
      put(pair[0]);
      text = ":";
      put(pair[1]);
      at += 2;
    } else if (cell !== null) put(cell);
    else text += tokens[at]!.text;
  }
  if (text !== "") parts.push(text);
  return parts;
}

/**
 * The formula as it reads when it is filled that many rows down and columns to the right. Beyond the edge of the sheet
 * an address goes on at the other edge, as in files; so shifting back gives the formula again.
 */
export function shiftedFormula(parts: FormulaParts, rows: number, columns: number): string {
  let formula = "";
  for (const part of parts) {
    if (typeof part === "string") {
      formula += part;
      continue;
    }
    if (part.column >= 0) {
      const column = part.fixedColumn ? part.column : around(part.column + columns, MAX_COLUMNS);
      formula += (part.fixedColumn ? "$" : "") + columnLetters(column);
    }
    if (part.row >= 0) {
      const row = part.fixedRow ? part.row : around(part.row + rows, MAX_SHEET_ROWS);
      formula += `${part.fixedRow ? "$" : ""}${row + 1}`;
    }
  }
  return formula;
}

/** `SUM(A1:$B2)` two rows down: `SUM(A3:$B4)`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return shiftedFormula(formulaParts(formula), rows, columns);
}

function cellOf(tokens: readonly FormulaToken[], at: number): Address | null {
  const found = tokens[at]!.type === "name" ? CELL.exec(tokens[at]!.text) : null;
  if (found === null || isNoAddress(tokens, at)) return null;
  const column = columnOfLetters(found[2]!);
  const row = Number(found[4]) - 1;
  if (column >= MAX_COLUMNS || row < 0 || row >= MAX_SHEET_ROWS) return null;
  return { column, row, fixedColumn: found[1] === "$", fixedRow: found[3] === "$" };
}

/** Whole columns `A:$C` or whole rows `1:3`. */
function rangeOf(tokens: readonly FormulaToken[], at: number, form: RegExp): readonly [Address, Address] | null {
  if (tokens[at + 1]?.text !== ":" || !isName(tokens[at]) || !isName(tokens[at + 2])) return null;
  const ends = [tokens[at]!, tokens[at + 2]!].map((token) => form.exec(token.text));
  if (ends[0] === null || ends[1] === null || isNoAddress(tokens, at + 2)) return null;
  const addresses = ends.map((end): Address => {
    const fixed = end![1] === "$";
    if (form === COLUMN) return { column: columnOfLetters(end![2]!), row: -1, fixedColumn: fixed, fixedRow: false };
    return { column: -1, row: Number(end![2]) - 1, fixedColumn: false, fixedRow: fixed };
  });
  const inside = addresses.every(
    ({ column, row }) => (form === COLUMN || row >= 0) && column < MAX_COLUMNS && row < MAX_SHEET_ROWS,
  );
  return inside ? [addresses[0]!, addresses[1]!] : null;
}

function isNoAddress(tokens: readonly FormulaToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (NO_ADDRESS.has(next.text) || next.type === "brackets");
}

/** The first of two sheets, `Q1:Q3!A1`. */
function isSheets(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at + 1]?.text === ":" && isName(tokens[at + 2]) && tokens[at + 3]?.text === "!";
}

function isName(token: FormulaToken | undefined): boolean {
  return token?.type === "name";
}

function around(value: number, count: number): number {
  return ((value % count) + count) % count;
}
