import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dateOf, serialReader } from "../../../../sheets-addon/server/read/days";
import { zoneSerial, zoneUtilities } from "./zoneUtilities";

const DAY = 86_400_000;
const zones = ["Europe/Bratislava", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Etc/UTC"];

let utilities: ReturnType<typeof zoneUtilities>;

beforeEach(() => {
  utilities = zoneUtilities();
  vi.stubGlobal("Utilities", utilities);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("serialReader", () => {
  it.each(zones)("reads any time of a year as the clocks of %s show it", (zone) => {
    const serialOf = serialReader(zone);
    for (let moment = Date.UTC(2011, 2, 1); moment < Date.UTC(2012, 3, 10); moment += 9_000_000) {
      expect(serialOf(new Date(moment))).toBe(zoneSerial(moment, zone));
    }
  });

  it.each(zones)("is exact to the second where clocks of %s were changed", (zone) => {
    const serialOf = serialReader(zone);
    let changes = 0;
    let last = zoneSerial(Date.UTC(2011, 0, 1), zone);
    for (let hour = Date.UTC(2011, 0, 1); hour < Date.UTC(2012, 0, 1); hour += 3_600_000) {
      const step = zoneSerial(hour + 3_600_000, zone) - last;
      last += step;
      if (Math.abs(step - 1 / 24) < 1e-9) continue;
      changes++;
      for (const shift of [-1_000, -1, 1, 1_000, 1_799_000, 3_599_999, 3_601_000]) {
        expect(serialOf(new Date(hour + shift))).toBe(zoneSerial(hour + shift, zone));
      }
    }
    expect(changes > 0).toBe(zone !== "Asia/Kathmandu" && zone !== "Etc/UTC");
  });

  it("reads any moment of two centuries, in the order it comes in", () => {
    const moments = fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(moments, { minLength: 1, maxLength: 20 }), (zone, list) => {
        const serialOf = serialReader(zone);
        for (const moment of list) expect(serialOf(new Date(moment))).toBe(zoneSerial(moment, zone));
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it("finds the day without a Friday: Apia went over the date line on 30 December 2011", () => {
    const serialOf = serialReader("Pacific/Apia");
    // 10:00 UTC is midnight there: the 29th ended (−10), the 31st began (+14); 40,906 is 29 December 2011
    expect(serialOf(new Date("2011-12-30T09:59:59Z"))).toBeCloseTo(40_907 - 1 / 86_400, 9);
    expect(serialOf(new Date("2011-12-30T10:00:00Z"))).toBe(40_908);
  });

  it("reads days before there were zones, by the sun of the place", () => {
    // New York's sun was 4:56:02 behind until 18 November 1883; 1 January 1850 is day −18,261 (25,569 − 43,829 − 1)
    const midnight = Date.UTC(1850, 0, 1) + (4 * 3_600 + 56 * 60 + 2) * 1_000;
    expect(serialReader("America/New_York")(new Date(midnight))).toBe(Date.UTC(1850, 0, 1) / DAY + 25_569);
    const early = Date.UTC(1066, 9, 14) + (4 * 3_600 + 56 * 60 + 2) * 1_000;
    expect(serialReader("America/New_York")(new Date(early))).toBe(Date.UTC(1066, 9, 14) / DAY + 25_569);
  });

  it("takes the first moment of a day whose midnight was skipped as the day", () => {
    // Brazil put its clocks forward at midnight: 15 October 2017 began at 1:00, which was 3:00 UTC; it is day 43,023
    expect(serialReader("America/Sao_Paulo")(new Date("2017-10-15T03:00:00Z"))).toBe(43_023);
    expect(serialReader("America/Sao_Paulo")(new Date("2017-10-15T03:00:01Z"))).toBeCloseTo(43_023 + 3_601 / 86_400, 9);
    expect(serialReader("America/Sao_Paulo")(new Date("2017-10-16T03:00:00Z"))).toBeCloseTo(43_024 + 1 / 24, 9);
  });

  it("reads summer times that stop for a month, as Morocco's do in Ramadan", () => {
    const serialOf = serialReader("Africa/Casablanca");
    for (let moment = Date.UTC(2015, 4, 1); moment < Date.UTC(2015, 7, 1); moment += 1_800_000) {
      expect(serialOf(new Date(moment))).toBe(zoneSerial(moment, "Africa/Casablanca"));
    }
  });

  it("asks Google of few moments", () => {
    const zone = "Europe/Bratislava";
    // midnight is one hour before that of the world, in summer two
    const midnights = Array.from({ length: 1_096 }, (_, day) =>
      [1, 2].map((hours) => Date.UTC(2022, 0, 1 + day) - hours * 3_600_000),
    ).flatMap((two) => two.filter((moment) => Number.isInteger(zoneSerial(moment, zone))).slice(0, 1));
    expect(midnights).toHaveLength(1_096);
    const years = serialReader(zone);
    for (const moment of midnights) years(new Date(moment));
    // three years: one in 15 days is 73, and the days around six changes of the clock
    expect(utilities.calls).toBeLessThan(150);
    utilities.calls = 0;
    const season = serialReader(zone);
    const may = midnights.slice(850, 900);
    for (let row = 0; row < 10_000; row++) season(new Date(may[row % may.length]!));
    expect(utilities.calls).toBeLessThan(7);
  });
});

describe("dateOf", () => {
  it("gives the moment that a cell shows as the day and time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 30_000, max: 60_000 }), (zone, day) => {
        for (const time of [0, 0.25, 0.75]) {
          const moment = dateOf(day + time, zone).getTime();
          if (zone === "Pacific/Apia" && day === 40_907) continue;
          expect(zoneSerial(moment, zone)).toBe(day + time);
        }
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it("takes a time that the clock skipped as the one after it", () => {
    // 31 March 2024, 45,382: 2:30 was 3:30
    expect(dateOf(45_382 + 2.5 / 24, "Europe/Bratislava").toISOString()).toBe("2024-03-31T01:30:00.000Z");
    // Beirut put its clocks forward at midnight of 31 March 2024
    const midnight = dateOf(45_382, "Asia/Beirut");
    expect(midnight.toISOString()).toBe("2024-03-30T22:00:00.000Z");
    expect(serialReader("Asia/Beirut")(midnight)).toBe(45_382);
  });
});
