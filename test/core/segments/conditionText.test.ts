import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { conditionText, conditionsCell, readConditions, unreadCondition } from "../../../core/segments/conditionText";
import { languages } from "../../../core/text/language";
import type { SegmentCondition } from "../../../core/typed/TypedSheets";
import { on } from "../sheets";

/** Tests with their values, or the fault. */
function read(cell: CellValue, known: readonly string[] = []): unknown {
  const found = readConditions(cell, "A", known);
  return "fault" in found ? found.fault : found.map(({ test, values }) => [test, ...values]);
}

describe("a cell as people write it", () => {
  it.each<[CellValue, unknown]>([
    ["production", [["equal", "production"]]],
    [" = production ", [["equal", "production"]]],
    ["trade, catering", [["oneOf", "trade", "catering"]]],
    ["trade; catering", [["oneOf", "trade", "catering"]]],
    ["торговля, общепит", [["oneOf", "торговля", "общепит"]]],
    ['"Food, drink", catering', [["oneOf", "Food, drink", "catering"]]],
    ['"say ""yes"""', [["equal", 'say "yes"']]],
    ["trade, trade", [["equal", "trade"]]],
    ["1, 5; 7,5", [["oneOf", 1, 5, 7.5]]],
    ["10,20,30", [["oneOf", 10, 20, 30]]],
    ["007", [["equal", "007"]]],
    [12, [["equal", 12]]],
    [true, [["yes"]]],
    [false, [["no"]]],
    [null, []],
    ["  ", []],
    ["15.01.2011", [["equal", on("2011-01-15")]]],
  ])("value %j", (cell, expected) => expect(read(cell)).toEqual(expected));

  it.each([
    ["> 1000", "above", 1000],
    [">1 000", "above", 1000],
    ["> 1\u00a0000", "above", 1000],
    ["> 1,000", "above", 1000],
    ["> 1.000", "above", 1000],
    ["> 1,5", "above", 1.5],
    ["> 5 тыс.", "above", 5000],
    ["> 10 %", "above", 0.1],
    ["> 1000 people", "above", 1000],
    ["> −5", "above", -5],
    [">= 20", "atLeast", 20],
    ["≥20", "atLeast", 20],
    ["at least 20", "atLeast", 20],
    ["At least 20 employees", "atLeast", 20],
    ["от 20", "atLeast", 20],
    ["не менее 20", "atLeast", 20],
    ["od 20", "atLeast", 20],
    ["aspoň 20", "atLeast", 20],
    ["legalább 20", "atLeast", 20],
    ["20+", "atLeast", 20],
    ["20 и более", "atLeast", 20],
    ["20 és több", "atLeast", 20],
    ["20-tól", "atLeast", 20],
    ["до 150", "atMost", 150],
    ["up to 150", "atMost", 150],
    ["do 150", "atMost", 150],
    ["150-ig", "atMost", 150],
    ["legfeljebb 150", "atMost", 150],
    ["below 150", "below", 150],
    ["меньше 150", "below", 150],
    ["menej ako 150", "below", 150],
    ["kevesebb mint 150", "below", 150],
    ["150 alatt", "below", 150],
    ["more than 500", "above", 500],
    ["более 500", "above", 500],
    ["viac ako 500", "above", 500],
    ["több mint 500", "above", 500],
    ["after 1990", "above", 1990],
    ["> 31.12.2009", "above", on("2009-12-31")],
    ["после 31 декабря 2009", "above", on("2009-12-31")],
    ["od 1. januára 2010", "atLeast", on("2010-01-01")],
  ])("comparison %s", (cell, test, value) => expect(read(cell)).toEqual([[test, value]]));

  it.each([
    ["≥ 20; < 150", 20, "below"],
    ["≥ 20, < 150", 20, "below"],
    [">= 20 and < 150", 20, "below"],
    ["от 20 до 150", 20, "atMost"],
    ["od 20 do 150", 20, "atMost"],
    ["from 20 to 150", 20, "atMost"],
  ])("two conditions %s", (cell, low, test) => {
    expect(read(cell)).toEqual([
      ["atLeast", low],
      [test, 150],
    ]);
  });

  it.each(["yes", "YES", "да", "áno", "igen", "+", "✓"])("yes: %s", (cell) => expect(read(cell)).toEqual([["yes"]]));
  it.each(["no", "нет", "nie", "nem", "−", "-"])("no: %s", (cell) => expect(read(cell)).toEqual([["no"]]));
  it.each(["(blank)", "(пусто)", "(prázdne)", "(üres)"])("%s", (cell) => expect(read(cell)).toEqual([["empty"]]));

  it.each([
    ["> many", "number"],
    [">", "value"],
    [",", "value"],
    ["trade, > 5", "mixed"],
    ["trade, (blank)", "mixed"],
    ["<> trade", "sign"],
    ["≠ trade", "sign"],
    ['"trade', "quote"],
  ])("fault %s", (cell, fault) => expect(read(cell)).toBe(fault));

  it("is a value where a word of comparison has no number behind it", () => {
    expect(read("Over the counter")).toEqual([["equal", "Over the counter"]]);
    expect(read("до востребования")).toEqual([["equal", "до востребования"]]);
  });

  it("takes a value with a comma whole where the attribute has it", () => {
    const known = ["Food, drink", "Trade", "> 5 years"];
    expect(read("food, drink", known)).toEqual([["equal", "food, drink"]]);
    expect(read("Trade, Food, drink", known)).toEqual([["oneOf", "Trade", "Food, drink"]]);
    expect(read("Food, drink, catering", known)).toEqual([["oneOf", "Food, drink", "catering"]]);
    expect(read("> 5 years", known)).toEqual([["equal", "> 5 years"]]);
    expect(read("yes", ["yes", "no"])).toEqual([["yes"]]);
  });
});

describe("a condition written", () => {
  const one = (test: SegmentCondition["test"], ...values: (string | number)[]): SegmentCondition => ({
    attribute: "A",
    test,
    values,
  });

  it.each([
    [one("atLeast", 20), "en", "≥ 20"],
    [one("below", 1.5), "ru", "< 1,5"],
    [one("yes"), "hu", "igen"],
    [one("empty"), "sk", "(prázdne)"],
    [one("oneOf", "trade", "yes", "> 5"), "en", 'trade, "yes", "> 5"'],
    [one("equal", "007"), "en", "007"],
    [one("equal", "7"), "en", '"7"'],
  ] as const)("%j", (condition, language, text) => expect(conditionText(condition, language)).toBe(text));

  it("as days of the language, where the attribute has days", () => {
    const condition = one("above", on("2009-12-31"));
    expect(conditionText(condition, "ru", "day")).toBe("> 31.12.2009");
    expect(conditionText(condition, "en", "day")).toBe("> 31 Dec 2009");
    expect(conditionText(condition, "en", "number")).toBe("> 40178");
  });

  it("what can't be read is written back as it was typed", () => {
    expect(conditionText(unreadCondition("A", "> many"), "en")).toBe("> many");
  });

  const typed = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'ab,;" >=<≥1.50-+%якáű '), minLength: 1, maxLength: 10 }),
    fc.constantFrom("yes", "нет", "(blank)", "от 20", "20+", "2011-01-15", "1 000", "+", "= 5", "<> 5"),
  );
  const number = fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 2000 }))
    .map((value) => (value === 0 ? 0 : value));
  const day = fc.integer({ min: 18_264, max: 73_050 });
  const conditions = fc.oneof(
    fc.constantFrom(one("yes"), one("no"), one("empty")),
    fc.oneof(typed, number).map((value) => one("equal", value)),
    fc.uniqueArray(fc.oneof(typed, number), { minLength: 2, maxLength: 5 }).map((values) => one("oneOf", ...values)),
    fc
      .tuple(fc.constantFrom("atLeast", "atMost", "above", "below"), fc.oneof(number, day))
      .map(([test, value]) => one(test, value)),
  );

  it("reads back to the same, in every language and for every kind of attribute", () => {
    fc.assert(
      fc.property(
        conditions,
        fc.constantFrom(...languages),
        fc.constantFrom("text", "number", "day", "yesNo"),
        (condition, language, type) => {
          expect(readConditions(conditionText(condition, language, type), "A")).toEqual([condition]);
        },
      ),
      { seed: 11, numRuns: 3000 },
    );
  });

  it("several comparisons of one attribute stand in one cell", () => {
    const both = [one("atLeast", 20), one("below", 150)];
    expect(conditionsCell(both, "en")).toBe("≥ 20; < 150");
    expect(readConditions(conditionsCell(both, "ru"), "A")).toEqual(both);
    expect(conditionsCell([], "en")).toBe("");
  });
});
