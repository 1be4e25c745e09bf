import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import type { Company } from "../../../core/registers/company";
import { build, cellOf, companyFrom, issueCells, quarter, rowKeysOf, type Rows } from "../sheets";
import { northwind, sampleCompany } from "./companies";

const header = ["date", "document", "client", "line", "amount", "cost"];
const sales: Rows = [
  header,
  ["2007-01-10", "0", "Old", "1C", 1, 1],
  ["2008-02-01", "1", "Ash", "1C", 10, 4],
  ["2008-11-01", "2", "Fir", "IT", 60, 30],
  ["2009-01-10", "3", "Ash", "1C", 100, 60],
  ["2009-01-10", "3", "Ash", "IT", 40, 10],
  ["2009-02-11", "4", "Elm", "IT", 200, 150],
  ["2009-02-12", "5", "Elm", null, 7, 7],
  ["2009-02-20", "6", "Fir", "IT", -60, -30],
  ["2009-03-01", "7", "Fir", "hardware", 30, 20],
  ["2009-04-01", "8", "Fir", "hardware", 999, 1],
];
const cells = (company: Company, row: string, columns: readonly string[], options: object = quarter) =>
  columns.map((column) => cellOf(build("product-table", company, { ...options }), "products", row, column));
const counts = ["clients", "newClients", "purchases"];
const sums = ["primarySum", "repeatSum", "newDirectionSum", "returnsSum", "sales"];

describe("a row a product line (M54), by hand", () => {
  const company = companyFrom(sales);

  test("lines by sales, blank ones last", () => {
    expect(rowKeysOf(build("product-table", company), "products")).toEqual([
      "line:IT",
      "line:1C",
      "line:hardware",
      "line:",
    ]);
  });

  test("who bought, who is new to the line, in how many purchases", () => {
    // IT: Ash and Elm for the first time; Fir only gave back
    expect(cells(company, "line:IT", counts)).toEqual([2, 2, 2]);
    expect(cells(company, "line:1C", counts)).toEqual([1, 0, 1]);
    expect(cells(company, "line:hardware", counts)).toEqual([1, 1, 1]);
    // nobody can be new to a line left blank
    expect(cells(company, "line:", counts)).toEqual([1, null, 1]);
    // each client and each purchase once: Fir has −60 + 30, below zero
    expect(cells(company, "total", counts)).toEqual([2, 3, 4]);
  });

  test("sums by kind add up to sales; margin and its share", () => {
    expect(cells(company, "line:IT", sums)).toEqual([200, 0, 40, -60, 180]);
    expect(cells(company, "line:1C", sums)).toEqual([0, 100, 0, 0, 100]);
    expect(cells(company, "line:", sums)).toEqual([0, 7, 0, 0, 7]);
    expect(cells(company, "total", sums)).toEqual([200, 107, 70, -60, 317]);
    // IT: 40 − 10 + 200 − 150 − 60 + 30 = 50 of 180
    expect(cells(company, "line:IT", ["margin", "marginShare"])).toEqual([50, 50 / 180]);
    expect(cells(company, "total", ["margin", "marginShare"])).toEqual([100, 100 / 317]);
  });

  test("against the period before: IT had 60 in the fourth quarter of 2008", () => {
    expect(cells(company, "line:IT", ["previousSales", "change", "changeShare"])).toEqual([60, 120, 2]);
    expect(cells(company, "line:1C", ["previousSales", "change", "changeShare"])).toEqual([0, 100, null]);
    expect(cells(company, "total", ["previousSales", "change"])).toEqual([60, 257]);
  });

  test("what it says has the reader's own figures", () => {
    expect(build("product-table", company).says).toEqual([
      "Sales grew by 428.3%: 317 against 60 in the period before (Oct – Dec 2008).",
      "IT brings most: 180, 56.8% of sales.",
      "The largest rise: IT, 120 more than in the period before (Oct – Dec 2008).",
      "IT won the most clients who are new to a line: 2.",
    ]);
  });

  test("a margin is of the lines whose cost is known, and so is its share", () => {
    const unknown = companyFrom([...sales, ["2009-03-02", "9", "Ash", "1C", 50, null]]);
    expect(cells(unknown, "line:1C", ["sales", "margin", "marginShare"])).toEqual([150, 40, 0.4]);
  });

  test("a ledger that starts too late doesn't tell who is new", () => {
    const short = companyFrom([header, ...sales.slice(4)]);
    expect(cells(short, "line:IT", [...counts, ...sums])).toEqual([2, null, 2, null, null, null, -60, 180]);
    expect(cells(short, "total", [...counts, ...sums])).toEqual([2, null, 4, null, null, null, -60, 317]);
    expect(Object.keys(issueCells(build("product-table", short).check.issues))).toContain("historyTooShort");
  });

  test("a ledger without product lines has one row, and says what to do", () => {
    const company = companyFrom([
      ["date", "client", "amount"],
      ["2007-01-10", "Ash", 5],
      ["2009-01-10", "Ash", 100],
      ["2009-01-11", "Elm", 10],
    ]);
    const built = build("product-table", company);
    expect(rowKeysOf(built, "products")).toEqual(["company"]);
    expect(cells(company, "company", [...counts, ...sums, "margin"])).toEqual([2, 1, 2, 10, 100, null, 0, 110, null]);
    expect(built.says.at(-1)).toContain("choose their column");
  });

  test("without sales it says so", () => {
    const built = build("product-table", company, { from: "2009-05-01", to: "2009-05-31" });
    expect(built.says).toEqual(["There are no sales in the period."]);
  });
});

describe.each([
  ["the sample company", () => Promise.resolve(sampleCompany("en"))],
  ["Northwind", northwind],
])("%s: the total is that of the manager table and the client table (M22, M23)", (_, companyOf) => {
  test("in any period", async () => {
    const company = await companyOf();
    const { firstDay, lastDay } = company.ledger.check;
    const days = fc.tuple(fc.integer({ min: firstDay, max: lastDay }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(days, ([from, length]) => {
        const options = { from: isoDay(from), to: isoDay(Math.min(from + length, lastDay)) };
        const products = build("product-table", company, options);
        const managers = build("manager-table", company, options);
        const clients = build("client-table", company, options);
        for (const key of [...sums, "previousSales", "change", "margin"]) {
          expect(cellOf(products, "products", "total", key), key).toBe(cellOf(managers, "managers", "total", key));
        }
        for (const key of ["sales", "previousSales", "change"]) {
          expect(cellOf(products, "products", "total", key), key).toBe(cellOf(clients, "clients", "total", key));
        }
      }),
      { seed: 54, numRuns: 12 },
    );
  });
});
