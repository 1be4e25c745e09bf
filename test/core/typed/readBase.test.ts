import { describe, expect, test } from "vitest";
import { IssueCollector } from "../../../core/ledger/issue";
import type { OptionValues } from "../../../core/reports/options";
import { lineKey, lineOfKey } from "../../../core/typed/baseKeys";
import { readBase } from "../../../core/typed/readBase";
import { writtenSheet } from "../../pane/writtenSheet";
import { builtIn, cellIn, put, type Grid } from "../merge/sheetModel";
import { articleCase, articleYear, baseCompany, type BaseCase } from "../reports/baseCompanies";
import { blocksOf, build, on } from "../sheets";

function written(options: OptionValues = {}, one: BaseCase = articleCase, language: "en" | "ru" = "en"): Grid {
  const built = build("client-base", baseCompany(one), { ...articleYear, ...options }, language);
  return writtenSheet(built.plan.sheets[0]!).map((cells) => [...cells]);
}

function read(grid: Grid, rowsInBlock?: number) {
  const { states } = readBase("Base", blocksOf(grid, "Base", rowsInBlock), new IssueCollector());
  return Object.fromEntries([...states].map(([client, lines]) => [client, Object.fromEntries(lines)]));
}

function place(grid: Grid, client: string, key: string): readonly [row: number, column: number] {
  const table = builtIn(grid).tables.find((one) => one.key === "base")!;
  const row = [...table.rows].find(([, one]) => one === `client:${client}`)![0];
  return [row, [...table.columns].find(([, one]) => one === key)![0]];
}

const type = (grid: Grid, client: string, key: string, value: string | number | null): void =>
  put(grid, ...place(grid, client, key), value);

describe("what was typed in a built client base", () => {
  test("nothing, in a fresh one, in both layouts", () => {
    expect(read(written())).toEqual({});
    expect(read(written({ layout: "segments", turnover: true, classes: true }))).toEqual({});
  });

  test("cells that aren't what was built; a day in the language of the sheet; not what was cleared", () => {
    const grid = written({}, articleCase, "ru");
    type(grid, "Mak", "line:maintenance", " Offer, 15.02.2011 ");
    type(grid, "Mak", "line:IT", null);
    type(grid, "Romashka", "line:1C", on("2011-02-03"));
    type(grid, "Romashka", "line:security", "refused");
    const expected = {
      Mak: { maintenance: "Offer, 15.02.2011" },
      Romashka: { "1C": "03.02.2011", security: "refused" },
    };
    expect(read(grid)).toEqual(expected);
    expect(read(grid, 3)).toEqual(expected);
  });

  test("by name where rows were sorted without their hidden keys", () => {
    const grid = written();
    type(grid, "Mak", "line:maintenance", "refused");
    const [one] = place(grid, "Mak", "client");
    const [other] = place(grid, "Vasilek", "client");
    const [first, second] = [grid[one]!.slice(1), grid[other]!.slice(1)];
    grid[one]!.splice(1, Infinity, ...second);
    grid[other]!.splice(1, Infinity, ...first);
    expect(read(grid)).toEqual({ Mak: { maintenance: "refused" } });
  });

  test("where a column of the user's stands between ours, and where one of ours was deleted", () => {
    const grid = written();
    type(grid, "Mak", "line:maintenance", "refused");
    type(grid, "Mak", "line:1C", "Payment");
    const [, at] = place(grid, "Mak", "line:IT");
    for (const cells of grid) if (cells.length >= at) cells.splice(at, 0, "mine");
    expect(read(grid)).toEqual({ Mak: { maintenance: "refused", "1C": "Payment" } });
    const [, gone] = place(grid, "Mak", "line:security");
    for (const cells of grid) cells.splice(gone, 1);
    expect(read(grid)).toEqual({ Mak: { maintenance: "refused", "1C": "Payment" } });
  });

  test("of a line in several columns that of the client's own segment", () => {
    const grid = written({ layout: "segments" });
    type(grid, "Mak", "of:SME production/IT", "Offer");
    expect(read(grid)).toEqual({ Mak: { IT: "Offer" } });
    type(grid, "Mak", "of:SME trade/IT", "Payment");
    expect(read(grid)).toEqual({ Mak: { IT: "Payment" } });
  });

  test("rows that the user put in or copied are his own; another sheet has none", () => {
    const grid = written();
    const [row] = place(grid, "Mak", "client");
    grid.splice(row, 0, [null, "Mak", "x", "refused", "refused"]);
    grid.splice(row + 2, 0, [...grid[row + 1]!.slice(0, 8), "copied"]);
    expect(read(grid)).toEqual({});
    expect(
      read([
        ["Client", "IT"],
        ["Mak", "refused"],
      ]),
    ).toEqual({});
  });
});

test("a date that there isn't, or that is one of two, is said with its cell; other words behind a comma are none", () => {
  const grid = written();
  type(grid, "Mak", "line:maintenance", "Offer, 31.02.2011");
  type(grid, "Mak", "line:IT", "Offer, 3/4/2011");
  type(grid, "Mak", "line:1C", "Offer, 2 seats");
  type(grid, "Romashka", "line:1C", "Offer, 04.03.2011");
  const issues = new IssueCollector();
  readBase("Base", blocksOf(grid, "Base"), issues);
  const [row] = place(grid, "Mak", "line:IT");
  expect(issues.list()).toMatchObject([{ code: "typedUnreadable", count: 2, params: { sheet: "Base" } }]);
  expect(issues.list()[0]!.cases.map((one) => one.row)).toEqual([row, row]);
});

test("keys of lines are read back, whatever the names of lines and segments are", () => {
  for (const line of ["1C", "a/b", "", "line:x", "of:a/b"]) {
    expect(lineOfKey(lineKey(line))).toEqual({ line, segment: null });
    for (const segment of ["SME", "a/b", "of:x"]) expect(lineOfKey(lineKey(line, segment))).toEqual({ line, segment });
  }
  expect(["client", "sum:IT", "of:x", "linesPlan"].map(lineOfKey)).toEqual([null, null, null, null]);
});

test("a cell that only looks like the built one is the built one", () => {
  const grid = written();
  const [row, column] = place(grid, "Mak", "line:maintenance");
  expect(cellIn(grid, row, column)).toBe("not offered");
  put(grid, row, column, "not offered");
  expect(read(grid)).toEqual({});
});
