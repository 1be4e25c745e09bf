import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CellTest } from "../../../core/ledger/CellTest";
import {
  conditionOperators,
  conditionsText,
  parseConditions,
  plainNumberOf,
  type Condition,
} from "../../../core/ledger/conditions";

function only(text: string): Condition {
  const read = parseConditions(text);
  if ("fault" in read || read.length !== 1) throw new Error(`only: ${text}`);
  return read[0]!;
}

/** Names with all the signs that the grammar gives a meaning to. */
const name = fc
  .oneof(
    fc.constantFrom("Region", "Sales amount", "A=B", 'pipe 5"', '"', "a;b", "x|y", "<>", "№ документа", "00123"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");
const bound = fc.constantFrom("0", "-1.5", "1000.50", "2009-03-31");
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    header: name,
    operator: fc.constantFrom("=" as const, "<>" as const),
    values: fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: name }, fc.constant("")), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    header: name,
    operator: fc.constantFrom(...conditionOperators.slice(2)),
    values: fc.tuple(bound),
  }),
);

describe("the text of conditions", () => {
  test("read back, conditions are the same, and their text is", () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (conditions) => {
        const text = conditionsText(conditions);
        expect(parseConditions(text)).toEqual(conditions);
        expect(conditionsText(parseConditions(text) as Condition[])).toBe(text);
      }),
      { seed: 20090331, numRuns: 2000 },
    );
  });

  test("whatever is typed is read or refused, and what is read has a text of its own", () => {
    const signs = fc.constantFrom("=", "<>", ">=", "|", ";", '"', " ", "a", "7", "2009-03-31");
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const read = parseConditions(parts.join(""));
        if ("fault" in read) return;
        expect(parseConditions(conditionsText(read))).toEqual(read);
      }),
      { seed: 20090331, numRuns: 2000 },
    );
  });

  test.each<[string, Condition]>([
    ["Region = West", { header: "Region", operator: "=", values: ["West"] }],
    ["  Region=West|East| West ", { header: "Region", operator: "=", values: ["West", "East"] }],
    ["Region =", { header: "Region", operator: "=", values: [""] }],
    ["Region <>", { header: "Region", operator: "<>", values: [""] }],
    ["Region = West|", { header: "Region", operator: "=", values: ["West", ""] }],
    ["Sales amount >= 1000.50;", { header: "Sales amount", operator: ">=", values: ["1000.50"] }],
    ["Date < 2009-03-31", { header: "Date", operator: "<", values: ["2009-03-31"] }],
    ['"A=B" <> "x;y"|"say ""no"""', { header: "A=B", operator: "<>", values: ["x;y", 'say "no"'] }],
    ['pipe 5" = 3', { header: 'pipe 5"', operator: "=", values: ["3"] }],
  ])("%s", (text, wanted) => {
    expect(parseConditions(text)).toEqual([wanted]);
  });

  test("nothing is no condition", () => {
    expect(parseConditions(" ; ")).toEqual([]);
  });

  test.each([
    ["Region", "form", "Region"],
    ["Region West", "form", "Region West"],
    ["= West", "form", "= West"],
    ["Region == West", "form", "Region = = West"],
    ["Region = West = East", "form", "Region = West = East"],
    ['Region = "West" East', "form", "Region = West East"],
    ["Amount > 1|2", "form", "Amount > 1 | 2"],
    ["Amount >", "form", "Amount >"],
    ["Client = Ash; Amount > much", "value", "Amount > much"],
    ["Amount > 007", "value", "Amount > 007"],
    ["Date > 31.03.2009", "value", "Date > 31.03.2009"],
  ])("%s is refused: %s", (text, fault, shown) => {
    expect(parseConditions(text)).toEqual({ fault, condition: shown });
  });

  test("codes are no numbers", () => {
    expect(["7", "-0.5", "1000.50", "0"].map(plainNumberOf)).toEqual([7, -0.5, 1000.5, 0]);
    expect(["007", "+7", "1e5", "1,5", "", "."].map(plainNumberOf)).toEqual(Array<number>(6).fill(NaN));
  });
});

describe("cells held against a condition", () => {
  test.each<[string, readonly (string | number)[], readonly (string | number)[]]>([
    ["x = West|East", ["West", " west ", "EAST"], ["", "Western", 5]],
    ["x <> West", ["", "East", 5], ["west"]],
    ["x =", ["", "  "], ["0", 0, "x"]],
    ["x <>", ["0", 0, "x"], ["", " "]],
    ["x = 7", [7, "7", "7.0"], ["007", 7.5, "x"]],
    ["x = 007", ["007"], [7, "7"]],
    ["x = 2009-03-31", [39_903, 39_903.75, "2009-03-31", "2009-03-31T10:00"], [39_902, "31.03.2009"]],
    ["x <= 2009-03-31", [39_903.75, "2009-03-31", 1], [39_904, "2009-04-01", "West", ""]],
    ["x > 2009-03-31", [39_904, "2009-04-01"], [39_903.75]],
    ["x >= 1000.5", [1000.5, "1000.50", 2000], [1000.49, "", "much"]],
    ["x < -1", [-1.5], [-1, ""]],
  ])("%s", (text, those, others) => {
    const tested = new CellTest(only(text));
    const passes = (cell: string | number): boolean =>
      typeof cell === "number" ? tested.number(cell) : tested.text(cell);
    expect(those.filter((cell) => !passes(cell))).toEqual([]);
    expect(others.filter(passes)).toEqual([]);
    expect(tested.blank).toBe(tested.text(""));
  });

  test("what holds and what doesn't hold are all cells", () => {
    const cell = fc.oneof(fc.constantFrom("", "West", "7", "2009-03-31"), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), cell, (values, one) => {
        const [yes, no] = (["=", "<>"] as const).map((operator) => new CellTest({ header: "x", operator, values }));
        const of = (tested: CellTest): boolean => (typeof one === "number" ? tested.number(one) : tested.text(one));
        expect(of(yes!)).toBe(!of(no!));
      }),
      { seed: 20090331, numRuns: 500 },
    );
  });

  test("a comparison with nothing to compare is a programmer's mistake", () => {
    expect(() => new CellTest({ header: "x", operator: ">", values: ["much"] })).toThrow("CellTest: nothing is > much");
  });
});
