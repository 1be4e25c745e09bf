import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { isoDay } from "../../../core/calendar/calendar";
import { LedgerReader } from "../../../core/ledger/LedgerReader";
import { questionsToAsk, tickedAnswer, type Answers, type Question } from "../../../core/ledger/questions";
import { recognizeColumns } from "../../../core/ledger/recognizeColumns";
import { nothingTyped } from "../../../core/typed/TypedSheets";
import { blocksOf, issueCells, readLedger, type Rows } from "../sheets";

const header = ["date", "client", "amount"];
const answered = (answers: Record<string, string>): { answers: Answers } => ({
  answers: new Map(Object.entries(answers)),
});
const amounts = (rows: Rows, answers: Record<string, string> = {}): number[] =>
  Array.from(readLedger(rows, answered(answers)).amount, (amount) => amount / 10_000);
const days = (rows: Rows, answers: Record<string, string> = {}): string[] =>
  Array.from(readLedger(rows, answered(answers)).day, isoDay);
const sold = (...cells: CellValue[]): Rows => [header, ...cells.map((cell, at) => ["2009-01-05", `c${at}`, cell])];
const on = (...cells: CellValue[]): Rows => [header, ...cells.map((cell, at) => [cell, `c${at}`, 100 + at])];
const questionOf = (rows: Rows, code: Question["code"], answers: Record<string, string> = {}): Question => {
  const found = readLedger(rows, answered(answers)).check.questions.find((question) => question.code === code);
  if (found === undefined) throw new Error(`questionOf: ${code} isn't asked`);
  return found;
};
const totals = ({ choices }: Question): Record<string, number | null> =>
  Object.fromEntries(choices.map(({ value, total }) => [value, total === null ? null : total / 10_000]));

describe("the decimal sign is that of the column", () => {
  test.each<[string, CellValue[], number[]]>([
    ["a decimal comma elsewhere makes the point a thousands sign", ["1.234", "12,50", "3.000,00"], [1234, 12.5, 3000]],
    ["a decimal point elsewhere makes the comma one", ["1,234", "12.50"], [1234, 12.5]],
    ["a decimal point elsewhere keeps the point", ["1.234", "12.50"], [1.234, 12.5]],
    ["numbers don't tell", [5, "12,50", "1.234"], [5, 12.5, 1234]],
  ])("%s", (_, cells, wanted) => {
    expect(amounts(sold(...cells))).toEqual(wanted);
    expect(readLedger(sold(...cells)).check.questions).toEqual([]);
  });

  test("where nothing tells it is asked, with both totals; until then three digits are thousands", () => {
    const rows = sold("1.234", "2.500", 100);
    expect(amounts(rows)).toEqual([1234, 2500, 100]);
    const question = questionOf(rows, "decimalSign");
    expect(totals(question)).toEqual({ comma: 3834, point: 103.734 });
    expect(question.choices.map(({ value, on: isOn }) => [value, isOn])).toEqual([
      ["comma", true],
      ["point", false],
    ]);
    expect(question.choices[1]!.samples).toEqual(["1.234 → 1.234", "2.500 → 2.5"]);
    expect(question.answered).toBe(false);
    expect(questionsToAsk([question])).toEqual([question]);
  });

  test("an answer decides, and is kept as one", () => {
    const rows = sold("1.234", "2.500", 100);
    expect(amounts(rows, { decimalSign: "point" })).toEqual([1.234, 2.5, 100]);
    const question = questionOf(rows, "decimalSign", { decimalSign: "point" });
    expect(question.answered).toBe(true);
    expect(totals(question)).toEqual({ comma: 3834, point: 103.734 });
    expect(questionsToAsk([question])).toEqual([]);
    // what is no answer is none
    expect(amounts(rows, { decimalSign: "semicolon" })).toEqual([1234, 2500, 100]);
  });

  test("signs that contradict each other are asked about, too", () => {
    const rows = sold("12.50", "12,50", "1.234", "1,234");
    expect(amounts(rows)).toEqual([12.5, 12.5, 1234, 1234]);
    expect(totals(questionOf(rows, "decimalSign"))).toEqual({ grouped: 2493, comma: 1260.234, point: 1260.234 });
  });

  test("costs go by their own signs, else by those of the amounts", () => {
    const rows: Rows = [
      [...header, "cost"],
      ["2009-01-05", "Ash", "12,50", "1.234"],
    ];
    expect(Array.from(readLedger(rows).cost!)).toEqual([12_340_000]);
  });
});

describe("the order of day and month is that of the column", () => {
  test.each<[string, CellValue[], string[]]>([
    ["a thirteenth day tells", ["3/4/2011", "13/4/2011"], ["2011-04-03", "2011-04-13"]],
    ["a thirteenth day in second place tells", ["3/4/2011", "4/13/2011"], ["2011-03-04", "2011-04-13"]],
    ["with points the day is first", ["3.4.2011"], ["2011-04-03"]],
  ])("%s", (_, cells, wanted) => {
    expect(days(on(...cells))).toEqual(wanted);
    expect(readLedger(on(...cells)).check.questions).toEqual([]);
  });

  test("where nothing tells it is asked; until then rows go on from day to day", () => {
    const rows = on("1/2/2011", "1/5/2011", "1/9/2011", "2/3/2011");
    expect(days(rows)).toEqual(["2011-01-02", "2011-01-05", "2011-01-09", "2011-02-03"]);
    const question = questionOf(rows, "dayOrder");
    expect(question.choices.map(({ value, on: isOn, samples }) => [value, isOn, samples[0]])).toEqual([
      ["dayFirst", false, "1/2/2011 → 2011-02-01"],
      ["monthFirst", true, "1/2/2011 → 2011-01-02"],
    ]);
    expect(days(rows, { dayOrder: "dayFirst" })[0]).toBe("2011-02-01");
  });

  test("impossible days are left out and listed", () => {
    const { check } = readLedger(on("31.02.2011", "45.13.2011", "28.02.2011"));
    expect(check).toMatchObject({ rowsRead: 1, rowsLeft: 2 });
    expect(issueCells(check.issues)).toEqual({ dayUnreadable: "A2" });
  });
});

describe("what must not be added", () => {
  const mixed: Rows = [
    header,
    ["2009-01-05", "a", "€ 10"],
    ["2009-01-06", "b", "20 EUR"],
    ["2009-01-07", "c", "300 Kč"],
  ];

  test("currencies in the cells are told apart, and one is counted", () => {
    const { check } = readLedger(mixed);
    expect(amounts(mixed)).toEqual([10, 20]);
    expect(check.currencies).toEqual([
      { currency: "EUR", rows: 2, amount: 300_000 },
      { currency: "CZK", rows: 1, amount: 3_000_000 },
    ]);
    expect(check.readings).toEqual([{ code: "currency", params: { currency: "EUR", others: "CZK" }, chosen: false }]);
    expect(totals(questionOf(mixed, "currency"))).toEqual({ EUR: 30, CZK: 300 });
    expect(amounts(mixed, { currency: "CZK" })).toEqual([300]);
  });

  test("typed rates convert, from the day on which they hold", () => {
    const rates = { sheet: "Rates", base: "EUR", rates: new Map([["CZK", [{ from: 0, rate: 0.04 }]]]) };
    const { amount, check } = readLedger(mixed, { typed: { ...nothingTyped, rates } });
    expect(Array.from(amount)).toEqual([100_000, 200_000, 120_000]);
    expect(check.readings[0]).toMatchObject({ code: "rates", params: { currency: "EUR" } });
    const late = { ...rates, rates: new Map([["CZK", [{ from: 40_000, rate: 0.04 }]]]) };
    const { check: without } = readLedger(mixed, { typed: { ...nothingTyped, rates: late } });
    expect(issueCells(without.issues)).toMatchObject({ rateMissing: "C4" });
  });

  test("quotes, advances and what was cancelled are no sales, and can be ticked", () => {
    const rows: Rows = [
      [...header, "document type", "status"],
      ["2009-01-05", "a", 100, "Invoice", "paid"],
      ["2009-01-06", "a", 50, "Proforma", "paid"],
      ["2009-01-07", "a", 30, "Invoice", "cancelled"],
    ];
    expect(amounts(rows)).toEqual([100]);
    const types = questionOf(rows, "documentTypes");
    expect(types.choices.map(({ value, on: isOn, count }) => [value, isOn, count])).toEqual([
      ["Invoice", true, 2],
      ["Proforma", false, 1],
    ]);
    const ticked = {
      documentTypes: tickedAnswer(["Invoice", "Proforma"], []),
      statuses: tickedAnswer(["paid"], ["cancelled"]),
    };
    expect(amounts(rows, ticked)).toEqual([100, 50]);
    expect(readLedger(rows).check.rowsLeft).toBe(2);
  });

  test("a storno that cancels an earlier invoice is proposed, not done", () => {
    const rows: Rows = [
      [...header, "document"],
      ["2009-01-05", "a", 100, "1"],
      ["2009-01-06", "a", 100, "2"],
      ["2009-01-07", "a", -100, "Storno 3"],
      ["2009-01-08", "b", -100, "Storno 4"],
    ];
    expect(amounts(rows)).toEqual([100, 100, -100, -100]);
    const question = questionOf(rows, "storno");
    expect(question.choices.map(({ value, total }) => [value, total])).toEqual([
      ["keep", 0],
      ["drop", 0],
    ]);
    // the later of two equal invoices
    expect(Array.from(readLedger(rows, answered({ storno: "drop" })).sourceRow)).toEqual([1, 4]);
  });

  test("with and without tax, day of invoice and of payment are asked about, with totals and samples", () => {
    const rows: Rows = [
      ["Invoice date", "Payment date", "Client", "Amount without VAT", "Amount with VAT"],
      ["2009-01-05", "2009-02-05", "a", 100, 120],
      ["2009-01-06", "2009-02-06", "b", 200, 240],
    ];
    const { check } = readLedger(rows);
    const amount = check.questions.find(({ code }) => code === "amountColumn")!;
    expect(totals(amount)).toEqual({ "Amount without VAT": 300, "Amount with VAT": 360 });
    expect(amount).toMatchObject({ answered: false, money: 600_000, share: 0.2 });
    const date = check.questions.find(({ code }) => code === "dateColumn")!;
    expect(date.choices.map(({ value, samples }) => [value, samples[0]])).toEqual([
      ["Invoice date", "2009-01-05"],
      ["Payment date", "2009-02-05"],
    ]);
    expect(check.readings.map(({ code }) => code)).toEqual(["amountColumn", "dateColumn"]);
  });
});

describe("rows that are none", () => {
  test("headers again, subtotals, totals and what stands around", () => {
    const rows: Rows = [
      ["Sales of 2009"],
      [],
      header,
      ["2009-01-05", "a", 100],
      ["2009-01-06", "a", 50],
      ["Total January", null, 150],
      ["Date", "Client", "Amount"],
      ["2009-02-05", "b", 30],
      ["2009-02-06", "b", 20],
      [null, null, 50],
      [null, "Grand total", 200],
      ["Printed on 1 March"],
    ];
    const { check } = readLedger(rows);
    expect(amounts(rows)).toEqual([100, 50, 30, 20]);
    expect(check).toMatchObject({ rowsRead: 4, rowsLeft: 0, rowsPassed: 5 });
    expect(issueCells(check.issues)).toEqual({ repeatedHeaders: "A7", subtotals: "C6", totals: "C11", footers: "A12" });
  });

  test("a total that isn't the sum of its rows is a warning with both figures", () => {
    const rows: Rows = [header, ["2009-01-05", "a", 100], ["2009-01-06", "a", "?"], [null, "Total", 150]];
    const { check } = readLedger(rows);
    expect(check.issues.find(({ code }) => code === "totalDiffers")).toMatchObject({
      params: { printed: 150, computed: 100, difference: 50 },
    });
    expect(check).toMatchObject({ rowsRead: 1, rowsLeft: 1, rowsPassed: 1 });
  });

  test("a client called Total is a client", () => {
    const rows: Rows = [
      [...header, "document"],
      ["2009-01-05", "Total Energies", 100, "1"],
      ["2009-01-06", "Ash", 50, "2"],
      ["2009-01-07", "Total", 70, "3"],
    ];
    expect(amounts(rows)).toEqual([100, 50, 70]);
  });

  test("a name that stands once for several rows holds for those beneath; where it isn't evident it is asked", () => {
    const evident: Rows = [
      header,
      ["2009-01-05", "a", 100],
      ["2009-01-06", null, 50],
      ["2009-01-07", null, 30],
      [null, "Total a", 180],
      ["2009-01-08", "b", 20],
      ["2009-01-09", null, 10],
    ];
    const ledger = readLedger(evident);
    expect(Array.from(ledger.client.of, (client) => ledger.client.names[client])).toEqual(["a", "a", "a", "b", "b"]);
    expect(ledger.check.readings).toEqual([{ code: "fillDown", params: { header: "client" }, chosen: false }]);
    expect(ledger.check).toMatchObject({ rowsLeft: 0, rowsPassed: 1 });
    const rows: Rows = [header, ...["a", "b", "c", null, "d"].map((client, at) => ["2009-01-05", client, 100 + at])];
    expect(amounts(rows)).toEqual([100, 101, 102, 104]);
    expect(totals(questionOf(rows, "fillDown"))).toEqual({ yes: 510, no: 407 });
    expect(amounts(rows, { fillDown: "yes" })).toEqual([100, 101, 102, 103, 104]);
  });

  test("an invoice whose items stand beneath it is one purchase", () => {
    const rows: Rows = [
      [...header, "document", "manager", "item"],
      ["2009-01-05", "a", 100, "1", "Ivanov", "x"],
      [null, null, 50, null, null, "y"],
      ["2009-01-06", "b", 30, "2", null, "x"],
      [null, null, 20, null, null, "z"],
    ];
    const ledger = readLedger(rows);
    expect(Array.from(ledger.document!.of)).toEqual([0, 0, 1, 1]);
    expect(Array.from(ledger.manager!.of)).toEqual([0, 0, -1, -1]);
    expect(ledger.check).toMatchObject({ rowsRead: 4, rowsLeft: 0 });
    expect(ledger.check.readings).toEqual([{ code: "fillDown", params: { header: "client, date" }, chosen: false }]);
  });

  test("equal rows are reported, and dropped only where a person says so", () => {
    const rows: Rows = [
      [...header, "document", "remark"],
      ["2009-01-05", "a", 100, "1", "x"],
      ["2009-01-05", "a", 100, "1", "x"],
      ["2009-01-05", "a", 100, "1", "y"],
    ];
    const { check } = readLedger(rows);
    expect(check.rowsRead).toBe(3);
    expect(issueCells(check.issues)).toEqual({ duplicates: "A3" });
    expect(totals(questionOf(rows, "duplicates"))).toEqual({ keep: 300, once: 200 });
    expect(Array.from(readLedger(rows, answered({ duplicates: "once" })).sourceRow)).toEqual([1, 3]);
    expect(totals(questionOf(rows, "duplicates", { duplicates: "once" }))).toEqual({ keep: 300, once: 200 });
  });

  test("hidden rows count, and that is said", () => {
    const reader = new LedgerReader(recognizeColumns("Sales", [header]).source);
    const [block] = blocksOf([header, ["2009-01-05", "a", 1], ["2009-01-06", "b", 2]]);
    reader.push({ ...block!, hiddenRows: Uint8Array.of(0, 0, 1) });
    const { check } = reader.finish();
    expect(check.rowsRead).toBe(2);
    expect(issueCells(check.issues)).toEqual({ hiddenRows: "A3" });
  });
});

describe("several sheets as one ledger", () => {
  const first: Rows = [
    [...header, "remark"],
    ["2009-01-05", "a", 100, "x"],
    [null, "Total", 100],
  ];
  const second: Rows = [
    ["amount", "client", "date", "remark"],
    [50, "b", "2010-01-05", "y"],
    [25, "a", "2010-02-05", "x"],
  ];
  const reader = (answers: Answers = new Map()): LedgerReader => {
    const sources = [first, second].map((rows, at) => recognizeColumns(`S${at}`, rows).source);
    const made = new LedgerReader(sources, { answers });
    for (const [at, rows] of [first, second].entries())
      for (const block of blocksOf(rows, `S${at}`, 2)) made.push(block);
    return made;
  };

  test("each row knows its sheet, and its columns are those of its sheet", () => {
    const ledger = reader().finish();
    expect(Array.from(ledger.amount, (amount) => amount / 10_000)).toEqual([100, 50, 25]);
    expect(Array.from(ledger.sourceOf!)).toEqual([0, 1, 1]);
    expect(ledger.check.readings).toMatchObject([{ code: "sheets", params: { sheets: "S0, S1" } }]);
    expect(ledger.sheetColumns.names()).toEqual(["date", "client", "amount", "remark"]);
  });

  test("what was read can be settled again with other answers", () => {
    const made = reader();
    const before = made.finish();
    const rows = (ledger: typeof before): unknown => ({ ...ledger, sheetColumns: null });
    expect(rows(made.finish(new Map([["storno", "drop"]])))).toEqual(rows(before));
  });
});
