import { describe, expect, it, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { companyOf } from "../../../core/registers/company";
import type { ReportKey } from "../../../core/reports/Report";
import { typedSheets } from "../../../core/typed/readTypedSheets";
import { nothingTyped, type TypedKind } from "../../../core/typed/TypedSheets";
import { writtenSheet } from "../../pane/writtenSheet";
import { blocksOf, build, on, type Rows } from "../sheets";
import { tidy, type Line } from "../tidy/ledgers";

const read = (kind: TypedKind, rows: Rows) => typedSheets([{ kind, sheet: "Typed", blocks: blocksOf(rows, "Typed") }]);

describe("sheets of the user's own", () => {
  it("names", () => {
    const { typed, issues } = read("names", [
      ["Whom we mean"],
      ["Shown name", "Ledger name"],
      ["Romashka", " ООО Ромашка "],
      [7, "00123"],
      [null, "Lyutik"],
      ["Nobody", null],
      ["Other", "ООО Ромашка"],
      ["Romashka", "ООО Ромашка"],
      ["__proto__", "constructor"],
    ]);
    expect([...typed.names!.shown]).toEqual([
      ["ООО Ромашка", "Romashka"],
      ["00123", "7"],
      ["constructor", "__proto__"],
    ]);
    expect(issues).toEqual([
      {
        code: "typedTwice",
        params: { name: "ООО Ромашка" },
        count: 1,
        cases: [{ sheet: "Typed", row: 6, column: 0 }],
      },
    ]);
  });

  it("managers: days as numbers and as texts; a day in two readings can't be read", () => {
    const { typed, issues } = read("managers", [
      ["Manager", "From", "To", "Successor"],
      ["Ivanov", on("2008-01-01"), "31.12.2008", "Petrov"],
      ["Petrov", "3/4/2009", "31.02.2009", null],
      ["Ivanov", null, null, null],
    ]);
    expect([...typed.managers!.managers]).toEqual([
      ["Ivanov", { from: on("2008-01-01"), to: on("2008-12-31"), successor: "Petrov" }],
      ["Petrov", { from: 0, to: 0, successor: "" }],
    ]);
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ["typedUnreadable", 2],
      ["typedTwice", 1],
    ]);
  });

  it("rates: from which day on, and what they lead to", () => {
    const { typed, issues } = read("rates", [
      ["Currency", "Rate", "Since"],
      ["usd", "0,92", on("2011-02-01")],
      ["EUR", 1, null],
      ["USD", 0.9, null],
      ["HUF", "x", null],
      ["CZK", -1, null],
      ["GBP", null, null],
    ]);
    expect(typed.rates).toEqual({
      sheet: "Typed",
      base: "EUR",
      rates: new Map([
        [
          "USD",
          [
            { from: 0, rate: 0.9 },
            { from: on("2011-02-01"), rate: 0.92 },
          ],
        ],
        ["EUR", [{ from: 0, rate: 1 }]],
      ]),
    });
    expect(issues.map(({ code, count }) => [code, count])).toEqual([["typedUnreadable", 2]]);
  });

  it("totals by accounting: months as people write them, amounts as the column tells", () => {
    const { typed, issues } = read("ledger-check", [
      ["Month", "Total by accounting"],
      ["2011-01", "1.234,50"],
      ["Feb 2011", "1.234"],
      [on("2011-03-15"), 10.5],
      ["2011-04", "?"],
      ["2011-05", null],
      ["Total", 99],
    ]);
    expect([...typed.accounting!.totals]).toEqual([
      ["2011-01", 12_345_000],
      ["2011-02", 12_340_000],
      ["2011-03", 105_000],
    ]);
    expect(issues.map(({ code, cases }) => [code, cases[0]!.row])).toEqual([["typedUnreadable", 4]]);
  });

  it("an amount that could be read in two ways isn't read", () => {
    const { typed, issues } = read("ledger-check", [
      ["Month", "Total by accounting"],
      ["2011-01", "1.234"],
    ]);
    expect(typed.accounting!.totals.size).toBe(0);
    expect(issues.map(({ code }) => code)).toEqual(["typedUnreadable"]);
  });
});

test("two sheets of a kind both count, the first before the second; nothing typed is nothing", () => {
  const sheet = (line: string, item: string) => ({
    kind: "product-lines" as const,
    sheet: line,
    blocks: blocksOf(
      [
        ["Item", "Product line"],
        ["Pen", line],
        [item, line],
      ],
      line,
    ),
  });
  const { typed } = typedSheets([sheet("Office", "Desk"), sheet("Gifts", "Cup")]);
  expect(typed.lines!.sheet).toBe("Office");
  expect(new Map(typed.lines!.lines)).toEqual(
    new Map([
      ["Pen", "Office"],
      ["Desk", "Office"],
      ["Cup", "Gifts"],
    ]),
  );
  expect(typedSheets([]).typed).toEqual(nothingTyped);
});

describe("sheets that Klientela built", () => {
  const sales: readonly Line[] = [
    { client: "ООО Ромашка", item: "Pen", manager: "Ivanov", day: on("2009-01-05"), amount: 30 },
    { client: "Ромашка", item: "Desk", manager: "Petrov", day: on("2009-02-05"), amount: 20 },
    { client: "Lyutik", item: "Pen", manager: "Ivanov", day: on("2009-03-05"), amount: 10 },
  ];

  function builtGrid(key: ReportKey): CellValue[][] {
    const ledger = tidy(sales);
    const check = { ...ledger.check, firstDay: on("2009-01-05"), lastDay: on("2009-03-05") };
    const { plan } = build(key, companyOf({ ...ledger, check }, null), {});
    return writtenSheet(plan.sheets[0]!).map((row) => [...row]);
  }

  function columnOf(grid: readonly (readonly CellValue[])[], key: string): number {
    const row = grid.find(([cell]) => typeof cell === "string" && cell.includes("klientela/1/"))!;
    return row.findIndex((cell) => typeof cell === "string" && cell.endsWith(`#${key}`));
  }

  const rowOf = (grid: readonly (readonly CellValue[])[], name: string): number =>
    grid.findIndex((row) => row[1] === name);

  it("of names only what was typed over the draft counts, and rows below count whole", () => {
    const grid = builtGrid("names");
    expect(read("names", grid).typed.names!.shown.size).toBe(0);
    const shown = columnOf(grid, "shownName");
    grid[rowOf(grid, "Lyutik")]![shown] = "Buttercup";
    const below: CellValue[] = [null, "Mak"];
    below[shown] = "Poppy";
    grid.push(below);
    expect([...read("names", grid).typed.names!.shown]).toEqual([
      ["Lyutik", "Buttercup"],
      ["Mak", "Poppy"],
    ]);
  });

  it("sorted without the hidden keys, a draft is still none", () => {
    const grid = builtGrid("names");
    const first = rowOf(grid, "Lyutik");
    const second = rowOf(grid, "Ромашка");
    const cells = grid[first]!.slice(1);
    grid[first] = [grid[first]![0]!, ...grid[second]!.slice(1)];
    grid[second] = [grid[second]![0]!, ...cells];
    expect(read("names", grid).typed.names!.shown.size).toBe(0);
  });

  it("lines and managers count as they stand there", () => {
    const lines = builtGrid("product-lines");
    lines[rowOf(lines, "Pen")]![columnOf(lines, "line")] = "Office";
    expect(read("product-lines", lines).typed.lines!.lines.get("Pen")).toBe("Office");
    const managers = builtGrid("managers");
    managers[rowOf(managers, "Ivanov")]![columnOf(managers, "to")] = on("2009-03-31");
    managers[rowOf(managers, "Ivanov")]![columnOf(managers, "successor")] = "Petrov";
    expect(Object.fromEntries(read("managers", managers).typed.managers!.managers)).toEqual({
      Ivanov: { from: 0, to: on("2009-03-31"), successor: "Petrov" },
      Petrov: { from: 0, to: 0, successor: "" },
    });
  });

  it("totals by accounting stand beside their months", () => {
    const grid = builtGrid("ledger-check");
    const row = grid.findIndex(([key]) => typeof key === "string" && key.endsWith("#month:2009-02"));
    const keys = grid.find(([key]) => typeof key === "string" && key.endsWith("#months"))!;
    grid[row]![keys.findIndex((cell) => typeof cell === "string" && cell.endsWith("#accounting"))] = "20,5";
    expect([...read("ledger-check", grid).typed.accounting!.totals]).toEqual([["2009-02", 205_000]]);
  });
});
