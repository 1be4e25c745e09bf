import { describe, expect, test } from "vitest";
import { questionsToAsk } from "../../core/ledger/questions";
import { newWorkbook } from "../../files/write/newWorkbook";
import { blocksOf } from "../core/sheets";
import { csvBytes } from "./csvBytes";
import { dirtyNorthwind, type Truth } from "./dirtyNorthwind";
import { cleanLines } from "./northwind";
import { countsOf, readFile, readRows, toldBy, toldByTruth } from "./readDirty";
import type { Ledger } from "../../core/ledger/ledger";

function sum(amounts: Iterable<number>): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}

/** All real lines and no other, to the last ten-thousandth, and of the rest how much there is of each kind. */
function expectTruth(ledger: Ledger, truth: Truth): void {
  const told = toldBy(ledger);
  const real = toldByTruth(truth);
  const rows = new Set(real.map(({ row }) => row));
  const read = new Set(told.map(({ row }) => row));
  expect({
    missed: [...rows].filter((row) => !read.has(row)),
    invented: [...read].filter((row) => !rows.has(row)),
  }).toEqual({ missed: [], invented: [] });
  expect(told).toEqual(real);
  expect(sum(ledger.amount)).toBe(truth.total);
  expect(ledger.client.names).toHaveLength(89);
  const { rows: dirt } = truth;
  const left = [dirt.amountUnreadable, dirt.amountMissing, dirt.dayUnreadable, dirt.clientMissing, dirt.errorCell];
  const passed = [dirt.repeatedHeader, dirt.subtotal, dirt.total, dirt.footer];
  const { rowsRead, rowsLeft, rowsPassed } = ledger.check;
  expect({ rowsRead, rowsLeft, rowsPassed }).toEqual({
    rowsRead: truth.lines.length,
    rowsLeft: sum(left.map(({ length }) => length)),
    rowsPassed: sum(passed.map(({ length }) => length)),
  });
}

/** Findings of the ledger check that the truth can foretell. */
function foretold({ rows, ...truth }: Truth): Record<string, number> {
  return {
    amountUnreadable: rows.amountUnreadable.length,
    amountMissing: rows.amountMissing.length,
    dayUnreadable: rows.dayUnreadable.length,
    clientMissing: rows.clientMissing.length,
    errorCell: rows.errorCell.length,
    repeatedHeaders: rows.repeatedHeader.length,
    subtotals: rows.subtotal.length,
    totals: rows.total.length,
    footers: rows.footer.length,
    duplicates: truth.duplicates,
    spellings: truth.spellings,
  };
}

function found(ledger: Ledger, truth: Truth): Record<string, number> {
  const counts = countsOf(ledger);
  return Object.fromEntries(Object.keys(foretold(truth)).map((code) => [code, counts.get(code) ?? 0]));
}

describe.each(["later", "two"] as const)("a dirty Northwind with a header of the kind: %s", (header) => {
  const { rows, truth } = dirtyNorthwind(cleanLines, { seed: 1996, header });
  const ledger = readRows(rows);

  test("with default answers: all real lines and no other", () => {
    expectTruth(ledger, truth);
  });

  test("the check says the rest, a kind a finding", () => {
    expect(found(ledger, truth)).toEqual(foretold(truth));
    const places = (code: string): number[] =>
      ledger.check.issues.find((one) => one.code === code)!.cases.map(({ row }) => row);
    for (const code of ["amountUnreadable", "dayUnreadable", "amountMissing", "clientMissing", "errorCell"] as const) {
      expect(places(code), code).toEqual(truth.rows[code].slice(0, 20));
    }
  });

  test("one question to ask: none about cells that have one reading only", () => {
    const { questions } = ledger.check;
    // the rows without a client come to less than a thousandth of sales
    expect(questionsToAsk(questions).map(({ code }) => code)).toEqual(["duplicates"]);
    expect(new Set(questions.map(({ code }) => code))).toEqual(new Set(["duplicates", "fillDown"]));
  });

  test("answered that equal rows count once, they do", () => {
    const once = readRows(rows, new Map([["duplicates", "once"]]));
    expect(sum(once.amount)).toBe(truth.totalOnce);
    expect(once.check.rowsRead).toBe(truth.lines.length - truth.duplicates);
    expect(countsOf(once).get("duplicateLeft")).toBe(truth.duplicates);
  });

  test("blocks of any size give the same ledger", () => {
    expect(toldBy(readRows(rows, undefined, 97))).toEqual(toldByTruth(truth));
  });
});

test("other seeds", () => {
  for (let seed = 1; seed <= 10; seed++) {
    const { rows, truth } = dirtyNorthwind(cleanLines, { seed, header: seed % 2 === 0 ? "two" : "later" });
    expectTruth(readRows(rows), truth);
  }
});

describe("out of files", () => {
  const any = dirtyNorthwind(cleanLines, { seed: 1998 });
  const narrow = dirtyNorthwind(cleanLines, { seed: 1998, letters: "windows-1251", header: "two" });

  /** In a text file an error is a text like any other that is no amount. */
  const asText = ({ rows, ...truth }: Truth): Truth => ({
    ...truth,
    rows: { ...rows, amountUnreadable: [...rows.amountUnreadable, ...rows.errorCell], errorCell: [] },
  });

  test(".csv in UTF-8", async () => {
    const ledger = await readFile("dirty.csv", csvBytes(any.rows, { encoding: "utf-8" }));
    expectTruth(ledger, any.truth);
    expect(found(ledger, asText(any.truth))).toEqual(foretold(asText(any.truth)));
  });

  test(".csv in Windows-1251", async () => {
    const ledger = await readFile("dirty.csv", csvBytes(narrow.rows, { encoding: "windows-1251" }));
    expectTruth(ledger, narrow.truth);
    expect(found(ledger, asText(narrow.truth))).toEqual(foretold(asText(narrow.truth)));
  });

  test(".xlsx", async () => {
    const sheet = { name: "Sales", blocks: blocksOf(any.rows) };
    const ledger = await readFile("dirty.xlsx", newWorkbook([sheet], { now: "2026-11-22T00:00:00.000Z" }));
    expectTruth(ledger, any.truth);
    expect(found(ledger, any.truth)).toEqual(foretold(any.truth));
  });
});
