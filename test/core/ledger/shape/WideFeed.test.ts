import { describe, expect, test } from "vitest";
import { isoDay } from "../../../../core/calendar/calendar";
import { on, type Rows } from "../../sheets";
import { linesOf } from "./linesOf";

const months = (rows: Rows, sheet?: string) => {
  const { shape } = linesOf(rows, undefined, sheet).recognition.source;
  return shape?.type === "wide" ? shape.months.map(({ from, to }) => `${isoDay(from)} ${isoDay(to)}`) : null;
};
const january = ["2011-01-01 2011-01-31", "2011-02-01 2011-02-28", "2011-03-01 2011-03-31"];
const line = ["Ash", 1, 2, 3];

describe("months across", () => {
  test.each<[string, Rows, readonly string[]]>([
    ["names with years", [["Client", "Jan 2011", "Feb 2011", "Mar 2011"], line], january],
    ["in Russian", [["Клиент", "янв. 2011", "февр. 2011", "март 2011"], line], january],
    ["in Slovak", [["Zákazník", "január 2011", "február 2011", "marec 2011"], line], january],
    ["in Hungarian", [["Ügyfél", "2011. január", "2011. február", "2011. március"], line], january],
    ["numbers", [["Client", "01.2011", "02.2011", "03.2011"], line], january],
    ["ISO months", [["Client", "2011-01", "2011-02", "2011-03"], line], january],
    ["first days", [["Client", on("2011-01-01"), on("2011-02-01"), on("2011-03-01")], line], january],
    ["last days", [["Client", on("2011-01-31"), on("2011-02-28"), on("2011-03-31")], line], january],
    ["first days as texts", [["Client", "01.01.2011", "01.02.2011", "01.03.2011"], line], january],
    ["the year in the title", [["Sales of 2011"], ["Client", "Jan", "Feb", "Mar"], line], january],
    ["the year above the months", [["Client", 2011, null, null], [null, "Jan", "Feb", "Mar"], line], january],
    ["numbers under the year", [["Client", "2011", null, null], [null, 1, 2, 3], line], january],
    [
      "amounts under the months",
      [["Client", "Jan 2011", "Feb 2011", "Mar 2011"], ["", "Sum", "Sum", "Sum"], line],
      january,
    ],
    [
      "the first of the figures under each month, where it is the amount",
      [
        ["Client", "Jan 2011", null, "Feb 2011", null, "Mar 2011", null],
        [null, "Sum", "Qty", "Sum", "Qty", "Sum", "Qty"],
        ["Ash", 1, 9, 2, 9, 3, 9],
      ],
      january,
    ],
    [
      "quarters beside their months are totals",
      [
        ["Client", "Jan 2011", "Feb 2011", "Mar 2011", "Q1 2011", "Year 2011"],
        ["Ash", 1, 2, 3, 6, 6],
      ],
      january,
    ],
    [
      "quarters",
      [["Client", "Q1 2011", "Q2 2011", "Q3 2011"], line],
      ["2011-01-01 2011-03-31", "2011-04-01 2011-06-30", "2011-07-01 2011-09-30"],
    ],
    [
      "years",
      [["Client", 2009, 2010, 2011], line],
      ["2009-01-01 2009-12-31", "2010-01-01 2010-12-31", "2011-01-01 2011-12-31"],
    ],
    [
      "years before, months of the last",
      [["Client", 2009, 2010, "Jan 2011"], line],
      ["2009-01-01 2009-12-31", "2010-01-01 2010-12-31", "2011-01-01 2011-01-31"],
    ],
  ])("%s", (_, rows, expected) => {
    const { recognition } = linesOf(rows);
    expect(recognition.missing).toEqual([]);
    expect(months(rows)).toEqual(expected);
  });

  test("the year may be in the name of the sheet", () => {
    expect(months([["Client", "Jan", "Feb", "Mar"], line], "Sales 2011")).toEqual(january);
  });

  test.each<[string, Rows]>([
    ["months of a year that nobody names", [["Client", "Jan", "Feb", "Mar"], line]],
    ["months that begin anew", [["2010 and 2011"], ["Client", "Dec", "Jan", "Feb"], line]],
    [
      "two months",
      [
        ["Client", "Jan 2011", "Feb 2011"],
        ["Ash", 1, 2],
      ],
    ],
    [
      "a month twice, plan and fact",
      [
        ["Client", "Jan 2011", "Jan 2011", "Feb 2011", "Feb 2011"],
        ["Ash", 1, 1, 2, 2],
      ],
    ],
    [
      "no column of names",
      [
        ["Jan 2011", "Feb 2011", "Mar 2011"],
        [1, 2, 3],
      ],
    ],
    ["names of something else", [["Expense", "Jan 2011", "Feb 2011", "Mar 2011"], line]],
    [
      "a ledger with a day of its own",
      [
        ["Date", "Client", "Jan 2011", "Feb 2011", "Mar 2011"],
        ["2011-01-05", ...line],
      ],
    ],
  ])("not where there are %s", (_, rows) => {
    expect(months(rows)).toBeNull();
  });
});

describe("lines", () => {
  const rows: Rows = [
    ["Sales by client"],
    [],
    ["Client", "Manager", "Jan 2011", "Feb 2011", "Mar 2011", "Total"],
    ["Ash", "Ivanov", 10, null, "1 234,50", 1244.5],
    ["Elm", "Petrov", 0, -5, { error: "#REF!" }, -5],
    [],
    ["Client", "Manager", "Jan 2011", "Feb 2011", "Mar 2011", "Total"],
    ["Total Energies", "Petrov", 1, "soon", 2, 3],
    ["Total", null, 11, -5, 1236.5, 1242.5],
    ["Printed 2011-04-01"],
  ];

  test("are the cells with something else than zero in them, on the last day of the month", () => {
    for (const rowsInBlock of [undefined, 2]) {
      const { lines, printed, recognition } = linesOf(rows, rowsInBlock);
      expect(recognition.source.columns.get("date")).toEqual({ column: 2, header: "Jan 2011" });
      expect(lines).toEqual([
        { row: 3, column: 2, date: on("2011-01-31"), client: "Ash", manager: "Ivanov", amount: 10 },
        { row: 3, column: 4, date: on("2011-03-31"), client: "Ash", manager: "Ivanov", amount: "1 234,50" },
        { row: 4, column: 3, date: on("2011-02-28"), client: "Elm", manager: "Petrov", amount: -5 },
        { row: 4, column: 4, date: on("2011-03-31"), client: "Elm", manager: "Petrov", amount: { error: "#REF!" } },
        { row: 7, column: 2, date: on("2011-01-31"), client: "Total Energies", manager: "Petrov", amount: 1 },
        { row: 7, column: 3, date: on("2011-02-28"), client: "Total Energies", manager: "Petrov", amount: "soon" },
        { row: 7, column: 4, date: on("2011-03-31"), client: "Total Energies", manager: "Petrov", amount: 2 },
      ]);
      expect(
        printed.map(({ place, cell, name, first, end }) => [place.row, place.column, cell, name, first, end]),
      ).toEqual([
        [3, 5, 1244.5, "Ash", 0, 2],
        [4, 5, -5, "Elm", 2, 4],
        [7, 5, 3, "Total Energies", 4, 7],
        [8, 5, 1242.5, "", 0, 7],
      ]);
    }
  });

  test("subtotals are of the lines since the one before; a total needs no word where it adds up", () => {
    const { lines, printed } = linesOf([
      ["Client", "Jan 2011", "Feb 2011", "Mar 2011", "Total"],
      ["Ash", 1, 2, 3, 6],
      ["Elm", 1, 1, 1, 3],
      ["Total north", 2, 3, 4, 9],
      ["Fir", 5, null, null, 5],
      ["Total south", 5, null, null, 5],
      [null, 7, 3, 4, 14],
    ]);
    expect(lines.length).toBe(7);
    expect(
      printed
        .filter(({ name }) => !["Ash", "Elm", "Fir"].includes(name))
        .map(({ cell, name, first, end }) => [cell, name, first, end]),
    ).toEqual([
      [9, "north", 0, 6],
      [5, "south", 6, 7],
      [14, "", 0, 7],
    ]);
  });
});
