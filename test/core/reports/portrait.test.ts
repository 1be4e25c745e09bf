import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Facts } from "../../../core/reports/Facts";
import { settingsOf } from "../../../core/reports/options";
import { clientNames, sampleNames } from "../../../core/sample/names/names";
import { templateDefinition } from "../../../core/segments/templates";
import { languages } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { nothingTyped } from "../../../core/typed/TypedSheets";
import { build, cellOf, clientCells, companyFrom, on, quarter, rowKeysOf, type Rows } from "../sheets";
import { sampleCompany } from "./companies";
import { companyWith, matrixOf, samplePortrait } from "./portraits";

const english = clientNames(sampleNames.en);

describe.each(languages)("the IT company, %s", (language) => {
  const built = build("client-table", samplePortrait(language), quarter, language);
  const nameOf = (name: string): string => clientNames(sampleNames[language])[english.indexOf(name)]!;
  const keys = ["abc", "xyz", "linesPlan", "linesActual", "sales", "termMonths", "degree"];

  test("Lyutik: A, Z, 4 lines planned and 3 bought, 100,000, 25 months; Romashka: B, Y, 3 and 2, 325,000, 32 (M23)", () => {
    expect(Object.values(clientCells(built, nameOf("Lyutik"), ...keys))).toEqual(["A", "Z", 4, 3, 100_000, 25, 0.75]);
    expect(Object.values(clientCells(built, nameOf("Romashka"), ...keys))).toEqual([
      "B",
      "Y",
      3,
      2,
      325_000,
      32,
      2 / 3,
    ]);
  });

  test("with segments by the conditions of the template the plan is the same (M11)", () => {
    const { matrix } = samplePortrait(language).typed;
    const company = sampleCompany(language);
    const { segments, purposes } = templateDefinition("it-company", company.attributes, translator(language));
    const typed = { ...nothingTyped, segments: { sheet: "Segments", segments, purposes }, matrix };
    const byConditions = build("client-table", { ...company, typed }, quarter, language);
    for (const name of ["Lyutik", "Romashka"]) {
      expect(clientCells(byConditions, nameOf(name), "segment", ...keys)).toEqual(
        clientCells(built, nameOf(name), "segment", ...keys),
      );
    }
    expect(cellOf(byConditions, "clients", "total", "linesPlan")).toBe(cellOf(built, "clients", "total", "linesPlan"));
  });

  test("the totals of plan and actual give the degree of all", () => {
    const total = (key: string) => Number(cellOf(built, "clients", "total", key));
    // potential clients have a plan as well: 246 clients by the lines of their segments
    expect(total("linesPlan")).toBe(16 * 4 + 17 * 4 + 13 * 5 + 14 * 3 + 76 * 3 + 52 * 2 + 16 * 2 + 42);
    expect(total("degree")).toBeCloseTo(total("linesActual") / total("linesPlan"), 12);
  });
});

describe("lines planned and bought (M16)", () => {
  const sales: Rows = [
    ["date", "client", "line", "amount"],
    ["2007-03-01", "Ash", "hardware", 500],
    ["2008-05-01", "Ash", "1C", 100],
    ["2008-06-01", "Ash", "IT", 100],
    ["2008-07-01", "Ash", "IT", -100],
    ["2009-01-05", "Ash", "security", 100],
    ["2009-01-05", "Elm", "1C", 100],
    ["2009-01-06", "Fir", "IT", 100],
    ["2009-01-07", "Gum", "IT", 100],
  ];
  const segments = { Ash: "Trade", Elm: "small  RETAIL", Fir: "Nothing meant" };
  const matrix = matrixOf({
    Trade: ["1c", "IT", "hardware", "Licences"],
    "Small retail": ["1C"],
    "Nothing meant": [],
    Unknown: ["IT"],
  });
  const built = build("client-table", companyWith(sales, segments, { matrix }));
  const row = (name: string) =>
    Object.values(clientCells(built, name, "segment", "linesPlan", "linesActual", "degree", "linesOutside"));

  test("a returned line isn't bought, an old one neither; lines beside the plan stand apart; names in any spelling are one", () => {
    expect(row("Ash")).toEqual(["Trade", 4, 1, 0.25, 1]);
    expect(row("Elm")).toEqual(["Small retail", 1, 1, 1, 0]);
  });

  test("where nothing is meant, or without a segment, there is no plan and no degree", () => {
    expect(row("Fir")).toEqual(["Nothing meant", null, null, null, 1]);
    expect(row("Gum")).toEqual([null, null, null, null, 1]);
    const total = ["linesPlan", "linesActual", "degree", "linesOutside"].map((key) =>
      cellOf(built, "clients", "total", key),
    );
    expect(total).toEqual([5, 2, 0.4, 3]);
  });

  test("says how much of what is meant is bought", () => {
    const alone = build("client-table", companyWith(sales, segments, { matrix }), { ...quarter, compare: "none" });
    expect(alone.says).toContain("Of 5 lines meant for the clients, 2 are bought (degree of development 40%).");
  });

  test("why: the lines that are meant, the rows of the lines that are bought", () => {
    const why = (name: string, key: string) => built.explain("clients", `client:${name}`, key);
    expect(why("Ash", "linesPlan")!.rule).toBe(
      "Product lines that the matrix marks for the client's segment: hardware, 1C, IT, Licences.",
    );
    expect([...why("Ash", "linesActual")!.rows!]).toEqual([1, 2, 3]);
    expect([...why("Ash", "linesOutside")!.rows!]).toEqual([4]);
    expect(why("Gum", "segment")!.rule).toBe("The client meets the conditions of no segment.");
    expect(why("Elm", "segment")!.rule).toBe("As it stands in the client register.");
    for (const key of ["linesPlan", "linesActual", "degree", "linesOutside"]) {
      expect(built.explain("clients", "total", key)!.rule).not.toBe("");
    }
  });

  test("without a matrix all lines are counted as before, and with segments alone the segment stands there", () => {
    const plain = build("client-table", companyWith(sales, segments));
    expect(Object.values(clientCells(plain, "Ash", "segment", "linesPlan", "linesActual", "degree"))).toEqual([
      "Trade",
      null,
      2,
      null,
    ]);
    expect(plain.explain("clients", "client:Ash", "linesPlan")!.rule).toMatch(/^Product lines meant/);
    const none = build("client-table", companyFrom(sales));
    expect(clientCells(none, "Ash", "segment", "linesActual")).toEqual({ segment: null, linesActual: 2 });
    expect(none.explain("clients", "client:Ash", "segment")).toBeNull();
  });
});

test("the degree lies within 0…1, the actual never above the plan, and each client is in one segment at most", () => {
  const names = ["Ash", "Elm", "Fir"];
  const lines = ["1C", "IT", "security", "licences"];
  const marks = fc.subarray(lines);
  const anySale = fc.tuple(
    fc.constantFrom("2007-12-01", "2008-05-01", "2008-11-11", "2009-03-31", "2009-05-01"),
    fc.constantFrom(...names),
    fc.constantFrom(...lines.slice(0, 3), null),
    fc.integer({ min: -2, max: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(anySale, { minLength: 1, maxLength: 25 }),
      fc.record({ A: marks, b: marks }),
      fc.array(fc.constantFrom("a", "B", "c", ""), { minLength: 3, maxLength: 3 }),
      (sales, marked, places) => {
        const segments = Object.fromEntries(names.map((name, at) => [name, places[at]!]));
        const company = companyWith([["date", "client", "line", "amount"], ...sales], segments, {
          matrix: matrixOf(marked),
        });
        const facts = new Facts(company, settingsOf(quarter), on("2009-04-02"));
        const { plan, actual, outside, lines: all, segmentOf, segments: defined } = facts.portrait;
        company.clients.forEach((name, client) => {
          const own = segments[name]!.toLowerCase();
          const meant = new Set(own === "a" ? marked.A : own === "b" ? marked.b : []);
          const sums = new Map<string, number>();
          for (const [day, who, line, amount] of sales) {
            if (who !== name || line === null || day < "2008-04-01" || day > "2009-03-31") continue;
            sums.set(line, (sums.get(line) ?? 0) + amount);
          }
          const bought = [...sums].filter(([, sum]) => sum > 0).map(([line]) => line);
          expect(plan[client]).toBe(meant.size);
          expect(actual[client]).toBe(bought.filter((line) => meant.has(line)).length);
          expect(outside[client]).toBe(bought.filter((line) => !meant.has(line)).length);
          expect(actual[client]!).toBeLessThanOrEqual(plan[client]!);
          expect(defined[segmentOf[client]!]?.name.toLowerCase() ?? "").toBe(own);
        });
        expect(new Set(all).size).toBe(all.length);
      },
    ),
    { seed: 15, numRuns: 120 },
  );
});

test("segment, plan, actual and degree stand side by side; the documented keys of before keep their order", () => {
  const built = build("client-table", samplePortrait("en"));
  const table = built.plan.sheets[0]!.blocks.find((block) => block.type === "table");
  const columns = table?.type === "table" ? table.columns.map(({ key }) => key) : [];
  const from = columns.indexOf("segment");
  expect(columns.slice(from, from + 5)).toEqual(["segment", "linesPlan", "linesActual", "degree", "linesOutside"]);
  expect(built.report.tables["clients"]!.slice(-3)).toEqual(["segment", "degree", "linesOutside"]);
  expect(rowKeysOf(built, "clients")).toHaveLength(246);
});
