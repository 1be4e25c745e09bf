import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import { defaultPeriod, periodOf, periodTable, wholePeriodsIn, type PeriodKind } from "../../../core/calendar/periods";
import type { Days } from "../../../core/calendar/windows";
import { on } from "../sheets";

const days = (from: string, to: string): Days => ({ from: on(from), to: on(to) });
const iso = ({ from, to }: Days): string => `${isoDay(from)} ${isoDay(to)}`;

describe("calendar periods", () => {
  test.each<[string, PeriodKind, number, string]>([
    // 30 March 2009 was a Monday
    ["2009-03-30", "week", 1, "2009-03-30 2009-04-05"],
    ["2009-04-05", "week", 1, "2009-03-30 2009-04-05"],
    ["2009-03-29", "week", 1, "2009-03-23 2009-03-29"],
    ["2009-02-10", "month", 1, "2009-02-01 2009-02-28"],
    ["2009-03-31", "quarter", 1, "2009-01-01 2009-03-31"],
    ["2009-04-01", "quarter", 1, "2009-04-01 2009-06-30"],
    ["2009-03-31", "year", 1, "2009-01-01 2009-12-31"],
    // business years from February, April and December
    ["2009-01-31", "quarter", 2, "2008-11-01 2009-01-31"],
    ["2009-03-31", "year", 4, "2008-04-01 2009-03-31"],
    ["2009-04-01", "year", 4, "2009-04-01 2010-03-31"],
    ["2009-12-01", "quarter", 12, "2009-12-01 2010-02-28"],
    ["2009-02-10", "month", 7, "2009-02-01 2009-02-28"],
  ])("%s lies in the %s (year from month %i) %s", (day, kind, firstMonth, period) => {
    expect(iso(periodOf(on(day), kind, firstMonth))).toBe(period);
  });

  test("those wholly within", () => {
    const months = wholePeriodsIn(days("2009-01-15", "2009-04-30"), "month");
    expect([months.count, ...Array.from(months.starts, isoDay)]).toEqual([
      3,
      "2009-02-01",
      "2009-03-01",
      "2009-04-01",
      "2009-05-01",
    ]);
    expect(wholePeriodsIn(days("2009-01-02", "2009-01-30"), "month").count).toBe(0);
    expect(wholePeriodsIn(days("2008-05-16", "2009-05-15"), "quarter").count).toBe(3);
  });

  test("a table from days to places", () => {
    const range = days("2009-01-31", "2009-03-01");
    const table = periodTable(wholePeriodsIn(range, "month"), range);
    expect([table[0], table[1], table[28], table[29]]).toEqual([-1, 0, 0, -1]);
  });
});

describe("the period that is offered", () => {
  test.each([
    // the last quarter that the ledger covers whole
    ["2006-07-03", "2009-03-31", 1, "2009-01-01 2009-03-31"],
    ["2006-07-03", "2009-06-15", 1, "2009-01-01 2009-03-31"],
    // up to four closed days at its end, and at its start, count as covered
    ["2006-07-03", "2009-03-27", 1, "2009-01-01 2009-03-31"],
    ["2006-07-03", "2009-03-26", 1, "2008-10-01 2008-12-31"],
    ["2009-01-05", "2009-03-31", 1, "2009-01-01 2009-03-31"],
    ["2009-01-06", "2009-03-31", 1, "2009-03-01 2009-03-31"],
    // quarters of a business year that begins in February
    ["2006-07-03", "2009-03-31", 2, "2008-11-01 2009-01-31"],
    // no whole quarter: the last whole month; no whole month: all days
    ["2009-01-20", "2009-04-10", 1, "2009-03-01 2009-03-31"],
    ["2009-03-02", "2009-04-10", 1, "2009-03-02 2009-04-10"],
    ["2009-03-10", "2009-03-10", 1, "2009-03-10 2009-03-10"],
  ])("a ledger from %s to %s (year from month %i): %s", (first, last, firstMonth, period) => {
    expect(iso(defaultPeriod(on(first), on(last), firstMonth))).toBe(period);
  });
});
