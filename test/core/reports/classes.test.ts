import { describe, expect, test } from "vitest";
import type { OptionValues } from "../../../core/reports/options";
import { OptionProblem } from "../../../core/reports/options";
import { build, cellOf, clientCells, companyFrom, quarter, rowKeysOf, type Rows } from "../sheets";

const months = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, month) => {
    const [year, first] = from.split("-").map(Number) as [number, number];
    return new Date(Date.UTC(year, first - 1 + month, 5)).toISOString().slice(0, 10);
  });
const monthly = (client: string, from: string, amounts: readonly number[]): Rows =>
  months(from, amounts.length).map((day, month) => [day, client, amounts[month]!]);
const header = ["date", "client", "amount"];
const ledger = (...rows: Rows) => companyFrom([header, ["2006-01-10", "Old", 1], ...rows]);
const xyzOf = (company: ReturnType<typeof ledger>, name: string, options: OptionValues = {}) =>
  clientCells(build("client-table", company, { ...quarter, ...options }), name, "xyz", "variation");

describe("XYZ under settings (M4)", () => {
  test("100 on the 5th of each month, as-of 15 May 2009: X, since May isn't whole", () => {
    const company = ledger(...monthly("Ash", "2008-01", new Array<number>(17).fill(100)));
    expect(xyzOf(company, "Ash", { from: "2009-02-16", to: "2009-05-15" })).toEqual({ xyz: "X", variation: 0 });
  });

  test("from the period with the first settlement on, taken whole", () => {
    // first settlement on 5 September 2008: seven months
    const company = ledger(...monthly("Ash", "2008-09", [100, 100, 100, 100, 100, 100, 100]));
    expect(xyzOf(company, "Ash")).toEqual({ xyz: "X", variation: 0 });
    // of all twelve months five are empty: √(5 / 7)
    const same = xyzOf(company, "Ash", { samePeriods: true });
    expect(same.xyz).toBe("Z");
    expect(same.variation).toBeCloseTo(Math.sqrt(5 / 7), 12);
  });

  test("fewer than three periods, or nothing left of them: no class", () => {
    const company = ledger(
      ...[
        ["2009-02-05", "Young", 100],
        ["2009-03-05", "Young", 100],
      ],
      ...monthly("Returned", "2008-04", [100, 0, 0, 0, 0, 0, 0, 0, -100, 0, 5, -5]),
    );
    expect(xyzOf(company, "Young", { statusMonths: 1 })).toEqual({ xyz: null, variation: null });
    expect(xyzOf(company, "Returned")).toEqual({ xyz: null, variation: null });
  });

  test("exactly 10 % is X, by month; week, quarter and year take other sums", () => {
    const amounts = [90, 110, 90, 110, 90, 110, 90, 110, 90, 110, 90, 110];
    const company = ledger(...monthly("Ash", "2007-04", amounts), ...monthly("Ash", "2008-04", amounts));
    expect(xyzOf(company, "Ash")).toEqual({ xyz: "X", variation: 0.1 });
    // quarters of 290 and 310: 10 of 300
    const byQuarter = xyzOf(company, "Ash", { xyzPeriod: "quarter" });
    expect(byQuarter.xyz).toBe("X");
    expect(byQuarter.variation).toBeCloseTo(1 / 30, 12);
    // one or two years in the window: too few
    expect(xyzOf(company, "Ash", { xyzPeriod: "year", classMonths: 36 })).toEqual({ xyz: null, variation: null });
    expect(xyzOf(company, "Ash", { xyzPeriod: "week" }).xyz).toBe("Z");
    // the sample's deviation is larger: √(12 / 11)
    const sample = xyzOf(company, "Ash", { sampleDeviation: true });
    expect(sample.xyz).toBe("Y");
    expect(sample.variation).toBeCloseTo(0.1 * Math.sqrt(12 / 11), 12);
  });

  test("years of the business year", () => {
    const company = ledger(...monthly("Ash", "2006-04", new Array<number>(36).fill(100)));
    expect(xyzOf(company, "Ash", { xyzPeriod: "year", classMonths: 36, yearStart: 4 })).toEqual({
      xyz: "X",
      variation: 0,
    });
  });

  test("client since before the ledger: from the first period that the ledger covers whole", () => {
    const sales = [header, ["2008-05-20", "Ash", 50], ...monthly("Ash", "2008-06", new Array<number>(10).fill(100))];
    const known = companyFrom(sales, [
      ["client", "client since"],
      ["Ash", "2001-01-01"],
    ]);
    expect(xyzOf(known, "Ash")).toEqual({ xyz: "X", variation: 0 });
    // without it the first settlement is that of May 2008
    expect(xyzOf(companyFrom(sales), "Ash")["xyz"]).toBe("Y");
  });

  test("limits taken from the data: terciles of those who have a class", () => {
    const clients = [0.05, 0.3, 0.6, 0.9].map((share, at) => {
      const amounts = Array.from({ length: 12 }, (_, month) => 100 * (month % 2 === 0 ? 1 - share : 1 + share));
      return monthly(`c${at}`, "2008-04", amounts);
    });
    const company = ledger(...clients.flat(), ...clients.map((_, at) => ["2007-10-05", `c${at}`, 1]));
    const letters = (options: OptionValues) =>
      [0, 1, 2, 3].map((at) => xyzOf(company, `c${at}`, options)["xyz"]).join("");
    expect(letters({})).toBe("XZZZ");
    // places 1 and 2 of four: 0.3 and 0.6
    expect(letters({ xyzLimits: "data" })).toBe("XXYZ");
    const built = build("classes", company, { ...quarter, xyzLimits: "data" });
    expect(cellOf(built, "spread", "month", "tercileX")).toBeCloseTo(0.3, 9);
    expect(cellOf(built, "spread", "month", "tercileY")).toBeCloseTo(0.6, 9);
    expect(built.says.join(" ")).toMatch(/30(\.0)? ?%.*60(\.0)? ?%/);
  });
});

describe("the basis (M3)", () => {
  const sales: Rows = [
    ["date", "client", "amount", "cost", "income"],
    ["2009-01-10", "Ash", 100, 90, 1],
    ["2009-01-11", "Elm", 50, 10, 2],
    ["2009-01-12", "Fir", 30, 30, 4],
    ["2009-01-13", "Gum", 20, 25, 8],
    ["2009-01-14", "Oak", 20, null, null],
  ];
  const classesBy = (abcBasis: string, rows = sales) => {
    const built = build("classes", companyFrom(rows), { ...quarter, abcBasis });
    return rowKeysOf(built, "clients").map((key) => {
      const cell = (column: string) => cellOf(built, "clients", key, column);
      return `${key.slice(7)} ${String(cell("total"))} ${String(cell("abc"))}`;
    });
  };

  test("turnover, margin and income rank differently", () => {
    expect(classesBy("turnover")).toEqual(["Ash 100 A", "Elm 50 A", "Fir 30 B", "Gum 20 C", "Oak 20 C"]);
    // a margin of zero and less is C; who has no known cost has no class
    expect(classesBy("margin")).toEqual(["Elm 40 A", "Ash 10 C", "Fir 0 C", "Gum -5 C"]);
    expect(classesBy("income")).toEqual(["Gum 8 A", "Fir 4 B", "Elm 2 C", "Ash 1 C"]);
  });

  test.each([
    ["margin", "cost"],
    ["income", "income"],
  ])("%s isn't offered without the column", (basis, column) => {
    const problem = new OptionProblem("optionBasis", { basis, column });
    expect(() =>
      classesBy(
        basis,
        sales.map((row) => row.slice(0, 3)),
      ),
    ).toThrow(problem.message);
  });

  test.each<[OptionValues, string]>([
    [{}, "AABCCC"],
    [{ abc: "75/95" }, "AAABBC"],
    [{ abc: "80/95" }, "AAABBC"],
    [{ abc: "own", aLimit: 41, bLimit: 0.9 }, "AABBCC"],
    [{ aLimit: 70 }, "AAACCC"],
  ])("limits %j: %s (the totals of the method's example)", (options, letters) => {
    const company = companyFrom([header, ...[40, 25, 15, 10, 6, 4].map((sum, at) => ["2009-01-12", `c${at}`, sum])]);
    const built = build("client-table", company, { ...quarter, ...options });
    expect([0, 1, 2, 3, 4, 5].map((at) => clientCells(built, `c${at}`, "abc")["abc"]).join("")).toBe(letters);
  });
});

describe("the matrix (M6)", () => {
  const company = ledger(
    ...monthly("Steady", "2008-04", new Array<number>(12).fill(100)),
    ...[
      ["2008-06-05", "Gone", 300],
      ["2009-02-05", "New", 50],
      ["2009-02-06", "Back", -20],
    ],
  );
  const built = build("classes", company);

  test("lost clients have a row of their own, new ones no XYZ class, and all adds up", () => {
    const row = (key: string) =>
      ["xClients", "noneClients", "clients", "xSum", "noneSum", "sum"].map((column) =>
        cellOf(built, "matrix", key, column),
      );
    expect(row("A")).toEqual([1, 0, 1, 1200, 0, 1200]);
    expect(row("C")).toEqual([0, 2, 2, 0, 30, 30]);
    expect(row("lost")).toEqual([0, 1, 1, 0, 300, 300]);
    expect(row("total")).toEqual([1, 3, 4, 1200, 330, 1530]);
    expect(cellOf(built, "matrix", "total", "share")).toBeCloseTo(1, 12);
    expect(cellOf(built, "matrix", "lost", "noneShare")).toBeCloseTo(300 / 1530, 12);
  });

  test("the list is in the order of the totals, with both letters, shares of the positive total", () => {
    expect(rowKeysOf(built, "clients")).toEqual(["client:Steady", "client:Gone", "client:New", "client:Back"]);
    const cell = (name: string, column: string) => cellOf(built, "clients", `client:${name}`, column);
    expect(["Steady", "Gone", "New", "Back"].map((name) => cell(name, "class"))).toEqual(["AX", null, "C", "C"]);
    expect(cell("Gone", "cumulativeShare")).toBeCloseTo(1500 / 1550, 12);
    expect(cell("Back", "share")).toBeNull();
  });

  test("a setting that puts 90 % into one class says so and shows regularity beside it (M5)", () => {
    expect(built.tables.map((table) => table.key)).toContain("matrixRegularity");
    expect(cellOf(built, "spread", "month", "largest")).toBe(1);
    expect(built.says.join(" ")).toMatch(/100 ?%/);
  });
});
