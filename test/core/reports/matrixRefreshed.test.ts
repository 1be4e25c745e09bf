import { expect, test } from "vitest";
import { IssueCollector } from "../../../core/ledger/issue";
import { marksText } from "../../../core/reports/marksText";
import type { OptionValues } from "../../../core/reports/options";
import { readMatrix } from "../../../core/typed/readMatrix";
import type { TypedMatrix } from "../../../core/typed/TypedSheets";
import { builtIn, put, refreshed, type Grid } from "../merge/sheetModel";
import { writtenSheet } from "../../pane/writtenSheet";
import { blocksOf, build, quarter, type Rows } from "../sheets";
import { companyWith } from "./portraits";

const sales: Rows = [
  ["date", "client", "line", "amount"],
  ["2009-01-05", "Ash", "1C", 100],
  ["2009-01-06", "Ash", "IT", 100],
  ["2009-01-06", "Elm", "security", 100],
];
const segments = { Ash: "Trade", Elm: "Retail" };

const sheetOf = (matrix: TypedMatrix | null, options: OptionValues = {}, rows = sales) =>
  build("matrix", companyWith(rows, segments, { matrix }), { ...quarter, ...options }).plan.sheets[0]!;

function typedIn(grid: Grid): TypedMatrix {
  return readMatrix("Matrix", blocksOf(grid, "Matrix"), new IssueCollector());
}

const marksOf = ({ meant }: TypedMatrix) =>
  Object.fromEntries([...meant].map(([segment, lines]) => [segment, [...lines].sort()]));

/** Sheet row of a segment and sheet column of a line in the matrix; a number of rows or columns beyond where it isn't there. */
function place(grid: Grid, segment: string, line: string): { row: number; column: number } {
  const table = builtIn(grid).tables.find(({ key }) => key === "matrix")!;
  const row = [...table.rows].find(([, key]) => key === `segment:${segment}`)?.[0] ?? table.endRow + 1;
  const column =
    [...table.columns].find(([, key]) => key === `line:${line}`)?.[0] ?? Math.max(...table.columns.keys()) + 1;
  return { row, column };
}

function mark(grid: Grid, segment: string, line: string, text: string | null): void {
  const { row, column } = place(grid, segment, line);
  put(grid, row, column, text);
}

test("marks, a segment and a line that were typed are still there after every refresh, whatever the ledger has become", () => {
  let grid = writtenSheet(sheetOf(null, { draft: "share" })).map((row) => [...row]);
  expect(marksOf(typedIn(grid))).toEqual({ Trade: ["1C", "IT"], Retail: ["security"] });
  mark(grid, "Retail", "1C", "да");
  mark(grid, "Trade", "IT", null);
  const beside = place(grid, "Trade", "Licences");
  const { headerRow } = builtIn(grid).tables.find(({ key }) => key === "matrix")!;
  put(grid, headerRow, beside.column, "Licences");
  put(grid, beside.row, beside.column, "x");
  const below = place(grid, "Education", "1C");
  put(grid, below.row, 1, "Education");
  put(grid, below.row, below.column, "+");
  const expected = { Trade: ["1C", "Licences"], Retail: ["1C", "security"], Education: ["1C"] };
  expect(marksOf(typedIn(grid))).toEqual(expected);
  const later: Rows = [...sales, ["2009-02-01", "Elm", "hardware", 900], ["2009-02-02", "Ash", "security", 900]];
  for (const rows of [sales, later, sales]) {
    grid = refreshed(grid, sheetOf(typedIn(grid), { draft: "share" }, rows)).grid;
    expect(marksOf(typedIn(grid))).toEqual(expected);
    // adopted: the row and the column are those of the table now
    const table = builtIn(grid).tables.find(({ key }) => key === "matrix")!;
    expect([...table.rows.values()]).toContain("segment:Education");
    expect([...table.columns.values()]).toContain("line:Licences");
  }
});

test("marks that were decided in the pane go before those in the sheet", () => {
  const grid = writtenSheet(sheetOf(null, { draft: "share" })).map((row) => [...row]);
  mark(grid, "Retail", "1C", "x");
  const marks = marksText({
    segments: ["Trade", "Retail"],
    lines: ["1C", "IT", "security"],
    meant: [
      ["Trade", "IT"],
      ["Retail", "IT"],
    ],
  });
  const after = refreshed(grid, sheetOf(typedIn(grid), { draft: "share", marks })).grid;
  expect(marksOf(typedIn(after))).toEqual({ Trade: ["IT"], Retail: ["IT"] });
});
