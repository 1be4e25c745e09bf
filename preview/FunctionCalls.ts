import type { Area } from "../test/hosts/model/Area";
import { CellFault, FormulaCell, type Scalar } from "../test/hosts/model/Content";
import { formulaCall, type FormulaCall } from "./formulaCall";
import type { PreviewSheet } from "./PreviewBook";

/** The workbook as far as functions are concerned. */
export interface FunctionBook<Sheet extends PreviewSheet> {
  readonly stamp: number;
  readonly sheets: readonly Sheet[];
}

/**
 * How the program calls a function of the add-in: what comes back is a value or rows of values. A {@link CalledFault} is an error
 * of the cell; what else is thrown gives the usual one. Null: the add-in hasn't told of that function yet.
 */
export type Caller<Sheet extends PreviewSheet> = (call: FormulaCall, sheet: Sheet) => (() => Promise<unknown>) | null;

/** A cell of a result: an error has a sentence where the add-in gives one. */
export type Result = readonly (readonly (Scalar | CalledFault)[])[];

/** An error that a custom function gave, with its sentence. */
export class CalledFault extends CellFault {
  constructor(
    code: string,
    readonly sentence: string,
  ) {
    super(code);
  }
}

/**
 * What a program does with custom functions: a formula that is a call of one is handed to that function of the add-in, and what
 * comes back fills the cells. The evaluator of the tests' hosts knows none of them.
 */
export class FunctionCalls<Sheet extends PreviewSheet> {
  private readonly filled = new Map<FormulaCell, Area>();

  constructor(
    private readonly book: FunctionBook<Sheet>,
    private readonly caller: Caller<Sheet>,
  ) {}

  /** The rectangle that such a formula fills; null where it is none, or fills only its own cell. */
  fillsOf = (formula: FormulaCell): Area | null => this.filled.get(formula) ?? null;

  /** Makes a call of a formula; `sheet`: the one that addresses without a name mean. Null where it is no such call. */
  async call(formula: string, sheet: Sheet): Promise<Result | null> {
    const call = formulaCall(formula);
    const run = call === null ? null : this.caller(call, sheet);
    if (run === null) return null;
    try {
      return resultOf(await run());
    } catch (reason) {
      return [
        [faultOf(reason) ?? new CalledFault("#VALUE!", reason instanceof Error ? reason.message : String(reason))],
      ];
    }
  }

  /** Computes all formulas of the workbook that are such calls. Whether any cell holds something else afterwards. */
  async compute(): Promise<boolean> {
    let changed = false;
    for (const sheet of this.book.sheets) {
      for (const { row, column, formula } of formulasOf(sheet)) {
        const result = await this.call(formula.text, sheet);
        // another content may have come meanwhile
        if (result === null || sheet.grid.content(row, column) !== formula) continue;
        changed = this.fill(sheet, row, column, formula, result) || changed;
      }
    }
    return changed;
  }

  private fill(sheet: Sheet, row: number, column: number, formula: FormulaCell, result: Result): boolean {
    let changed = !sameScalar(formula.value, result[0]?.[0] ?? null) || formula.stamp !== this.book.stamp;
    pin(formula, this.book, result[0]?.[0] ?? "");
    const before = this.filled.get(formula);
    result.forEach((cells, down) => {
      cells.forEach((value, across) => {
        if (down === 0 && across === 0) return;
        const shown = value === "" ? null : value;
        if (sameScalar(sheet.scalarAt(row + down, column + across), shown)) return;
        sheet.grid.column(column + across).put(row + down, shown);
        changed = true;
      });
    });
    const lastRow = row + result.length - 1;
    const lastColumn = column + (result[0]?.length ?? 1) - 1;
    for (let at = row; before !== undefined && at <= before.lastRow; at++) {
      for (let across = column; across <= before.lastColumn; across++) {
        if (at <= lastRow && across <= lastColumn) continue;
        sheet.grid.column(across).put(at, null);
        changed = true;
      }
    }
    if (lastRow > row || lastColumn > column) {
      this.filled.set(formula, { firstRow: row, firstColumn: column, lastRow, lastColumn });
    } else this.filled.delete(formula);
    return changed;
  }
}

/** A result as a line of text; null: there is no such function. */
export function resultText(result: Result | null): string {
  if (result === null) return "#NAME?";
  const texts = result.map((row) =>
    row.map((cell) => (cell instanceof CellFault ? faultText(cell) : cell === null ? "" : String(cell))).join(", "),
  );
  return texts.join("; ");
}

function faultText(fault: CellFault): string {
  return fault instanceof CalledFault && fault.sentence !== "" ? `${fault.code} ${fault.sentence}` : fault.code;
}

function* formulasOf({ grid }: PreviewSheet): IterableIterator<{ row: number; column: number; formula: FormulaCell }> {
  for (const [column, { contents }] of grid.columns.entries()) {
    for (const [row, content] of contents.entries()) {
      if (content instanceof FormulaCell && formulaCall(content.text) !== null) yield { row, column, formula: content };
    }
  }
}

/** What the function gave is the formula's value from now on: the host computes it no more. */
function pin(formula: FormulaCell, book: { readonly stamp: number }, value: Scalar): void {
  formula.value = value;
  Object.defineProperty(formula, "stamp", { get: () => book.stamp, set: () => undefined, configurable: true });
}

function resultOf(given: unknown): Result {
  const rows = Array.isArray(given) ? (given as readonly (readonly unknown[])[]) : [[given]];
  return rows.map((cells) =>
    cells.map((cell): Scalar => {
      if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") return cell;
      return faultOf(cell);
    }),
  );
}

/** The error of the library of custom functions, which comes from another page: known by its code. */
function faultOf(given: unknown): CalledFault | null {
  if (given instanceof CalledFault) return given;
  if (typeof given !== "object" || given === null) return null;
  const { code, message } = given as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === "string" ? new CalledFault(code, typeof message === "string" ? message : "") : null;
}

function sameScalar(one: Scalar, other: Scalar): boolean {
  if (one instanceof CellFault && other instanceof CellFault) return one.code === other.code;
  return one === other;
}
