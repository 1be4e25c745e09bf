import { describe, expect, it } from "vitest";
import { parseAnswers, settledAnswers } from "../../cli/answers";
import { tickedAnswer, type Question } from "../../core/index";
import { folderWith, klientela, today } from "./klientela";

/** Amounts that can be read in two ways, a status that is no sale, a row that can't be read. */
const dirty = [
  "Date;Client;Amount;Status",
  "15/01/2009;Ash;1.234;paid",
  "16/01/2009;Birch;2.500;paid",
  "17/02/2009;Ash;3.000;cancelled",
  "some day;Ash;1.000;paid",
  "",
].join("\n");

interface Check {
  readonly says: readonly string[];
  readonly check: {
    readonly read: number;
    readonly left: number;
    readonly issues: readonly { readonly code: string; readonly level: string; readonly cell: string | null }[];
    readonly questions: readonly {
      readonly code: string;
      readonly answered: boolean;
      readonly choices: readonly { readonly value: string; readonly total: number; readonly on: boolean }[];
    }[];
  };
}

const folder = folderWith({ "dirty.csv": dirty });

async function run(...args: string[]): Promise<string> {
  const { code, out, err } = await klientela(folder, [...args, "--lang", "en", ...today]);
  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  return out;
}

async function jsonOf(...args: string[]): Promise<Check> {
  return JSON.parse(await run("ledger-check", ...args, "--json")) as Check;
}

describe("the ledger check on the command line", () => {
  it("says what counts, what doesn't and what could be meant otherwise, with the answers to type", async () => {
    const out = await run("ledger-check", "dirty.csv");
    expect(out).toContain("2 of 4 rows count, together 3,734.00; 2 are left out.");
    expect(out).toMatch(/Total, 1 month +2 +3,734\.00/);
    expect(out).toContain("decimalSign=comma (3,734), decimalSign=point (3.73)");
    expect(out).toContain("✓ paid (3,734), cancelled (3,000); statuses=cancelled");
  });

  it("as JSON: codes, levels, cells, and each choice with the total in currency units", async () => {
    const { check } = await jsonOf("dirty.csv");
    expect([check.read, check.left]).toEqual([2, 2]);
    const left = check.issues.filter(({ level }) => level === "left").map(({ code, cell }) => [code, cell]);
    expect(left).toEqual(
      expect.arrayContaining([
        ["dayUnreadable", "dirty!A5"],
        ["statusLeft", "dirty!C4"],
      ]),
    );
    const sign = check.questions.find(({ code }) => code === "decimalSign")!;
    expect(sign.choices.map(({ value, total, on }) => [value, total, on])).toEqual([
      ["comma", 3734, true],
      ["point", 3.734, false],
    ]);
  });

  it("takes answers, keeps them in the workbook, and asks no more", async () => {
    const answers = "decimalSign=point; statuses=";
    expect(await run("ledger-check", "dirty.csv", "--answers", answers)).toContain("together 6.73");
    await run("ledger-check", "dirty.csv", "--answers", answers, "--out", "answered.xlsx");
    const { says, check } = await jsonOf("answered.xlsx");
    expect(says[0]).toBe("3 of 4 rows count, together 6.73; 1 is left out.");
    expect(check.questions.every(({ answered }) => answered)).toBe(true);
    expect(await run("ledger-check", "answered.xlsx")).not.toContain("--answers");
  });

  it.each([
    ["colour=blue", 'There is no question "colour"; possible are amountColumn, '],
    [
      "decimalSign",
      "--answers wants pairs such as decimalSign=comma, parted by semicolons; this isn't one: decimalSign.",
    ],
    ["decimalSign=comma;decimalSign=point", "--answers names decimalSign twice."],
    ["decimalSign=dot", 'The question decimalSign can\'t be answered with "dot"; possible: comma, point.'],
    ["statuses=lent", 'The question statuses can\'t be answered with "lent"; possible: paid, cancelled.'],
  ])("refuses %s in a sentence", async (answers, sentence) => {
    const { code, out, err } = await klientela(folder, ["ledger-check", "dirty.csv", "--answers", answers, ...today]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });
});

describe("answers as they are typed", () => {
  const statuses: Question = {
    code: "statuses",
    params: {},
    choices: ["paid", "quote", "cancelled"].map((value) => ({ value, total: 0, count: 1, samples: [], on: true })),
    multiple: true,
    answered: false,
    money: 0,
    share: 0,
    cases: [],
  };

  it("name the words that don't count; kept are both", () => {
    const kept = settledAnswers(parseAnswers("statuses=quote, cancelled; duplicates=once"), [statuses]);
    expect([...kept]).toEqual([
      ["duplicates", "once"],
      ["statuses", tickedAnswer(["paid"], ["quote", "cancelled"])],
    ]);
  });

  it("name sheets by commas, or as they are kept", () => {
    expect(parseAnswers("sheets=2010,2011").get("sheets")).toBe('["2010","2011"]');
    expect(parseAnswers("sheets=[]").get("sheets")).toBe("[]");
  });
});
