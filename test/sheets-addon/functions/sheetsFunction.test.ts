import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functions, type CustomFunction } from "../../../core/index";
import { excelFunction } from "../../../excel-addin/functions/registerFunctions";
import { sheetsArgument } from "../../../sheets-addon/functions/sheetsArgument";
import { sheetsFunction } from "../../../sheets-addon/functions/sheetsFunction";

const named = (name: string): CustomFunction => functions.find((one) => one.name === name)!;
/** Days of a spreadsheet whose zone is that of the world. */
const utc = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
const day = (serial: number): Date => new Date((serial - 25_569) * 86_400_000);

function call(name: string, ...args: readonly unknown[]): unknown {
  return sheetsFunction(named(name), { language: () => "en", serialOf: () => utc })(...args);
}

describe("arguments as Sheets passes them", () => {
  const take = (value: unknown, rule: "fill" | "blank" | "value" = "value"): unknown =>
    sheetsArgument(value, rule, () => utc);

  it("are a value, rows of cells, or left out", () => {
    expect(take(undefined)).toBeUndefined();
    expect(take(7)).toEqual([[7]]);
    expect(take("7")).toEqual([["7"]]);
    expect(take(true)).toEqual([[true]]);
    expect(
      take([
        [1, "a"],
        [false, ""],
      ]),
    ).toEqual([
      [1, "a"],
      [false, null],
    ]);
  });

  it("have blank cells as texts without signs", () => {
    expect(take("")).toEqual([[null]]);
    expect(take([[""], [1], [""]], "fill")).toEqual([[0], [1], [null]]);
    expect(take([[0], [1], [0]], "blank")).toEqual([[null], [1], [null]]);
    // a sheet ends where it ends: a 0 below is a 0
    expect(take([[1], [0], [""]], "value")).toEqual([[1], [0], [null]]);
  });

  it("have days as moments, of the spreadsheet's zone", () => {
    expect(take(day(39_903))).toEqual([[39_903]]);
    expect(take([[day(39_903.25), 39_904]])).toEqual([[39_903.25, 39_904]]);
  });

  it("ask for the zone only where there is a day, and once", () => {
    let asked = 0;
    const serialOf = () => {
      asked++;
      return utc;
    };
    const status = sheetsFunction(named("CLIENTSTATUS"), { language: () => "en", serialOf });
    expect(status([[39_448]], 39_903)).toEqual([["lost"]]);
    expect(asked).toBe(0);
    expect(status([[day(39_448)], [day(39_900)]], day(39_903))).toEqual([["lost"], ["new"]]);
    expect(asked).toBe(1);
  });

  it("have errors as texts", () => {
    for (const error of ["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#ERROR!"]) {
      expect(take([[error]])).toEqual([[{ error }]]);
    }
    expect(take("#1 in sales")).toEqual([["#1 in sales"]]);
    // what one of our functions wrote there
    expect(take("#VALUE! The cell in row 1, column 1 is no number: a.")).toEqual([[{ error: "#VALUE!" }]]);
  });
});

describe("results as Sheets takes them", () => {
  it.each(functions.map((one) => [one.name, one] as const))("%s gives its example", (_, one) => {
    // Sheets passes a range of one cell as the cell
    const args = one.example.arguments.map((argument) =>
      typeof argument === "object" ? argument.map((row) => row.map((cell) => cell ?? "")) : argument,
    );
    const result = one.shape === "single" ? one.example.result[0]![0] : one.example.result;
    expect(call(one.name, ...args)).toEqual(result);
  });

  it("a fault of the whole formula is an error with its sentence", () => {
    expect(() => call("NPS", [[10]], "1-7")).toThrow(new Error('scale must be "1-10" or "0-10".'));
    expect(() => call("LTV", "many", 1, 1, 1)).toThrow(new Error("The cell in row 1, column 1 is no number: many."));
    expect(() => call("LTV", [[1], [2]], [[1], [2], [3]], 1, 1)).toThrow("different sizes");
  });

  it("a fault of one cell among many stands in that cell", () => {
    // 1200 × 0.5 × 30 % × 24, by M38
    expect(call("LTV", [[1200], ["many"], [""], [100]], [[0.5]], [[30]], [[24]])).toEqual([
      [4320],
      ["#VALUE! The cell in row 2, column 1 is no number: many."],
      [""],
      [360],
    ]);
    expect(call("LTV", [[1200], ["#N/A"]], [[0.5]], [[30]], [[24]])).toEqual([
      [4320],
      ["#VALUE! The cell in row 2, column 1 holds an error: #N/A."],
    ]);
  });

  it("thousands of faults are one", () => {
    const texts = Array.from({ length: 6_000 }, () => ["many"]);
    expect(() => call("LTV", texts, [[1]], [[1]], [[1]])).toThrow(
      /^The cell in row \d+, column 1 is no number: many\.$/,
    );
  });

  it("nothing gives nothing", () => {
    expect(call("NPS", [[""], [""]])).toBe("");
    expect(call("XYZCLASS", [["", ""]])).toEqual([[""]]);
    expect(call("ABCCLASS", "")).toEqual([[""]]);
  });

  it("are given in the language of who computes the cell", () => {
    const nps = sheetsFunction(named("NPS"), { language: () => "hu", serialOf: () => utc });
    expect(() => nps([[10]], "1-7")).toThrow("0-10");
    expect(() => nps([[10]], "1-7")).not.toThrow("must be");
  });
});

describe("any cells", () => {
  const cell = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 9 }));
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }));
  const api = {
    Error: class {
      constructor(
        readonly code: string,
        readonly message?: string,
      ) {}
    },
    ErrorCode: { invalidValue: "#VALUE!", invalidNumber: "#NUM!" },
  } as unknown as Parameters<typeof excelFunction>[2];
  const others: Readonly<Record<string, (cells: readonly (readonly unknown[])[]) => unknown[]>> = {
    CLIENTSTATUS: () => [39_903],
    DEVELOPMENT: (cells) => [[...cells].reverse()],
    PENETRATION: (cells) => [[...cells].reverse()],
    LTV: () => [2, 30, 12],
    SEGMENT: () => [
      [
        ["Segment", "5"],
        ["a", "> 3"],
      ],
      "none",
    ],
  };

  it.each(functions.map(({ name }) => name))("%s gives what it gives in Excel on the web", (name) => {
    fc.assert(
      fc.property(grid, (cells) => {
        const excel = [cells, ...(others[name]?.(cells) ?? [])];
        const sheets = JSON.parse(JSON.stringify(excel), (_, value: unknown) => value ?? "") as unknown[];
        const said = (run: () => unknown): unknown => {
          try {
            return run();
          } catch (reason) {
            return (reason as Error).message;
          }
        };
        expect(said(() => call(name, ...sheets))).toEqual(
          said(() => excelFunction(named(name), () => "en", api)(...excel)),
        );
      }),
      { seed: 8, numRuns: 150 },
    );
  });
});
