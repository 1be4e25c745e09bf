import { columnLetters, columnOfLetters } from "../../core/index";
import { MAX_COLUMNS, MAX_SHEET_ROWS } from "../BlockFeed";
import { formulaTokens, type FormulaToken } from "../grid/formulaTokens";
import type { GridRange } from "../grid/GridWorkbook";
import { renamedColumns } from "./renamedColumns";

/** What a reference names: one cell, cells, whole columns or whole rows. */
export type ReferenceShape = "cell" | "range" | "columns" | "rows";

export interface MovedRange {
  readonly range: GridRange;
  /** Its cells no longer stand together: the range only keeps its distance from the top of the table. */
  readonly isLoose: boolean;
}

/** Where the cells of a sheet went; null where they are gone. */
export interface MovedSheet {
  move(range: GridRange, shape: ReferenceShape): MovedRange | null;
}

/** New names of a table's columns by the old ones in small letters; null of one that is gone, none of one that stays. */
export type TableHeaders = ReadonlyMap<string, string | null>;

export interface MovedFormula {
  readonly formula: string;
  readonly isLoose: boolean;
  readonly isGone: boolean;
}

interface End {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

interface Found {
  readonly shape: ReferenceShape;
  readonly ends: readonly [End, End];
  /** Tokens. */
  readonly length: number;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;
const GONE = "#REF!";

/** Makes formulas mean the same after the cells of some sheets were moved and the columns of their tables renamed. */
export class FormulaMover {
  /** Fits a text that might name what was moved; quick, for parts of a hundred megabytes. */
  readonly mention: RegExp;
  private readonly sheets: ReadonlyMap<string, MovedSheet>;

  /** `tables` by their names in small letters. */
  constructor(
    sheets: Iterable<readonly [string, MovedSheet]>,
    private readonly tables: ReadonlyMap<string, TableHeaders>,
  ) {
    this.sheets = new Map([...sheets].map(([name, sheet]) => [name.toLowerCase(), sheet]));
    this.mention = mentionOf([...this.sheets.keys(), ...tables.keys()]);
  }

  /** `own`: the sheet that addresses without a sheet's name belong to, where it was moved too. */
  move(formula: string, own: MovedSheet | null): MovedFormula {
    const tokens = formulaTokens(formula);
    let text = "";
    let isLoose = false;
    let isGone = false;
    for (let at = 0; at < tokens.length;) {
      const name = sheetAt(tokens, at);
      const from = name === null ? at : at + 2;
      const sheet = name === null ? own : (this.sheets.get(name.toLowerCase()) ?? null);
      const found = isOfOthers(tokens, at) ? null : referenceAt(tokens, from);
      if (found !== null) {
        const raw = tokens.slice(at, from + found.length).map((token) => token.text);
        const moved = sheet === null ? null : movedText(found, sheet, raw.slice(from - at).join(""));
        text +=
          moved === null ? raw.join("") : moved.text === GONE ? GONE : raw.slice(0, from - at).join("") + moved.text;
        isLoose ||= moved?.isLoose === true;
        isGone ||= moved?.text === GONE;
        at = from + found.length;
        continue;
      }
      const table = this.tableAt(tokens, at);
      if (table !== undefined) {
        const columns = renamedColumns(tokens[at + 1]!.text, table);
        text += columns === null ? GONE : tokens[at]!.text + columns;
        isGone ||= columns === null;
        at += 2;
        continue;
      }
      text += tokens[at]!.text;
      at++;
    }
    return { formula: text, isLoose, isGone };
  }

  private tableAt(tokens: readonly FormulaToken[], at: number): TableHeaders | undefined {
    if (tokens[at]!.type !== "name" || tokens[at + 1]?.type !== "brackets" || tokens[at - 1]?.text === "!")
      return undefined;
    return this.tables.get(tokens[at]!.text.toLowerCase());
  }
}

/** The sheet that is named here, in front of an address; null where none is, or one of another workbook. */
function sheetAt(tokens: readonly FormulaToken[], at: number): string | null {
  const token = tokens[at]!;
  if (tokens[at + 1]?.text !== "!") return null;
  if (token.type === "quoted") return token.text.slice(1, -1).replaceAll("''", "'");
  return token.type === "name" ? token.text : null;
}

/** Behind the number of another workbook, or at the second of two sheets: `Q1:Q3!A1`. */
function isOfOthers(tokens: readonly FormulaToken[], at: number): boolean {
  if (tokens[at - 1]?.type === "brackets" || tokens[at - 1]?.text === "!") return true;
  const isSecond = tokens[at - 1]?.text === ":" && tokens[at - 2]?.type === "name" && tokens[at - 3]?.text !== "!";
  if (isSecond && tokens[at + 1]?.text === "!") return true;
  return tokens[at + 1]?.text === ":" && tokens[at + 2]?.type === "name" && tokens[at + 3]?.text === "!";
}

function referenceAt(tokens: readonly FormulaToken[], at: number): Found | null {
  const first = tokens[at];
  if (first?.type !== "name") return null;
  const second = tokens[at + 1]?.text === ":" && tokens[at + 2]?.type === "name" ? tokens[at + 2]! : undefined;
  if (second !== undefined && !isName(tokens, at + 2)) {
    for (const [form, shape] of [
      [CELL, "range"],
      [COLUMN, "columns"],
      [ROW, "rows"],
    ] as const) {
      const ends = [endOf(first.text, form), endOf(second.text, form)] as const;
      if (ends[0] !== null && ends[1] !== null) return { shape, ends: [ends[0], ends[1]], length: 3 };
    }
  }
  if (isName(tokens, at)) return null;
  const cell = endOf(first.text, CELL);
  return cell === null ? null : { shape: "cell", ends: [cell, cell], length: 1 };
}

/** A function, a sheet or a table. */
function isName(tokens: readonly FormulaToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.text === "(" || next.text === "!" || next.type === "brackets");
}

function endOf(text: string, form: RegExp): End | null {
  const found = form.exec(text);
  if (found === null) return null;
  const letters = form === ROW ? "" : found[2]!;
  const digits = form === COLUMN ? "" : form === ROW ? found[2]! : found[4]!;
  const column = letters === "" ? -1 : columnOfLetters(letters);
  const row = digits === "" ? -1 : Number(digits) - 1;
  if (column >= MAX_COLUMNS || row >= MAX_SHEET_ROWS || (digits !== "" && row < 0)) return null;
  return {
    row,
    column,
    fixedColumn: letters !== "" && found[1] === "$",
    fixedRow: digits !== "" && (form === ROW ? found[1] : found[3]) === "$",
  };
}

function movedText(found: Found, sheet: MovedSheet, raw: string): { text: string; isLoose: boolean } {
  const { shape, ends } = found;
  const [one, other] = ends;
  const old: GridRange = {
    firstRow: shape === "columns" ? 0 : Math.min(one.row, other.row),
    lastRow: shape === "columns" ? MAX_SHEET_ROWS - 1 : Math.max(one.row, other.row),
    firstColumn: shape === "rows" ? 0 : Math.min(one.column, other.column),
    lastColumn: shape === "rows" ? MAX_COLUMNS - 1 : Math.max(one.column, other.column),
  };
  const moved = sheet.move(old, shape);
  if (moved === null) return { text: GONE, isLoose: false };
  const { range, isLoose } = moved;
  const isSame = (["firstRow", "lastRow", "firstColumn", "lastColumn"] as const).every(
    (key) => range[key] === old[key],
  );
  if (isSame) return { text: raw, isLoose };
  const first = address(range.firstRow, range.firstColumn, shape, one);
  if (shape === "cell") return { text: first, isLoose };
  return { text: `${first}:${address(range.lastRow, range.lastColumn, shape, other)}`, isLoose };
}

function address(row: number, column: number, shape: ReferenceShape, end: End): string {
  const letters = shape === "rows" ? "" : (end.fixedColumn ? "$" : "") + columnLetters(column);
  return shape === "columns" ? letters : `${letters}${end.fixedRow ? "$" : ""}${row + 1}`;
}

function mentionOf(names: readonly string[]): RegExp {
  const written = names.flatMap((name) => {
    const xml = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return [xml, xml.replaceAll("'", "''"), xml.replaceAll("'", "&apos;"), xml.replaceAll("'", "&apos;&apos;")];
  });
  return new RegExp([...new Set(written)].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "iu");
}
