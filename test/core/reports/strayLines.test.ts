import { describe, expect, test } from "vitest";
import type { Built } from "../../../core/reports/buildReport";
import { build, cellOf, companyFrom, quarter, rowKeysOf, type Rows } from "../sheets";
import { companyWith, matrixOf, samplePortrait } from "./portraits";

const sales: Rows = [
  ["date", "document", "client", "manager", "line", "amount"],
  ["2009-01-05", 1, "Ash", "Ivanov", "1C", 100],
  ["2009-01-06", 2, "Ash", "Ivanov", "IT", 100],
  ["2009-01-07", 3, "Elm", "Ivanov", "1C", 40],
  ["2009-01-08", 4, "Fir", "Petrov", "1C", 70],
  ["2009-01-09", 5, "Fir", "Petrov", "fax", 30],
  ["2009-01-10", 6, "Fir", "Petrov", "fax", -30],
  ["2009-02-09", 7, "Gum", "Petrov", "hardware", 900],
  ["2009-02-19", 8, "Gum", "Petrov", null, 50],
  ["2007-02-09", 9, "Hop", "Petrov", "IT", 10],
];
const segments = { Ash: "Trade", Elm: "Trade", Fir: "Retail", Gum: "Retail" };
const matrix = matrixOf({ Trade: ["1C", "IT", "Cloud"], Retail: ["1C"], Education: [] });

const rowOf = (built: Built, table: string, row: string): unknown[] =>
  built.report.tables[table]!.map((key) => cellOf(built, table, row, key));

describe("stray lines (M18)", () => {
  const built = build("stray-lines", companyWith(sales, segments, { matrix }));

  test("lines meant for nobody, never sold, sold once; a line that is sold and meant isn't listed", () => {
    expect(rowKeysOf(built, "lines")).toEqual(["line:hardware", "line:fax", "line:Cloud"]);
    expect(rowOf(built, "lines", "line:hardware")).toEqual([
      "hardware",
      "meantForNone, soldOnce",
      0,
      1,
      1,
      1,
      900,
      "2009-02-09",
    ]);
    // given back: bought once ever, by nobody now
    expect(rowOf(built, "lines", "line:fax")).toEqual(["fax", "meantForNone, soldOnce", 0, 1, 0, 1, 0, "2009-01-09"]);
    expect(rowOf(built, "lines", "line:Cloud")).toEqual(["Cloud", "neverSold", 1, 0, 0, 0, 0, null]);
    expect(cellOf(built, "lines", "total", "windowSales")).toBe(900);
  });

  test("segments with fewer than three lines meant for them", () => {
    expect(rowKeysOf(built, "thin")).toEqual(["segment:Retail", "segment:Education"]);
    expect(rowOf(built, "thin", "segment:Retail")).toEqual(["Retail", 2, 1, "1C", 1020]);
    expect(rowOf(built, "thin", "segment:Education")).toEqual(["Education", 0, 0, null, 0]);
  });

  test("clients with a single line, the largest sums first", () => {
    expect(rowKeysOf(built, "oneLine")).toEqual(["client:Gum", "client:Fir", "client:Elm"]);
    expect(rowOf(built, "oneLine", "client:Gum")).toEqual([
      "Gum",
      "hardware",
      "Retail",
      1,
      950,
      "2009-02-19",
      "Petrov",
    ]);
    expect(rowOf(built, "oneLine", "client:Fir").slice(1, 5)).toEqual(["1C", "Retail", 0, 70]);
    expect(rowOf(built, "oneLine", "client:Elm").slice(1, 5)).toEqual(["1C", "Trade", 2, 40]);
    expect(["missing", "windowSales"].map((key) => cellOf(built, "oneLine", "total", key))).toEqual([3, 1060]);
  });

  test("what it says", () => {
    expect(built.says).toEqual([
      "3 of 5 product lines need a decision: hardware, fax and Cloud. Mean them for a segment, or give them up.",
      "2 segments have fewer than three lines meant for them: Retail and Education. Their clients are soon fully developed.",
      "3 of 4 clients buy a single line, for 1,060 in all; who stops buying it is lost altogether.",
      "The largest sums hang on one line with Gum, Fir and Elm: offer them a second one first.",
    ]);
  });

  test("why: the rows and the clients behind a figure", () => {
    const why = (table: string, row: string, key: string) => built.explain(table, row, key);
    expect([...why("lines", "line:fax", "windowSales")!.rows!]).toEqual([4, 5]);
    expect(why("lines", "line:fax", "windowSales")!.sum).toBe(0);
    expect(why("lines", "line:fax", "buyersEver")!.clients).toEqual(["Fir"]);
    expect(why("thin", "segment:Retail", "windowSales")!.sum).toBe(1020);
    expect(why("oneLine", "client:Elm", "missing")!.rule).toMatch(/ IT, Cloud$/);
    expect(why("oneLine", "total", "windowSales")!.sum).toBe(1060);
    for (const { key, columns } of built.tables) {
      const row = rowKeysOf(built, key)[0]!;
      for (const column of columns) expect(why(key, row, column)?.rule, `${key} ${column}`).toBeTruthy();
    }
    expect(why("oneLine", "client:Ash", "line")).toBeNull();
  });
});

test("without segments and matrix: lines hardly sold, one-line clients, and what would tell more", () => {
  const built = build("stray-lines", companyFrom(sales));
  expect(rowKeysOf(built, "lines")).toEqual(["line:hardware", "line:fax"]);
  expect(cellOf(built, "lines", "line:fax", "wrong")).toBe("soldOnce");
  expect(built.tables.map(({ key }) => key)).toEqual(["lines", "oneLine"]);
  expect(built.says[1]).toBe("Which lines are meant for nobody can be told once the segment matrix is marked.");
});

test("without product lines it says what to set up, and throws nothing", () => {
  const built = build(
    "stray-lines",
    companyFrom(sales.map(([date, , client, , , amount]) => [date!, client!, amount!])),
  );
  expect(built.says).toHaveLength(1);
  expect(built.says[0]).toMatch(/^The ledger names no product lines/);
});

test("the IT company: every line is meant and sold; three of its segments have one or two lines", () => {
  const built = build("stray-lines", samplePortrait("en"), quarter);
  expect(rowKeysOf(built, "lines")).toEqual([]);
  expect(rowKeysOf(built, "thin")).toHaveLength(3);
  expect(built.says[0]).toBe("Every product line is sold and meant for somebody.");
});
