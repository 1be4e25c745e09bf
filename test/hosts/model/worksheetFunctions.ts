import { rowCount } from "./address";
import { CellFault, FormulaCell, type Scalar } from "./Content";
import { Cells, compared, numberOf, textOf, type Operand } from "./evaluate";
import type { FormulaSheet } from "./FormulaSheet";

type Given = readonly (() => Operand)[];
type Work = (given: Given, single: (operand: Operand) => Scalar) => Operand;

/** The functions that stand in our sheets, and some that users put beside them. */
export const functions: ReadonlyMap<string, Work> = new Map<string, Work>([
  ["SUM", (given) => numbers(given).reduce((sum, value) => sum + value, 0)],
  ["COUNT", (given) => numbers(given, true).length],
  ["COUNTA", (given) => values(given).length],
  ["MAX", (given) => numbers(given).reduce((most, value) => Math.max(most, value), -Infinity)],
  ["MIN", (given) => numbers(given).reduce((least, value) => Math.min(least, value), Infinity)],
  ["AVERAGE", (given) => mean(numbers(given))],
  ["SUBTOTAL", (given, single) => subtotal(given, single)],
  ["SUMIF", (given, single) => sumIf(given, single)],
  ["COUNTIF", (given, single) => matching(cellsOf(given[0]), single(asked(given, 1))).length],
  ["ROUND", (given, single) => rounded(numberOf(single(asked(given, 0))), numberOf(single(asked(given, 1))))],
  ["ABS", (given, single) => Math.abs(numberOf(single(asked(given, 0))))],
  [
    "N",
    (given, single) => {
      const value = single(asked(given, 0));
      return typeof value === "number" || typeof value === "boolean" || value instanceof CellFault
        ? numberOf(value)
        : 0;
    },
  ],
  ["ISNUMBER", (given, single) => typeof tried(given, single) === "number"],
  ["ISTEXT", (given, single) => typeof tried(given, single) === "string"],
  ["ISBLANK", (given, single) => tried(given, single) === null],
  ["ISERROR", (given, single) => tried(given, single) instanceof CellFault],
  ["LEN", (given, single) => textOf(single(asked(given, 0))).length],
  ["UPPER", (given, single) => textOf(single(asked(given, 0))).toUpperCase()],
  ["NOT", (given, single) => numberOf(single(asked(given, 0))) === 0],
  ["AND", (given) => numbers(given).every((value) => value !== 0)],
  ["OR", (given) => numbers(given).some((value) => value !== 0)],
  [
    "IF",
    (given, single) => {
      const holds = numberOf(single(asked(given, 0))) !== 0;
      if (given.length < (holds ? 2 : 3)) return holds;
      return asked(given, holds ? 1 : 2) ?? 0;
    },
  ],
  [
    "IFERROR",
    (given, single) => {
      const value = tried(given, single);
      return value instanceof CellFault ? asked(given, 1) : value;
    },
  ],
]);

function asked(given: Given, at: number): Operand {
  const ask = given[at];
  if (ask === undefined) throw new CellFault("#VALUE!");
  return ask();
}

function cellsOf(ask: (() => Operand) | undefined): Cells {
  const cells = ask?.();
  if (!(cells instanceof Cells)) throw new CellFault("#VALUE!");
  return cells;
}

/** The first argument, an error too. */
function tried(given: Given, single: (operand: Operand) => Scalar): Scalar {
  try {
    return single(asked(given, 0));
  } catch (reason) {
    if (reason instanceof CellFault) return reason;
    throw reason;
  }
}

/** Of cells only numbers count; of arguments all that can be one. */
function numbers(given: Given, counting = false): number[] {
  const found: number[] = [];
  for (const ask of given) {
    const operand = ask();
    if (operand instanceof Cells) {
      operand.each((value) => {
        if (typeof value === "number") found.push(value);
        else if (value instanceof CellFault && !counting) throw value;
      });
    } else if (!counting || typeof operand === "number") found.push(numberOf(operand));
  }
  return found;
}

function values(given: Given): Scalar[] {
  const found: Scalar[] = [];
  for (const ask of given) {
    const operand = ask();
    if (operand instanceof Cells) operand.each((value) => found.push(value));
    else found.push(operand);
  }
  return found;
}

function mean(list: readonly number[]): number {
  if (list.length === 0) throw new CellFault("#DIV/0!");
  return list.reduce((sum, value) => sum + value, 0) / list.length;
}

/** Leaves out hidden rows (from 101 on) and other subtotals. */
function subtotal(given: Given, single: (operand: Operand) => Scalar): Scalar {
  const wanted = numberOf(single(asked(given, 0)));
  const found: Scalar[] = [];
  for (const ask of given.slice(1)) {
    const cells = cellsOf(ask);
    const { sheet } = cells;
    cells.each((value, row, column) => {
      const content = sheet.grid.content(row, column);
      if (content instanceof FormulaCell && /^=\s*SUBTOTAL\(/i.test(content.text)) return;
      if (wanted < 100 || !sheet.rowHidden(row)) found.push(value);
    });
  }
  const counted = found.filter((value) => typeof value === "number");
  switch (wanted % 100) {
    case 1:
      return mean(counted);
    case 2:
      return counted.length;
    case 3:
      return found.length;
    case 4:
      return Math.max(...counted);
    case 5:
      return Math.min(...counted);
    case 9: {
      const fault = found.find((value) => value instanceof CellFault);
      return fault ?? counted.reduce((sum, value) => sum + value, 0);
    }
    default:
      throw new CellFault("#VALUE!");
  }
}

/** What sums over long columns gave, as long as nothing has changed since. */
const known = new WeakMap<FormulaSheet, { readonly stamp: number; readonly sums: Map<string, number> }>();
/** Such sums stand in each row of a long table: without that it would be gone through once a row. */
const LONG = 1_000;

function sumIf(given: Given, single: (operand: Operand) => Scalar): number {
  const cells = cellsOf(given[0]);
  const criterion = single(asked(given, 1));
  const summed = given.length > 2 ? cellsOf(given[2]) : cells;
  if (rowCount(cells.area) < LONG || summed.sheet !== cells.sheet) return sumOf(summed, cells, criterion);
  const { sheet } = cells;
  const { stamp } = sheet.book;
  let kept = known.get(sheet);
  if (kept?.stamp !== stamp) known.set(sheet, (kept = { stamp, sums: new Map() }));
  const key = JSON.stringify([cells.area, summed.area, criterion]);
  const sum = kept.sums.get(key) ?? sumOf(summed, cells, criterion);
  kept.sums.set(key, sum);
  return sum;
}

function sumOf(summed: Cells, cells: Cells, criterion: Scalar): number {
  return matching(cells, criterion).reduce((sum, [row, column]) => {
    const value = summed.sheet.scalarAt(
      row - cells.area.firstRow + summed.area.firstRow,
      column - cells.area.firstColumn + summed.area.firstColumn,
    );
    return typeof value === "number" ? sum + value : sum;
  }, 0);
}

/** Cells that meet a criterion: a value, or a text such as `>0`, `<>`, `a*`. */
function matching(cells: Cells, criterion: Scalar): [number, number][] {
  const found: [number, number][] = [];
  const parts = typeof criterion === "string" ? /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) : null;
  const sign = parts?.[1] ?? "=";
  const wanted: Scalar = parts === null ? criterion : asTyped(parts[2]!);
  const pattern = typeof wanted === "string" && /[*?]/.test(wanted) ? wildcard(wanted) : null;
  cells.each((value, row, column) => {
    if (value instanceof CellFault) return;
    const alike = typeof value === typeof wanted;
    const same =
      pattern !== null ? typeof value === "string" && pattern.test(value) : alike && compared(value, wanted) === 0;
    const order = alike ? compared(value, wanted) : NaN;
    const holds =
      sign === "="
        ? same
        : sign === "<>"
          ? !same
          : sign === "<"
            ? order < 0
            : sign === ">"
              ? order > 0
              : sign === "<="
                ? order <= 0
                : order >= 0;
    if (holds) found.push([row, column]);
  });
  return found;
}

function asTyped(text: string): Scalar {
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}

function wildcard(text: string): RegExp {
  const pattern = text
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${pattern}$`, "is");
}

/** Half away from zero, as a person rounds the digits that are shown. */
function rounded(value: number, digits: number): number {
  const power = 10 ** digits;
  const scaled = Number((Math.abs(value) * power).toPrecision(15));
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / power;
}
