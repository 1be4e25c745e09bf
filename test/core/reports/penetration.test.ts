import { describe, expect, test } from "vitest";
import type { TableBlock } from "../../../core/plan/plan";
import type { Company } from "../../../core/registers/company";
import { languages } from "../../../core/text/language";
import type { TypedPotential } from "../../../core/typed/TypedSheets";
import { build, cellOf, companyFrom, issueCells, quarter, rowKeysOf, type Rows } from "../sheets";

const sales: Rows = [
  ["date", "client", "manager", "line", "amount"],
  ["2008-03-31", "Ash", "Ivanov", "IT", 999],
  ["2008-04-01", "Ash", "Ivanov", "IT", 200],
  ["2009-03-31", "Ash", "Ivanov", "IT", 100],
  ["2009-03-31", "Ash", "Ivanov", "hardware", 50],
  ["2009-01-31", "Beech", "Petrov", "IT", 400],
  ["2009-02-01", "Beech", "Petrov", "IT", -100],
  ["2009-04-01", "Beech", "Petrov", "IT", 5000],
];
const bare = companyFrom(sales);

type Row = readonly [client: string, line: string, volume: number, competitor?: string, target?: number];

function withPotential(company: Company, rows: readonly Row[]): Company {
  const potential: TypedPotential = {
    sheet: "Potential",
    rows: rows.map(([client, line, volume, competitor = "", target = NaN], row) => ({
      client,
      line,
      volume: volume * 10_000,
      competitor,
      target,
      place: { sheet: "Potential", row: row + 1, column: 0 },
    })),
  };
  return { ...company, typed: { ...company.typed, potential } };
}

const known = withPotential(bare, [
  // 300 of 1,200 are ours; planned are 600
  ["Ash", "IT", 1200, "Alfa"],
  // 300 of 1,000; planned are 800
  ["Beech", "it", 1000, "Beta", 0.8],
  // never sold by us
  ["Beech", "training", 400, "alfa"],
  ["Ash", "hardware", 100],
]);

describe("penetration and plan by client (M20)", () => {
  const built = build("penetration", known);
  const cells = (table: string, key: string, ...columns: string[]) =>
    columns.map((column) => cellOf(built, table, key, column));

  test("a row a client and line, the most room first", () => {
    expect(rowKeysOf(built, "penetration")).toEqual([
      "potential:Beech|IT",
      "potential:Ash|IT",
      "potential:Beech|training",
      "potential:Ash|hardware",
    ]);
    const figures = ["sales", "volume", "share", "elsewhere", "target", "plan", "room", "execution"] as const;
    // computed by hand
    expect(cells("penetration", "potential:Ash|IT", ...figures)).toEqual([300, 1200, 0.25, 900, 0.5, 600, 300, 0.5]);
    expect(cells("penetration", "potential:Beech|IT", ...figures)).toEqual([300, 1000, 0.3, 700, 0.8, 800, 500, 0.375]);
    expect(cells("penetration", "potential:Beech|training", ...figures)).toEqual([0, 400, 0, 400, 0.5, 200, 200, 0]);
    expect(cells("penetration", "potential:Ash|hardware", ...figures)).toEqual([50, 100, 0.5, 50, 0.5, 50, 0, 1]);
    expect(cells("penetration", "potential:Ash|IT", "name", "competitor", "manager", "client", "line")).toEqual([
      "Ash · IT",
      "Alfa",
      "Ivanov",
      "Ash",
      "IT",
    ]);
    expect(cells("penetration", "total", "sales", "volume", "plan", "room", "elsewhere")).toEqual([
      650, 2700, 1650, 1000, 2050,
    ]);
    expect(cells("penetration", "total", "share", "execution")).toEqual([650 / 2700, 650 / 1650]);
  });

  test("by line and by competitor", () => {
    expect(rowKeysOf(built, "lines")).toEqual(["line:IT", "line:training", "line:hardware"]);
    expect(cells("lines", "line:IT", "clients", "sales", "volume", "plan", "room", "elsewhere")).toEqual([
      2, 600, 2200, 1400, 800, 1600,
    ]);
    expect(cells("lines", "line:IT", "share", "execution")).toEqual([600 / 2200, 600 / 1400]);
    // a client counts once in the total
    expect(cells("lines", "total", "clients", "sales", "room", "share")).toEqual([2, 650, 1000, 650 / 2700]);
    // Alfa and alfa are one
    expect(rowKeysOf(built, "competitors")).toEqual(["competitor:alfa", "competitor:beta", "competitor:"]);
    expect(cells("competitors", "competitor:alfa", "clients", "elsewhere")).toEqual([2, 1300]);
    expect(cells("competitors", "competitor:", "competitor", "elsewhereShare")).toEqual(["(not named)", 50 / 2050]);
  });

  test("what it says", () => {
    expect(built.says).toEqual([
      "Of the 2,700 a year that 2 clients spend on these lines, 650 are bought from us: 24.1%.",
      "The most room to the plan is with Beech (IT), Ash (IT) and Beech (training); in all it is 1,000 a year.",
      "Alfa holds the most, 1,300 a year.",
    ]);
  });

  test("the share aimed at is a setting", () => {
    const aimed = build("penetration", known, { ...quarter, target: 25 });
    expect(cellOf(aimed, "penetration", "potential:Ash|IT", "plan")).toBe(300);
    // what a row names goes before it
    expect(cellOf(aimed, "penetration", "potential:Beech|IT", "plan")).toBe(800);
    const reached = build("penetration", withPotential(bare, [["Ash", "IT", 1200]]), { ...quarter, target: 25 });
    expect(reached.says[1]).toBe("The plan is reached everywhere.");
  });

  test("where the figures come from: our sales are the sum of their rows", () => {
    const why = (table: string, key: string, column: string) => built.explain(table, key, column);
    expect(why("penetration", "potential:Beech|IT", "sales")).toMatchObject({ sum: 300 });
    expect([...why("penetration", "potential:Ash|IT", "sales")!.rows!]).toEqual([1, 2]);
    expect(why("lines", "line:IT", "sales")).toMatchObject({ sum: 600 });
    expect(why("penetration", "total", "sales")).toMatchObject({ sum: 650 });
    expect([...why("lines", "line:IT", "clients")!.clients!].sort()).toEqual(["Ash", "Beech"]);
    for (const sheet of built.plan.sheets) {
      for (const { key, rowKeys, columns } of sheet.blocks.filter((one): one is TableBlock => one.type === "table")) {
        for (const column of columns) {
          expect(why(key, rowKeys[0]!, column.key)?.rule, `${key}.${column.key}`).toBeTruthy();
          expect(why(key, "total", column.key) !== null).toBe(column.total !== undefined);
        }
      }
    }
    expect(why("penetration", "potential:Nobody|IT", "sales")).toBeNull();
    expect(why("penetration", "total", "constructor")).toBeNull();
  });
});

test("what can't be counted is named with its cell", () => {
  const odd = build(
    "penetration",
    withPotential(bare, [
      ["Ash", "IT", 1200],
      ["Nobody", "IT", 100],
      ["Ash", "it", 500],
      ["Beech", "IT", 200],
      ["Beech", "training", NaN],
      ["Ash", "hardware", 0],
    ]),
  );
  expect(rowKeysOf(odd, "penetration")).toEqual(["potential:Ash|IT", "potential:Ash|hardware", "potential:Beech|IT"]);
  const cells = issueCells(odd.check.issues.filter(({ code }) => code.startsWith("potential")));
  expect(cells).toEqual({
    potentialClientUnknown: "A3",
    potentialTwice: "A4",
    potentialBelowSales: "A5",
    potentialVolumeMissing: "A6",
  });
  // nothing of nothing is no share
  expect(cellOf(odd, "penetration", "potential:Ash|hardware", "share")).toBeNull();
  expect(cellOf(odd, "penetration", "potential:Beech|IT", "share")).toBe(1.5);
  expect(cellOf(odd, "penetration", "potential:Beech|IT", "elsewhere")).toBe(0);
});

test("without a potential sheet or product lines it says what to set up, in every language", () => {
  for (const language of languages) {
    const empty = build("penetration", bare, quarter, language);
    expect(empty.says).toHaveLength(1);
    expect(rowKeysOf(empty, "penetration")).toEqual([]);
    expect(empty.plan.sheets).toHaveLength(1);
  }
  const withoutLines = companyFrom(sales.map((row) => [row[0]!, row[1]!, row[4]!]));
  expect(build("penetration", withoutLines).says).toEqual([expect.stringContaining("no column of them yet")]);
});
