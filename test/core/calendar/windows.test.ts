import { describe, expect, test } from "vitest";
import {
  civilOf,
  daysInMonth,
  firstDayOfMonth,
  isoDay,
  monthIndexOf,
  parseIsoDay,
  serialOf,
} from "../../../core/calendar/calendar";
import { monthsEndingOn, wholeMonths, windowBefore } from "../../../core/calendar/windows";
import { dayOf, isoOf, windowStart } from "../../oracle/days";
import { on } from "../sheets";

describe("windows (method, Windows)", () => {
  test.each([
    // the method's own examples
    ["2009-03-31", 3, "2009-01-01", "2008-10-01"],
    ["2009-05-15", 3, "2009-02-16", "2008-11-16"],
    ["2009-05-30", 3, "2009-03-01", "2008-12-01"],
    // ends of months of other lengths, leap years, years
    ["2009-02-28", 12, "2008-03-01", "2007-03-01"],
    ["2008-02-29", 12, "2007-03-01", "2006-03-01"],
    ["2008-02-28", 12, "2007-03-01", "2006-03-01"],
    ["2009-03-30", 1, "2009-03-01", "2009-02-01"],
    ["2009-03-29", 1, "2009-03-01", "2009-02-01"],
    ["2009-03-28", 1, "2009-03-01", "2009-02-01"],
    ["2009-03-27", 1, "2009-02-28", "2009-01-28"],
    ["2009-04-30", 2, "2009-03-01", "2009-01-01"],
    ["2009-01-01", 1, "2008-12-02", "2008-11-02"],
    ["2009-12-31", 120, "2000-01-01", "1990-01-01"],
  ])("ending %s, %i months: from %s, the one before from %s", (last, months, first, firstBefore) => {
    const window = monthsEndingOn(on(last), months);
    expect([window.from, window.to].map(isoDay)).toEqual([first, last]);
    const before = windowBefore(window, months);
    expect(isoDay(before.from)).toBe(firstBefore);
    expect(before.to).toBe(window.from - 1);
  });

  test("every day of nine years, against the platform's own calendar", () => {
    for (let day = dayOf("2003-12-01"); day < dayOf("2012-12-31"); day++) {
      for (const months of [1, 3, 12]) expect(monthsEndingOn(day, months).from).toBe(windowStart(day, months));
    }
  });
});

describe("term (M10)", () => {
  test.each([
    ["2009-01-01", "2009-03-31", 3],
    ["2009-01-02", "2009-03-31", 2],
    ["2008-12-31", "2009-03-31", 3],
    ["2009-03-31", "2009-03-31", 0],
    ["2009-03-01", "2009-03-31", 1],
    ["2009-02-16", "2009-05-15", 3],
    ["2009-02-17", "2009-05-15", 2],
    ["2007-03-01", "2009-03-31", 25],
    ["2006-08-01", "2009-03-31", 32],
    ["2009-04-01", "2009-03-31", 0],
  ])("from %s to %s: %i whole months", (first, last, months) => {
    expect(wholeMonths(on(first), on(last))).toBe(months);
  });
});

describe("the calendar", () => {
  test("is the platform's, from 1900 to 2100 and at the last day of all", () => {
    for (let day = 61; day < 73_415; day += 13) {
      const iso = isoOf(day);
      expect(isoDay(day)).toBe(iso);
      expect(parseIsoDay(iso)).toBe(day);
      const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
      expect(civilOf(day)).toEqual({ year, month, day: date });
      expect(serialOf(year, month, date)).toBe(day);
    }
    expect(isoDay(2_958_465)).toBe("9999-12-31");
  });

  test("lengths of February", () => {
    expect([1900, 2000, 2008, 2009, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28, 28]);
  });

  test("counted months", () => {
    expect(monthIndexOf(on("2009-01-31"))).toBe(24_108);
    expect(isoDay(firstDayOfMonth(24_108))).toBe("2009-01-01");
  });

  test.each([
    ["2009-03-31", "2009-03-31"],
    ["2009-03-31T23:59:59Z", "2009-03-31"],
    ["2009-03-31 08:00", "2009-03-31"],
    ["2009-03-31T08:00:00.123+02:00", "2009-03-31"],
    ["2009-02-29", null],
    ["2009-13-01", null],
    ["2009-00-10", null],
    ["1900-02-28", null],
    ["31.03.2009", null],
    ["03/31/2009", null],
    ["2009-3-31", null],
    ["20090331", null],
    ["", null],
  ])("the text %j is the day %s", (text, day) => {
    const found = parseIsoDay(text);
    expect(found === null ? null : isoDay(found)).toBe(day);
  });
});
