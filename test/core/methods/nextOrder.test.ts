import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextOrder, orderRisks, type NextOrder } from "../../../core/methods/nextOrder";
import { ownWindowTotals } from "../../../core/methods/ownWindowTotals";
import { purchaseDays } from "../../../core/methods/purchaseDays";
import { findPurchases } from "../../../core/methods/purchases";
import { on } from "../sheets";
import { salesOf, type SaleRow } from "./salesOf";

const runs = { seed: 20090331, numRuns: 200 };

/** One client whose purchases lie so many days apart. */
function apart(...intervals: number[]) {
  const day = [40_000];
  for (const interval of intervals) day.push(day.at(-1)! + interval);
  return { start: Uint32Array.of(0, day.length), day: Int32Array.from(day) };
}

const riskAfter = (intervals: readonly number[], silent: number): string => {
  const days = apart(...intervals);
  return orderRisks[nextOrder(days, days.day.at(-1)! + silent).risk[0]!]!;
};

describe("the next order, and who is late (M51)", () => {
  // thresholds and medians as PERCENTILE.INC(…;0.8) and MEDIAN of LibreOffice Calc give them
  test.each<[intervals: number[], percentile: number, median: number]>([
    [[3, 1, 2], 2.6, 2],
    [[50, 40, 30, 20, 10], 42, 30],
    [[7, 7, 7], 7, 7],
    [[10, 100, 10, 10], 46, 10],
    [[5, 9, 12, 14, 30, 31], 30, 13],
    [[64, 1, 32, 2, 16, 4, 8], 28.8, 8],
  ])("intervals of %j days: at risk beyond %f days, the next order after %f", (intervals, percentile, median) => {
    const days = apart(...intervals);
    const last = days.day.at(-1)!;
    const found = nextOrder(days, last);
    expect(found.atRiskAfter[0]).toBeCloseTo(percentile, 12);
    expect(found.expected[0]! - last).toBe(median);
    expect(found.overdueAfter[0]).toBe(Math.max(...intervals));
    expect(found.daysSince[0]).toBe(0);
  });

  test("just as long as a limit is not beyond it", () => {
    const intervals = [50, 40, 30, 20, 10];
    expect([0, 42, 43, 50, 51].map((silent) => riskAfter(intervals, silent))).toEqual([
      "onTime",
      "onTime",
      "atRisk",
      "atRisk",
      "overdue",
    ]);
    // 28.8 days: 28 are below, 29 beyond
    expect([28, 29].map((silent) => riskAfter([1, 2, 4, 8, 16, 32, 64], silent))).toEqual(["onTime", "atRisk"]);
    // who always came after a week goes straight from on time to overdue
    expect([7, 8].map((silent) => riskAfter([7, 7, 7], silent))).toEqual(["onTime", "overdue"]);
  });

  test("fewer than three intervals: no risk class, but an expected day from one interval on", () => {
    expect(riskAfter([10, 20], 500)).toBe("none");
    const two = apart(10, 21);
    // the median of 10 and 21 is 15.5: half a day is rounded up
    expect(nextOrder(two, two.day[2]!).expected[0]! - two.day[2]!).toBe(16);
    const found = nextOrder({ start: Uint32Array.of(0, 1, 1), day: Int32Array.of(40_000) }, 40_005);
    expect([...found.expected]).toEqual([0, 0]);
    expect([...found.daysSince]).toEqual([5, NaN]);
    expect([...found.atRiskAfter, ...found.overdueAfter]).toEqual([NaN, NaN, NaN, NaN]);
    expect([...found.risk]).toEqual([0, 0]);
  });

  test("several purchases on a day are one; returns and later purchases don't count", () => {
    const { sales } = salesOf([
      ["2009-01-01", "a", 100, "1"],
      ["2009-01-01", "a", 100, "2"],
      ["2009-01-11", "a", -50, "3"],
      ["2009-01-21", "a", 100, "4"],
      ["2009-03-01", "a", 100, "5"],
      ["2009-01-02", "b", 100, "6"],
    ]);
    const days = purchaseDays(findPurchases(sales, on("2009-02-01")), 2);
    expect([...days.start]).toEqual([0, 2, 3]);
    expect([...days.day]).toEqual(["2009-01-01", "2009-01-21", "2009-01-02"].map(on));
  });
});

const anyRows = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom("a", "b", "c"), fc.integer({ min: -20, max: 100 }))
    .map(([day, client, amount]): SaleRow => [dayText(day), client, amount]),
  { minLength: 1, maxLength: 60 },
);

function dayText(day: number): string {
  return new Date(Date.UTC(2008, 0, 1 + day)).toISOString().slice(0, 10);
}

const ofRows = (rows: readonly SaleRow[], clients: readonly string[], factor = 1): Map<string, unknown> => {
  const scaled = rows.map(([day, client, amount]): SaleRow => [day, client, amount * factor]);
  const { sales, clients: found } = salesOf(scaled);
  const order = nextOrder(purchaseDays(findPurchases(sales, on("2008-08-01")), found.length), on("2008-08-01"));
  return new Map(clients.map((name) => [name, of(order, found.indexOf(name))]));
};

function of(order: NextOrder, client: number): unknown {
  return [order.expected, order.daysSince, order.atRiskAfter, order.overdueAfter, order.risk].map((all) => all[client]);
}

test("neither the order of the rows nor the unit of money changes anything", () => {
  const shuffled = anyRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.constantFrom(1, 3, 1000), ([rows, other], factor) => {
      const names = [...new Set(rows.map(([, client]) => client))];
      expect(ofRows(other, names, factor)).toEqual(ofRows(rows, names));
    }),
    runs,
  );
});

test("straight from the words of the method", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 120 }),
      (intervals, silent) => {
        const days = apart(...intervals);
        const last = days.day.at(-1)!;
        const found = nextOrder(days, last + silent);
        const sorted = [...intervals].sort((a, b) => a - b);
        const at = (place: number): number => sorted[Math.min(place, sorted.length - 1)]!;
        const place = 0.8 * (sorted.length - 1);
        const percentile = at(Math.floor(place)) + (place % 1) * (at(Math.floor(place) + 1) - at(Math.floor(place)));
        const middle = (at((sorted.length - 1) >> 1) + at(sorted.length >> 1)) / 2;
        expect(found.expected[0]).toBe(last + Math.ceil(middle));
        if (intervals.length < 3) expect(orderRisks[found.risk[0]!]).toBe("none");
        else {
          expect(found.atRiskAfter[0]).toBeCloseTo(percentile, 9);
          expect(orderRisks[found.risk[0]!] === "overdue").toBe(silent > sorted.at(-1)!);
          expect(orderRisks[found.risk[0]!] === "onTime").toBe(silent <= percentile + 1e-9);
        }
      },
    ),
    runs,
  );
});

test("the sales of each client in a window of its own, up to the as-of date", () => {
  const { sales } = salesOf([
    ["2009-01-01", "a", 1],
    ["2009-01-02", "a", 2],
    ["2009-01-03", "a", -4],
    ["2009-01-04", "a", 8],
    ["2009-01-02", "b", 16],
    ["2009-01-02", "c", 32],
  ]);
  const found = findPurchases(sales, on("2009-01-03"));
  const days = (...texts: string[]): Int32Array => Int32Array.from(texts, on);
  const totals = ownWindowTotals(
    sales,
    found,
    days("2009-01-02", "2009-01-01", "2009-01-03"),
    days("2009-01-31", "2009-01-01", "2009-01-02"),
  );
  expect(Array.from(totals, (sum) => sum / 10_000)).toEqual([-2, 0, 0]);
});
