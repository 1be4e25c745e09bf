import { ltv } from "../methods/ltv";
import { FunctionError, type CustomFunction, type Range, type ResultCell } from "./CustomFunction";
import { numberAt, trimmed } from "./readArguments";

const names = ["check", "purchases_per_month", "margin", "months"] as const;

/**
 * `=LTV(check, purchases_per_month, margin, months)`: element by element (M8); a single cell goes with all others.
 * Where a cell is blank the result is "".
 */
export const ltvFunction: CustomFunction = {
  name: "LTV",
  shape: "cells",
  parameters: names.map((name) => ({ name, type: "range", optional: false, blank: "ignored" })),
  example: { arguments: [1200, 0.5, 30, 24], result: [[4320]] },
  compute(args) {
    const ranges = names.map((_, at) => trimmed(args[at] ?? []));
    const rows = Math.max(...ranges.map((range) => range.length));
    const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
    if (rows === 0 || columns === 0) return [[""]];
    const isSingle = (range: Range): boolean => range.length === 1 && range[0]!.length === 1;
    const original = names.map((_, at) => args[at] ?? []);
    // a range shorter by blank cells at its end is as long as it was written
    const fits = original.every(
      (range, at) => isSingle(ranges[at]!) || (range.length >= rows && (range[0]?.length ?? 0) >= columns),
    );
    if (!fits) return [[new FunctionError("function.error.sizes")]];
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column): ResultCell => {
        const values: number[] = [];
        for (const range of ranges) {
          const value = isSingle(range) ? numberAt(range[0]![0], 0, 0) : numberAt(range[row]?.[column], row, column);
          if (value instanceof FunctionError) return value;
          if (value === null) return "";
          values.push(value);
        }
        return ltv(values[0]!, values[1]!, values[2]!, values[3]!);
      }),
    );
  },
};
