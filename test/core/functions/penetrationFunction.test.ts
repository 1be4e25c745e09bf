import { describe, expect, it } from "vitest";
import { FunctionError } from "../../../core/functions/CustomFunction";
import { penetrationFunction } from "../../../core/functions/penetrationFunction";
import { languages } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";

const { compute } = penetrationFunction;

describe("=PENETRATION", () => {
  it("divides cell by cell, a single cell with all others", () => {
    expect(
      compute([
        [[30], [20]],
        [[120], [40]],
      ]),
    ).toEqual([[0.25], [0.5]]);
    expect(compute([[[30], [20]], [[40]]])).toEqual([[0.75], [0.5]]);
    expect(compute([[[10, 20]], [[40, 40]]])).toEqual([[0.25, 0.5]]);
  });

  it("takes blank sales for none, and gives a blank where the whole is blank or zero", () => {
    expect(
      compute([
        [[null], [""], [5], [5]],
        [[10], [10], [0], [null]],
      ]),
    ).toEqual([[0], [0], [""], [""]]);
    expect(compute([[[null]], [[null]]])).toEqual([[""]]);
    expect(compute([[], [[10]]])).toEqual([[""]]);
    expect(compute([undefined, undefined])).toEqual([[""]]);
  });

  it("takes whole columns", () => {
    const column = (...cells: (number | null)[]) => [...cells, ...new Array<null>(50).fill(null)].map((cell) => [cell]);
    expect(compute([column(10, null), column(40, 40)])).toEqual([[0.25], [0]]);
    expect(compute([column(10), [[40], [40]]])).toEqual([[0.25], [0]]);
  });

  it("names the cell of a whole below zero, of a text and of an error", () => {
    const [[negative]] = compute([[[1]], [[-5]]]) as [[FunctionError]];
    expect(negative).toEqual(new FunctionError("function.error.negativeWhole", { row: 1, column: 1, value: "-5" }));
    for (const language of languages) expect(translator(language)(negative.code, negative.params)).toContain("-5");
    const result = compute([
      [[1], [1], ["x"]],
      [[-5], [{ error: "#REF!" }], [3]],
    ]) as FunctionError[][];
    expect(result.map(([one]) => one?.code)).toEqual([
      "function.error.negativeWhole",
      "function.error.errorCell",
      "function.error.cell",
    ]);
  });

  it("wants ranges of one size", () => {
    const [[fault]] = compute([
      [[1], [2], [3]],
      [[4], [5]],
    ]) as [[FunctionError]];
    expect(fault.code).toBe("function.error.sizes");
  });
});
