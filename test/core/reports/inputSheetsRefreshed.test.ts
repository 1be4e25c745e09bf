import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { readClientRegister } from "../../../core/registers/clientRegister";
import { companyOf } from "../../../core/registers/company";
import type { ReportKey } from "../../../core/reports/Report";
import { typedSheets } from "../../../core/typed/readTypedSheets";
import type { TypedKind } from "../../../core/typed/TypedSheets";
import { writtenSheet } from "../../pane/writtenSheet";
import { builtIn, cellIn, findText, put, refreshed, type Grid } from "../merge/sheetModel";
import { blocksOf, build, on, readLedger, type Rows } from "../sheets";

const sales: Rows = [
  ["date", "client", "manager", "line", "amount"],
  ["2009-01-15", "Ash", "Ivanov", "Hardware", 100],
  ["2009-01-20", "Birch", "Petrov", "Security", 200],
];
const ledger = readLedger(sales);
const more = readLedger([...sales, ["2009-02-20", "Elm", "Petrov", "Security", 900]]);

function first(key: ReportKey, sheet = 0): Grid {
  const { plan } = build(key, companyOf(ledger, null), {});
  return writtenSheet(plan.sheets[sheet]!).map((row) => [...row]);
}

/** Sheet row of a row key and sheet column of a column key in the first table. */
function place(grid: Grid, rowKey: string, columnKey: string): { row: number; column: number } {
  const [table] = builtIn(grid).tables;
  const row = [...table!.rows].find(([, key]) => key === rowKey)?.[0] ?? -1;
  return { row, column: [...table!.columns].find(([, key]) => key === columnKey)![0] };
}

function type(grid: Grid, rowKey: string, columnKey: string, value: CellValue): void {
  const { row, column } = place(grid, rowKey, columnKey);
  put(grid, row, column, value);
}

function shown(grid: Grid, rowKey: string, columnKey: string): CellValue {
  const { row, column } = place(grid, rowKey, columnKey);
  return cellIn(grid, row, column);
}

describe("the client register, refreshed", () => {
  const again = (grid: Grid, sold = ledger): Grid => {
    const register = readClientRegister("Client register", blocksOf(grid, "Client register"));
    const { plan } = build("client-register", companyOf(sold, register), { template: "it-company" });
    return refreshed(grid, plan.sheets[0]!).grid;
  };

  test("what was typed stays; a row and a column of one's own stand once and belong to it", () => {
    const { plan } = build("client-register", companyOf(ledger, null), { template: "it-company" });
    const grid: Grid = writtenSheet(plan.sheets[0]!).map((row) => [...row]);
    type(grid, "client:Ash", "it-company.activity", "trade");
    type(grid, "client:Ash", "since", on("2001-05-01"));
    const below = builtIn(grid).tables[0]!.endRow + 1;
    put(grid, below, 1, "Yew");
    put(grid, below, place(grid, "client:Ash", "phone").column, "77");
    const header = builtIn(grid).tables[0]!.headerRow;
    const width = grid[header]!.length;
    put(grid, header, width, "Region");
    put(grid, header + 1, width, "West");
    let now = grid;
    for (let round = 0; round < 3; round++) {
      now = again(now, round === 2 ? more : ledger);
      expect(shown(now, "client:Ash", "it-company.activity")).toBe("trade");
      expect(shown(now, "client:Ash", "since")).toBe(on("2001-05-01"));
      expect(shown(now, "client:Yew", "phone")).toBe("77");
      expect(findText(now, "Yew")).not.toBeNull();
      expect(findText(now, "Region")).not.toBeNull();
      expect(shown(now, "client:Birch", "own.Region")).toBe("West");
    }
    expect([...builtIn(now).tables[0]!.rows.values()]).toEqual([
      "client:Elm",
      "client:Birch",
      "client:Ash",
      "client:Yew",
    ]);
  });

  test("a cell that was cleared stays blank, one that was typed over a draft stays", () => {
    const own = readClientRegister(
      "Clients",
      blocksOf(
        [
          ["Client", "Activity", "Staff"],
          ["Ash", "trade", 7],
          ["Birch", "catering", 9],
        ],
        "Clients",
      ),
    );
    const { plan } = build("client-register", companyOf(ledger, own), { template: "it-company" });
    const grid: Grid = writtenSheet(plan.sheets[0]!).map((row) => [...row]);
    type(grid, "client:Ash", "it-company.activity", null);
    type(grid, "client:Birch", "it-company.employees", 99);
    let now = grid;
    for (let round = 0; round < 2; round++) now = again(now);
    expect(shown(now, "client:Ash", "it-company.activity")).toBeNull();
    expect(shown(now, "client:Ash", "it-company.employees")).toBe(7);
    expect(shown(now, "client:Birch", "it-company.employees")).toBe(99);
  });
});

describe("deals and potential, refreshed", () => {
  const read = (kind: TypedKind, grid: Grid) =>
    typedSheets([{ kind, sheet: "Typed", blocks: blocksOf(grid, "Typed") }]);

  test("deals stay where they were typed, and rows are left to type in", () => {
    const grid = first("deals");
    for (let row = 1; row <= 15; row++) {
      type(grid, `row:${row}`, "deal", `D-${row}`);
      type(grid, `row:${row}`, "client", row % 2 === 0 ? "Ash" : "Birch");
    }
    const { typed } = read("deals", grid);
    const { plan } = build("deals", companyOf(more, null, { typed }), {});
    const now = refreshed(grid, plan.sheets[0]!).grid;
    expect(builtIn(now).tables[0]!.rows.size).toBe(40);
    expect(read("deals", now).typed.deals!.deals.map(({ deal }) => deal)).toEqual(
      typed.deals!.deals.map(({ deal }) => deal),
    );
    expect(read("deals", now).typed.deals!.deals).toHaveLength(15);
  });

  test("volumes stay with their client and line, rows of one's own stand once", () => {
    const grid = first("potential");
    type(grid, "pair:Ash · Hardware", "volume", 1000);
    const below = builtIn(grid).tables[0]!.endRow + 1;
    ["Birch", "Hardware", 500].forEach((value, at) => put(grid, below, at + 1, value));
    let now = grid;
    for (let round = 0; round < 2; round++) {
      const { typed } = read("potential", now);
      const { plan } = build("potential", companyOf(more, null, { typed }), {});
      now = refreshed(now, plan.sheets[0]!).grid;
    }
    expect(
      read("potential", now).typed.potential!.rows.map(({ client, line, volume }) => [client, line, volume]),
    ).toEqual([
      ["Ash", "Hardware", 10_000_000],
      ["Birch", "Hardware", 5_000_000],
    ]);
    expect(read("potential", now).issues).toEqual([]);
  });
});
