import { expect, test } from "vitest";
import { wholePeriodsIn } from "../../../core/calendar/periods";
import { monthsEndingOn } from "../../../core/calendar/windows";
import { buyingMonths } from "../../../core/methods/buyingMonths";
import { findPurchases } from "../../../core/methods/purchases";
import { on } from "../sheets";

test("months with a purchase, from that of the first on (M13)", () => {
  const rows: [client: number, day: string, amount: number][] = [
    // two months of three, one of them twice; before the window nothing counts but that he is old
    [0, "2008-01-05", 10],
    [0, "2009-01-05", 10],
    [0, "2009-01-25", 10],
    [0, "2009-03-31", 10],
    // came in February: one month of two
    [1, "2009-02-28", 10],
    // a return only
    [2, "2009-02-28", -10],
    // in the days after the last whole month
    [3, "2009-04-02", 10],
  ];
  const sales = {
    rowCount: rows.length,
    day: Int32Array.from(rows, ([, day]) => on(day)),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
    client: Int32Array.from(rows, ([client]) => client),
    clientCount: 4,
    document: null,
    documentCount: 0,
  };
  const asOf = on("2009-04-10");
  const periods = wholePeriodsIn({ ...monthsEndingOn(asOf, 12), from: on("2009-01-01") }, "month");
  const first = Int32Array.of(on("2008-01-05"), on("2009-02-28"), 0, on("2009-04-02"));
  expect(Array.from(buyingMonths(findPurchases(sales, asOf), first, periods))).toEqual([2 / 3, 1 / 2, NaN, NaN]);
});
