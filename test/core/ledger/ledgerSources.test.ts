import { describe, expect, test } from "vitest";
import { answeredColumns, chooseAnswered } from "../../../core/ledger/answeredColumns";
import { ledgerSources, withQuestion } from "../../../core/ledger/ledgerSources";
import { recognizeColumns } from "../../../core/ledger/recognizeColumns";
import type { SampledSheet } from "../../../core/ledger/sampledSheet";
import { readLedger, type Rows } from "../sheets";

const rows: Rows = [
  ["Date", "Client", "Net", "Gross"],
  ["2009-01-15", "Ash", 100, 120],
  ["2009-01-20", "Birch", 200, 240],
];
const sheet = (name: string, cells: Rows = rows): SampledSheet => ({ name, hidden: false, rows: cells });
const chosen = recognizeColumns("2009", rows);
const names = ({ sources }: ReturnType<typeof ledgerSources>): string[] => sources.map((source) => source.sheet);
const none = new Map<string, string>();

describe("the sheets of a ledger", () => {
  const years = [sheet("2009"), sheet("2010"), sheet("Prices", [["Item", "Price"]])];
  const offices = [sheet("2009"), sheet("Old list")];

  test("sheets of years belong together, without a question", () => {
    const found = ledgerSources(years, chosen, none);
    expect([names(found), found.question]).toEqual([["2009", "2010"], null]);
  });

  test("where the names don't say, it is asked, and until then the chosen one is read alone", () => {
    const found = ledgerSources(offices, chosen, none);
    expect(names(found)).toEqual(["2009"]);
    expect(found.question).toMatchObject({ code: "sheets", answered: false, multiple: false });
    expect(found.question!.choices.map(({ value, on }) => [value, on])).toEqual([
      ["[]", true],
      ['["Old list"]', false],
    ]);
  });

  test("what was answered is done", () => {
    const found = ledgerSources(offices, chosen, new Map([["sheets", '["Old list"]']]));
    expect([names(found), found.question!.answered]).toEqual([["2009", "Old list"], true]);
    const alone = ledgerSources(years, chosen, new Map([["sheets", "[]"]]));
    expect([names(alone), alone.question!.answered]).toEqual([["2009"], true]);
    expect(names(ledgerSources(years, chosen, new Map([["sheets", "nonsense"]])))).toEqual(["2009", "2010"]);
  });

  test("what is wished goes before; a sheet that isn't there is said", () => {
    expect(names(ledgerSources(years, chosen, none, ["2009"]))).toEqual(["2009"]);
    expect(names(ledgerSources(offices, chosen, none, ["2009", "old LIST"]))).toEqual(["2009", "Old list"]);
    expect(() => ledgerSources(offices, chosen, none, ["2011"])).toThrow(/sheetUnknown/);
  });

  test("all sales hang on which sheets are read", () => {
    const { question } = ledgerSources(offices, chosen, none);
    const ledger = withQuestion(readLedger(rows), question);
    const asked = ledger.check.questions.find(({ code }) => code === "sheets")!;
    expect([asked.money, asked.share]).toEqual([3_000_000, 1]);
    expect(withQuestion(ledger, null)).toBe(ledger);
  });
});

describe("columns that were answered", () => {
  const answers = new Map([["amountColumn", "Gross"]]);

  test("are taken as though they were chosen; what is chosen now goes before", () => {
    expect([...answeredColumns(answers, new Map([["amount", "Net"]]))]).toEqual([["amount", "Net"]]);
    const found = chooseAnswered([sheet("2009")], { columns: new Map() }, answers);
    expect(found.source.columns.get("amount")!.header).toBe("Gross");
  });

  test("are found anew where the answer doesn't fit any more", () => {
    const found = chooseAnswered([sheet("2009")], { columns: new Map() }, new Map([["amountColumn", "Total"]]));
    expect(found.source.columns.get("amount")!.header).toBe("Net");
  });
});
