import { describe, expect, test } from "vitest";
import type { Ledger } from "../../../core/ledger/ledger";
import type { Question } from "../../../core/ledger/questions";
import type { Reading } from "../../../core/ledger/readings";
import type { NoteBlock } from "../../../core/plan/plan";
import { companyOf } from "../../../core/registers/company";
import type { Built } from "../../../core/reports/buildReport";
import { refreshOptions } from "../../../core/reports/refreshOptions";
import { build, cellOf, companyFrom, on, readLedger, rowKeysOf, type Rows } from "../sheets";

const sales: Rows = [
  ["date", "client", "amount"],
  ["2009-01-15", "Ash", 100.5],
  ["2009-01-20", "Birch", 200],
  ["2009-03-02", "Ash", -30.25],
  [null, "Ash", 5],
  ["2009-03-03", "Cedar", "about ten"],
];

/** A ledger with more in its check than these few rows give. */
function ledgerWith(questions: readonly Question[], readings: readonly Reading[] = [], passed = 0): Ledger {
  const ledger = readLedger(sales);
  return { ...ledger, check: { ...ledger.check, questions, readings, rowsPassed: passed } };
}

const decimalSign: Question = {
  code: "decimalSign",
  params: { header: "amount", example: "1.234", n: 2 },
  choices: [
    { value: "point", total: 12_340, count: 2, samples: ["1.234 → 1.234"], on: true },
    { value: "comma", total: 12_340_000, count: 2, samples: ["1.234 → 1234"], on: false },
  ],
  multiple: false,
  answered: false,
  money: 12_340,
  share: 0.4,
  cases: [{ sheet: "Sales", row: 1, column: 2 }],
};

const checkOf = (ledger: Ledger): Built => build("ledger-check", companyOf(ledger, null), {});

function linesOf(built: Built): readonly string[] {
  const head = built.plan.sheets[0]!.blocks[0] as NoteBlock;
  return head.lines.map(({ text }) => text);
}

describe("the ledger check", () => {
  const built = build("ledger-check", companyFrom(sales), {});

  test("says what counts, to the cent, and what is left out", () => {
    // 100.50 + 200 − 30.25
    expect(built.says[0]).toBe("3 of 5 rows count, together 270.25; 2 are left out.");
    expect(linesOf(built)[0]).toBe("Ledger check, 15 January – 2 March 2009");
    expect(linesOf(built)[1]).toMatch(/^From Sales, 3 of 5 rows\. As of 2 March 2009\./);
  });

  test("lists every kind of finding with its level, its cells and what to do", () => {
    expect(rowKeysOf(built, "kinds")).toEqual(["issue:dayMissing", "issue:amountUnreadable", "issue:returns"]);
    const cell = (row: string, column: string) => cellOf(built, "kinds", `issue:${row}`, column);
    expect([cell("dayMissing", "level"), cell("dayMissing", "cells")]).toEqual(["left", "Sales!A5"]);
    expect([cell("amountUnreadable", "level"), cell("amountUnreadable", "cells")]).toEqual(["left", "Sales!C6"]);
    expect([cell("returns", "level"), cell("returns", "count"), cell("returns", "cells")]).toEqual(["note", 1, null]);
    expect(cell("dayMissing", "todo")).toBe("Fill in the cells in the ledger.");
  });

  test("has a row a month, also one without sales, with a cell for the total by accounting", () => {
    expect(rowKeysOf(built, "months")).toEqual(["month:2009-01", "month:2009-02", "month:2009-03"]);
    const cell = (month: string, column: string) => cellOf(built, "months", month, column);
    expect([cell("month:2009-01", "monthRows"), cell("month:2009-01", "monthSum")]).toEqual([2, 300.5]);
    expect([cell("month:2009-02", "monthRows"), cell("month:2009-02", "monthSum")]).toEqual([0, 0]);
    expect([cell("month:2009-03", "monthSum"), cell("total", "monthSum")]).toEqual([-30.25, 270.25]);
    const table = built.plan.sheets[0]!.blocks.find((block) => block.type === "table" && block.key === "months");
    const accounting = table?.type === "table" ? table.columns.find(({ key }) => key === "accounting") : undefined;
    expect([accounting?.owner, accounting?.kind]).toEqual(["user", "cents"]);
    const chart = built.plan.sheets[0]!.blocks.find((block) => block.type === "chart");
    expect(chart?.type === "chart" && chart.title).toBe("No sales in Feb 2009");
  });

  test("leads from the sum of a month to its rows", () => {
    const why = built.explain("months", "month:2009-01", "monthSum")!;
    expect([...why.rows!]).toEqual([0, 1]);
    expect(why.sum).toBe(300.5);
    expect(built.explain("months", "month:2009-13", "monthSum")).toBeNull();
    expect(built.explain("months", "month:2009-01", "accounting")!.rule).toBe("This cell is yours to type in.");
  });

  test("is of the whole ledger, and grows with it", () => {
    const { recipe } = built.plan.sheets[0]!;
    expect(recipe.period).toEqual({ kind: "rolling", from: on("2009-01-15"), to: on("2009-03-02") });
    expect(refreshOptions(recipe, companyFrom(sales), on("2009-05-01"))).toEqual({});
  });

  test("a clean ledger needs nothing", () => {
    const clean = build("ledger-check", companyFrom(sales.slice(0, 3)), {});
    expect(clean.says).toEqual(["All 2 rows count, together 300.50.", "Nothing needs your attention."]);
    expect(clean.plan.sheets[0]!.blocks.some(({ key }) => key === "kinds")).toBe(false);
  });

  test("a single wrong year makes no hundreds of months", () => {
    const strayed = build("ledger-check", companyFrom([...sales.slice(0, 3), ["1951-01-01", "Ash", 1]]), {});
    expect(rowKeysOf(strayed, "months")).toEqual(["month:1951-01", "month:2009-01"]);
  });
});

describe("how the ledger was read", () => {
  const read: Reading = { code: "decimalSign", params: { example: "1.234", value: "1.234" }, chosen: false };
  const filled: Reading = { code: "fillDown", params: { header: "Client" }, chosen: true };

  test("stands in row 2 of every sheet, what decides most first", () => {
    const grouped: Reading = { code: "amountColumn", params: { header: "Net", others: "Gross" }, chosen: true };
    const company = companyOf(ledgerWith([], [filled, grouped]), null);
    for (const built of [checkOf(company.ledger), build("client-table", company)]) {
      expect(linesOf(built)[1]).toMatch(
        /Built 2 April 2009\. Amounts from the column Net\. Blank cells of Client are taken from above\.$/,
      );
    }
  });

  test("is a table: open questions first, with every way and what the ledger comes to", () => {
    const built = checkOf(ledgerWith([decimalSign], [filled, read]));
    expect(rowKeysOf(built, "readings")).toEqual(["reading:decimalSign", "reading:fillDown"]);
    const cell = (row: string, column: string) => cellOf(built, "readings", `reading:${row}`, column);
    expect([cell("decimalSign", "decided"), cell("decimalSign", "rows")]).toEqual(["open", 2]);
    expect(cell("decimalSign", "concerned")).toBe(1.234);
    expect(cell("decimalSign", "ways")).toMatch(/^✓ .+: 1\.23; .+: 1,234$/);
    expect([cell("fillDown", "decided"), cell("fillDown", "concerned")]).toEqual(["person", null]);
    expect(built.says).toContain(
      "1 thing could be read in several ways and is read as assumed; 1 of them touches more than 0.1% of sales.",
    );
  });

  test("what was answered is decided; what concerns little is said so", () => {
    const answered = checkOf(ledgerWith([{ ...decimalSign, answered: true }]));
    expect(cellOf(answered, "readings", "reading:decimalSign", "decided")).toBe("person");
    const small = checkOf(ledgerWith([{ ...decimalSign, share: 0.0001 }]));
    expect(small.says[1]).toBe(
      "1 thing could be read in several ways and is read as assumed; it touches less than 0.1% of sales.",
    );
  });

  test("rows that are no sales are counted apart", () => {
    expect(checkOf(ledgerWith([], [], 12)).says[1]).toBe(
      "12 more rows are no sales: repeated headers, subtotals, totals and footers.",
    );
  });
});
