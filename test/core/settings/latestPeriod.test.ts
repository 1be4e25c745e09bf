import { describe, expect, it } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import { latestPeriod } from "../../../core/settings/latestPeriod";
import { on } from "../sheets";

const latest = (from: string, to: string, lastDay: string, firstMonth?: number): string[] => {
  const days = latestPeriod({ from: on(from), to: on(to) }, on(lastDay), firstMonth);
  return [isoDay(days.from), isoDay(days.to)];
};

// worked out by hand on a calendar
describe("latestPeriod", () => {
  it("finds the latest whole period of the same kind", () => {
    expect(latest("2008-02-01", "2008-02-29", "2009-03-15")).toEqual(["2009-02-01", "2009-02-28"]);
    expect(latest("2008-01-01", "2008-03-31", "2009-11-02")).toEqual(["2009-07-01", "2009-09-30"]);
    expect(latest("2007-01-01", "2007-12-31", "2009-11-02")).toEqual(["2008-01-01", "2008-12-31"]);
    expect(latest("2009-01-05", "2009-01-11", "2009-03-25")).toEqual(["2009-03-16", "2009-03-22"]);
    expect(latest("2009-01-05", "2009-01-11", "2009-03-27")).toEqual(["2009-03-23", "2009-03-29"]);
  });

  it("counts quarters and years from the first month of the business year", () => {
    expect(latest("2008-02-01", "2008-04-30", "2009-11-02", 2)).toEqual(["2009-08-01", "2009-10-31"]);
    expect(latest("2007-04-01", "2008-03-31", "2009-11-02", 4)).toEqual(["2008-04-01", "2009-03-31"]);
  });

  it("lets a few closed days pass at the end", () => {
    expect(latest("2008-01-01", "2008-03-31", "2009-12-28")).toEqual(["2009-10-01", "2009-12-31"]);
    expect(latest("2008-01-01", "2008-03-31", "2009-12-26")).toEqual(["2009-07-01", "2009-09-30"]);
  });

  it("takes as many months where they are whole, and else as many days", () => {
    expect(latest("2008-01-01", "2008-06-30", "2009-11-02")).toEqual(["2009-05-01", "2009-10-31"]);
    expect(latest("2008-02-01", "2008-04-30", "2009-11-02")).toEqual(["2009-08-01", "2009-10-31"]);
    expect(latest("2008-01-10", "2008-01-19", "2009-11-02")).toEqual(["2009-10-24", "2009-11-02"]);
  });
});
