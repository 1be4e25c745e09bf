import { describe, expect, it } from "vitest";
import type { FunctionError, Range } from "../../../core/functions/CustomFunction";
import { development } from "../../../core/functions/development";

const call = (bought: Range, meant: Range): unknown => development.compute([bought, meant]);
const faultOf = (result: unknown): string => ((result as FunctionError[][])[0]![0] as FunctionError).code;

describe("DEVELOPMENT (M16)", () => {
  it("Lyutik 3 of 4, Romashka 2 of 3 (M23)", () => {
    const bought: Range = [
      ["+", null, null, "+", "+", null],
      ["+", "+", null, null, null, null],
    ];
    const meant: Range = [
      ["+", null, null, "+", "+", "+"],
      ["+", "+", "+", null, null, null],
    ];
    expect(call(bought, meant)).toEqual([[3 / 4], [2 / 3]]);
  });

  it("takes one row of what is meant for all clients, marks in every language, and sums", () => {
    const bought: Range = [
      ["ДА", "x"],
      [100, -5],
      ["nie", "áno"],
      [null, null],
    ];
    expect(call(bought, [["1", true]])).toEqual([[1], [0.5], [0.5]]);
    expect(call([...bought, ["igen", 0]], [["+", "×"]])).toEqual([[1], [0.5], [0.5], [0], [0.5]]);
  });

  it("whole columns: rows without anything at the end are no clients; a client who buys nothing of what is meant is one", () => {
    expect(call([["+"], [null], [null]], [["+"], ["+"], [""]])).toEqual([[1], [0]]);
  });

  it("what is bought outside the plan raises nothing; states that are no marks aren't bought", () => {
    expect(call([["+", "+"]], [["+", null]])).toEqual([[1]]);
    expect(call([["Contract, 15.01.2011", "(+)"]], [["+", "+"]])).toEqual([[0]]);
  });

  it("refuses ranges of different sizes, and what is no mark in the plan", () => {
    expect(faultOf(call([["+"], ["+"], ["+"]], [["+"], ["+"]]))).toBe("function.error.sizes");
    expect(faultOf(call([["+"]], [["+", "+"]]))).toBe("function.error.sizes");
    const [[fault]] = call([["+", "+"]], [["+", "maybe"]]) as FunctionError[][] as [[FunctionError]];
    expect(fault).toMatchObject({ code: "function.error.mark", params: { row: 1, column: 2, value: "maybe" } });
  });
});
