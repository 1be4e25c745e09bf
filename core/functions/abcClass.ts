import { abc, abcClasses } from "../methods/abc";
import { FunctionError, type CustomFunction, type ResultCell } from "./CustomFunction";
import { limits, numberAt, trimmed } from "./readArguments";
import { wholeUnits } from "./wholeUnits";

/**
 * `=ABCCLASS(amounts, [a_limit], [b_limit])`: a class for each cell (M3). A blank cell is no client and gives "".
 * Excel on the desktop passes 0 for a blank: a 0 is a client without sales and gives C, so there blanks give C as well.
 */
export const abcClass: CustomFunction = {
  name: "ABCCLASS",
  shape: "cells",
  parameters: [
    { name: "amounts", type: "range", optional: false, blank: "ignored" },
    { name: "a_limit", type: "number", optional: true, blank: "ignored" },
    { name: "b_limit", type: "number", optional: true, blank: "ignored" },
  ],
  example: { arguments: [[[40], [25], [15], [10], [6], [4]]], result: [["A"], ["A"], ["B"], ["C"], ["C"], ["C"]] },
  compute([amounts, aLimit, bLimit]) {
    const pair = limits(aLimit, bLimit, [50, 79]);
    if (pair instanceof FunctionError) return [[pair]];
    const range = trimmed(amounts ?? []);
    const numbers: number[] = [];
    const places: (number | null | FunctionError)[][] = range.map((cells, row) =>
      cells.map((cell, column) => {
        const value = numberAt(cell, row, column);
        if (typeof value === "number") return numbers.push(value) - 1;
        return value;
      }),
    );
    const codes = abc(wholeUnits(Float64Array.from(numbers)), null, pair[0], pair[1]);
    const result = places.map((row) =>
      row.map((place): ResultCell => (typeof place === "number" ? abcClasses[codes[place]!]! : (place ?? ""))),
    );
    return result.length === 0 ? [[""]] : result;
  },
};
