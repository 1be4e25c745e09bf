import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import { buildReports, type Built } from "../../../core/reports/buildReport";
import {
  OptionProblem,
  classOptions,
  parseOptions,
  periodOptions,
  settingsOf,
  type OptionValues,
} from "../../../core/reports/options";
import { reportList } from "../../../core/reports/reportList";
import { translator } from "../../../core/text/translate";
import { build, companyFrom, on } from "../sheets";

const specs = [...periodOptions, ...classOptions];
const company = companyFrom([
  ["date", "client", "amount"],
  ["2007-07-02", "Ash", 100],
  ["2009-03-27", "Ash", 100],
]);

describe("options", () => {
  test("left out, the defaults stand", () => {
    expect(settingsOf(parseOptions(specs, {}))).toEqual({
      from: null,
      to: null,
      statusMonths: 3,
      yearStart: 1,
      where: "",
      firstIn: "all",
      classMonths: 12,
      aLimit: 50,
      bLimit: 79,
      abcBasis: "turnover",
      xyzPeriod: "month",
      xLimit: 10,
      yLimit: 25,
      limitsFromData: false,
      samePeriods: false,
      sampleDeviation: false,
    });
  });

  test.each<[OptionValues, OptionValues]>([
    [{ statusMonths: "6" }, { statusMonths: 6 }],
    [{ from: "2009-01-01T08:00" }, { from: "2009-01-01" }],
    [{ samePeriods: "yes" }, { samePeriods: true }],
    [{ samePeriods: false }, { samePeriods: false }],
    [{ sampleDeviation: "true" }, { sampleDeviation: true }],
    [{ aLimit: "0.5" }, { aLimit: 0.5 }],
    [{ abc: "75/95" }, { abc: "75/95" }],
  ])("%j is taken as %j", (given, taken) => {
    expect(parseOptions(specs, given)).toMatchObject(taken);
  });

  test.each<[OptionValues, string]>([
    [{ statusMonth: 3 }, "optionUnknown"],
    [{ __proto__: 3, constructor: 3 }, "optionUnknown"],
    [{ statusMonths: 0 }, "optionValue"],
    [{ statusMonths: 61 }, "optionValue"],
    [{ statusMonths: 2.5 }, "optionValue"],
    [{ statusMonths: "" }, "optionValue"],
    [{ statusMonths: "three" }, "optionValue"],
    [{ classMonths: 121 }, "optionValue"],
    [{ yearStart: 13 }, "optionValue"],
    [{ from: "01.01.2009" }, "optionValue"],
    [{ to: "2009-02-30" }, "optionValue"],
    [{ to: 39_903 }, "optionValue"],
    [{ abc: "60/90" }, "optionValue"],
    [{ abcBasis: "profit" }, "optionValue"],
    [{ xyzPeriod: "day" }, "optionValue"],
    [{ xyzLimits: "typed" }, "optionValue"],
    [{ aLimit: -1 }, "optionValue"],
    [{ aLimit: "NaN" }, "optionValue"],
    [{ bLimit: 1001 }, "optionValue"],
    [{ xLimit: " " }, "optionValue"],
    [{ samePeriods: "perhaps" }, "optionValue"],
    [{ samePeriods: 1 }, "optionValue"],
    [{ aLimit: 80 }, "optionLimits"],
    [{ abc: "own", aLimit: 90, bLimit: 0.8 }, "optionLimits"],
    [{ xLimit: 30 }, "optionLimits"],
    [{ from: "2009-02-01", to: "2009-01-31" }, "optionPeriod"],
    [{ abcBasis: "margin" }, "optionBasis"],
    [{ abcBasis: "income" }, "optionBasis"],
  ])("%j is refused: %s", (options, code) => {
    try {
      build("client-table", company, options);
    } catch (problem) {
      expect(problem).toBeInstanceOf(OptionProblem);
      expect((problem as OptionProblem).code).toBe(code);
      return;
    }
    expect.unreachable();
  });

  test("a refusal names the option, the value and what is wanted", () => {
    const call = () => parseOptions(specs, { statusMonths: 0 });
    expect(call).toThrow('options: optionValue {"option":"statusMonths","value":"0","wanted":"1 … 60"}');
  });

  test("an option that a report doesn't have is unknown to it; built together, each takes its own", () => {
    expect(() => build("manager-table", company, { aLimit: 40 })).toThrow(/optionUnknown/);
    const built = buildReports(reportList, {
      company,
      say: translator("en"),
      today: on("2009-04-02"),
      options: { aLimit: 40, statusMonths: 2 },
    });
    const recipe = (one: Built): OptionValues => one.plan.sheets[0]!.recipe.options;
    expect(built.map((one) => [one.report.key, recipe(one)["statusMonths"], recipe(one)["aLimit"] ?? null])).toEqual([
      ["client-table", 2, 40],
      ["manager-table", 2, null],
      ["classes", 2, 40],
      ["status", 2, null],
      ["call-list", 2, 40],
      ["migration", 2, null],
      ["summary", 2, null],
      ...["ledger-check", "names", "product-lines", "managers", "rates"].map((key) => [key, undefined, null]),
      ...["client-register", "deals", "potential", "segments", "matrix"].map((key) => [key, undefined, null]),
      ["gaps", 2, null],
      ...["stray-lines", "bought-together"].map((key) => [key, undefined, null]),
      ["client-base", 2, 40],
      ["penetration", undefined, null],
      ["product-table", 2, null],
      ...["find-clients", "best-portrait", "best-worst"].map((key) => [key, 2, 40]),
    ]);
  });
});

describe("the report period", () => {
  test.each<[OptionValues, number, string]>([
    // the last whole quarter, its last closed days tolerated
    [{}, on("2009-04-02"), "2009-01-01 2009-03-31"],
    [{ yearStart: 2 }, on("2009-04-02"), "2008-11-01 2009-01-31"],
    // days that are still to come don't count as covered
    [{}, on("2008-12-15"), "2008-07-01 2008-09-30"],
    [{ from: "2008-06-10", to: "2008-06-20" }, on("2009-04-02"), "2008-06-10 2008-06-20"],
    [{ to: "2008-05-15" }, on("2009-04-02"), "2008-02-16 2008-05-15"],
    [{ from: "2009-02-01" }, on("2009-04-02"), "2009-02-01 2009-03-31"],
    [{ from: "2008-10-15", yearStart: 2 }, on("2009-04-02"), "2008-10-15 2009-01-31"],
    [{ from: "2009-02-01", yearStart: 2 }, on("2009-04-02"), "2009-02-01 2009-03-27"],
  ])("%j, today %i: %s", (options, today, period) => {
    const [built] = buildReports(reportList.slice(0, 1), { company, say: translator("en"), today, options });
    expect(`${isoDay(built!.period.from)} ${isoDay(built!.period.to)}`).toBe(period);
  });

  test.each<[OptionValues, readonly string[]]>([
    [{ from: "2009-01-01", to: "2009-03-31" }, []],
    [{ from: "2009-04-01", to: "2009-06-30" }, ["periodEmpty"]],
    [{ from: "2009-01-01", to: "2009-04-01" }, ["periodUnfinished"]],
    [{ from: "2008-01-01", to: "2008-12-31" }, ["periodEmpty", "historyShort", "afterAsOf"]],
  ])("%j: %j", (options, codes) => {
    const issues = build("client-table", company, options).check.issues.map((issue) => issue.code);
    const known = ["periodEmpty", "periodUnfinished", "historyTooShort", "historyShort", "afterAsOf"] as const;
    expect(issues.filter((code) => (known as readonly string[]).includes(code)).sort()).toEqual([...codes].sort());
  });
});
