import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { chooseLedger, evidentTogether, ledgersAlike } from "../../../core/ledger/chooseLedger";
import type { SampledSheet } from "../../../core/ledger/sampledSheet";

const header: CellValue[] = ["Date", "Client", "Amount"];
const line: CellValue[] = ["2011-01-05", "Ash", 1];
const sheet = (name: string, rows: SampledSheet["rows"] = [header, line], hidden = false): SampledSheet => ({
  name,
  hidden,
  rows,
});
const none = new Map();

describe("the ledger of a workbook", () => {
  test("is a list rather than a table of months, and a table of months rather than nothing", () => {
    const months: CellValue[] = ["Client", "Jan 2011", "Feb 2011", "Mar 2011"];
    const wide = sheet("By month", [months, ["Ash", 1, 2, 3]]);
    expect(chooseLedger([wide, sheet("Sales")], { columns: none }).source.sheet).toBe("Sales");
    expect(chooseLedger([wide, sheet("Notes", [["a"]])], { columns: none }).source).toMatchObject({
      sheet: "By month",
      shape: { type: "wide" },
    });
  });
});

describe("sheets of the same ledger", () => {
  const alike = (sheets: readonly SampledSheet[], columns: ReadonlyMap<"client", string> = none) =>
    ledgersAlike(sheets, chooseLedger(sheets, { sheet: sheets[0]!.name, columns })).map(({ source }) => [
      source.sheet,
      source.headerRow,
    ]);

  test("have the same headers in the same roles, wherever the header stands", () => {
    const titled = sheet("2010", [["Sales of 2010"], [], ["DATE", "Client ", "Amount"], line]);
    expect(alike([sheet("2011"), titled, sheet("2009")])).toEqual([
      ["2010", 2],
      ["2009", 0],
    ]);
  });

  test("not hidden, built, other or empty ones", () => {
    const others = [
      sheet("2010", [header, line], true),
      sheet("Client table", [["klientela/1/client-table/1"], header, line]),
      sheet("Payments", [["Payment date", "Client", "Amount"], line]),
      sheet("2012", [header]),
      sheet("With items", [[...header, "Product"], line]),
    ];
    expect(alike([sheet("2011"), ...others])).toEqual([]);
  });

  test("by a column that the user chose", () => {
    const rows = [["Date", "Who", "Amount"], line];
    expect(alike([sheet("2011", rows), sheet("2010", rows)], new Map([["client", "Who"]]))).toEqual([["2010", 0]]);
  });

  test("months across differ from year to year", () => {
    const year = (name: string) =>
      sheet(name, [
        ["Client", "Jan", "Feb", "Mar"],
        ["Ash", 1, 2, 3],
      ]);
    expect(alike([year("2011"), year("2010"), sheet("Sales")])).toEqual([["2010", 0]]);
  });
});

describe("names that say that sheets belong together", () => {
  test.each([
    [["2010", "2011"]],
    [["Sales 2010", "Sales 2011", "Sales 2012"]],
    [["Продажи 2010", "продажи 2011"]],
    [["Sales2010", "Sales2011"]],
    [["January", "February", "March"]],
    [["янв", "фев", "мар"]],
    [["január 2011", "február 2011"]],
    [["2011-01", "2011-02"]],
    [["01.2011", "02.2011"]],
    [["Q1 2011", "Q2 2011"]],
    [["1 кв. 2011", "2 кв. 2011"]],
    [["Predaj I.Q 2011", "Predaj II.Q 2011"]],
    [["2010", "Jan 2011"]],
  ])("%j", (names) => {
    expect(evidentTogether(names)).toBe(true);
  });

  test.each([
    [["Sales", "Sales (2)"]],
    [["Sales 2011", "Sales 2011 (2)"]],
    [["Sales 2010", "Copy of Sales 2011"]],
    [["Продажи 2010", "Продажи 2011 копия"]],
    [["Predaj 2010", "Predaj 2011 kópia"]],
    [["2010", "2011 old"]],
    [["2010", "archív 2011"]],
    [["Bratislava", "Košice"]],
    [["Sales 2010", "Plan 2011"]],
    [["2011", "Q1 2011"]],
    [["2011", "2011 "]],
    [["Jan", "Feb 2011"]],
    [["2011"]],
    [[]],
  ])("not %j", (names) => {
    expect(evidentTogether(names)).toBe(false);
  });
});
