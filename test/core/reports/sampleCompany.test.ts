import { describe, expect, test } from "vitest";
import { clientNames, sampleNames } from "../../../core/sample/names/names";
import { languages } from "../../../core/text/language";
import { clientCells, cellOf, rowKeysOf } from "../sheets";
import { buildAll, sampleCompany, sampleQuarter } from "./companies";

const english = clientNames(sampleNames.en);

/** The article's manager table, 1 January – 31 March 2009 (M22). */
const article = {
  Ivanov: [20, 15, 5, 3, 100_000, 450_000, 23_000],
  Petrov: [42, 10, 8, 8, 150_000, 58_000, 75_000],
  total: [62, 25, 13, 11, 250_000, 508_000, 98_000],
};
const columns = ["potential", "primary", "lost", "restored", "primarySum", "repeatSum", "newDirectionSum"];

describe.each(languages)("the sample company in %s", (language) => {
  const built = buildAll(sampleCompany(language), sampleQuarter, language);
  const nameOf = (name: string): string => clientNames(sampleNames[language])[english.indexOf(name)]!;

  test("the article's manager table (M22)", () => {
    const [ivanov, petrov] = sampleNames[language].managers;
    const rows = {
      [`manager:${ivanov!}`]: article.Ivanov,
      [`manager:${petrov!}`]: article.Petrov,
      total: article.total,
    };
    const table = built["manager-table"];
    expect([...rowKeysOf(table, "managers"), "total"].sort()).toEqual(Object.keys(rows).sort());
    for (const [row, figures] of Object.entries(rows)) {
      expect(
        columns.map((key) => cellOf(table, "managers", row, key)),
        row,
      ).toEqual(figures);
    }
  });

  test("Lyutik: A, Z, 3 lines, 100,000, 25 months (M23)", () => {
    const cells = clientCells(
      built["client-table"],
      nameOf("Lyutik"),
      "abc",
      "xyz",
      "linesActual",
      "sales",
      "termMonths",
    );
    expect(cells).toEqual({ abc: "A", xyz: "Z", linesActual: 3, sales: 100_000, termMonths: 25 });
  });

  test("Romashka: B, Y, 2 lines, 325,000, 32 months (M23)", () => {
    const cells = clientCells(
      built["client-table"],
      nameOf("Romashka"),
      "abc",
      "xyz",
      "linesActual",
      "sales",
      "termMonths",
    );
    expect(cells).toEqual({ abc: "B", xyz: "Y", linesActual: 2, sales: 325_000, termMonths: 32 });
  });

  test("no row is left out, and nothing warns", () => {
    const { check } = built["client-table"];
    expect(check.left).toBe(0);
    expect(
      check.issues
        .map((issue) => issue.code)
        .filter((code) => !["returns", "afterAsOf", "duplicates", "lookAlikes"].includes(code)),
    ).toEqual([]);
  });
});

test("the numbers are the same in every language", () => {
  const numbers = languages.map((language) =>
    Object.values(buildAll(sampleCompany(language), sampleQuarter, language)).map((built) =>
      built.tables.map((table) => table.total ?? null),
    ),
  );
  for (const other of numbers.slice(1)) expect(other).toEqual(numbers[0]);
});
