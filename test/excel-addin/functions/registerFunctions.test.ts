import { describe, expect, it } from "vitest";
import { functions, type CustomFunction, type Language } from "../../../core/index";
import { registerFunctions } from "../../../excel-addin/functions/registerFunctions";
import {
  customFunctionsRuntime,
  errorCell,
  type CallResult,
  type CustomFunctionsRuntime,
} from "./customFunctionsRuntime";

const hosts = [
  { host: "Excel on the desktop", blank: 0 },
  { host: "Excel on the web", blank: null },
  { host: "an Excel with blank texts", blank: "" },
] as const;

function runtime(language: () => Language = () => "en"): CustomFunctionsRuntime {
  const made = customFunctionsRuntime();
  registerFunctions(language, made.api);
  return made;
}

/** The arguments of the example as Excel passes them: ranges as rows, blank cells as the host has them, null for what is left out. */
function exampleArguments(definition: CustomFunction, blank: 0 | null | ""): unknown[] {
  return definition.parameters.map(({ type }, at) => {
    const argument = definition.example.arguments[at];
    if (argument === undefined) return null;
    if (typeof argument !== "object") return type === "range" ? [[argument]] : argument;
    return argument.map((row) => row.map((cell) => cell ?? blank));
  });
}

const cells = (result: CallResult): unknown => ("value" in result ? result.value : result);
const fault = (message: string): unknown =>
  expect.objectContaining({ valueType: "CustomFunctionError", code: "#VALUE!", errorType: "Value", message });

describe("registerFunctions, called by Microsoft's runtime", () => {
  it.each(hosts)("gives the documented result of every example with blanks of $host", async ({ blank }) => {
    const calls = functions.map((one) => ({ id: one.name, args: exampleArguments(one, blank) }));
    const results = await runtime().callAll(calls);
    for (const [at, { name, shape, example }] of functions.entries()) {
      const expected = shape === "single" ? example.result[0]![0] : example.result;
      expect(cells(results[at]!), name).toEqual(expected);
    }
  });

  it("says in the cell alone what is wrong with it, and where", async () => {
    const [abc, xyz, status] = await runtime().callAll([
      { id: "ABCCLASS", args: [[[40], [errorCell("#DIV/0!")], ["n/a"], [true]], null, null] },
      {
        id: "XYZCLASS",
        args: [
          [
            [10, 12, 11, 9],
            [10, errorCell("#N/A"), 11, 9],
          ],
          null,
          null,
        ],
      },
      { id: "CLIENTSTATUS", args: [[[39448], ["soon"]], 39903, null] },
    ]);
    expect(cells(abc!)).toEqual([
      ["A"],
      [fault("The cell in row 2, column 1 holds an error: #DIV/0!.")],
      [fault("The cell in row 3, column 1 is no number: n/a.")],
      [fault("The cell in row 4, column 1 is no number: true.")],
    ]);
    expect(cells(xyz!)).toEqual([["Y"], [fault("The cell in row 2, column 2 holds an error: #N/A.")]]);
    expect(cells(status!)).toEqual([["lost"], [fault("The cell in row 2, column 1 is no day: soon.")]]);
  });

  it("throws what concerns the whole formula", async () => {
    // 7 is the runtime's code of #VALUE!
    const results = await runtime().callAll([
      { id: "ABCCLASS", args: [[[40], [30]], 90, 50] },
      { id: "CLIENTSTATUS", args: [[[39448], [39450]], null, null] },
      { id: "CLIENTSTATUS", args: [[[39448], [39450]], errorCell("#REF!"), null] },
      { id: "NPS", args: [[[10], [11]], null] },
      { id: "LTV", args: [[[1], [2]], [[1], [2], [3]], [[1]], [[1]]] },
    ]);
    expect(results).toEqual(
      [
        "The first limit can't be above the second.",
        "as_of must be a day.",
        "as_of must be a day.",
        "1 answer lies outside the scale, for example 11.",
        "The ranges have different sizes.",
      ].map((message) => ({ code: 7, message })),
    );
  });

  it("says it in the language that Excel has at the moment", async () => {
    let language: Language = "ru";
    const made = runtime(() => language);
    const args = [[[40], [30]], 90, 50];
    const [russian] = await made.callAll([{ id: "ABCCLASS", args }]);
    language = "hu";
    const [hungarian] = await made.callAll([{ id: "ABCCLASS", args }]);
    expect(russian).toEqual({ code: 7, message: "Первая граница не может быть выше второй." });
    expect(hungarian).toEqual({ code: 7, message: "Az első határ nem lehet nagyobb a másodiknál." });
  });

  it("gives the number error of Excel for a number that no cell can hold", async () => {
    const [ltv] = await runtime().callAll([{ id: "LTV", args: [[[1e308], [1200]], [[1e9]], [[30]], [[24]]] }]);
    expect(cells(ltv!)).toEqual([
      [expect.objectContaining({ code: "#NUM!", errorType: "Num" })],
      [1200 * 1e9 * 0.3 * 24],
    ]);
  });

  it("takes richer values of Excel for what stands in them", async () => {
    const price = { type: "FormattedNumber", basicValue: 40, basicType: "Double", numberFormat: "0.00" };
    const wrong = { type: "Error", basicType: "Error", basicValue: "#SPILL!", errorType: "Spill" };
    const [abc] = await runtime().callAll([{ id: "ABCCLASS", args: [[[price], [25], [wrong]], null, null] }]);
    expect(cells(abc!)).toEqual([["A"], ["B"], [fault("The cell in row 3, column 1 holds an error: #SPILL!.")]]);
  });

  it("lets one error stand for a formula with too many of them to be handed back", async () => {
    const texts = (count: number): unknown[][] => Array.from({ length: count }, () => ["x"]);
    const [some, many] = await runtime().callAll([
      { id: "ABCCLASS", args: [texts(5000), null, null] },
      { id: "ABCCLASS", args: [texts(5001), null, null] },
    ]);
    expect(cells(some!)).toHaveLength(5000);
    expect(JSON.stringify(some).length).toBeLessThan(2_000_000);
    expect(many).toEqual({ code: 7, message: "The cell in row 5001, column 1 is no number: x." });
  });

  it("takes 100,000 cells and gives as many", async () => {
    const amounts = Array.from({ length: 100_000 }, (_, row) => [100_000 - row]);
    const [abc] = await runtime().callAll([{ id: "ABCCLASS", args: [amounts, null, null] }]);
    const classes = (cells(abc!) as string[][]).flat();
    expect(classes).toHaveLength(100_000);
    // M3: a client is in A as long as the larger ones hold less than 50 % of the total. The sum of the first k of n … 1 is
    // k·n − k(k−1)/2 and reaches half of n(n+1)/2 at k = 29,290 (n·(1 − √½)); 79 % at 54,175 (n·(1 − √0.21))
    expect(classes.filter((one) => one === "A").length).toBe(29_290);
    expect(classes.lastIndexOf("B")).toBe(54_174);
    expect(JSON.stringify(abc).length).toBeLessThan(1_000_000);
  });
});
