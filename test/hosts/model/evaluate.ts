import { columnOfLetters } from "../../../core/cells/address";
import { areaOrNull, columnCount, rowCount, splitAddress } from "./address";
import { intersection, type Area } from "./Area";
import { CellFault, FAULT_CODES, type Scalar } from "./Content";
import { formulaTokens, type Token } from "./formulaTokens";
import type { FormulaSheet } from "./FormulaSheet";
import { functions } from "./worksheetFunctions";

/** Cells that a formula reads. */
export class Cells {
  constructor(
    readonly sheet: FormulaSheet,
    readonly area: Area,
  ) {}

  /** All that isn't blank, column by column. */
  each(work: (value: Scalar, row: number, column: number) => void): void {
    const { firstRow, firstColumn, lastRow, lastColumn } = this.area;
    for (let column = firstColumn; column <= Math.min(lastColumn, this.sheet.grid.columns.length - 1); column++) {
      const end = Math.min(lastRow, this.sheet.grid.columns[column]!.contents.length - 1);
      for (let row = firstRow; row <= end; row++) {
        const value = this.sheet.scalarAt(row, column);
        if (value !== null) work(value, row, column);
      }
    }
  }
}

export type Operand = Scalar | Cells;

/** What a formula gives. A function that isn't known is `#NAME?`, as in an Excel that doesn't know it. */
export function evaluated(sheet: FormulaSheet, row: number, column: number, formula: string): Scalar {
  const tokens = formulaTokens(formula)?.filter(({ kind }) => kind !== "space");
  if (tokens === undefined) return new CellFault("#NAME?");
  const reader = new Reader(sheet, row, column, tokens);
  try {
    return reader.whole();
  } catch (reason) {
    if (reason instanceof CellFault) return reason;
    throw reason;
  }
}

/** Reads and computes a formula from left to right; errors of cells are thrown and caught where a function wants them. */
class Reader {
  private at = 0;

  constructor(
    private readonly sheet: FormulaSheet,
    private readonly row: number,
    private readonly column: number,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Scalar {
    const value = this.single(this.comparison());
    if (this.at < this.tokens.length) throw new CellFault("#NAME?");
    return value;
  }

  /** One value: of cells that of the formula's own row or column, as without arrays. */
  private single(operand: Operand): Scalar {
    if (!(operand instanceof Cells)) return operand;
    const { area, sheet } = operand;
    const oneRow = rowCount(area) === 1;
    const oneColumn = columnCount(area) === 1;
    if (oneRow && oneColumn) return sheet.scalarAt(area.firstRow, area.firstColumn);
    const own = { firstRow: this.row, lastRow: this.row, firstColumn: this.column, lastColumn: this.column };
    const beside = intersection(
      area,
      oneColumn
        ? { ...own, firstColumn: area.firstColumn, lastColumn: area.lastColumn }
        : { ...own, firstRow: area.firstRow, lastRow: area.lastRow },
    );
    if ((!oneRow && !oneColumn) || beside === null) throw new CellFault("#VALUE!");
    return sheet.scalarAt(beside.firstRow, beside.firstColumn);
  }

  private comparison(): Operand {
    let left = this.joined();
    for (let sign = this.sign("=", "<>", "<", ">", "<=", ">="); sign !== null;) {
      const order = compared(this.single(left), this.single(this.joined()));
      const { [sign]: holds } = {
        "=": order === 0,
        "<>": order !== 0,
        "<": order < 0,
        ">": order > 0,
        "<=": order <= 0,
        ">=": order >= 0,
      } as Record<string, boolean>;
      left = holds!;
      sign = this.sign("=", "<>", "<", ">", "<=", ">=");
    }
    return left;
  }

  private joined(): Operand {
    let left = this.sum();
    while (this.sign("&") !== null) left = textOf(this.single(left)) + textOf(this.single(this.sum()));
    return left;
  }

  private sum(): Operand {
    let left = this.product();
    for (let sign = this.sign("+", "-"); sign !== null; sign = this.sign("+", "-")) {
      const a = numberOf(this.single(left));
      const b = numberOf(this.single(this.product()));
      left = sign === "+" ? a + b : a - b;
    }
    return left;
  }

  private product(): Operand {
    let left = this.power();
    for (let sign = this.sign("*", "/"); sign !== null; sign = this.sign("*", "/")) {
      const a = numberOf(this.single(left));
      const b = numberOf(this.single(this.power()));
      if (sign === "/" && b === 0) throw new CellFault("#DIV/0!");
      left = sign === "*" ? a * b : a / b;
    }
    return left;
  }

  private power(): Operand {
    let left = this.signed();
    while (this.sign("^") !== null) left = numberOf(this.single(left)) ** numberOf(this.single(this.signed()));
    return left;
  }

  private signed(): Operand {
    if (this.sign("-") !== null) return -numberOf(this.single(this.signed()));
    if (this.sign("+") !== null) return this.signed();
    let value = this.operand();
    while (this.sign("%") !== null) value = numberOf(this.single(value)) / 100;
    return value;
  }

  private operand(): Operand {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new CellFault("#NAME?");
    const { kind, text } = token;
    if (kind === "number") return Number(text);
    if (kind === "text") return text.slice(1, -1).replaceAll('""', '"');
    if (kind === "fault") throw new CellFault(FAULT_CODES.find((code) => text.endsWith(code)) ?? "#REF!");
    if (kind === "cells") return this.cells(text);
    if (kind === "name") return this.sign("(") === null ? this.named(text) : this.called(text);
    if (text !== "(") throw new CellFault("#NAME?");
    const inner = this.comparison();
    if (this.sign(")") === null) throw new CellFault("#NAME?");
    return inner;
  }

  private cells(text: string): Cells {
    const { sheet: name, cells } = splitAddress(text);
    const sheet = name === null ? this.sheet : this.sheet.book.find(name);
    const area = areaOrNull(cells.replaceAll("$", ""));
    if (sheet === null || area === null || columnOfLetters("A") !== 0) throw new CellFault("#REF!");
    return new Cells(sheet, area);
  }

  private named(text: string): Operand {
    const word = text.toUpperCase();
    if (word === "TRUE" || word === "FALSE") return word === "TRUE";
    const table = this.sheet.book.tableCells(this.sheet, this.row, this.column, text);
    if (table !== null) return new Cells(table.sheet, table.area);
    const { sheet, cells } = splitAddress(text);
    const { book } = this.sheet;
    const home = sheet === null ? this.sheet : book.find(sheet);
    const found = book.nameFormula(cells, home);
    const tokens = found === null ? null : formulaTokens(found);
    if (tokens === null) throw new CellFault("#NAME?");
    return new Reader(
      this.sheet,
      this.row,
      this.column,
      tokens.filter(({ kind }) => kind !== "space"),
    ).comparison();
  }

  private called(name: string): Operand {
    const work = functions.get(name.toUpperCase());
    const given: (() => Operand)[] = [];
    // arguments are read where they stand, and computed when the function asks for them: IF asks for one of two
    while (this.sign(")") === null) {
      if (given.length > 0 && this.sign(",", ";") === null) throw new CellFault("#NAME?");
      const from = this.at;
      const end = this.skipped();
      given.push(() => (from === end ? null : this.part(from, end)));
      this.at = end;
    }
    if (work === undefined) throw new CellFault("#NAME?");
    return work(given, (operand) => this.single(operand));
  }

  private part(from: number, end: number): Operand {
    const inner = new Reader(this.sheet, this.row, this.column, this.tokens.slice(from, end));
    const value = inner.comparison();
    if (inner.at < end - from) throw new CellFault("#NAME?");
    return value;
  }

  /** Where the argument that begins here ends. */
  private skipped(): number {
    let depth = 0;
    for (let at = this.at; at < this.tokens.length; at++) {
      const { text, kind } = this.tokens[at]!;
      if (kind !== "sign") continue;
      if (text === "(") depth++;
      if (depth === 0 && (text === ")" || text === "," || text === ";")) return at;
      if (text === ")") depth--;
    }
    throw new CellFault("#NAME?");
  }

  private sign(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
    this.at++;
    return token.text;
  }
}

/** Throws the error that it is. */
export function numberOf(value: Scalar): number {
  if (value instanceof CellFault) throw value;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  const number = Number(value);
  if (value.trim() === "" || Number.isNaN(number)) throw new CellFault("#VALUE!");
  return number;
}

export function textOf(value: Scalar): string {
  if (value instanceof CellFault) throw value;
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Numbers come before texts, texts before TRUE and FALSE; capitals don't matter; a blank is 0 or "". */
export function compared(a: Scalar, b: Scalar): number {
  if (a instanceof CellFault) throw a;
  if (b instanceof CellFault) throw b;
  const left = a ?? (typeof b === "string" ? "" : typeof b === "boolean" ? false : 0);
  const right = b ?? (typeof left === "string" ? "" : typeof left === "boolean" ? false : 0);
  const kinds = ["number", "string", "boolean"];
  if (typeof left !== typeof right) return kinds.indexOf(typeof left) - kinds.indexOf(typeof right);
  const [one, other] = typeof left === "string" ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  return one === other ? 0 : one < other ? -1 : 1;
}
