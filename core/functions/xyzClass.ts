import { xyz, xyzClasses } from "../methods/xyz";
import { FunctionError, type CustomFunction, type Range, type ResultCell } from "./CustomFunction";
import { isBlank, limits, numberAt, trimmed } from "./readArguments";
import { wholeUnits } from "./wholeUnits";

/**
 * `=XYZCLASS(amounts_by_period, [x_limit], [y_limit])`: a class for each row (M4), one client a row, one period a column.
 * A blank cell is 0, a period without purchases; the zeros before the first purchase are trimmed, since the client was none yet.
 */
export const xyzClass: CustomFunction = {
  name: "XYZCLASS",
  shape: "rows",
  parameters: [
    { name: "amounts_by_period", type: "range", optional: false, blank: "zero" },
    { name: "x_limit", type: "number", optional: true, blank: "ignored" },
    { name: "y_limit", type: "number", optional: true, blank: "ignored" },
  ],
  example: {
    arguments: [
      [
        [10, 12, 11, 9],
        [100, 100, 100, 100],
        [0, 0, 0, 90],
      ],
    ],
    result: [["Y"], ["X"], [""]],
  },
  compute([amounts, xLimit, yLimit]) {
    const pair = limits(xLimit, yLimit, [10, 25]);
    if (pair instanceof FunctionError) return [[pair]];
    const range = withoutBlankEnd(amounts ?? []);
    if (range.length === 0) return [[""]];
    const options = { xLimit: pair[0], yLimit: pair[1], sample: false };
    return range.map((cells, row): ResultCell[] => {
      const numbers = new Float64Array(cells.length);
      for (const [column, cell] of cells.entries()) {
        const value = numberAt(cell, row, column);
        if (value instanceof FunctionError) return [value];
        numbers[column] = value ?? 0;
      }
      const first = numbers.findIndex((value) => value !== 0);
      const sums = { periods: numbers.length, sums: wholeUnits(numbers) };
      const { code } = xyz(sums, Int32Array.of(first < 0 ? numbers.length : first), options);
      return [xyzClasses[code[0]!]!];
    });
  },
};

/** Columns of a sheet, in every host that has them all. */
const WHOLE_ROW = 16_384;

/**
 * Rows that are blank at the end go, so that whole columns may be passed. A blank last column is a period without
 * purchases, unless whole rows are passed: their blank end is none of the periods.
 */
function withoutBlankEnd(range: Range): Range {
  if ((range[0]?.length ?? 0) >= WHOLE_ROW) return trimmed(range);
  let rows = range.length;
  while (rows > 0 && range[rows - 1]!.every(isBlank)) rows--;
  return range.slice(0, rows);
}
