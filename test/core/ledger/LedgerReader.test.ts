import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { isoDay } from "../../../core/calendar/calendar";
import { placeText } from "../../../core/ledger/issue";
import { LedgerProblem, LedgerReader } from "../../../core/ledger/LedgerReader";
import { recognizeColumns } from "../../../core/ledger/recognizeColumns";
import { issueCells, on, readLedger, type Rows } from "../sheets";

const header = ["date", "client", "amount"];
const good = ["2009-01-05", "Ash", 100];
const better = ["2009-01-06", "Ash", 100];

describe("rows left out, each with its cell", () => {
  test.each<[string, readonly CellValue[], Record<string, string>]>([
    ["no day", [null, "Ash", 5], { dayMissing: "A2" }],
    ["a day of blanks", ["  ", "Ash", 5], { dayMissing: "A2" }],
    ["no such day", ["2009-02-30", "Ash", 5], { dayUnreadable: "A2" }],
    ["a boolean for a day", [true, "Ash", 5], { dayUnreadable: "A2" }],
    ["a negative number for a day", [-5, "Ash", 5], { dayUnreadable: "A2" }],
    ["a number beyond the last day", [2_958_466, "Ash", 5], { dayUnreadable: "A2" }],
    ["a year for a day", [2009, "Ash", 5], { dayUnlikely: "A2" }],
    ["a day before 1950 as a text", ["1949-12-31", "Ash", 5], { dayUnlikely: "A2" }],
    ["an error for a day", [{ error: "#REF!" }, "Ash", 5], { errorCell: "A2" }],
    ["no client", ["2009-01-05", null, 5], { clientMissing: "B2" }],
    ["a client of blanks", ["2009-01-05", " ", 5], { clientMissing: "B2" }],
    ["an error for a client", ["2009-01-05", { error: "#N/A" }, 5], { errorCell: "B2" }],
    ["no amount", ["2009-01-05", "Ash", null], { amountMissing: "C2" }],
    ["an amount of blanks", ["2009-01-05", "Ash", " "], { amountMissing: "C2" }],
    ["an amount in words", ["2009-01-05", "Ash", "ten"], { amountUnreadable: "C2" }],
    ["a boolean for an amount", ["2009-01-05", "Ash", true], { amountUnreadable: "C2" }],
    ["an error for an amount", ["2009-01-05", "Ash", { error: "#DIV/0!" }], { errorCell: "C2" }],
    ["an amount too large to be exact", ["2009-01-05", "Ash", 9.1e11], { amountTooLarge: "C2" }],
  ])("%s", (_, row, cells) => {
    const ledger = readLedger([header, row, good]);
    expect(issueCells(ledger.check.issues)).toEqual(cells);
    expect(ledger.check).toMatchObject({ rowsRead: 1, rowsLeft: 1 });
    // no name without sales comes in
    expect(ledger.client.names).toEqual(["Ash"]);
  });

  test("blank rows are passed over and not counted, also where a column of no role has something", () => {
    const ledger = readLedger([[...header, "remark"], good, [], [null, null, null, "page 2"], better]);
    expect(ledger.check).toMatchObject({ rowsRead: 2, rowsLeft: 0, issues: [] });
    expect(Array.from(ledger.sourceRow)).toEqual([1, 4]);
  });

  test("findings are counted, and so many cases kept", () => {
    const rows: Rows = [header, ...Array.from({ length: 30 }, (_, at) => ["2009-01-05", "Ash", at < 25 ? "?" : 1])];
    const [issue] = readLedger(rows).check.issues;
    expect(issue).toMatchObject({ code: "amountUnreadable", count: 25 });
    expect(issue!.cases.length).toBe(20);
    expect(placeText(issue!.cases[1]!)).toBe("Sales!C3");
  });

  test("places are those of the sheet in every block", () => {
    const days = [1, 2, 3].map((day) => [`2009-01-0${day}`, "Ash", 100]);
    const rows: Rows = [header, ...days, ["2009-01-05", "Ash", "?"], good];
    const ledger = readLedger(rows, { rowsInBlock: 2 });
    expect(issueCells(ledger.check.issues)).toEqual({ amountUnreadable: "C5" });
    expect(Array.from(ledger.sourceRow)).toEqual([1, 2, 3, 5]);
  });
});

describe("what can be read", () => {
  test.each<[CellValue, string]>([
    ["2009-03-31", "2009-03-31"],
    [" 2009-03-31 ", "2009-03-31"],
    ["2009-03-31T17:45:00", "2009-03-31"],
    [39_903, "2009-03-31"],
    [39_903.999, "2009-03-31"],
    [18_264, "1950-01-01"],
  ])("the day %j is %s", (cell, day) => {
    expect(isoDay(readLedger([header, [cell, "Ash", 1]]).day[0]!)).toBe(day);
  });

  test.each<[CellValue, number]>([
    [0.1 + 0.2, 3000],
    [-12.5, -125_000],
    ["12.5", 125_000],
    [" -12.50 ", -125_000],
    ["+7", 70_000],
    ["1e3", 10_000_000],
    ["00123", 1_230_000],
    [0, 0],
    ["-0", 0],
    [1234567.8912, 12_345_678_912],
    [899_999_999_999.9999, 8_999_999_999_999_999],
  ])("the amount %j is %i ten-thousandths", (cell, amount) => {
    const ledger = readLedger([header, ["2009-01-05", "Ash", cell]]);
    expect(ledger.amount[0]).toBe(amount);
    expect(ledger.check.issues).toEqual([]);
  });

  test("amounts of more decimals are rounded, half away from zero, and that is said", () => {
    const ledger = readLedger([header, ...[0.00005, -0.00005, 1.23456].map((amount) => ["2009-01-05", "Ash", amount])]);
    expect(Array.from(ledger.amount)).toEqual([1, -1, 12_346]);
    expect(ledger.check.issues).toMatchObject([{ code: "amountRounded", count: 3, params: { column: "amount" } }]);
  });

  test("first and last day, whatever the order of the rows", () => {
    const ledger = readLedger([header, ["2009-03-01", "a", 1], ["2008-01-05", "a", 1], ["2009-02-01", "a", 1]]);
    expect([ledger.check.firstDay, ledger.check.lastDay].map(isoDay)).toEqual(["2008-01-05", "2009-03-01"]);
    const empty = { rowsRead: 0, rowsLeft: 0, rowsPassed: 0, firstDay: 0, lastDay: 0 };
    expect(readLedger([header]).check).toEqual({ ...empty, issues: [], questions: [], readings: [], currencies: [] });
  });

  test("names are trimmed, numbers and booleans are names too, a blank is none", () => {
    const rows: Rows = [
      [...header, "manager", "document"],
      ["2009-01-05", " Ash ", 1, null, 15],
      ["2009-01-05", "Ash", 1, "Ivanov", "15"],
      ["2009-01-05", 7, 1, " ", null],
      ["2009-01-05", true, 1, "Ivanov", 0.5],
    ];
    const ledger = readLedger(rows);
    expect(ledger.client).toEqual({ of: Int32Array.of(0, 0, 1, 2), names: ["Ash", "7", "TRUE"] });
    expect(ledger.manager).toEqual({ of: Int32Array.of(-1, 0, -1, 0), names: ["Ivanov"] });
    expect(ledger.document).toEqual({ of: Int32Array.of(0, 0, -1, 1), names: ["15", "0.5"] });
  });

  test("columns that are blank throughout are as good as none", () => {
    const ledger = readLedger([
      [...header, "manager", "cost", "region"],
      [...good, null, null, null],
    ]);
    expect([ledger.manager, ledger.cost, ledger.others.size]).toEqual([null, null, 0]);
  });
});

describe("columns beside", () => {
  test("costs missing, unreadable, and errors are told; the row stays", () => {
    const ledger = readLedger([
      [...header, "cost", "manager"],
      ["2009-01-05", "Ash", 10, 6, "Ivanov"],
      ["2009-01-05", "Ash", 10, null, { error: "#N/A" }],
      ["2009-01-05", "Ash", 10, "six", "Ivanov"],
    ]);
    expect(Array.from(ledger.cost!)).toEqual([60_000, NaN, NaN]);
    expect(ledger.check.rowsLeft).toBe(0);
    expect(issueCells(ledger.check.issues)).toEqual({ costMissing: "", costUnreadable: "D4", optionalErrorCell: "E3" });
  });

  test("several currencies are never added: the most frequent is kept, or the one asked for", () => {
    const rows: Rows = [
      [...header, "currency"],
      ["2009-01-05", "Ash", 1, "EUR"],
      ["2009-01-05", "Ash", 10, "USD"],
      ["2009-01-05", "Elm", 100, "EUR"],
      ["2009-01-05", "Elm", 1000, null],
    ];
    const amounts = (ledger: ReturnType<typeof readLedger>) => Array.from(ledger.amount, (amount) => amount / 10_000);
    const euro = readLedger(rows, { rowsInBlock: 2 });
    expect(amounts(euro)).toEqual([1, 100, 1000]);
    expect(euro.check).toMatchObject({ rowsRead: 3, rowsLeft: 1 });
    expect(euro.check.issues[0]).toMatchObject({ code: "otherCurrency", params: { currency: "EUR" }, count: 1 });
    expect(issueCells(euro.check.issues)).toEqual({ otherCurrency: "D3" });
    expect(amounts(readLedger(rows, { currency: "USD" }))).toEqual([10, 1000]);
    expect(amounts(readLedger(rows, { currency: "CZK" }))).toEqual([1, 100, 1000]);
  });

  test("amounts that can't be added exactly make the ledger unusable", () => {
    const call = () => readLedger([header, ["2009-01-05", "Ash", 9e11], ["2009-01-05", "Ash", -9e11]]);
    expect(call).toThrow(LedgerProblem);
    expect(call).toThrow("ledger: sumTooLarge");
    expect(readLedger([header, ["2009-01-05", "Ash", 9e11]]).rowCount).toBe(1);
  });

  test("without a needed column there is no reader", () => {
    const { source } = recognizeColumns("Sales", [["date", "client"]]);
    expect(() => new LedgerReader(source)).toThrow("LedgerReader: no column for amount");
  });
});

test("a ledger doesn't depend on how its blocks are cut", () => {
  const rows: Rows = [
    [...header, "manager", "cost"],
    ...Array.from({ length: 50 }, (_, at) => [
      on("2009-01-01") + (at % 7),
      `c${at % 5}`,
      at - 3,
      at % 3 === 0 ? null : `m${at % 2}`,
      at,
    ]),
  ];
  const whole = readLedger(rows);
  for (const rowsInBlock of [1, 2, 7, 51]) expect(readLedger(rows, { rowsInBlock })).toEqual(whole);
});
