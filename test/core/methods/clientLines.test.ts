import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import { monthsEndingOn } from "../../../core/calendar/windows";
import { clientLines, type ClientLines } from "../../../core/methods/clientLines";
import { linesBought } from "../../../core/methods/linesBought";
import { RowKind, findPurchases } from "../../../core/methods/purchases";
import { on } from "../sheets";
import { salesOf, type SaleRow } from "./salesOf";

const asOf = on("2009-03-31");

function found(rows: readonly SaleRow[], window = monthsEndingOn(asOf, 12)) {
  const { sales, line, clients, lines } = salesOf(rows);
  const purchases = findPurchases(sales, asOf);
  return { sales, line, clients, lines, purchases, bought: clientLines(sales, purchases, line, window) };
}

/** Entries as `client line` → [window, year, purchases, first, last], sums in units. */
function table({
  bought,
  clients,
  lines,
}: {
  bought: ClientLines;
  clients: readonly string[];
  lines: readonly string[];
}) {
  const entries = new Map<string, (number | string)[]>();
  clients.forEach((client, at) => {
    for (let entry = bought.start[at]!; entry < bought.start[at + 1]!; entry++) {
      const day = (days: Int32Array): string => (days[entry] === 0 ? "" : isoDay(days[entry]!));
      entries.set(`${client} ${lines[bought.line[entry]!]!}`, [
        bought.windowSum[entry]! / 10_000,
        bought.yearSum[entry]! / 10_000,
        bought.purchases[entry]!,
        day(bought.first),
        day(bought.last),
      ]);
    }
  });
  return entries;
}

describe("what each client bought of each line (M16, M17)", () => {
  test("sums of both windows, purchases, first and last day; returns lower sums only", () => {
    const rows: SaleRow[] = [
      ["2008-02-10", "Ash", 100, "1", "1C"],
      ["2008-12-10", "Ash", 50, "2", "1C"],
      ["2008-12-11", "Ash", 50, "2", "1C"],
      ["2009-01-20", "Ash", -30, "3", "1C"],
      ["2009-02-01", "Ash", 7, "4", "IT"],
      ["2009-04-01", "Ash", 900, "5", "security"],
      ["2009-01-05", "Elm", -5, "6", "IT"],
      ["2009-01-06", "Elm", 5, "7"],
    ];
    // the class window has three months here: January to March 2009
    const entries = table(found(rows, monthsEndingOn(asOf, 3)));
    expect(Object.fromEntries(entries)).toEqual({
      "Ash 1C": [-30, 70, 2, "2008-02-10", "2008-12-11"],
      "Ash IT": [7, 7, 1, "2009-02-01", "2009-02-01"],
      "Elm IT": [-5, -5, 0, "", ""],
    });
  });

  test("a line in two documents on one day is two purchases, in one document one", () => {
    const rows: SaleRow[] = [
      ["2009-01-01", "Ash", 1, "1", "1C"],
      ["2009-01-01", "Ash", 1, "2", "1C"],
      ["2009-01-01", "Ash", 1, "1", "1C"],
    ];
    // three rows of two documents, in the order of the ledger, with another between
    expect(table(found(rows)).get("Ash 1C")![2]).toBe(2);
  });

  const anyRow = fc.tuple(
    fc.integer({ min: 0, max: 500 }).map((days) => isoDay(on("2007-12-15") + days)),
    fc.constantFrom("Ash", "Elm", "Fir"),
    fc.integer({ min: -3, max: 9 }),
    fc.option(fc.constantFrom("1", "2", "3"), { nil: null }),
    fc.constantFrom("1C", "IT", "security", undefined),
  );

  test("is what a plain count finds, whatever the order of the rows; the lines bought agree", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), fc.constantFrom(1, 3, 12, 18), (rows, months) => {
        const window = monthsEndingOn(asOf, months);
        const year = monthsEndingOn(asOf, 12);
        const given = rows as unknown as SaleRow[];
        const result = found(given, window);
        const { sales, line, purchases, clients, lines, bought } = result;
        const naive = new Map<string, (number | string)[]>();
        for (const client of clients) {
          for (const product of lines) {
            const own = given
              .map((row, at) => ({ row, at, day: on(row[0]) }))
              .filter(({ row, day }) => row[1] === client && row[4] === product && day <= asOf);
            if (own.length === 0) continue;
            const sum = ({ from, to }: { from: number; to: number }): number =>
              own.reduce((all, { row, day }) => (day >= from && day <= to ? all + row[2] : all), 0);
            const settled = own.filter(({ at }) => purchases.kind[at] === RowKind.settlement);
            const days = settled.map(({ row }) => row[0]).sort();
            const documents = new Set(settled.map(({ at }) => purchases.documentOf[at]));
            naive.set(`${client} ${product}`, [
              sum(window),
              sum(year),
              documents.size,
              days[0] ?? "",
              days.at(-1) ?? "",
            ]);
          }
        }
        expect(table(result)).toEqual(naive);
        const counts = linesBought(sales, purchases, line, window);
        clients.forEach((_, at) => {
          const sums = bought.windowSum.subarray(bought.start[at], bought.start[at + 1]);
          expect(sums.filter((sum) => sum > 0)).toHaveLength(counts[at]!);
          const own = [...bought.line.subarray(bought.start[at], bought.start[at + 1])];
          expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
        });
      }),
      { seed: 16, numRuns: 150 },
    );
  });
});
