import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { companyOf, type Company } from "../../../core/registers/company";
import { worthGroups } from "../../../core/reports/bestWorstView";
import type { OptionValues } from "../../../core/reports/options";
import { nothingTyped } from "../../../core/typed/TypedSheets";
import { build, cellOf, readLedger, readRegister, rowKeysOf, type Rows } from "../sheets";
import { northwind, northwindQuarter, sampleCompany, sampleQuarter } from "./companies";

/** Client, sales in the class window, cost, sales in the window before. */
const figures: readonly (readonly [string, number, number, number])[] = [
  ["Ash", 1000, 900, 500],
  ["Birch", 800, 400, 700],
  ["Cedar", 600, 360, 650],
  ["Dogwood", 400, 280, 400],
  ["Elm", 200, 160, 100],
  ["Fir", 100, 95, 100],
];
const sales: Rows = [
  ["date", "client", "amount", "cost", "line"],
  ["2007-03-20", "Old", 1, 1, "1C"],
  ...figures.map(([client, , , before]) => ["2007-05-10", client, before, before, "1C"]),
  ...figures.map(([client, now, cost]) => ["2009-02-10", client, now, cost, client === "Birch" ? "IT" : "1C"]),
];
const withoutLines = sales.map((row) => row.slice(0, 4));
const options: OptionValues = { to: "2009-03-31" };
const worst = (company: Company, more: OptionValues = {}) => build("best-worst", company, { ...options, ...more });
const cells = (company: Company, client: string, columns: readonly string[], more: OptionValues = {}) => {
  const built = worst(company, more);
  return columns.map((column) => cellOf(built, "clients", `client:${client}`, column));
};
const groups = (company: Company, more: OptionValues = {}) => {
  const built = worst(company, more);
  return Object.fromEntries(
    rowKeysOf(built, "clients").map((key) => [key.slice("client:".length), cellOf(built, "clients", key, "group")]),
  );
};

describe("six clients, by hand (M13)", () => {
  const company = companyOf(readLedger(withoutLines), null);

  test("places among the others, and the weighted score", () => {
    const ranks = ["salesRank", "marginRank", "regularityRank", "marginShare", "regularity"];
    // margins: Fir 5 %, Ash 10 %, Elm 20 %, Dogwood 30 %, Cedar 40 %, Birch 50 %; all bought in one month of twelve
    expect(cells(company, "Ash", ranks)).toEqual([1, 0.2, 0, 0.1, 1 / 12]);
    expect(cells(company, "Birch", ranks)).toEqual([0.8, 1, 0, 0.5, 1 / 12]);
    expect(cells(company, "Fir", ranks)).toEqual([0, 0, 0, 0.05, 1 / 12]);
    const score = (client: string, more?: OptionValues) => cells(company, client, ["score"], more)[0];
    // sales 3, margin 1, regularity 1: (3 · 1 + 0.2) / 5, (3 · 0.8 + 1) / 5
    expect(score("Ash")).toBeCloseTo(0.64, 12);
    expect(score("Birch")).toBeCloseTo(0.68, 12);
    expect(score("Ash", { weightSales: 0, weightMargin: 10, weightRegularity: 0 })).toBeCloseTo(0.2, 12);
    const none = { weightSales: 0, weightMargin: 0, weightRegularity: 0 };
    expect(score("Ash", none)).toBeNull();
    expect(rowKeysOf(worst(company), "clients")[0]).toBe("client:Birch");
  });

  test("groups in their order: let go, re-price, develop, keep, ordinary", () => {
    expect(groups(company)).toEqual({
      // sales and margin both among the bottom fifth (Elm's margin isn't)
      Fir: "letGo",
      // the largest, with a margin among the bottom fifth
      Ash: "reprice",
      // score 0.68, 800 after 700
      Birch: "keep",
      // score 0.52 is among the top half, but 600 after 650
      Cedar: "ordinary",
      Dogwood: "ordinary",
      Elm: "ordinary",
    });
  });

  test("the limits are settings", () => {
    expect(groups(company, { bottomShare: 0 })).toMatchObject({ Fir: "ordinary", Ash: "keep" });
    expect(groups(company, { topShare: 100, bottomShare: 0 })).toMatchObject({ Dogwood: "keep", Elm: "keep" });
  });

  test("the groups with their sums, and what it says", () => {
    const built = worst(company);
    const row = (group: string) => ["clients", "sales"].map((key) => cellOf(built, "groups", group, key));
    expect(worthGroups.map(row)).toEqual([
      [1, 100],
      [1, 1000],
      [0, 0],
      [1, 800],
      [3, 1200],
    ]);
    expect(row("total")).toEqual([6, 3100]);
    expect(built.says).toEqual([
      "1 of 6 clients is worth keeping by all means: 25.8% of sales. The best: Birch.",
      "1 large client leaves little margin; look through the prices of Ash.",
      "1 client brings little in sales and margin: Fir.",
    ]);
    expect(cellOf(built, "groups", "develop", "rule")).toContain("Can't be told");
    expect(cellOf(built, "weights", "lines", "from")).toContain("Not counted");
  });

  test("equal margins are neither top nor bottom", () => {
    const even = withoutLines.map((row, at) => (at === 0 ? row : [row[0]!, row[1]!, row[2]!, Number(row[2]) / 2]));
    const found = groups(companyOf(readLedger(even), null));
    expect(Object.values(found)).not.toContain("reprice");
    expect(Object.values(found)).not.toContain("letGo");
  });

  test("without costs nobody is re-priced or let go, and it says what would tell", () => {
    const plain = companyOf(readLedger(withoutLines.map((row) => row.slice(0, 3))), null);
    expect(new Set(Object.values(groups(plain)))).toEqual(new Set(["keep", "ordinary"]));
    expect(worst(plain).says.at(-1)).toContain("column of costs");
  });

  test("where the ledger doesn't reach back, the trend isn't asked", () => {
    const rows = [withoutLines[0]!, ...withoutLines.slice(8)];
    const short = companyOf(readLedger(rows), null);
    expect(groups(short)).toMatchObject({ Cedar: "keep" });
    expect(cellOf(worst(short), "clients", "client:Ash", "previousWindow")).toBeNull();
  });

  test("nobody bought: it says so", () => {
    const built = worst(company, { to: "2012-03-31" });
    expect(rowKeysOf(built, "clients")).toEqual([]);
    expect(built.says[0]).toContain("Nobody bought");
  });
});

describe("what the registers add", () => {
  const attribute = (header: string, type: "text" | "number", values: CellValue[]) => ({
    header,
    column: 7,
    type,
    values,
  });
  const register = {
    ...readRegister([["client"], ...figures.map(([client]) => [client])]),
    attributes: [
      attribute("Payment delay, days", "number", [30, 0, 5, null, 10, 60]),
      attribute("Recommended by", "text", ["Birch", "Birch", "Nobody", null, "Birch", "Ash"]),
    ],
  };
  const company = companyOf(readLedger(sales), register);

  test("payment delay, less being better; recommendations of others; lines bought", () => {
    const columns = ["delay", "delayRank", "recommendations", "recommendationsRank", "lines", "linesRank"];
    // five delays are known: 0, 5, 10, 30, 60; Birch names himself, which doesn't count
    expect(cells(company, "Birch", columns)).toEqual([0, 1, 2, 1, 1, 0]);
    expect(cells(company, "Fir", columns)).toEqual([60, 0, 0, 0, 1, 0]);
    expect(cells(company, "Ash", columns)).toEqual([30, 0.25, 1, 0.8, 1, 0]);
    expect(cells(company, "Dogwood", columns)).toEqual([null, null, 0, 0, 1, 0]);
    const why = worst(company).explain("clients", "client:Birch", "recommendations")!;
    expect(why.clients).toEqual(["Ash", "Elm"]);
  });

  test("an unknown place takes no part: the score goes by the others", () => {
    // sales 3 · 0.4, margin 0.6, regularity 0, lines 0, recommendations 0: 1.8 of weight 7
    expect(cells(company, "Dogwood", ["score"])[0]).toBeCloseTo(1.8 / 7, 12);
  });

  test("typed potential: the top half with few lines is to be developed", () => {
    const place = { sheet: "Potential", row: 1, column: 0 };
    const row = (client: string, volume: number) =>
      ({ client, line: "IT", volume: volume * 10_000, competitor: "", target: NaN, place }) as const;
    const rows = [row("Cedar", 5000), row("Cedar", 1000), row("Elm", 9000), row("Birch", 10), row("Ghost", 1)];
    const typed = { ...nothingTyped, potential: { sheet: "Potential", rows } };
    const known = companyOf(readLedger(sales), register, { typed });
    expect(cells(known, "Cedar", ["potential", "group"])).toEqual([6000, "develop"]);
    expect(cells(known, "Elm", ["potential", "group"])).toEqual([9000, "develop"]);
    expect(cells(known, "Birch", ["potential", "group"])).toEqual([10, "keep"]);
    expect(cells(known, "Elm", ["group"], { fewLines: 0 })).toEqual(["ordinary"]);
  });
});

describe.each([
  ["the sample company", () => Promise.resolve(sampleCompany("en")), sampleQuarter],
  ["Northwind", northwind, northwindQuarter],
])("%s", (_, companyOfCase, period) => {
  test("places and scores lie within 0…1; each client is in one group, and the groups add up", async () => {
    const company = await companyOfCase();
    const limits = fc.record({
      topShare: fc.integer({ min: 0, max: 100 }),
      bottomShare: fc.integer({ min: 0, max: 100 }),
      weightSales: fc.nat(10),
      weightMargin: fc.nat(10),
      weightRegularity: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(limits, (chosen) => {
        const built = build("best-worst", company, { ...period, ...chosen });
        const keys = rowKeysOf(built, "clients");
        for (const key of keys) {
          for (const column of ["score", "salesRank", "regularityRank", "linesRank"]) {
            const value = cellOf(built, "clients", key, column);
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          expect(worthGroups).toContain(cellOf(built, "clients", key, "group"));
        }
        const sum = (column: string) =>
          worthGroups.reduce((all, group) => all + Number(cellOf(built, "groups", group, column)), 0);
        expect(sum("clients")).toBe(keys.length);
        expect(sum("sales")).toBeCloseTo(Number(cellOf(built, "clients", "total", "windowSales")), 6);
      }),
      { seed: 13, numRuns: 6 },
    );
  });
});
