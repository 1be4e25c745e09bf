import type { CellValue } from "../../core/index";
import { answerBytes } from "../host/answerBytes";
import { errorCells } from "../host/errorCells";

import type { CellInput } from "../write/planImage";
import { readInPieces } from "./readInPieces";

/** Bytes of value, formula and number format of a cell, before any was read. */
const USUAL_BYTES = 60;
/** Formulas that are asked for the cells that they fill. */
const MOST_ANCHORS = 500;

type Rows = readonly (readonly unknown[])[];

/** The cells of a sheet from A1 to the last one that holds something or looks different, as Excel tells them. */
export class SheetCells {
  private constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    private readonly values: Rows,
    private readonly formulas: Rows,
    private readonly formats: Rows,
    /** As row × columns + column. */
    private readonly errors: ReadonlySet<number>,
    private readonly spilled: ReadonlySet<number>,
  ) {}

  static async read(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetCells> {
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return new SheetCells(0, 0, [], [], [], new Set(), new Set());
    const rowCount = used.rowIndex + used.rowCount;
    const columnCount = used.columnIndex + used.columnCount;
    const [values, formulas, formats]: [unknown[][], unknown[][], unknown[][]] = [[], [], []];
    await readInPieces(rowCount, columnCount * USUAL_BYTES, async (firstRow, rows) => {
      const range = sheet.getRangeByIndexes(firstRow, 0, rows, columnCount);
      range.load("values,formulas,numberFormat");
      await context.sync();
      const read = [range.values, range.formulas, range.numberFormat] as unknown[][][];
      [values, formulas, formats].forEach((list, at) => {
        for (const row of read[at]!) list.push(row);
      });
      return read.reduce((sum, part) => sum + answerBytes(part), 0);
    });
    const errors = await errorCells(context, sheet, { row: 0, column: 0 }, values);
    const spilled = await spilledCells(context, sheet, values, formulas);
    return new SheetCells(rowCount, columnCount, values, formulas, formats, errors, spilled);
  }

  /** "" of a blank cell. */
  value(row: number, column: number): CellInput {
    return (this.values[row]?.[column] ?? "") as CellInput;
  }

  /** As blocks of cells hold it. */
  cell(row: number, column: number): CellValue {
    const value = this.value(row, column);
    if (value === "") return null;
    return this.isError(row, column) ? { error: String(value) } : value;
  }

  /** With "="; null where there is none. */
  formula(row: number, column: number): string | null {
    const formula = this.formulas[row]?.[column];
    return isFormula(formula, this.values[row]?.[column]) ? formula : null;
  }

  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === "" && this.formula(row, column) === null;
  }

  /** Whether a formula in another cell gives what stands here: it comes along with that one. */
  isSpilled(row: number, column: number): boolean {
    return this.spilled.size > 0 && this.spilled.has(row * this.columnCount + column);
  }

  /** Number format; "General" where there is none. */
  format(row: number, column: number): string {
    const format = this.formats[row]?.[column];
    return typeof format === "string" && format !== "" ? format : "General";
  }

  /** What is to be written so that the same stands there. */
  input(row: number, column: number): CellInput {
    const formula = this.formula(row, column);
    if (formula !== null) return formula;
    const value = this.value(row, column);
    return typeof value !== "string" || value === "" || this.isError(row, column) ? value : `'${value}`;
  }

  private isError(row: number, column: number): boolean {
    return this.errors.size > 0 && this.errors.has(row * this.columnCount + column);
  }
}

/** A text that begins so stands in both. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Cells that the formula of another cell fills, as row × columns + column. */
async function spilledCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  values: Rows,
  formulas: Rows,
): Promise<Set<number>> {
  const width = values[0]?.length ?? 0;
  const anchors: Excel.Range[] = [];
  const isFilled = (row: number, column: number): boolean => {
    const value = values[row]?.[column];
    return value !== undefined && value !== "" && !isFormula(formulas[row]![column], value);
  };
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      if (anchors.length >= MOST_ANCHORS || !isFormula(formula, values[row]![column])) return;
      if (!isFilled(row + 1, column) && !isFilled(row, column + 1)) return;
      const range = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
      anchors.push(range.load("rowIndex,columnIndex,rowCount,columnCount"));
    });
  });
  const spilled = new Set<number>();
  if (anchors.length === 0) return spilled;
  await context.sync();
  for (const range of anchors) {
    if (range.isNullObject) continue;
    for (let row = 0; row < range.rowCount; row++) {
      for (let column = 0; column < range.columnCount; column++) {
        if (row + column > 0) spilled.add((range.rowIndex + row) * width + range.columnIndex + column);
      }
    }
  }
  return spilled;
}
