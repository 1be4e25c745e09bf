import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AbcCode } from "../../../core/methods/abc";
import { StatusCode } from "../../../core/methods/status";
import { displayNumber } from "../../../core/plan/displayWidth";
import { layout, sheetColumn } from "../../../core/plan/layout";
import type { TableBlock } from "../../../core/plan/plan";
import type { Built } from "../../../core/reports/buildReport";
import { Facts } from "../../../core/reports/Facts";
import { settingsOf } from "../../../core/reports/options";
import { languages } from "../../../core/text/language";
import { windowStart } from "../../oracle/days";
import { Oracle, inUnits } from "../../oracle/managerTable";
import { anyCase, companyOfCase, optionsOf, runs } from "../properties/companies";
import { build, cellOf, companyFrom, on, quarter, rowKeysOf, type Rows } from "../sheets";
import { northwind, northwindQuarter, sampleCompany } from "./companies";

const bought = (client: string, manager: string, line: string, amount: number, ...days: string[]): Rows =>
  days.map((day) => [day, client, manager, line, amount]);

const elm = bought(
  "Elm",
  "Petrov",
  "IT",
  1000,
  ...["2008-10-20", "2008-11-20", "2008-12-20", "2009-01-20", "2009-02-20", "2009-03-20"],
);
/** As of 31 March 2009: Cedar lost, Ash overdue, Beech at risk, Elm on time, Fir overdue but small. */
const sales: Rows = [
  ["date", "client", "manager", "line", "amount"],
  ...bought("Cedar", "Ivanov", "hardware", 700, "2007-01-10"),
  ...bought("Cedar", "Ivanov", "1C", 2000, "2007-09-01"),
  ...bought("Cedar", "Ivanov", "IT", 3000, "2008-06-15"),
  ...bought("Ash", "Ivanov", "1C", 1000, "2009-01-05", "2009-01-15", "2009-01-25", "2009-02-04"),
  ...bought(
    "Beech",
    "Petrov",
    "IT",
    750,
    ...["2008-09-17", "2008-09-27", "2008-10-17", "2008-11-16", "2008-12-26", "2009-02-14"],
  ),
  ...bought("Fir", "Petrov", "IT", 10, "2009-01-05", "2009-01-06", "2009-01-07", "2009-01-08"),
  ...elm,
];
const register: Rows = [
  ["client", "phone"],
  ["Cedar", "000 555-1"],
  ["Beech", 5550002],
];
const small = companyFrom(sales, register);

function tableOf(built: Built): TableBlock {
  return built.plan.sheets[0]!.blocks.find((block): block is TableBlock => block.type === "table")!;
}

const columnKeys = (built: Built): string[] => tableOf(built).columns.map(({ key }) => key);

describe("the call list (M53)", () => {
  const built = build("call-list", small);

  test("large clients who are lost, overdue or at risk, by the sum at stake", () => {
    expect(rowKeysOf(built, "calls")).toEqual(["client:Cedar", "client:Beech", "client:Ash"]);
    const row = (name: string) =>
      Object.fromEntries(columnKeys(built).map((key) => [key, cellOf(built, "calls", `client:${name}`, key)]));
    const blank = { called: null, result: null, nextDate: null };
    expect(row("Cedar")).toEqual({
      client: "Cedar",
      why: "lost",
      abc: "A",
      status: "lost",
      // the twelve months up to 15 June 2008: what was bought in January 2007 lies before them
      stake: 5000,
      last: "2008-06-15",
      daysSince: 289,
      // 234 and 288 days lie between the three purchases
      rhythm: 261,
      expected: "2009-03-03",
      lines: "IT, 1C",
      manager: "Ivanov",
      phone: "000 555-1",
      ...blank,
    });
    expect(row("Beech")).toEqual({
      client: "Beech",
      why: "atRisk",
      abc: "A",
      status: "regular",
      stake: 4500,
      last: "2009-02-14",
      daysSince: 45,
      // of 10, 20, 30, 40 and 50 days the 80th percentile is 42
      rhythm: 30,
      expected: "2009-03-16",
      lines: "IT",
      manager: "Petrov",
      phone: "5550002",
      ...blank,
    });
    expect(row("Ash")).toMatchObject({
      why: "overdue",
      abc: "B",
      status: "new",
      stake: 4000,
      daysSince: 55,
      phone: null,
    });
    expect(cellOf(built, "calls", "total", "stake")).toBe(13_500);
  });

  test("what it says", () => {
    expect(built.says).toEqual([
      "3 clients of classes A and B need a call (1 lost, 1 overdue, 1 at risk); sales of 13,500 are at stake.",
      "Begin with Cedar, Beech and Ash.",
      "Overdue by manager: Ivanov (1).",
    ]);
  });

  test("the typed columns are the user's, blank, and without a list of words", () => {
    const typed = tableOf(built).columns.filter(({ owner }) => owner !== "ours");
    expect(typed.map(({ key, kind, owner }) => [key, kind, owner])).toEqual([
      ["called", "day", "user"],
      ["result", "text", "user"],
      ["nextDate", "day", "user"],
    ]);
  });

  test("why each is called, in words, with the purchases; where the sum comes from", () => {
    const why = (row: string, column: string) => built.explain("calls", row, column);
    expect(why("client:Ash", "why")!.rule).toBe(
      "Silent for 55 days. The longest interval between two purchase days so far had 10.",
    );
    expect(why("client:Beech", "why")!.rule).toContain("at most 42 days (80th percentile), the longest 50");
    expect(why("client:Cedar", "why")!.rule).toContain("289 days ago, on 15 June 2008");
    expect(why("client:Cedar", "why")!.rows).toHaveLength(3);
    expect(why("client:Cedar", "stake")).toMatchObject({ sum: 5000 });
    expect(why("client:Cedar", "stake")!.rows).toHaveLength(2);
    expect(why("total", "stake")).toMatchObject({ sum: 13_500 });
    for (const { key } of tableOf(built).columns) expect(why("client:Cedar", key)?.rule, key).toBeTruthy();
    expect(why("client:Elm", "stake")).toBeNull();
    expect(why("client:Cedar", "constructor")).toBeNull();
    expect(why("total", "why")).toBeNull();
  });

  test("by manager: one after the other, each on a page of his own", () => {
    const paged = build("call-list", small, { ...quarter, byManager: true });
    expect(rowKeysOf(paged, "calls")).toEqual(["client:Cedar", "client:Ash", "client:Beech"]);
    expect(tableOf(paged).pageBreaks).toEqual(["client:Beech"]);
    expect(tableOf(built).pageBreaks).toBeUndefined();
    // it says the same
    expect(paged.says).toEqual(built.says);
  });

  test("without managers, lines and phones these columns are left out, and what can be done is said", () => {
    const bare = companyFrom(sales.map((row) => [row[0]!, row[1]!, row[4]!]));
    const paged = build("call-list", bare, { ...quarter, byManager: true });
    expect(columnKeys(paged)).not.toEqual(expect.arrayContaining(["manager"]));
    expect(columnKeys(paged).filter((key) => ["manager", "lines", "phone"].includes(key))).toEqual([]);
    expect(tableOf(paged).pageBreaks).toBeUndefined();
    expect(rowKeysOf(paged, "calls")).toHaveLength(3);
    expect(paged.says).toHaveLength(2);
    expect(paged.check.issues.map(({ code }) => code)).toContain("phonesMissing");
    expect(built.check.issues.map(({ code }) => code)).not.toContain("phonesMissing");
  });

  test("nobody to call: a table without rows, and a sentence", () => {
    const fine = companyFrom([sales[0]!, ["2007-01-01", "Elm", "Petrov", "IT", 1], ...elm]);
    const empty = build("call-list", fine);
    expect(rowKeysOf(empty, "calls")).toEqual([]);
    expect(cellOf(empty, "calls", "total", "stake")).toBe(0);
    expect(empty.says).toEqual(["Nobody needs a call: no client of class A or B is lost, overdue or at risk."]);
  });
});

test.each(languages)("a day fits into the columns that are to be typed, %s", (language) => {
  const [sheet] = build("call-list", small, quarter, language).plan.sheets;
  const { widths } = layout(sheet!);
  const table = sheet!.blocks.find((block): block is TableBlock => block.type === "table")!;
  for (const key of ["called", "nextDate"]) {
    expect(widths[sheetColumn(table, key)]).toBeGreaterThan(displayNumber(on("2009-12-31"), "day", language).length);
  }
});

test("the same clients and numbers in every language, in its own words", () => {
  const all = languages.map((language) => build("call-list", sampleCompany(language), quarter, language));
  const stakes = (built: Built) => tableOf(built).rowKeys.map((key) => cellOf(built, "calls", key, "stake"));
  for (const built of all) {
    expect(stakes(built).length).toBeGreaterThan(0);
    expect(stakes(built)).toEqual(stakes(all[0]!));
    // the sample's register holds phones in every language
    expect(columnKeys(built)).toContain("phone");
  }
  expect(new Set(all.map((built) => built.says[0])).size).toBe(languages.length);
});

test("Northwind: who is lost, overdue or at risk, by what the ledger says of each", async () => {
  const company = await northwind();
  const built = build("call-list", company, northwindQuarter);
  const facts = new Facts(company, settingsOf(northwindQuarter), on("1998-04-02"));
  const rows = rowKeysOf(built, "calls");
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const cell = (key: string) => cellOf(built, "calls", row, key);
    expect(["A", "B"]).toContain(cell("abc"));
    expect(cell("why") === "lost").toBe(cell("status") === "lost");
    expect(built.explain("calls", row, "stake")!.sum).toBeCloseTo(Number(cell("stake")), 9);
    expect(Number(cell("daysSince"))).toBe(facts.asOf - on(String(cell("last"))));
  }
  const stakes = rows.map((row) => Number(cellOf(built, "calls", row, "stake")));
  expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
});

test("the list is what the words of the method say", () => {
  fc.assert(
    fc.property(anyCase(), (one) => {
      const company = companyOfCase(one);
      const built = build("call-list", company, optionsOf(one));
      const facts = new Facts(company, settingsOf(optionsOf(one)), one.question.to);
      const oracle = new Oracle(one.ledger, one.register ?? [], one.question);
      const { clients } = oracle.answer();
      const expected = new Map<string, readonly [reason: string, stake: number]>();
      for (const [name, { status, last }] of clients) {
        const place = company.clients.indexOf(name);
        const isLost = facts.status[place] === StatusCode.lost;
        // the oracle knows statuses; the former class is taken as the product has it
        expect(isLost).toBe(status === "lost");
        const code = isLost ? facts.formerAbc[place]! : facts.abc[place]!;
        if (last === null || (code !== AbcCode.a && code !== AbcCode.b)) continue;
        const client = oracle.clients.get(name)!;
        const days = [...new Set(client.purchases.map(({ day }) => day))].sort((a, b) => a - b);
        const gaps = days.slice(1).map((day, at) => day - days[at]!);
        const to = isLost ? last : one.question.to;
        const from = windowStart(to, one.question.classMonths);
        const stake = inUnits(
          client.lines.reduce((sum, line) => (line.day >= from && line.day <= to ? sum + line.sum : sum), 0n),
        );
        const reason = isLost ? "lost" : riskOf(gaps, one.question.to - last);
        if (reason !== null) expected.set(`client:${name}`, [reason, stake]);
      }
      const found = rowKeysOf(built, "calls").map((row) => {
        const cell = (key: string) => cellOf(built, "calls", row, key);
        return [row, [cell("why"), cell("stake")]] as const;
      });
      expect(new Map(found)).toEqual(expected);
    }),
    runs,
  );
});

function riskOf(gaps: readonly number[], silent: number): string | null {
  if (gaps.length < 3) return null;
  const sorted = [...gaps].sort((a, b) => a - b);
  if (silent > sorted.at(-1)!) return "overdue";
  const place = 0.8 * (sorted.length - 1);
  const low = sorted[Math.floor(place)]!;
  const percentile = low + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - low);
  return silent > percentile + 1e-9 ? "atRisk" : null;
}
