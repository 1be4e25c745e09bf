import { describe, expect, test } from "vitest";
import { monthsEndingOn } from "../../../core/calendar/windows";
import { firstAndLast } from "../../../core/methods/firstAndLast";
import { kindsOfSale, primaryDays, saleKinds } from "../../../core/methods/kindsOfSale";
import { linesBought } from "../../../core/methods/linesBought";
import { findPurchases } from "../../../core/methods/purchases";
import { stageReached, stages } from "../../../core/methods/stage";
import { on } from "../sheets";
import { salesOf, type SaleRow } from "./salesOf";

function kindsAndStages(rows: readonly SaleRow[], { withLines = true, since = "" } = {}) {
  const { sales, line, clients } = salesOf(rows);
  const purchases = findPurchases(sales, on("2009-12-31"));
  const none = new Int32Array(sales.clientCount);
  const days = firstAndLast(sales, purchases, none);
  const primary = since === "" ? days.firstPurchase : none.fill(on(since));
  const own = withLines ? line : null;
  const codes = kindsOfSale(sales, purchases, own, primary);
  return {
    kinds: Array.from(codes, (code) => saleKinds[code]),
    stages: Array.from(stageReached(purchases, codes, own, clients.length), (code) => stages[code]),
  };
}

describe("kinds of sale (M21) and stages (M10)", () => {
  test.each<[string, readonly SaleRow[], readonly string[], string]>([
    [
      "document 15 in two instalments: both primary",
      [
        ["2009-03-30", "a", 500, "15", "1C"],
        ["2009-04-10", "a", 500, "15", "1C"],
      ],
      ["primary", "primary"],
      "primary",
    ],
    [
      "two documents and several lines of the first purchase day: all primary",
      [
        ["2009-03-30", "a", 1, "1", "1C"],
        ["2009-03-30", "a", 2, "2", "IT"],
      ],
      ["primary", "primary"],
      "primary",
    ],
    [
      "the same line again: repeat",
      [
        ["2009-03-30", "a", 1, null, "1C"],
        ["2009-04-10", "a", 2, null, "1C"],
      ],
      ["primary", "repeat"],
      "repeat",
    ],
    [
      "another line later: a new direction, with all its lines in that purchase",
      [
        ["2009-03-30", "a", 1, "1", "1C"],
        ["2009-04-10", "a", 2, "2", "IT"],
        ["2009-04-20", "a", 3, "2", "IT"],
      ],
      ["primary", "newDirection", "newDirection"],
      "further",
    ],
    [
      "the further line again: developed",
      [
        ["2009-03-30", "a", 1, null, "1C"],
        ["2009-04-10", "a", 2, null, "IT"],
        ["2009-04-20", "a", 3, null, "IT"],
      ],
      ["primary", "newDirection", "repeat"],
      "developed",
    ],
    [
      "a repeat of the first line after a further one doesn't develop",
      [
        ["2009-03-30", "a", 1, null, "1C"],
        ["2009-04-10", "a", 2, null, "IT"],
        ["2009-04-20", "a", 3, null, "1C"],
      ],
      ["primary", "newDirection", "repeat"],
      "further",
    ],
    [
      "returns and cancelled documents are apart and open no direction",
      [
        ["2009-03-30", "a", 9, "1", "1C"],
        ["2009-04-10", "a", 5, "2", "IT"],
        ["2009-04-11", "a", -5, "2", "IT"],
        ["2009-04-12", "a", -1, "3", "1C"],
        ["2009-04-13", "a", 4, "4", "IT"],
      ],
      ["primary", "return", "return", "return", "newDirection"],
      "further",
    ],
    [
      "a line left blank is no new direction",
      [
        ["2009-03-30", "a", 1, null, "1C"],
        ["2009-04-10", "a", 2, null],
      ],
      ["primary", "repeat"],
      "repeat",
    ],
    [
      "zero lines have no kind",
      [
        ["2009-03-30", "a", 1, null, "1C"],
        ["2009-04-10", "a", 0, null, "IT"],
        ["2009-04-20", "a", 3, null, "IT"],
      ],
      ["primary", "none", "newDirection"],
      "further",
    ],
    ["returns only: no settlement", [["2009-03-30", "a", -1, null, "1C"]], ["return"], "initial"],
    [
      "rows in any order: the purchase's day decides",
      [
        ["2009-04-20", "a", 3, "9", "1C"],
        ["2009-04-10", "a", 2, "8", "IT"],
        ["2009-03-30", "a", 1, "9", "1C"],
      ],
      ["primary", "newDirection", "primary"],
      "further",
    ],
    [
      "lines are told apart by client",
      [
        ["2009-03-30", "a", 1, null, "1C"],
        ["2009-03-30", "b", 1, null, "IT"],
        ["2009-04-10", "a", 1, null, "IT"],
      ],
      ["primary", "primary", "newDirection"],
      "further",
    ],
  ])("%s", (_, rows, kinds, stage) => {
    const found = kindsAndStages(rows);
    expect(found.kinds).toEqual(kinds);
    expect(found.stages[0]).toBe(stage);
  });

  test("without product lines there are no new directions", () => {
    const rows: SaleRow[] = [
      ["2009-03-30", "a", 1, null, "1C"],
      ["2009-04-10", "a", 2, null, "IT"],
    ];
    expect(kindsAndStages(rows, { withLines: false })).toEqual({ kinds: ["primary", "repeat"], stages: ["repeat"] });
  });

  test("purchases on or before client since are primary, later lines are new directions", () => {
    const rows: SaleRow[] = [
      ["2009-03-30", "a", 1, null, "1C"],
      ["2009-04-10", "a", 2, null, "1C"],
      ["2009-04-11", "a", 2, null, "IT"],
    ];
    expect(kindsAndStages(rows, { since: "2009-04-10" }).kinds).toEqual(["primary", "primary", "newDirection"]);
    expect(kindsAndStages(rows, { since: "2005-01-01" }).kinds).toEqual(["newDirection", "repeat", "newDirection"]);
  });
});

describe("the primary day (M21 with client since)", () => {
  const months = 3;
  const lastDayWithin = (day: number): number => {
    let end = day;
    while (monthsEndingOn(end + 1, months).from <= day) end++;
    return end;
  };
  test.each([
    // first purchase, client since → primary day; the ledger begins on 1 July 2006
    ["2009-02-10", "", "2009-02-10"],
    ["2009-02-10", "2005-05-05", "2005-05-05"],
    // the day of the contract, and a purchase within three months of it
    ["2009-02-10", "2008-11-20", "2009-02-10"],
    ["2009-02-10", "2009-02-10", "2009-02-10"],
    ["2009-02-19", "2008-11-20", "2009-02-19"],
    ["2009-02-20", "2008-11-20", "2008-11-20"],
    // on the ledger's first day, and before it
    ["2006-07-20", "2006-07-01", "2006-07-20"],
    ["2006-07-20", "2006-06-30", "2006-06-30"],
    // a client since later than the first purchase
    ["2009-02-10", "2009-03-01", "2009-03-01"],
    // no purchase
    ["", "2008-11-20", "2008-11-20"],
  ])("bought %j, client since %j: %s", (bought, since, primary) => {
    const day = (iso: string): Int32Array => Int32Array.of(iso === "" ? 0 : on(iso));
    expect(primaryDays(day(bought), day(since), on("2006-07-01"), lastDayWithin)[0]).toBe(on(primary));
  });
});

describe("lines bought (M16)", () => {
  const window = { from: on("2008-04-01"), to: on("2009-03-31") };

  test("a line counts where its net sum in the window is above zero", () => {
    const { sales, line } = salesOf([
      ["2008-03-31", "a", 100, null, "before"],
      ["2008-04-01", "a", 100, null, "first day"],
      ["2009-03-31", "a", 100, null, "last day"],
      ["2008-05-01", "a", 100, null, "returned"],
      ["2008-06-01", "a", -100, null, "returned"],
      ["2008-07-01", "a", 30, null, "in parts"],
      ["2008-07-02", "a", -30, null, "in parts"],
      ["2008-07-03", "a", 20, null, "in parts"],
      ["2008-07-04", "a", 900, null],
      ["2009-04-01", "a", 100, null, "after"],
      ["2008-07-04", "b", 5, null, "first day"],
    ]);
    const purchases = findPurchases(sales, window.to);
    expect(Array.from(linesBought(sales, purchases, line, window))).toEqual([3, 1]);
  });
});
