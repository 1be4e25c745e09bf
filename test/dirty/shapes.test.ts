import { describe, expect, test } from "vitest";
import type { Ledger } from "../../core/ledger/ledger";
import { companyOf } from "../../core/registers/company";
import type { ReportKey } from "../../core/reports/Report";
import { build, on, type Rows } from "../core/sheets";
import { cleanLines } from "./northwind";
import { countsOf, readRows, toldBy } from "./readDirty";
import { asGrouped, asList, asWide, byDocument, byMonth, type Sale } from "./shapes";

const reports: readonly ReportKey[] = [
  "client-table",
  "manager-table",
  "classes",
  "status",
  "call-list",
  "migration",
  "summary",
];
const periods = [
  { from: "1998-01-01", to: "1998-03-31" },
  { from: "1997-04-01", to: "1997-06-30" },
];

function salesOf(ledger: Ledger): readonly (readonly [string, number, number])[] {
  return toldBy(ledger).flatMap(({ client, day, amount }) => (amount === 0 ? [] : [[client, day, amount]]));
}

function told(sales: readonly Sale[]): readonly (readonly [string, number, number])[] {
  return sales.map(({ client, day, amount }) => [client, day, amount]);
}

function tablesOf(ledger: Ledger): unknown {
  const company = companyOf(ledger, null);
  return periods.flatMap((period) =>
    reports.map((report) => {
      const { tables, says } = build(report, company, period);
      return { report, period, tables, says };
    }),
  );
}

describe("the same sales by client and month, in three shapes", () => {
  const sales = byMonth(cleanLines);
  // months across say that the ledger begins with the first of them; elsewhere a line without a sum says it
  const opened = [{ ...sales[0]!, day: on("1996-07-01"), amount: 0 }, ...sales];
  const list = readRows(asList(opened));
  const tables = tablesOf(list);
  const shapes: readonly (readonly [string, Rows])[] = [
    ["wide", asWide(sales)],
    ["grouped", asGrouped(opened)],
  ];

  test("the list holds them", () => {
    expect(salesOf(list)).toEqual(told(sales));
    // the total of the fixture
    expect(list.amount.reduce((sum, amount) => sum + amount, 0)).toBe(12_657_930_395);
  });

  test.each(shapes)("%s: the same lines", (shape, rows) => {
    const ledger = readRows(rows);
    expect(ledger.source.shape?.type).toBe(shape);
    expect(salesOf(ledger)).toEqual(told(sales));
    expect(ledger.check.rowsLeft).toBe(0);
    expect(countsOf(ledger).has("totalDiffers")).toBe(false);
  });

  test.each(shapes)("%s: the same tables of every report", (_, rows) => {
    expect(tablesOf(readRows(rows))).toEqual(tables);
  });

  test.each(shapes)("%s: in small blocks", (_, rows) => {
    expect(salesOf(readRows(rows, undefined, 37))).toEqual(told(sales));
  });
});

describe("the same documents as a list and under their clients", () => {
  const sales = byDocument(cleanLines);
  const list = readRows(asList(sales));
  const grouped = readRows(asGrouped(sales));

  test("the same lines, each document one", () => {
    // 830 orders of the fixture, counted by awk
    expect(sales).toHaveLength(830);
    expect(salesOf(list)).toEqual(told(sales));
    expect(salesOf(grouped)).toEqual(told(sales));
    expect(new Set(toldBy(grouped).map(({ document }) => document)).size).toBe(830);
  });

  test("the same tables of every report", () => {
    expect(tablesOf(grouped)).toEqual(tablesOf(list));
  });
});

test("a printed sum that its lines don't come to is said", () => {
  const sales = byMonth(cleanLines);
  for (const rows of [asWide(sales), asGrouped(sales)]) {
    const row = rows.findIndex(([name]) => name === "Ernst Handel");
    const column = rows[row]!.length - 1;
    const wrong = rows.map((cells, at) =>
      at === row ? cells.map((cell, place) => (place === column ? Number(cell) + 1 : cell)) : cells,
    );
    const issue = readRows(wrong).check.issues.find(({ code }) => code === "totalDiffers");
    expect(issue?.cases).toEqual([{ sheet: "Sales", row, column }]);
  }
});
