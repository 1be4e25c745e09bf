import { penetration } from "../methods/penetration";
import { FunctionError, type CustomFunction, type Range, type ResultCell } from "./CustomFunction";
import { numberAt, trimmed } from "./readArguments";

/**
 * `=PENETRATION(our_sales, whole_purchases)`: our share of a client's purchases (M20), element by element; a single cell goes
 * with all others. Blank sales are 0; where the whole is blank or 0 there is no share, and the result is "".
 */
export const penetrationFunction: CustomFunction = {
  name: "PENETRATION",
  shape: "cells",
  parameters: [
    { name: "our_sales", type: "range", optional: false, blank: "zero" },
    { name: "whole_purchases", type: "range", optional: false, blank: "ignored" },
  ],
  example: {
    arguments: [
      [[30], [0], [5]],
      [[120], [40], [0]],
    ],
    result: [[0.25], [0], [""]],
  },
  compute([ours = [], whole = []]) {
    if (ours.length === 0 || whole.length === 0) return [[""]];
    const sales = trimmed(ours);
    const purchases = trimmed(whole);
    const rows = Math.max(sales.length, purchases.length);
    const columns = Math.max(sales[0]?.length ?? 0, purchases[0]?.length ?? 0);
    if (rows === 0) return [[""]];
    // a range shorter by blank cells at its end is as long as it was written
    const fits = [ours, whole].every(
      (range) => isSingle(range) || (range.length >= rows && (range[0]?.length ?? 0) >= columns),
    );
    if (!fits) return [[new FunctionError("function.error.sizes")]];
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column): ResultCell => shareAt(row, column)),
    );

    function shareAt(row: number, column: number): ResultCell {
      const own = valueAt(ours, row, column);
      const all = valueAt(whole, row, column);
      if (own instanceof FunctionError) return own;
      if (all instanceof FunctionError) return all;
      if (all === null || all === 0) return "";
      if (all > 0) return penetration(own ?? 0, all, NaN).share;
      const place = isSingle(whole) ? { row: 1, column: 1 } : { row: row + 1, column: column + 1 };
      return new FunctionError("function.error.negativeWhole", { ...place, value: String(all) });
    }
  },
};

function isSingle(range: Range): boolean {
  return range.length === 1 && range[0]!.length === 1;
}

function valueAt(range: Range, row: number, column: number): number | null | FunctionError {
  return isSingle(range) ? numberAt(range[0]![0], 0, 0) : numberAt(range[row]?.[column], row, column);
}
