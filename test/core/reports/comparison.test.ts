import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/calendar/calendar";
import type { Column, TableBlock } from "../../../core/plan/plan";
import type { Built } from "../../../core/reports/buildReport";
import { buildReports } from "../../../core/reports/buildReport";
import { sameDaysYearBefore } from "../../../core/reports/comparison";
import type { OptionValues } from "../../../core/reports/options";
import { reportOf } from "../../../core/reports/reportList";
import { languages } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { inUnits, tenThousandths } from "../../oracle/clients";
import { anyCase, companyOfCase, optionsOf, runs, type Case } from "../properties/companies";
import { build, cellOf, companyFrom, on, quarter, rowKeysOf, type Rows } from "../sheets";
import { northwind, northwindQuarter, sampleCompany, sampleQuarter } from "./companies";

const sales: Rows = [
  ["date", "client", "amount", "manager"],
  ["2006-01-10", "Old", 7, "Zorin"],
  ["2008-02-10", "Ash", 40, "Ivanov"],
  ["2008-03-10", "Fir", -30, "Ivanov"],
  ["2008-11-10", "Ash", 100, "Ivanov"],
  ["2008-11-11", "Fir", 80, "Sidorov"],
  ["2008-12-20", "Elm", 20, "Petrov"],
  ["2008-12-21", "Elm", -20, "Petrov"],
  ["2009-01-10", "Ash", 250, "Ivanov"],
  ["2009-02-10", "Elm", 60, "Petrov"],
  ["2009-03-10", "New", 90, "Petrov"],
];
const company = companyFrom(sales);

function columnsOf(built: Built, table: string): readonly Column[] {
  const blocks = built.plan.sheets.flatMap((sheet) => sheet.blocks);
  return blocks.find((block): block is TableBlock => block.type === "table" && block.key === table)!.columns;
}
const cells = (built: Built, table: string, row: string, ...keys: string[]) =>
  keys.map((key) => cellOf(built, table, row, key));
const keysOf = (built: Built, table: string) => columnsOf(built, table).map(({ key }) => key);

describe("the same days a year earlier", () => {
  test.each([
    ["2009-01-01", "2009-03-31", "2008-01-01", "2008-03-31"],
    ["2009-02-01", "2009-02-28", "2008-02-01", "2008-02-29"],
    ["2008-02-01", "2008-02-29", "2007-02-01", "2007-02-28"],
    // no whole months: the day-numbers stay, as far as the month has them
    ["2009-02-10", "2009-02-28", "2008-02-10", "2008-02-28"],
    ["2008-02-29", "2008-02-29", "2007-02-28", "2007-02-28"],
    ["2009-02-28", "2009-02-28", "2008-02-28", "2008-02-28"],
    ["2008-11-15", "2009-02-14", "2007-11-15", "2008-02-14"],
  ])("%s … %s: %s … %s", (from, to, yearFrom, yearTo) => {
    const days = sameDaysYearBefore({ from: on(from), to: on(to) });
    expect([isoDay(days.from), isoDay(days.to)]).toEqual([yearFrom, yearTo]);
  });
});

describe("the client table, compared", () => {
  const keys = ["sales", "previousSales", "change", "changeShare"];

  test("with the period before, unless asked otherwise", () => {
    const built = build("client-table", company);
    expect(cells(built, "clients", "client:Ash", ...keys)).toEqual([250, 100, 150, 1.5]);
    expect(cells(built, "clients", "client:Fir", ...keys)).toEqual([0, 80, -80, -1]);
    // what was before is zero: no change in per cent
    expect(cells(built, "clients", "client:Elm", ...keys)).toEqual([60, 0, 60, null]);
    expect(cells(built, "clients", "total", ...keys)).toEqual([400, 180, 220, 220 / 180]);
  });

  test("with the same period a year earlier", () => {
    const built = build("client-table", company, { ...quarter, compare: "year" });
    expect(cells(built, "clients", "client:Ash", ...keys)).toEqual([250, 40, 210, 5.25]);
    // less than zero before: no share either
    expect(cells(built, "clients", "client:Fir", ...keys)).toEqual([0, -30, 30, null]);
    expect(cells(built, "clients", "total", ...keys)).toEqual([400, 10, 390, 39]);
    const headers = columnsOf(built, "clients").map(({ header }) => header);
    expect(headers).toEqual(expect.arrayContaining(["Sales Jan – Mar 2009", "Sales Jan – Mar 2008", "Change, %"]));
  });

  test("with nothing: no such columns, no such sentences", () => {
    const built = build("client-table", company, { ...quarter, compare: "none" });
    for (const key of keys.slice(1)) expect(keysOf(built, "clients")).not.toContain(key);
    expect(built.says.join(" ")).not.toMatch(/against|notably less/);
    expect(built.explain("clients", "client:Ash", "change")).toBeNull();
  });

  test("formulas stand beside the values, of their own row and of the total row", () => {
    const byKey = new Map(columnsOf(build("client-table", company), "clients").map((one) => [one.key, one]));
    const text = (formula: Column["formula"]) =>
      formula!.map((part) => (typeof part === "string" ? part : `[${part.column} ${part.rows}]`)).join("");
    expect(text(byKey.get("change")!.formula)).toBe("[sales same]-[previousSales same]");
    expect(text(byKey.get("changeShare")!.formula)).toBe(
      'IF([previousSales same]>0,[change same]/[previousSales same],"")',
    );
    const total = byKey.get("changeShare")!.total!;
    expect(total.type === "value" && text(total.formula)).toBe(
      'IF([previousSales total]>0,[change total]/[previousSales total],"")',
    );
  });

  test("what it says, and where the figures come from", () => {
    const built = build("client-table", company);
    expect(built.says).toContain("Sales grew by 122.2%: 400 against 180 in the period before (Oct – Dec 2008).");
    const why = built.explain("clients", "client:Ash", "previousSales")!;
    expect([why.sum, why.rows!.length]).toEqual([100, 1]);
    expect(why.settings).toContain("Compared with: Oct – Dec 2008");
    expect(built.explain("clients", "client:Ash", "changeShare")!.rule).toContain("Oct – Dec 2008");
    const year = build("client-table", company, { ...quarter, compare: "year" });
    expect(year.says).toContain("Sales grew by 3,900%: 400 against 10 a year earlier (Jan – Mar 2008).");
    expect(year.explain("clients", "total", "previousSales")!.sum).toBe(10);
  });
});

describe("a ledger that doesn't reach back to the compared period", () => {
  const late = companyFrom([sales[0]!, ...sales.slice(4)]);
  // the ledger starts on 10 November 2008
  const built = (["client-table", "manager-table", "status"] as const).map((key) => build(key, late));

  test.each([
    ["client-table", 0, "clients"],
    ["manager-table", 1, "managers"],
    ["status", 2, "composition"],
    ["status", 2, "movements"],
  ] as const)("%s: the columns are blank, without formulas, and a finding says why", (_, at, table) => {
    for (const column of columnsOf(built[at]!, table)) {
      if (!/^previous|^change|Change$/.test(column.key)) continue;
      expect("numbers" in column.values && column.values.numbers.every(Number.isNaN), column.key).toBe(true);
      expect(column.formula, column.key).toBeUndefined();
      expect(cellOf(built[at]!, table, "total", column.key), column.key).toBeNull();
    }
    expect(built[at]!.check.issues.map(({ code }) => code)).toContain("comparisonMissing");
    expect(built[at]!.says.join(" ")).not.toContain("against");
  });

  test("a few closed days at its beginning are tolerated", () => {
    const from = (day: string) =>
      build("client-table", companyFrom([sales[0]!, [day, "Ash", 1, "Ivanov"], ...sales.slice(4)]));
    expect(cellOf(from("2008-10-05"), "clients", "total", "previousSales")).toBe(181);
    expect(cellOf(from("2008-10-06"), "clients", "total", "previousSales")).toBeNull();
  });

  test("statuses need the months before it as well", () => {
    const some = build("status", companyFrom([sales[0]!, ["2008-09-30", "Ash", 1, "Ivanov"], ...sales.slice(4)]));
    expect(cells(some, "composition", "total", "previousClients", "clientsChange", "previousSales")).toEqual([
      null,
      null,
      null,
    ]);
    const codes = some.check.issues.map(({ code }) => code);
    expect(codes).toContain("comparedStatusMissing");
    expect(codes).not.toContain("comparisonMissing");
  });
});

describe("the manager table, compared", () => {
  const built = build("manager-table", company);
  const keys = ["sales", "previousSales", "change", "changeShare"];

  test("sales before, change, change in per cent; who sold before only has a row", () => {
    expect(cells(built, "managers", "manager:Ivanov", ...keys)).toEqual([250, 100, 150, 1.5]);
    expect(cells(built, "managers", "manager:Petrov", ...keys)).toEqual([150, 0, 150, null]);
    expect(cells(built, "managers", "manager:Sidorov", ...keys)).toEqual([0, 80, -80, -1]);
    expect(cells(built, "managers", "total", ...keys)).toEqual([400, 180, 220, 220 / 180]);
    expect(rowKeysOf(built, "managers")).not.toContain("manager:Zorin");
  });

  test("the table of the article stays first, and its numbers stay", () => {
    const before = build("manager-table", company, { ...quarter, compare: "none" });
    const article = keysOf(before, "managers").slice(0, keysOf(before, "managers").indexOf("sales") + 1);
    expect(keysOf(built, "managers").slice(0, article.length)).toEqual(article);
    for (const row of rowKeysOf(before, "managers"))
      expect(cells(built, "managers", row, ...article)).toEqual(cells(before, "managers", row, ...article));
  });

  test("Northwind, first quarter of 1998: sums of the file, added up apart from the product", async () => {
    const of = await northwind();
    const previous = build("manager-table", of, northwindQuarter);
    expect(cells(previous, "managers", "total", "sales", "previousSales")).toEqual([298_491.553, 181_681.4635]);
    expect(cells(previous, "managers", "manager:Michael Suyama", ...keys.slice(0, 3))).toEqual([
      8897.205, 19_939.267, -11_042.062,
    ]);
    const year = build("manager-table", of, { ...northwindQuarter, compare: "year" });
    expect(cellOf(year, "managers", "total", "previousSales")).toBe(138_288.925);
    expect(cells(year, "managers", "manager:Margaret Peacock", ...keys.slice(0, 3))).toEqual([
      38_187.48, 41_088.54, -2901.06,
    ]);
  });
});

describe("the plan to be typed", () => {
  test("is there only where it is asked for", () => {
    expect(keysOf(build("manager-table", company), "managers")).not.toContain("plan");
  });

  test("a yellow column of the user's own, blank, and its execution beside it by formula", () => {
    const built = build("manager-table", company, { ...quarter, plan: true });
    const [plan, execution] = ["plan", "execution"].map((key) =>
      columnsOf(built, "managers").find((one) => one.key === key)!,
    );
    expect([plan!.owner, plan!.kind, execution!.owner, execution!.kind]).toEqual(["user", "money", "ours", "share"]);
    for (const row of [...rowKeysOf(built, "managers"), "total"])
      expect(cells(built, "managers", row, "plan", "execution")).toEqual([null, null]);
    expect(execution!.formula!.filter((part) => typeof part === "string").join("_")).toBe('IF(N(_)>0,_/_,"")');
    expect(built.explain("managers", "manager:Ivanov", "plan")!.rule).toBe("This cell is yours to type in.");
    expect(built.explain("managers", "total", "execution")!.rule).toContain("plan");
  });
});

describe("the status report, compared", () => {
  const built = build("status", company);

  test("clients and sales by the status of that time", () => {
    const row = (key: string) => cells(built, "composition", key, "clients", "previousClients", "clientsChange");
    // on 31 December 2008 Ash was restored (nothing in the three months before), Fir and Elm were new
    expect(row("new")).toEqual([1, 2, -1]);
    expect(row("restored")).toEqual([0, 1, -1]);
    expect(row("regular")).toEqual([2, 0, 2]);
    expect(row("lost")).toEqual([2, 1, 1]);
    expect(row("total")).toEqual([5, 4, 1]);
    const money = (key: string) => cells(built, "composition", key, "sales", "previousSales", "change", "changeShare");
    expect(money("new")).toEqual([90, 80, 10, 0.125]);
    expect(money("restored")).toEqual([0, 100, -100, -1]);
    expect(money("total")).toEqual([400, 180, 220, 220 / 180]);
  });

  test("movements of the compared period beside those of the period", () => {
    const row = (key: string) => cells(built, "movements", key, "clients", "previousClients", "clientsChange");
    expect(["new", "restored", "lost", "stayed", "away"].map(row)).toEqual([
      [1, 2, -1],
      [0, 1, -1],
      [1, 0, 1],
      [2, 0, 2],
      [1, 1, 0],
    ]);
  });

  test("with the year before: the status on that period's last day", () => {
    const year = build("status", company, { ...quarter, compare: "year" });
    // Ash had bought on 10 February 2008 for the first time, Old was lost; Fir had a return only
    const row = (key: string) => cells(year, "composition", key, "previousClients", "previousSales");
    expect(["new", "lost", "none", "total"].map(row)).toEqual([
      [1, 40],
      [1, 0],
      [1, -30],
      [3, 10],
    ]);
  });

  test("says so with numbers, and explains clients by name and sums by rows", () => {
    expect(built.says.join(" ")).toContain("Active clients: 3 on 31 March 2009, 3 on 31 December 2008.");
    expect([...built.explain("composition", "new", "previousClients")!.clients!].sort()).toEqual(["Elm", "Fir"]);
    expect(built.explain("movements", "restored", "previousSales")!.sum).toBe(100);
    expect(built.explain("movements", "total", "previousSales")!.sum).toBe(180);
  });
});

test.each(languages)("in %s the header names the compared period, and a sentence says what changed", (language) => {
  const built = build("client-table", sampleCompany(language), { ...sampleQuarter, compare: "year" }, language);
  const header = columnsOf(built, "clients").find(({ key }) => key === "previousSales")!.header;
  expect(header).toContain("2008");
  expect(built.says.filter((text) => text.includes("2008") && text.includes("%")).length).toBe(1);
});

function builtOf(one: Case, options: OptionValues): Built[] {
  const reports = ["client-table", "manager-table", "status"] as const;
  return buildReports(reports.map(reportOf), {
    company: companyOfCase(one),
    say: translator("en"),
    today: one.question.to,
    options: { ...optionsOf(one), ...options },
  });
}

test("the compared period has one sum, by client, by manager, by status, by movement and in the ledger", () => {
  fc.assert(
    fc.property(anyCase(), fc.constantFrom("previous", "year"), (one, compare) => {
      const [clients, managers, status] = builtOf(one, { compare });
      const before = cellOf(clients!, "clients", "total", "previousSales");
      expect(cellOf(managers!, "managers", "total", "previousSales")).toBe(before);
      for (const table of ["composition", "movements"]) {
        const found = cellOf(status!, table, "total", "previousSales");
        if (found !== null) expect(found, table).toBe(before);
      }
      if (compare !== "year" || before === null) return;
      const days = sameDaysYearBefore(one.question);
      const within = one.ledger.filter(({ day }) => day >= days.from && day <= days.to);
      expect(before).toBe(inUnits(within.reduce((sum, row) => sum + tenThousandths(row.amount), 0n)));
    }),
    runs,
  );
});
