import { expect, test } from "vitest";
import type { SheetPlan } from "../../../core/plan/plan";
import { companyFrom, build, type Rows } from "../sheets";
import { writtenSheet } from "../../pane/writtenSheet";
import { builtIn, cellIn, put, refreshed, type Grid } from "../merge/sheetModel";
import { row, sales, small } from "./gapsExample";

const sheetOf = (rows: Rows): SheetPlan => {
  const { ledger, clients } = companyFrom(rows);
  const registeredSegment = clients.map((client) => small.registeredSegment![small.clients.indexOf(client)]!);
  return build("gaps", { ...small, ledger, registeredSegment }).plan.sheets[0]!;
};

/** Sheet row of a gap by what its first column says, and the sheet column of a key. */
function place(grid: Grid, name: string, key: string): readonly [row: number, column: number] {
  const [table] = builtIn(grid).tables;
  const columns = [...table!.columns];
  const first = Math.min(...table!.columns.keys());
  const at = grid.findIndex((cells) => cells[first] === name);
  return [at, columns.find(([, one]) => one === key)![0]];
}

const resultOf = (grid: Grid, name: string) => cellIn(grid, ...place(grid, name, "result"));

test("what was typed beside a gap stays with it, whatever is bought since and however the sheet was sorted", () => {
  const grid: Grid = writtenSheet(sheetOf(sales)).map((cells) => [...cells]);
  put(grid, ...place(grid, "Huge · hosting", "result"), "calls back");
  put(grid, ...place(grid, "Huge · training", "result"), "no money");
  // sorted by hand: the rows of the table change places, the hidden keys don't
  const [one] = place(grid, "Huge · hosting", "gap");
  const [other] = place(grid, "Huge · training", "gap");
  for (let column = 1; column < Math.max(grid[one]!.length, grid[other]!.length); column++) {
    const kept = cellIn(grid, one, column);
    put(grid, one, column, cellIn(grid, other, column));
    put(grid, other, column, kept);
  }
  const sorted = refreshed(grid, sheetOf(sales)).grid;
  expect([resultOf(sorted, "Huge · hosting"), resultOf(sorted, "Huge · training")]).toEqual(["calls back", "no money"]);
  // hosting is bought: its row stays with what was typed, the other one isn't taken for it
  const bought = refreshed(sorted, sheetOf([...sales, row("Huge", "hosting", "2009-03-20", 100, "Petrov")])).grid;
  expect([resultOf(bought, "Huge · hosting"), resultOf(bought, "Huge · training")]).toEqual(["calls back", "no money"]);
  expect(place(bought, "Huge · hosting", "gap")[0]).toBeGreaterThan(place(bought, "Big · training", "gap")[0]);
});
