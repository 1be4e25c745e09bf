import { describe, expect, it } from "vitest";
import {
  FunctionError,
  functions,
  dictionaries,
  languages,
  serialOf,
  translator,
  type CellValue,
  type CustomFunction,
  type Range,
  type TextKey,
} from "../../../core/index";

const named = (name: string): CustomFunction => functions.find((one) => one.name === name)!;
const range = (value: Range | number | string | undefined): Range | undefined =>
  value === undefined || Array.isArray(value) ? (value as Range | undefined) : [[value as CellValue]];
const call = (name: string, ...args: (Range | number | string | undefined)[]): unknown =>
  named(name).compute(args.map(range));
const column = (...cells: CellValue[]): Range => cells.map((cell) => [cell]);
const faultOf = (result: unknown): string => ((result as FunctionError[][])[0]![0] as FunctionError).code;
const day = (text: string): number => {
  const [year, month, date] = text.split("-").map(Number) as [number, number, number];
  return serialOf(year, month, date);
};

describe("registry", () => {
  it("holds the eight functions, named as in formulas", () => {
    expect(functions.map((one) => one.name)).toEqual([
      "ABCCLASS",
      "XYZCLASS",
      "LTV",
      "NPS",
      "CLIENTSTATUS",
      "SEGMENT",
      "DEVELOPMENT",
      "PENETRATION",
    ]);
  });

  for (const one of functions) {
    describe(one.name, () => {
      it("gives the result of its example", () => {
        const result = one.compute(one.example.arguments.map((argument) => range(argument as Range | number | string)));
        expect(result).toEqual(one.example.result);
      });

      it("has help for itself and each parameter in every language, short enough for Excel", () => {
        const keys = [
          `function.${one.name}.help`,
          ...one.parameters.map((parameter) => `function.${one.name}.${parameter.name}`),
        ];
        for (const language of languages) {
          for (const key of keys) {
            const text = dictionaries[language][key as TextKey];
            expect(text, `${language} ${key}`).toBeTruthy();
            expect(text.length).toBeLessThanOrEqual(1024);
          }
        }
      });

      it("is named as Excel wants it, optional parameters last", () => {
        expect(one.name).toMatch(/^[A-Z]{1,64}$/);
        const optional = one.parameters.map((parameter) => parameter.optional);
        expect(optional.indexOf(true) < 0 || optional.slice(optional.indexOf(true)).every(Boolean)).toBe(true);
      });

      it("answers an error cell with an error that names its place, never with a number", () => {
        const bad: Range = [[1], [{ error: "#REF!" }]];
        const args = one.parameters.map((parameter, at) => (at === 0 ? bad : parameter.optional ? undefined : [[1]]));
        const faults = one
          .compute(args)
          .flat()
          .filter((cell) => cell instanceof FunctionError);
        expect(faults).toHaveLength(1);
        expect((faults[0] as FunctionError).params).toMatchObject({ row: 2, column: 1, value: "#REF!" });
      });

      it("gives a blank for nothing", () => {
        const args = one.parameters.map((parameter, at) =>
          at === 0 ? [] : parameter.optional ? undefined : one.name === "LTV" ? [] : [[40000]],
        );
        expect(one.compute(args)).toEqual([[""]]);
      });
    });
  }

  it("says each fault in every language", () => {
    const params = { parameter: "x", row: 1, column: 2, value: "a", n: 3 };
    const faults = (Object.keys(dictionaries.en) as TextKey[]).filter((key) => key.startsWith("function.error."));
    expect(faults.length).toBeGreaterThan(8);
    for (const language of languages) for (const key of faults) expect(translator(language)(key, params)).not.toBe("");
  });
});

describe("ABCCLASS (M3)", () => {
  const totals = column(40, 25, 15, 10, 6, 4);

  it.each([
    [undefined, undefined, "AABCCC"],
    [75, 95, "AAABBC"],
    [0.75, 0.95, "AAABBC"],
  ])("limits %s and %s give %s", (a, b, expected) => {
    expect((call("ABCCLASS", totals, a, b) as string[][]).join("")).toBe(expected.split("").join(""));
  });

  it("keeps the shape of its range, blanks as blanks, zero and negative totals as C", () => {
    const cells: Range = [
      [40, null, 25],
      ["", 15, 0],
      [-5, 20, null],
    ];
    expect(call("ABCCLASS", cells)).toEqual([
      ["A", "", "A"],
      ["", "C", "C"],
      ["C", "B", ""],
    ]);
  });

  it("trims blank cells at the end of a whole column", () => {
    expect(call("ABCCLASS", column(80, 20, null, "", null))).toEqual([["A"], ["C"]]);
  });

  it("reads numbers written as text, and says which cell is none", () => {
    expect(call("ABCCLASS", column("80", 20))).toEqual([["A"], ["C"]]);
    const [, second] = call("ABCCLASS", column(80, "a lot")) as (string | FunctionError)[][];
    expect(second![0]).toEqual(new FunctionError("function.error.cell", { row: 2, column: 1, value: "a lot" }));
  });

  it("classes amounts far from money as well", () => {
    expect(call("ABCCLASS", column(4e-7, 2.5e-7, 1.5e-7, 1e-7, 6e-8, 4e-8))).toEqual(column(..."AABCCC"));
    expect(call("ABCCLASS", column(4e17, 2.5e17, 1.5e17, 1e17, 6e16, 4e16))).toEqual(column(..."AABCCC"));
  });

  it("refuses limits that can't be", () => {
    expect(faultOf(call("ABCCLASS", totals, 80, 50))).toBe("function.error.limits");
    expect(faultOf(call("ABCCLASS", totals, -1, 50))).toBe("function.error.limit");
    expect(faultOf(call("ABCCLASS", totals, "half", 50))).toBe("function.error.limit");
  });
});

describe("XYZCLASS (M4)", () => {
  it("takes a blank as 0 and trims the zeros before the first purchase, whatever the host passes", () => {
    const desktop: Range = [[0, 0, 100, 100, 100]];
    const web: Range = [[null, null, 100, 100, 100]];
    const sheets: Range = [["", "", 100, 100, 100]];
    for (const cells of [desktop, web, sheets]) expect(call("XYZCLASS", cells)).toEqual([["X"]]);
    expect(call("XYZCLASS", [[100, null, 100, 100]])).toEqual(call("XYZCLASS", [[100, 0, 100, 100]]));
    // also where nobody bought in the last period
    expect(call("XYZCLASS", [[100, 100, 100, null]])).toEqual(call("XYZCLASS", [[100, 100, 100, 0]]));
    expect(call("XYZCLASS", [[100, 100, 100, null]])).toEqual([["Z"]]);
  });

  it("has no class below three periods or with a mean of zero or less", () => {
    expect(
      call("XYZCLASS", [
        [5, 5],
        [-5, 2],
        [0, 0],
      ]),
    ).toEqual([[""], [""], [""]]);
    expect(call("XYZCLASS", [[5, -5, 0, 0]])).toEqual([[""]]);
  });

  it("puts a variation of exactly 10 % into X", () => {
    // 9, 11, 9, 11: mean 10, deviation 1
    expect(call("XYZCLASS", [[9, 11, 9, 11]])).toEqual([["X"]]);
  });

  it("gives an error in the row of a bad cell only", () => {
    const result = call("XYZCLASS", [
      [1, 1, 1],
      [1, "?", 1],
    ]) as (string | FunctionError)[][];
    expect(result[0]).toEqual(["X"]);
    expect(result[1]![0]).toBeInstanceOf(FunctionError);
  });
});

describe("LTV (M8)", () => {
  it("works element by element, a single cell with all", () => {
    expect(call("LTV", column(1200, 100), 0.5, 0.3, column(24, 10))).toEqual([[4320], [150]]);
  });

  it("leaves a row with a blank cell blank and refuses ranges of different sizes", () => {
    expect(call("LTV", column(1200, null, 10), 0.5, 30, 24)).toEqual([[4320], [""], [36]]);
    expect(faultOf(call("LTV", column(1, 2, 3), column(1, 2), 30, 24))).toBe("function.error.sizes");
  });
});

describe("NPS (M37)", () => {
  const answers = [...Array<number>(50).fill(10), ...Array<number>(30).fill(8), ...Array<number>(20).fill(3)];

  it("gives 30 for 50 promoters, 30 neutral, 20 critics", () => {
    expect(call("NPS", column(...answers))).toEqual([[30]]);
  });

  it("ignores 0 on the scale 1–10 and counts it on the scale 0–10", () => {
    expect(call("NPS", column(...answers, 0, null, ""))).toEqual([[30]]);
    // 50 − 21 of 101
    expect(call("NPS", column(...answers, 0), "0-10")).toEqual([[2900 / 101]]);
  });

  it("says when answers lie outside the scale", () => {
    expect(faultOf(call("NPS", column(9, 11)))).toBe("function.error.outside");
    expect(faultOf(call("NPS", column(9, 7.5)))).toBe("function.error.outside");
    expect(faultOf(call("NPS", column(9), "five stars"))).toBe("function.error.scale");
  });
});

describe("CLIENTSTATUS (M1)", () => {
  const asOf = day("2009-03-31");
  const status = (...days: (string | null)[]) =>
    call("CLIENTSTATUS", [days.map((one) => (one === null ? null : day(one)))], asOf);

  it.each([
    ["new", ["2009-01-01"]],
    ["new", ["2009-03-31", "2009-02-01"]],
    ["regular", ["2008-10-01", "2009-01-01"]],
    ["restored", ["2008-09-30", "2009-01-01"]],
    ["lost", ["2008-12-31"]],
    ["potential", ["2009-04-01"]],
    ["potential", [null]],
  ])("%s for %j", (expected, days) => {
    // a row of blanks between rows with days keeps its place
    const cells = [[asOf], days.map((one) => (one === null ? null : day(one))), [asOf]];
    expect((call("CLIENTSTATUS", cells, asOf) as string[][])[1]).toEqual([expected]);
  });

  it("takes 0 for no day and drops the time of day", () => {
    expect(call("CLIENTSTATUS", [[0, day("2009-03-31") + 0.9]], asOf)).toEqual([["new"]]);
    expect(status("2008-12-31", null)).toEqual([["lost"]]);
  });

  it("takes another window, and refuses what is none", () => {
    expect(call("CLIENTSTATUS", [[day("2008-12-31")]], asOf, 4)).toEqual([["new"]]);
    expect(faultOf(call("CLIENTSTATUS", [[asOf]], asOf, 1.5))).toBe("function.error.months");
    expect(faultOf(call("CLIENTSTATUS", [[asOf]], "soon"))).toBe("function.error.asOf");
  });
});
