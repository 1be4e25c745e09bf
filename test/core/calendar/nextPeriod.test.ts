import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay, serialOf } from "../../../core/calendar/calendar";
import { nextPeriod, rolledPeriod } from "../../../core/calendar/nextPeriod";
import { defaultPeriod, periodKinds, periodOf } from "../../../core/calendar/periods";
import type { Days } from "../../../core/calendar/windows";
import { on } from "../sheets";

const days = (from: string, to: string): Days => ({ from: on(from), to: on(to) });
const shown = ({ from, to }: Days): string => `${isoDay(from)} ${isoDay(to)}`;
const anyDay = fc.integer({ min: serialOf(1990, 1, 1), max: serialOf(2030, 12, 31) });
const anyPeriod = fc.tuple(anyDay, fc.integer({ min: 0, max: 800 })).map(([from, more]) => ({ from, to: from + more }));
const runs = { seed: 20090331, numRuns: 1000 };

describe("the period that follows", () => {
  test.each([
    ["2009-01-01", "2009-03-31", "2009-04-01 2009-06-30"],
    ["2009-01-01", "2009-01-31", "2009-02-01 2009-02-28"],
    ["2008-01-01", "2008-12-31", "2009-01-01 2009-12-31"],
    ["2007-03-01", "2008-02-29", "2008-03-01 2009-02-28"],
    ["2009-01-26", "2009-02-25", "2009-02-26 2009-03-25"],
    ["2009-02-16", "2009-05-15", "2009-05-16 2009-08-15"],
    ["2009-03-02", "2009-03-08", "2009-03-09 2009-03-15"],
    ["2009-03-31", "2009-03-31", "2009-04-01 2009-04-01"],
    ["2009-01-01", "2009-01-20", "2009-01-21 2009-02-09"],
    ["2008-12-31", "2009-01-30", "2009-01-31 2009-03-02"],
  ])("of %s – %s", (from, to, next) => {
    expect(shown(nextPeriod(days(from, to)))).toBe(next);
  });

  test("is a calendar period after a calendar period", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...periodKinds), fc.integer({ min: 1, max: 12 }), (day, kind, firstMonth) => {
        const period = periodOf(day, kind, firstMonth);
        expect(nextPeriod(period)).toEqual(periodOf(period.to + 1, kind, firstMonth));
      }),
      runs,
    );
  });

  test("begins on the next day, and is as long up to the days of its months", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = nextPeriod(period);
        expect(next.from).toBe(period.to + 1);
        // by as many days as the same number of other months differs
        expect(Math.abs(next.to - next.from - (period.to - period.from))).toBeLessThanOrEqual(5);
      }),
      runs,
    );
  });
});

describe("a rolling period", () => {
  const quarter = days("2009-01-01", "2009-03-31");
  test.each([
    ["2009-03-31", "2009-04-02", "2009-01-01 2009-03-31"],
    ["2009-06-25", "2010-01-01", "2009-01-01 2009-03-31"],
    ["2009-06-26", "2010-01-01", "2009-04-01 2009-06-30"],
    ["2010-02-10", "2010-02-10", "2009-10-01 2009-12-31"],
    // rows dated after today make no period whole
    ["2010-02-10", "2009-05-05", "2009-01-01 2009-03-31"],
    ["2008-06-30", "2010-01-01", "2009-01-01 2009-03-31"],
  ])("of a ledger up to %s, on %s", (lastDay, today, wanted) => {
    expect(shown(rolledPeriod(quarter, on("2007-01-01"), on(lastDay), on(today)))).toBe(wanted);
  });

  test("of a week is whole without its Saturday and Sunday, of a day only with the day itself", () => {
    const week = days("2009-03-02", "2009-03-08");
    const after = (period: Days, lastDay: string): string =>
      shown(rolledPeriod(period, on("2009-01-01"), on(lastDay), on("2010-01-01")));
    expect(after(week, "2009-03-13")).toBe("2009-03-09 2009-03-15");
    expect(after(week, "2009-03-12")).toBe("2009-03-02 2009-03-08");
    expect(after(days("2009-03-02", "2009-03-02"), "2009-03-05")).toBe("2009-03-05 2009-03-05");
  });

  test("is the quarter that is offered, as soon as that comes after it", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1500), fc.nat(2000), (firstDay, length, ago) => {
        const lastDay = firstDay + length;
        const offered = defaultPeriod(firstDay - 1000, lastDay);
        const period = periodOf(lastDay - ago, "quarter");
        const rolled = rolledPeriod(period, firstDay - 1000, lastDay, lastDay);
        expect(rolled).toEqual(period.from > offered.from ? period : offered);
      }),
      runs,
    );
  });

  test("never moves back, and rolled on twice it stays", () => {
    fc.assert(
      fc.property(anyPeriod, anyDay, fc.nat(3000), anyDay, (period, firstDay, length, today) => {
        const rolled = rolledPeriod(period, firstDay, firstDay + length, today);
        expect(rolled.from).toBeGreaterThanOrEqual(period.from);
        expect(rolledPeriod(rolled, firstDay, firstDay + length, today)).toEqual(rolled);
      }),
      runs,
    );
  });
});
