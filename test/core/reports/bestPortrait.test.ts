import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import type { Attribute } from "../../../core/registers/Attribute";
import { companyOf, type Company } from "../../../core/registers/company";
import type { OptionValues } from "../../../core/reports/options";
import { build, cellOf, readLedger, readRegister, rowKeysOf, type Rows } from "../sheets";
import { northwind, northwindQuarter } from "./companies";

const names = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gum", "Holly"];
/** The first brings most. */
const sums = [800, 700, 600, 500, 40, 30, 20, 10];

function companyWith(attributes: readonly Attribute[], clients = names, amounts = sums, lines?: string[]): Company {
  const sales: Rows = [
    ["date", "client", "amount", ...(lines === undefined ? [] : ["line"])],
    ...clients.map((name, at) => ["2009-02-10", name, amounts[at]!, ...(lines === undefined ? [] : [lines[at]!])]),
  ];
  const register = readRegister([["client"], ...clients.map((name) => [name]), ["Never bought"]]);
  return companyOf(readLedger(sales), { ...register, attributes });
}

const attribute = (header: string, type: Attribute["type"], values: CellValue[]): Attribute => ({
  header,
  column: 1,
  type,
  values: [...values, null],
});
const portrait = (company: Company, options: OptionValues = {}) =>
  build("best-portrait", company, { to: "2009-03-31", best: "top", bestShare: 50, ...options });
const keys = (company: Company, options?: OptionValues) => rowKeysOf(portrait(company, options), "values");

describe("against chance (M12)", () => {
  // 3 of the 4 best, 1 of the 4 others: the lady tasting tea (Fisher 1935), p = 17 / 70
  const branches = attribute("Branches", "yesNo", [true, true, true, false, true, false, false, false]);
  const yes = 'attribute:["Branches","true"]';

  test("counts, shares, lift and p of a value", () => {
    const built = portrait(companyWith([branches]));
    expect(rowKeysOf(built, "values")).toEqual([yes]);
    const cell = (key: string) => cellOf(built, "values", yes, key);
    expect(["best", "bestShare", "rest", "restShare", "allShare", "lift"].map(cell)).toEqual([
      3, 0.75, 1, 0.25, 0.5, 1.5,
    ]);
    expect(cell("p")).toBeCloseTo(17 / 70, 12);
    // two values were looked at: yes and no
    expect(cell("adjusted")).toBeCloseTo(34 / 70, 12);
    expect(cell("verdict")).toBeNull();
    expect(built.says).toEqual([
      "The best are the top 50% by sales, 1 April 2008 – 31 March 2009: 4 of 8 clients.",
      "Nothing sets the 4 best clients apart from the 4 others more than chance would: 2 values were looked at.",
    ]);
  });

  test("what stands out is marked and said with the reader's own counts", () => {
    // all 5 best and 1 of 15 others: C(6, 5) · C(14, 0) / C(20, 5) = 6 / 15504, twice adjusted for 2 values
    const clients = Array.from({ length: 20 }, (_, at) => `Client ${at}`);
    const activity = clients.map((_, at) => (at < 6 ? (at === 0 ? "Production" : "production") : "trade"));
    const company = companyWith(
      [attribute("Activity", "text", activity)],
      clients,
      clients.map((_, at) => 100 - at),
    );
    const built = portrait(company, { bestShare: 25 });
    const row = 'attribute:["Activity","Production"]';
    expect(cellOf(built, "values", row, "p")).toBeCloseTo(6 / 15504, 12);
    expect(cellOf(built, "values", row, "adjusted")).toBeCloseTo(12 / 15504, 12);
    expect(cellOf(built, "values", row, "verdict")).toBe("telling");
    expect(built.says[1]).toBe('Of your 5 best clients 5 have "Activity: Production", of the 15 others 1.');
    expect(built.says[2]).toContain("1 of 2 values looked at stands out");
    const why = built.explain("values", row, "rest")!;
    expect(why.clients).toEqual(["Client 5"]);
    expect(built.explain("values", row, "p")!.rule).toContain("5 of 20");
  });

  test("no answer is wanted of what only one client has, and who never bought isn't asked", () => {
    expect(keys(companyWith([attribute("Code", "text", names)]))).toEqual([]);
  });
});

describe("values", () => {
  test("many numbers and days make ranges that hold a quarter each; few numbers are values", () => {
    const size = attribute("Employees", "number", [900, 800, 1000.5, 700, 10, 20, 30, 40]);
    const founded = attribute(
      "Founded",
      "day",
      [1, 2, 3, 4, 5, 6, 7, 8].map((day) => 30_000 + day),
    );
    const grade = attribute("Grade", "number", [1, 1, 1, 2, 2, 2, 2, null]);
    const built = portrait(companyWith([size, founded, grade]));
    const shown = rowKeysOf(built, "values").map((key) =>
      ["attribute", "value"].map((column) => cellOf(built, "values", key, column)).join(" "),
    );
    // sorted sizes: 10 20 | 30 40 | 700 800 | 900 1000.5; the fourth client has 700
    expect(shown.sort()).toEqual([
      "Employees above 40, up to 800",
      "Employees above 800",
      "Founded above 20 Feb 1982, up to 22 Feb 1982",
      "Founded up to 20 Feb 1982",
      "Grade 1",
    ]);
  });

  test("product lines bought are values of their own", () => {
    const lines = ["1C", "1C", "1C", "IT", "IT", "IT", "IT", "IT"];
    const built = portrait(companyWith([], names, sums, lines));
    expect(rowKeysOf(built, "values")).toEqual(['line:["","1C"]']);
    expect(cellOf(built, "values", 'line:["","1C"]', "best")).toBe(3);
    expect(built.says.at(-1)).toContain("no attributes");
  });
});

describe("who is best", () => {
  const flag = attribute("Flag", "yesNo", [true, true, false, false, false, false, false, false]);
  const company = companyWith([flag]);
  const best = (options: OptionValues) =>
    portrait(company, options).explain("values", 'attribute:["Flag","true"]', "best")?.clients;

  test("class A, the largest part, equal sums on the better side", () => {
    // 800 and 700 begin below half of 2700: 0, 0.296; 600 begins at 0.556
    expect(portrait(company, { best: "a" }).says[0]).toBe("The best are class A: 2 of 8 clients.");
    expect(best({ best: "a" })).toEqual(["Ash", "Birch"]);
    expect(best({ bestShare: 10 })).toEqual(["Ash"]);
    const equal = companyWith([flag], names, [100, 100, 1, 1, 1, 1, 1, 1]);
    expect(portrait(equal, { bestShare: 10 }).says[0]).toContain("2 of 8");
  });

  test("nobody, or everybody: it says what to do", () => {
    expect(portrait(company, { best: "grade" }).says[0]).toContain("Set up the segments");
    expect(portrait(company, { bestShare: 0 }).says[0]).toContain("There is no best client");
    expect(portrait(company, { bestShare: 100 }).says[0]).toContain("All clients are among the best");
    expect(keys(company, { bestShare: 100 })).toEqual([]);
  });
});

test("Northwind: shares and counts agree for every value, and adjusting never makes anything less probable", async () => {
  const company = await northwind();
  fc.assert(
    fc.property(fc.constantFrom("a", "top"), fc.integer({ min: 5, max: 60 }), (best, bestShare) => {
      const built = build("best-portrait", company, { ...northwindQuarter, best, bestShare });
      let last = 0;
      for (const key of rowKeysOf(built, "values")) {
        const cell = (column: string) => Number(cellOf(built, "values", key, column));
        expect(cell("bestShare")).toBeGreaterThan(cell("restShare"));
        expect(cell("lift")).toBeGreaterThan(1);
        expect(cell("p")).toBeGreaterThanOrEqual(last);
        expect(cell("adjusted")).toBeGreaterThanOrEqual(cell("p"));
        expect(cell("adjusted")).toBeLessThanOrEqual(1);
        last = cell("p");
      }
    }),
    { seed: 12, numRuns: 8 },
  );
});
