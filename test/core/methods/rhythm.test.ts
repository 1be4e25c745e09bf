import { describe, expect, test } from "vitest";
import { wholePeriodsIn } from "../../../core/calendar/periods";
import { ltv } from "../../../core/methods/ltv";
import { nps } from "../../../core/methods/nps";
import { periodLength } from "../../../core/methods/periodLength";
import { periodSums } from "../../../core/methods/periodSums";
import { findPurchases } from "../../../core/methods/purchases";
import { regularity } from "../../../core/methods/regularity";
import { xyzClasses } from "../../../core/methods/xyz";
import { on } from "../sheets";
import { salesOf, type SaleRow } from "./salesOf";

const classWindow = { from: on("2008-12-16"), to: on("2009-05-15") };

function regularityOf(rows: readonly SaleRow[], asOf = "2009-05-15") {
  const { sales } = salesOf(rows);
  const found = regularity(findPurchases(sales, on(asOf)), 1, wholePeriodsIn(classWindow, "month"));
  return { letter: xyzClasses[found.code[0]!], rhythm: found.rhythm[0]! };
}

const bought = (...days: readonly string[]): SaleRow[] => days.map((day) => [day, "a", 100]);

describe("XYZ by regularity (M5); whole months of the window: January to April 2009", () => {
  test.each<[string, readonly SaleRow[], string, number]>([
    ["one purchase day ever", bought("2009-02-05", "2009-02-05"), "Z", NaN],
    ["one long ago", bought("2005-02-05"), "Z", NaN],
    ["a purchase in every whole month", bought("2009-01-31", "2009-02-01", "2009-03-31", "2009-04-01"), "X", 1],
    ["a gap in March", bought("2009-01-05", "2009-02-05", "2009-04-05"), "Y", 45],
    ["two purchases, both before the window", bought("2008-01-01", "2008-01-31"), "Y", 30],
    [
      "months at the window's ends don't count",
      bought("2008-12-20", "2009-01-05", "2009-02-05", "2009-03-05"),
      "Y",
      28,
    ],
    ["no purchase", [["2009-01-05", "a", -100]], "", NaN],
    ["a later purchase is not known yet", bought("2009-02-05", "2009-05-16"), "Z", NaN],
  ])("%s", (_, rows, letter, rhythm) => {
    expect(regularityOf(rows)).toEqual({ letter, rhythm });
  });

  test("the rhythm is the median interval between purchase days", () => {
    expect(regularityOf(bought("2009-01-01", "2009-01-11", "2009-01-11", "2009-01-31", "2009-03-12")).rhythm).toBe(20);
    expect(regularityOf(bought("2009-01-01", "2009-01-11", "2009-01-31")).rhythm).toBe(15);
    const daily = Array.from({ length: 100 }, (_, day) =>
      new Date(Date.UTC(2009, 0, 1 + day)).toISOString().slice(0, 10),
    );
    expect(regularityOf(bought(...daily)).rhythm).toBe(1);
  });
});

describe("the period's length from the data (M2)", () => {
  test("median, mean and quartiles of the clients' rhythms, in months of 30.4375 days", () => {
    const found = periodLength(Float64Array.of(30, NaN, 91, 120, 60, 92))!;
    expect(found).toMatchObject({ clients: 5, median: 91, lowerQuartile: 60, upperQuartile: 92, months: 3 });
    expect(found.mean).toBeCloseTo((30 + 60 + 91 + 92 + 120) / 5, 12);
  });

  test.each([
    [3, 1],
    [45, 1],
    // 45.65625 days are one and a half months
    [45.7, 2],
    [365, 12],
  ])("a rhythm of %f days: %i months", (days, months) => {
    expect(periodLength(Float64Array.of(days))!.months).toBe(months);
  });

  test("nobody bought twice", () => {
    expect(periodLength(Float64Array.of(NaN, NaN))).toBeNull();
  });
});

describe("sums by period (M4)", () => {
  test("net, of each client, up to the last whole period", () => {
    const { sales } = salesOf([
      ["2008-12-31", "a", 1],
      ["2009-01-01", "a", 2],
      ["2009-01-31", "b", 3],
      ["2009-02-28", "a", -4],
      ["2009-04-30", "a", 5],
      ["2009-05-01", "a", 6],
    ]);
    const found = periodSums(sales, wholePeriodsIn(classWindow, "month"));
    expect(found.periods).toBe(4);
    expect(Array.from(found.sums, (sum) => sum / 10_000)).toEqual([2, -4, 0, 5, 3, 0, 0, 0]);
    expect(periodSums(sales, wholePeriodsIn({ from: 40_000, to: 40_001 }, "month")).sums.length).toBe(0);
  });
});

test("LTV of 1,200 · 0.5 · 30 % · 24 is 4,320; a loss is a negative margin (M8)", () => {
  expect(ltv(1200, 0.5, 30, 24)).toBe(4320);
  expect(ltv(1200, 0.5, 0.3, 24)).toBe(4320);
  expect(ltv(1200, 0.5, -30, 24)).toBe(-4320);
});

describe("NPS (M37)", () => {
  const answers = [...Array<number>(50).fill(9), ...Array<number>(30).fill(7), ...Array<number>(20).fill(6)];

  test("50 promoters, 30 neutral, 20 critics: 30", () => {
    expect(nps(answers, "1-10")).toEqual({ promoters: 50, neutral: 30, critics: 20, outside: 0, score: 30 });
  });

  test("the scale decides about 0; what is no answer takes no part", () => {
    expect(nps([0, 10], "1-10")).toMatchObject({ outside: 1, score: 100 });
    expect(nps([0, 10], "0-10")).toMatchObject({ outside: 0, score: 0 });
    expect(nps([11, 8.5, NaN, -1], "0-10")).toMatchObject({ outside: 4, score: NaN });
  });
});
