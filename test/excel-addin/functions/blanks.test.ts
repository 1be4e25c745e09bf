import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zeroRule } from "../../../addins/functions/zeroRule";
import { functions, type CustomFunction } from "../../../core/index";
import { excelArgument } from "../../../excel-addin/functions/excelArgument";
import { excelFunction } from "../../../excel-addin/functions/registerFunctions";

/** A blank cell of the examples below, which each host passes in its own way. */
const o = Symbol("blank");
type Cell = number | string | typeof o;
type Argument = readonly (readonly Cell[])[] | Cell | null;

const blanks = [0, null, ""] as const;
const named = (name: string): CustomFunction => functions.find((one) => one.name === name)!;

/** Errors as what is said of them, so that results can be compared. */
class SaidError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const api = { Error: SaidError, ErrorCode: { invalidValue: "#VALUE!", invalidNumber: "#NUM!" } } as unknown as Pick<
  typeof CustomFunctions,
  "Error" | "ErrorCode"
>;

function call(name: string, args: readonly unknown[]): unknown {
  try {
    return excelFunction(named(name), () => "en", api)(...args);
  } catch (reason) {
    if (reason instanceof SaidError) return reason;
    throw reason;
  }
}

function passed(args: readonly Argument[], blank: 0 | null | ""): unknown[] {
  const cell = (one: Cell): unknown => (one === o ? blank : one);
  return args.map((one) =>
    one !== null && typeof one === "object" ? one.map((row) => row.map(cell)) : one && cell(one),
  );
}

/** The result with the blanks of Excel on the desktop, of Excel on the web, and as a text without signs. */
const results = (name: string, args: readonly Argument[]): unknown[] =>
  blanks.map((blank) => call(name, passed(args, blank)));

// each expected result is that of the registry's own test with null for a blank, or follows from the method it names
const alike: [name: string, what: string, args: Argument[], result: unknown][] = [
  [
    "XYZCLASS",
    "a period without purchases",
    [
      [
        [10, o, 11, 9],
        [100, 100, 100, 100],
      ],
      null,
      null,
    ],
    [["Z"], ["X"]],
  ],
  [
    "XYZCLASS",
    "the periods before the first purchase",
    [
      [
        [o, 100, 100, 100],
        [1, 1, 1, 1],
      ],
      null,
      null,
    ],
    [["X"], ["X"]],
  ],
  [
    "XYZCLASS",
    "a last period in which nobody bought",
    [
      [
        [10, 10, 10, o],
        [7, 7, 7, o],
      ],
      null,
      null,
    ],
    [["Z"], ["Z"]],
  ],
  [
    "XYZCLASS",
    "rows at the end",
    [
      [
        [100, 100, 100],
        [o, o, o],
        [o, o, o],
      ],
      null,
      null,
    ],
    [["X"]],
  ],
  ["XYZCLASS", "its limits", [[[10, 12, 11, 9]], o, o], [["Y"]]],
  ["ABCCLASS", "its limits", [[[40], [25], [15], [10], [6], [4]], o, o], [["A"], ["A"], ["B"], ["C"], ["C"], ["C"]]],
  ["NPS", "no answer on the scale 1–10", [[[10], [o], [9], [8], [3], [o]], null], 25],
  ["NPS", "its scale", [[[10], [9], [8], [3]], o], 25],
  [
    "CLIENTSTATUS",
    "a day, a client without one, rows at the end, and its months",
    [
      [
        [39448, 39850],
        [o, o],
        [39448, o],
        [o, o],
      ],
      39903,
      o,
    ],
    [["restored"], ["potential"], ["lost"]],
  ],
  ["CLIENTSTATUS", "its day", [[[39448], [39850]], o, null], new SaidError("#VALUE!", "as_of must be a day.")],
  [
    "SEGMENT",
    "attributes, conditions, rows at the end, and what is given for none",
    [
      [
        ["Activity", "Employees"],
        ["trade", 15],
        ["services", o],
        [o, o],
      ],
      [
        ["Segment", "Activity", "Employees"],
        ["SME trade", "trade", o],
        [o, o, o],
      ],
      o,
    ],
    [["SME trade"], [""]],
  ],
  [
    "DEVELOPMENT",
    "what isn't bought or isn't meant, and rows at the end",
    [
      [
        ["+", o],
        [5, o],
        [o, o],
      ],
      [
        ["+", "+"],
        ["+", o],
        [o, o],
      ],
    ],
    [[0.5], [1]],
  ],
  [
    "PENETRATION",
    "sales of 0, a whole that nobody knows, and rows at the end",
    [
      [[30], [o], [5], [o], [o]],
      [[120], [40], [o], [50], [o]],
    ],
    [[0.25], [0], [""], [0]],
  ],
];

describe("blank cells", () => {
  it.each(alike)("%s: %s, from whichever Excel", (name, _, args, result) => {
    expect(results(name, args)).toEqual([result, result, result]);
  });

  it("has a case for every function and every blank rule in it", () => {
    const covered = new Set([...alike.map(([name]) => name), "LTV"]);
    expect([...covered].sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  // where a 0 means something, Excel on the desktop can't tell it from a blank: this is all there is of it
  it("differs on the desktop only where a 0 is a value", () => {
    const values = functions.flatMap((one) =>
      one.parameters
        .filter((parameter) => zeroRule(one, parameter) === "value")
        .map(({ name }) => `${one.name}.${name}`),
    );
    expect(values).toEqual([
      "ABCCLASS.amounts",
      "LTV.check",
      "LTV.purchases_per_month",
      "LTV.margin",
      "LTV.months",
      "NPS.scores",
    ]);
    // a client without sales is in C, no client is in no class
    expect(results("ABCCLASS", [[[40], [o], [60]], null, null])).toEqual([
      [["B"], ["C"], ["A"]],
      [["B"], [""], ["A"]],
      [["B"], [""], ["A"]],
    ]);
    expect(results("LTV", [[[1200], [o], [1000]], [[0.5]], [[30]], [[24]]])).toEqual([
      [[4320], [0], [3600]],
      [[4320], [""], [3600]],
      [[4320], [""], [3600]],
    ]);
    // on the scale 0–10 a 0 is the worst answer: two of three against one of one
    expect(results("NPS", [[[10], [o], [9]], "0-10"])).toEqual([expect.closeTo(100 / 3, 9), 100, 100]);
  });
});

describe("left out", () => {
  it.each(functions.map((one) => [one.name, one] as const))(
    "%s takes null and nothing for what is left out",
    (_, one) => {
      const args = one.parameters.map(({ type }, at) => {
        const argument = one.example.arguments[at];
        return argument === undefined || typeof argument === "object" || type !== "range" ? argument : [[argument]];
      });
      const given = args.filter((argument) => argument !== undefined);
      const result = one.shape === "single" ? one.example.result[0]![0] : one.example.result;
      expect(call(one.name, given)).toEqual(result);
      // Excel adds the invocation behind the arguments
      expect(call(one.name, [...args.map((argument) => argument ?? null), { functionName: one.name }])).toEqual(result);
    },
  );
});

describe("whole columns", () => {
  const rows = 1_048_576;
  const whole = (cells: readonly (readonly unknown[])[], blank: readonly unknown[]): (readonly unknown[])[] =>
    Array.from({ length: rows }, (_, row) => cells[row] ?? blank);

  it.each(blanks)("end with their last cell where the rest is %j", (blank) => {
    const amounts = whole([[40], [25], [15], [10], [6], [4]], [blank]);
    expect(call("ABCCLASS", [amounts, null, null])).toEqual([["A"], ["A"], ["B"], ["C"], ["C"], ["C"]]);
    expect(call("XYZCLASS", [whole([[100, 100, 100]], [blank, blank, blank]), null, null])).toEqual([["X"]]);
    expect(call("CLIENTSTATUS", [whole([[39448]], [blank]), 39903, null])).toEqual([["lost"]]);
    const share = [whole([[30], [0]], [blank]), whole([[120], [40]], [blank])];
    expect(call("PENETRATION", share)).toEqual([[0.25], [0]]);
    expect(call("LTV", [whole([[1200], [1000]], [blank]), [[0.5]], [[30]], [[24]]])).toEqual([[4320], [3600]]);
  });

  it.each(blanks)("and whole rows where the rest is %j", (blank) => {
    const row = [10, 12, 11, 9, ...new Array<unknown>(16_384 - 4).fill(blank)];
    expect(call("XYZCLASS", [[row], null, null])).toEqual([["Y"]]);
  });

  it("keep their size, so that ranges of different sizes are still told apart", () => {
    expect(excelArgument(whole([[1]], [0]), "blank")).toHaveLength(rows);
    const few = [[1], [2]];
    expect(call("LTV", [few, whole([[1], [2], [3]], [null]), [[1]], [[1]]])).toEqual(
      new SaidError("#VALUE!", "The ranges have different sizes."),
    );
  });
});

describe("any cells", () => {
  const cell = fc.oneof(fc.constant(o), fc.integer({ min: 0, max: 9 }));
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

  it.each(["XYZCLASS", "NPS", "CLIENTSTATUS"])("%s gives the same with each kind of blank", (name) => {
    fc.assert(
      fc.property(grid, (cells) => {
        const [desktop, web, text] = results(name, [cells, name === "CLIENTSTATUS" ? 39903 : null, null]);
        expect(desktop).toEqual(web);
        expect(text).toEqual(web);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it.each(["DEVELOPMENT", "PENETRATION"])("%s gives the same with each kind of blank", (name) => {
    fc.assert(
      fc.property(grid, (cells) => {
        const [desktop, web, text] = results(name, [cells, [...cells].reverse()]);
        expect(desktop).toEqual(web);
        expect(text).toEqual(web);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
