import type { CellValue, CustomFunction, FunctionParameter, Range } from "../../core/index";

/**
 * What becomes of a 0 and of a blank on the way to a function. Excel on the desktop hands over a blank cell as 0, on the web
 * as null, so that only one of them can be told from the other:
 *
 * - `fill`: blanks become 0.
 * - `blank`: a 0 can't be a value and becomes a blank.
 * - `value`: a 0 is a value, and stays one; on the desktop so does a blank.
 */
export type ZeroRule = "fill" | "blank" | "value";

/** Ignored where blank, yet a 0 means something: a client without sales, no purchase, the worst answer. */
const zeroIsValue: ReadonlySet<string> = new Set([
  "ABCCLASS.amounts",
  "LTV.check",
  "LTV.purchases_per_month",
  "LTV.margin",
  "LTV.months",
  "NPS.scores",
]);

/** What becomes of a 0 and of a blank in an argument, by the blank rule of its parameter. */
export function zeroRule(definition: CustomFunction, parameter: FunctionParameter): ZeroRule {
  if (parameter.blank === "zero") return "fill";
  return zeroIsValue.has(`${definition.name}.${parameter.name}`) ? "value" : "blank";
}

/** Rows and columns of a sheet: a range as long as that is a whole column, and zeros at its end are blank cells. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/**
 * An argument as Excel passes it (rows of cells, a single cell, or null where it was left out), as the registry takes it.
 * Its size stays; what is blank at its end is blank afterwards, whichever Excel it comes from.
 */
export function excelArgument(value: unknown, rule: ZeroRule): Range | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return [[ruled(cellOf(value), rule === "fill" ? "value" : rule)]];
  const rows = (Array.isArray(value[0]) ? value : [value]) as readonly (readonly unknown[])[];
  const width = rows[0]?.length ?? 0;
  const isWhole = rows.length >= SHEET_ROWS;
  const used = usedRows(rows, rule !== "value" || isWhole);
  const columns = width >= SHEET_COLUMNS ? usedColumns(rows, used) : width;
  // one row for all the blank ones at the end: there may be a million
  const blank: readonly CellValue[] = new Array<null>(width).fill(null);
  const range: (readonly CellValue[])[] = new Array<readonly CellValue[]>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    if (row >= used) {
      range[row] = blank;
      continue;
    }
    const cells = rows[row]!;
    const mapped = new Array<CellValue>(width).fill(null);
    for (let column = 0; column < columns; column++) mapped[column] = ruled(cellOf(cells[column]), rule);
    range[row] = mapped;
  }
  return range;
}

function ruled(cell: CellValue, rule: ZeroRule): CellValue {
  if (rule === "fill") return cell ?? 0;
  return rule === "blank" && cell === 0 ? null : cell;
}

/** A cell of Excel's: values of its richer types by what stands in them, errors as Excel writes them. */
function cellOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value !== "object" || value === null) return null;
  const { code, basicValue, basicType } = value as Readonly<Record<"code" | "basicValue" | "basicType", unknown>>;
  if (typeof code === "string") return { error: code };
  if (basicType === "Error") return { error: String(basicValue) };
  return cellOf(basicValue);
}

function isNothing(value: unknown, zero: boolean): boolean {
  return value === null || value === undefined || value === "" || (zero && value === 0);
}

function usedRows(rows: readonly (readonly unknown[])[], zero: boolean): number {
  for (let row = rows.length - 1; row >= 0; row--) {
    for (const cell of rows[row]!) if (!isNothing(cell, zero)) return row + 1;
  }
  return 0;
}

function usedColumns(rows: readonly (readonly unknown[])[], used: number): number {
  let columns = 0;
  for (let row = 0; row < used; row++) {
    const cells = rows[row]!;
    for (let column = cells.length - 1; column >= columns; column--) {
      if (!isNothing(cells[column], true)) columns = column + 1;
    }
  }
  return columns;
}
