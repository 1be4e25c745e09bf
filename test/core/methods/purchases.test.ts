import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import { firstAndLast } from "../../../core/methods/firstAndLast";
import { findPurchases, type Purchases } from "../../../core/methods/purchases";
import { on } from "../sheets";
import { salesOf, type SaleRow } from "./salesOf";

const kinds = ["later", "settlement", "return", "zero"];

function found(rows: readonly SaleRow[], asOf = "2009-12-31") {
  const { sales } = salesOf(rows);
  const purchases = findPurchases(sales, on(asOf));
  return { sales, purchases, kinds: Array.from(purchases.kind, (kind) => kinds[kind]) };
}

const documents = (purchases: Purchases): string[] =>
  Array.from(
    { length: purchases.count },
    (_, at) => `${isoDay(purchases.firstDay[at]!)} ${purchases.net[at]! / 10_000}`,
  );

describe("purchases, settlements, returns (method, Words)", () => {
  test.each<[string, readonly SaleRow[], readonly string[], readonly string[]]>([
    [
      "without documents, all lines of a day are one purchase",
      [
        ["2009-01-05", "a", 100],
        ["2009-01-05", "a", -30],
        ["2009-01-06", "a", 5],
      ],
      ["settlement", "return", "settlement"],
      ["2009-01-05 70", "2009-01-06 5"],
    ],
    [
      "a document gathers lines of several days; its day is the first, whatever line that is",
      [
        ["2009-04-10", "a", 500, "15"],
        ["2009-03-30", "a", 0, "15"],
        ["2009-04-20", "a", -50, "15"],
      ],
      ["settlement", "zero", "return"],
      ["2009-03-30 450"],
    ],
    [
      "one number with two clients is two documents",
      [
        ["2009-01-05", "a", 100, "1"],
        ["2009-01-06", "b", -40, "1"],
        ["2009-01-07", "a", 10, "1"],
      ],
      ["settlement", "return", "settlement"],
      ["2009-01-05 110", "2009-01-06 -40"],
    ],
    [
      "where a document comes to nothing, all its lines are returns",
      [
        ["2009-01-05", "a", 80, "2"],
        ["2009-01-20", "a", -80, "2"],
        ["2009-01-21", "a", 0, "2"],
      ],
      ["return", "return", "zero"],
      ["2009-01-05 0"],
    ],
    [
      "lines without a number go by the day, beside documents of the same day",
      [
        ["2009-01-05", "a", 80, "2"],
        ["2009-01-05", "a", -10, null],
        ["2009-01-05", "a", -20, null],
      ],
      ["settlement", "return", "return"],
      ["2009-01-05 80", "2009-01-05 -30"],
    ],
    ["zero lines are neither", [["2009-01-05", "a", 0]], ["zero"], ["2009-01-05 0"]],
  ])("%s", (_, rows, expectedKinds, expectedDocuments) => {
    const answer = found(rows);
    expect(answer.kinds).toEqual(expectedKinds);
    expect(documents(answer.purchases)).toEqual(expectedDocuments);
  });

  test("lines after the as-of date are ignored, also in the net sum of their document", () => {
    const rows: SaleRow[] = [
      ["2009-03-30", "a", 500, "15"],
      ["2009-04-10", "a", -500, "15"],
    ];
    expect(found(rows, "2009-03-31").kinds).toEqual(["settlement", "later"]);
    expect(found(rows, "2009-04-10").kinds).toEqual(["return", "return"]);
    expect(found(rows, "2009-03-29").purchases.count).toBe(0);
  });

  test("first settlement, first and last purchase; client since goes before", () => {
    const rows: SaleRow[] = [
      ["2009-01-01", "a", -5],
      ["2009-02-01", "a", 0, "1"],
      ["2009-02-03", "a", 50, "1"],
      ["2009-03-01", "a", 70, "2"],
      ["2009-03-05", "a", 70, "2"],
      ["2009-04-01", "b", -1],
    ];
    const { sales, purchases } = found(rows);
    const days = firstAndLast(sales, purchases, new Int32Array(2));
    const iso = (list: Int32Array): string[] => Array.from(list, (day) => (day === 0 ? "" : isoDay(day)));
    expect(iso(days.firstSettlement)).toEqual(["2009-02-03", ""]);
    expect(iso(days.first)).toEqual(["2009-02-03", ""]);
    expect(iso(days.firstPurchase)).toEqual(["2009-02-01", ""]);
    expect(iso(days.lastPurchase)).toEqual(["2009-03-01", ""]);
    const overridden = firstAndLast(sales, purchases, Int32Array.of(on("2009-02-20"), on("2008-01-01")));
    expect(iso(overridden.first)).toEqual(["2009-02-20", "2008-01-01"]);
  });
});
