import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import type { Built } from "../../../core/reports/buildReport";
import { build, cellOf, companyFrom, issueCells, quarter, rowKeysOf } from "../sheets";

const header = ["date", "document", "client", "manager", "line", "amount", "cost"];
type Sale = readonly [string, string | null, string, string | null, string | null, number, number?];

/** A ledger that reaches back far enough, by a client and a manager of its own whose figures don't matter. */
const old: Sale = ["2007-01-10", "0", "Old", "Orlov", "1C", 1];

function table(
  sales: readonly Sale[],
  { register, options }: { register?: CellValue[][]; options?: object } = {},
): Built {
  const company = companyFrom([header, ...sales.map((sale) => sale.map((cell) => cell ?? null))], register);
  return build("manager-table", company, { ...quarter, ...options });
}

const cells = (built: Built, row: string, ...columns: string[]) =>
  columns.map((column) => cellOf(built, "managers", row, column));
const kinds = ["primarySum", "repeatSum", "newDirectionSum", "returnsSum", "sales"];

describe("sums by kind (M21, M22)", () => {
  const instalments: Sale[] = [
    old,
    ["2009-03-30", "15", "Ash", "Ivanov", "1C", 500],
    ["2009-04-10", "15", "Ash", "Ivanov", "1C", 500],
  ];

  test.each([
    ["2009-01-01", "2009-03-31", 1],
    ["2009-04-01", "2009-06-30", 0],
  ])("document 15 in instalments: 500 primary in the quarter from %s", (from, to, won) => {
    const built = table(instalments, { options: { from, to } });
    expect(cells(built, "manager:Ivanov", "primary", ...kinds)).toEqual([won, 500, 0, 0, 0, 500]);
  });

  test("the four sums add up to sales; a line left blank is never a new direction", () => {
    const built = table([
      old,
      ["2008-02-01", "1", "Ash", "Ivanov", "1C", 10],
      ["2009-01-10", "2", "Ash", "Ivanov", "1C", 100.5],
      ["2009-01-10", "2", "Ash", "Ivanov", "IT", 40],
      ["2009-01-12", "3", "Ash", "Ivanov", null, 7],
      ["2009-02-10", "4", "Ash", "Ivanov", "1C", -30.25],
      ["2009-02-11", "5", "Fir", "Ivanov", "1C", 1000],
      ["2009-02-12", "6", "Fir", "Ivanov", "IT", 0],
    ]);
    const expected = [1000, 107.5, 40, -30.25, 1117.25];
    expect(cells(built, "manager:Ivanov", ...kinds)).toEqual(expected);
    expect(cells(built, "total", ...kinds)).toEqual(expected);
  });

  test("the number of sales of a kind is purchases × lines, counted on the purchase's day", () => {
    const built = table([
      old,
      ["2008-02-01", "1", "Ash", "Ivanov", "1C", 10],
      // two lines of one purchase; three rows, two sales
      ["2009-01-10", "2", "Ash", "Ivanov", "1C", 100],
      ["2009-01-10", "2", "Ash", "Ivanov", "1C", 50],
      ["2009-01-10", "2", "Ash", "Ivanov", "IT", 40],
      // the purchase is of the quarter before, its instalment of this one
      ["2008-12-30", "3", "Ash", "Ivanov", "hardware", 40],
      ["2009-01-30", "3", "Ash", "Ivanov", "hardware", 40],
    ]);
    expect(cells(built, "manager:Ivanov", "repeatCount", "newDirectionCount")).toEqual([1, 1]);
    expect(cells(built, "manager:Ivanov", "newDirectionSum")).toEqual([80]);
  });

  test("without product lines there are two kinds and the returns", () => {
    const company = companyFrom([
      ["date", "client", "amount"],
      ["2007-01-10", "Ash", 5],
      ["2009-01-10", "Ash", 100],
    ]);
    const built = build("manager-table", company);
    expect(cells(built, "company", "primarySum", "repeatSum", "newDirectionSum", "newDirectionCount")).toEqual([
      0,
      100,
      null,
      null,
    ]);
  });
});

describe("who counts for whom (Managers)", () => {
  test("sums go to the manager of the line, a primary sale to the larger sum, then to the first row", () => {
    const built = table([
      old,
      ["2009-01-10", "1", "Ash", "Ivanov", "1C", 40],
      ["2009-01-10", "1", "Ash", "Petrov", "1C", 60],
      ["2009-01-11", "2", "Elm", "Petrov", "1C", 50],
      ["2009-01-11", "2", "Elm", "Ivanov", "1C", 50],
      ["2009-01-12", "3", "Fir", null, "1C", 500],
      ["2009-01-12", "3", "Fir", "Ivanov", "1C", 1],
      // the first row of the sheet, although not the first day
      ["2009-01-15", "4", "Gum", "Zorin", "1C", 5],
      ["2009-01-14", "4", "Gum", "Orlov", "1C", 5],
    ]);
    expect(cells(built, "manager:Zorin", "primary", "primarySum")).toEqual([1, 5]);
    expect(cells(built, "manager:Ivanov", "primary", "primarySum")).toEqual([1, 91]);
    expect(cells(built, "manager:Petrov", "primary", "primarySum")).toEqual([2, 110]);
    expect(cells(built, "manager:", "primary", "primarySum")).toEqual([0, 500]);
    expect(cells(built, "total", "primary", "primarySum")).toEqual([4, 711]);
  });

  test("other counts go to the responsible manager: of the register, else of the latest settlement day", () => {
    const lost: Sale[] = [
      old,
      ["2008-11-10", "1", "Ash", "Ivanov", "1C", 40],
      ["2008-11-10", "2", "Elm", "Ivanov", "1C", 40],
      ["2008-12-10", "3", "Elm", "Petrov", "1C", 40],
      ["2008-12-10", "4", "Elm", "Ivanov", "1C", 39],
      // a return changes nobody
      ["2009-01-10", "5", "Elm", "Sidorov", "1C", -5],
      ["2008-12-11", "6", "Fir", null, "1C", 40],
    ];
    const byLedger = table(lost);
    expect(rowKeysOf(byLedger, "managers").map((row) => [row, ...cells(byLedger, row, "lost")])).toEqual([
      ["manager:Ivanov", 1],
      ["manager:Petrov", 1],
      ["manager:Sidorov", 0],
      ["manager:", 1],
    ]);
    const byRegister = table(lost, {
      register: [
        ["client", "manager"],
        ["Elm", "Zorin"],
        ["Ash", null],
        ["New", "Zorin"],
      ],
    });
    expect(cells(byRegister, "manager:Zorin", "lost", "potential")).toEqual([1, 1]);
    expect(cells(byRegister, "manager:Ivanov", "lost", "potential")).toEqual([1, 0]);
    expect(cells(byRegister, "total", "lost", "potential")).toEqual([3, 1]);
  });

  test("a ledger without managers has one row", () => {
    const built = table(
      [
        ["2007-01-10", "0", "Ash", null, "1C", 1],
        ["2009-01-10", "1", "Ash", null, "1C", 100],
      ],
      {
        register: [
          ["client", "manager"],
          ["Ash", "Zorin"],
          ["New", "Zorin"],
        ],
      },
    );
    expect(rowKeysOf(built, "managers")).toEqual(["company"]);
    expect(cells(built, "company", "manager", "potential", "restored", "sales")).toEqual(["Company", 1, 1, 100]);
  });

  test("by sales, equal ones by name, those without a manager last", () => {
    const built = table([
      old,
      ["2009-01-10", "1", "Ash", null, "1C", 900],
      ["2009-01-10", "2", "Elm", "Petrov", "1C", 50],
      ["2009-01-10", "3", "Fir", "Ivanov", "1C", 50],
      ["2009-01-10", "4", "Gum", "Zorin", "1C", 70],
    ]);
    expect(rowKeysOf(built, "managers")).toEqual(["manager:Zorin", "manager:Ivanov", "manager:Petrov", "manager:"]);
  });
});

describe("what is offered beside (M22)", () => {
  test("conversion: of those first contacted in the period, who bought by the as-of date", () => {
    const built = table(
      [old, ["2009-03-05", "1", "Ash", "Ivanov", "1C", 5], ["2009-04-05", "2", "Elm", "Ivanov", "1C", 5]],
      {
        register: [
          ["client", "manager", "first contact"],
          ["Ash", "Ivanov", "2009-01-01"],
          ["Elm", "Ivanov", "2009-03-31"],
          ["Fir", "Ivanov", "2008-12-31"],
          ["Gum", "Petrov", "2009-02-01"],
        ],
      },
    );
    expect(cells(built, "manager:Ivanov", "conversion", "potential")).toEqual([1 / 2, 2]);
    expect(cells(built, "manager:Petrov", "conversion", "potential")).toEqual([0, 1]);
    expect(cells(built, "total", "conversion", "potential")).toEqual([1 / 3, 3]);
  });

  test("without first contacts: new of new and potential", () => {
    const built = table([old, ["2009-03-05", "1", "Ash", "Ivanov", "1C", 5]], {
      register: [["client"], ["Ash"], ["Elm"], ["Fir"], ["Gum"]],
    });
    expect(cells(built, "total", "primary", "potential", "conversion")).toEqual([1, 3, 1 / 4]);
    expect(built.explain("managers", "total", "conversion")!.clients).toEqual(["Ash"]);
    expect(cells(table([old]), "total", "conversion")).toEqual([null]);
  });

  test("average check: settlements by purchases in which the manager has a line", () => {
    const built = table([
      old,
      ["2009-01-10", "1", "Ash", "Ivanov", "1C", 100],
      ["2009-01-10", "1", "Ash", "Petrov", "1C", 50],
      ["2009-01-11", "2", "Ash", "Ivanov", "1C", 80],
      ["2009-01-12", "2", "Ash", "Ivanov", "1C", -10],
      ["2009-01-13", "3", "Ash", "Orlov", "1C", -10],
    ]);
    expect(cells(built, "manager:Ivanov", "averageCheck")).toEqual([90]);
    expect(cells(built, "manager:Petrov", "averageCheck")).toEqual([50]);
    expect(cells(built, "manager:Orlov", "averageCheck")).toEqual([null]);
    expect(cells(built, "total", "averageCheck")).toEqual([115]);
  });

  test("margin is of the lines whose cost is known, and says so", () => {
    const built = table([
      old,
      ["2009-01-10", "1", "Ash", "Ivanov", "1C", 100, 60],
      ["2009-01-11", "2", "Ash", "Ivanov", "1C", 80],
      ["2009-01-12", "2", "Ash", "Ivanov", "1C", -10, -6],
      ["2009-01-13", "3", "Ash", "Petrov", "1C", 0, 5],
    ]);
    expect(cells(built, "manager:Ivanov", "margin")).toEqual([36]);
    expect(cells(built, "manager:Petrov", "margin")).toEqual([-5]);
    expect(built.explain("managers", "manager:Petrov", "margin")!.sum).toBe(-5);
    expect(built.check.issues.find((issue) => issue.code === "costMissing")!.count).toBe(2);
    expect(cells(table([old, ["2009-01-11", "2", "Ash", "Ivanov", "1C", 80]]), "total", "margin")).toEqual([null]);
  });

  test("clients in work are new, restored or regular", () => {
    const built = table([
      old,
      ["2008-11-10", "1", "Lost", "Ivanov", "1C", 1],
      ["2009-01-10", "2", "New", "Ivanov", "1C", 1],
      ["2008-12-10", "3", "Regular", "Ivanov", "1C", 1],
      ["2009-01-10", "4", "Regular", "Ivanov", "1C", 1],
      ["2009-01-10", "5", "Old", "Orlov", "1C", 1],
    ]);
    expect(["manager:Ivanov", "manager:Orlov", "total"].flatMap((row) => cells(built, row, "clients"))).toEqual([
      2, 1, 3,
    ]);
  });
});

describe("History", () => {
  const unknown = ["primary", "lost", "restored", "primarySum", "repeatSum", "newDirectionSum", "repeatCount"];

  test("a ledger that starts later than N months before the period: not known, but for client since", () => {
    const sales: Sale[] = [
      ["2008-10-02", "1", "Ash", "Ivanov", "1C", 10],
      ["2009-01-10", "2", "Ash", "Ivanov", "1C", 100],
      ["2009-01-11", "3", "Elm", "Petrov", "1C", 50],
      ["2009-01-12", "4", "Elm", "Petrov", "1C", -5],
    ];
    const register = [
      ["client", "client since"],
      ["Elm", "2005-05-05"],
    ];
    const built = table(sales, { register });
    expect(cells(built, "manager:Ivanov", ...unknown)).toEqual(unknown.map(() => null));
    expect(cells(built, "manager:Ivanov", "returnsSum", "sales", "clients")).toEqual([0, 100, 1]);
    expect(cells(built, "manager:Petrov", ...unknown)).toEqual([0, 0, 1, 0, 0, 50, 0]);
    expect(cells(built, "total", ...unknown)).toEqual(unknown.map(() => null));
    expect(issueCells(built.check.issues)).toHaveProperty("historyTooShort");
    expect(built.explain("managers", "manager:Ivanov", "primarySum")!.sum).toBeNull();
    expect(built.explain("managers", "manager:Ivanov", "lost")!.clients).toBeNull();
  });

  test.each([
    // from N months before the period on it is known; from twelve on it doesn't warn
    ["2008-10-02", "historyTooShort"],
    ["2008-10-01", "historyShort"],
    ["2008-01-02", "historyShort"],
    ["2008-01-01", ""],
  ])("a ledger from %s on: %j", (start, code) => {
    const built = table([
      [start, "1", "Ash", "Ivanov", "1C", 10],
      ["2009-03-30", "2", "Ash", "Ivanov", "1C", 10],
    ]);
    expect(
      built.check.issues
        .map((issue) => issue.code as string)
        .filter((one) => one.startsWith("history"))
        .join(),
    ).toBe(code);
  });
});
