import { describe, expect, it } from "vitest";
import {
  accountingAnswer,
  accountingKey,
  answerWords,
  languages,
  listsRecipes,
  questionWords,
  readAnswers,
  tickedAnswer,
  translator,
  withRecipes,
  type Answers,
  type CellValue,
  type Plan,
} from "../../../core/index";
import { carriedRows } from "../../pane/carriedRows";
import { writtenSheet } from "../../pane/writtenSheet";
import { build, blocksOf, companyFrom, on } from "../sheets";

const company = companyFrom([
  ["Date", "Client", "Amount"],
  [on("2009-01-10"), "Ash", 500],
]);
const nothing: Plan = { format: 1, sheets: [] };
const today = on("2009-04-02");
const answers: Answers = new Map([
  ["decimalSign", "comma"],
  ["documentTypes", tickedAnswer(["invoice"], ["quote", "advance"])],
  ["same:ash ltd|ash", "yes"],
  ["accounting:2009-01", "1234.5"],
  ["__proto__", "constructor"],
  ["ofNextYear", '{"a":1}'],
]);

type Rows = CellValue[][];
const blocks = (rows: Rows) => blocksOf(rows, "Klientela");

/** The sheet "Klientela" after a plan was carried out over what stands there. */
function listed(before: Rows | null, wished: Answers | undefined, day = today, plan: Plan = nothing): Rows | null {
  const recipes = before === null ? null : { region: "k", name: "Klientela", blocks: blocks(before) };
  const workbook = { names: before === null ? ["Sales"] : ["Sales", "Klientela"], recipes };
  const made = withRecipes(plan, { workbook, built: [], answers: wished, language: "en", today: day });
  const sheet = made.sheets.find(({ name, carry }) => (carry?.sheet ?? name) === "Klientela");
  if (sheet === undefined) return null;
  const rows = writtenSheet(sheet);
  return before === null || sheet.carry === undefined ? rows : carriedRows(before, rows, sheet.carry);
}

const rowOf = (rows: Rows, key: string): CellValue[] => rows.find(([cell]) => String(cell).endsWith(`answer:${key}`))!;
const columnOf = (rows: Rows, header: string): number => rows.find((cells) => cells.includes(header))!.indexOf(header);

describe("answers in the sheet Klientela", () => {
  it("are read back as they were given, also without a built sheet", () => {
    const rows = listed(null, answers)!;
    expect(listsRecipes(blocks(rows))).toBe(true);
    expect(readAnswers(blocks(rows))).toEqual(answers);
    expect(rows.flat()).toContain("How Klientela reads this workbook");
  });

  it("stand below the built sheets", () => {
    const rows = listed(null, answers, today, build("client-table", company).plan)!;
    expect(readAnswers(blocks(rows))).toEqual(answers);
    const heading = rows.findIndex((cells) => cells.includes("How the ledger is read"));
    expect(heading).toBeGreaterThan(rows.findIndex((cells) => cells.includes("Made from")));
  });

  it("stay as they are where nothing is said of them", () => {
    const rows = listed(null, answers)!;
    const later = listed(rows, undefined, today + 30, build("client-table", company).plan)!;
    expect(readAnswers(blocks(later))).toEqual(answers);
    expect(rowOf(later, "decimalSign")).toContain(today);
  });

  it("keep their day unless they are decided anew", () => {
    const rows = listed(null, answers)!;
    const other = new Map([...answers, ["decimalSign", "point"], ["shape", "list"]]);
    const later = listed(rows, other, today + 30)!;
    expect(readAnswers(blocks(later))).toEqual(other);
    expect(rowOf(later, "decimalSign")).toContain(today + 30);
    expect(rowOf(later, "documentTypes")).toContain(today);
    expect(rowOf(later, "shape")).toContain(today + 30);
  });

  it("are no answers any more where the row is gone or one of its cells is cleared", () => {
    const rows = listed(null, answers)!;
    const without = rows.filter((cells) => cells !== rowOf(rows, "decimalSign"));
    expect([...readAnswers(blocks(without)).keys()]).not.toContain("decimalSign");
    for (const header of ["Answer", "Answer for the program"]) {
      const cleared = rows.map((cells) => [...cells]);
      rowOf(cleared, "documentTypes")[columnOf(cleared, header)] = null;
      expect(readAnswers(blocks(cleared))).toEqual(new Map([...answers].filter(([key]) => key !== "documentTypes")));
    }
  });

  it("go with their remarks, and the sheet goes with the last of them", () => {
    const rows = listed(null, answers)!;
    const row = rowOf(rows, "decimalSign");
    row[columnOf(rows, "Your remarks")] = "asked Anna";
    const later = listed(rows, new Map([["aNewOne", "x"], ...answers]))!;
    expect(rowOf(later, "decimalSign")).toContain("asked Anna");
    expect(listed(null, new Map())).toBeNull();
  });

  it("of another sheet are none", () => {
    const [client] = build("client-table", company).plan.sheets;
    expect(readAnswers(blocksOf(writtenSheet(client!), "Clients"))).toEqual(new Map());
  });
});

describe("an answer in words", () => {
  it.each(languages)("says something of every kind, and what it doesn't know as it is: %s", (language) => {
    const say = translator(language);
    for (const [key, value] of answers) {
      expect(questionWords(say, key)).not.toBe("");
      expect(answerWords(say, key, value)).not.toBe("");
    }
    expect(questionWords(say, "ofNextYear")).toBe("ofNextYear");
    expect(answerWords(say, "ofNextYear", '{"a":1}')).toBe('{"a":1}');
    expect(answerWords(say, "amountColumn", "Net <b>")).toBe("Net <b>");
  });

  it("in English", () => {
    const say = translator("en");
    const said = [...answers]
      .slice(1, 4)
      .map(([key, value]) => [questionWords(say, key), answerWords(say, key, value)]);
    expect(said.map(([, answer]) => answer)).toEqual([
      "counted: invoice; left out: advance and quote",
      "one client",
      "1,234.5",
    ]);
    expect(said.slice(1).map(([question]) => question)).toEqual([
      "ash ltd and ash: one client?",
      "Total by accounting, Jan 2009",
    ]);
    expect(answerWords(say, "sheets", '["2010","2011"]')).toBe("together with 2010 and 2011");
    expect(answerWords(say, "sheets", "[]")).toBe("this sheet alone");
    expect(answerWords(say, "documentTypes", tickedAnswer([], ["quote"]))).toBe("none counted: quote");
    expect(answerWords(say, "documentTypes", tickedAnswer(["", "sale"], []))).toBe("all counted: (blank) and sale");
  });
});

describe("a total by accounting", () => {
  it("is a number or none", () => {
    const kept = (value: string) => accountingAnswer(new Map([[accountingKey("2011-01"), value]]), "2011-01");
    expect(["1234.5", "-3", "0", "", "1,5", "1e5", "Infinity", "x"].map(kept)).toEqual([
      1234.5,
      -3,
      0,
      ...new Array<null>(5).fill(null),
    ]);
  });
});
