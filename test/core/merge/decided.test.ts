import { describe, expect, it } from "vitest";
import { column as plainColumn } from "../../../core/reports/columns";
import { translator, type Column, type Remark, type SheetPlan, type TableBlock } from "../../../core/index";
import { writtenSheet } from "../../pane/writtenSheet";
import { build, companyFrom, on } from "../sheets";
import { builtIn, cellIn, put, refreshed, type Grid } from "./sheetModel";

const say = translator("en");
const model = build(
  "client-table",
  companyFrom([
    ["Date", "Client", "Amount"],
    [on("2009-01-10"), "Ash", 500],
  ]),
).plan.sheets[0]!;

/** A sheet with one table of names and marks, which a person may type over, and add rows and columns to. */
function marks(
  rows: readonly (readonly [name: string, ...marks: string[]])[],
  keys: readonly string[],
  more: Partial<TableBlock> = {},
  { settled = false, draft = true } = {},
): SheetPlan {
  const texts = (of: (row: readonly string[]) => string) => {
    const list = rows.map(of);
    return { of: Uint32Array.from(list, (text) => (text === "" ? 0 : list.indexOf(text) + 1)), texts: ["", ...list] };
  };
  const marked = keys.map((key, at): Column => ({
    ...plainColumn(
      say,
      key,
      "text",
      texts((row) => row[at + 1] ?? ""),
      { header: "client" },
    ),
    header: key,
    owner: "both",
    ...(draft ? { draft: true as const } : {}),
    ...(settled ? { settled: true } : {}),
  }));
  const table: TableBlock = {
    type: "table",
    key: "marks",
    rowKeys: rows.map(([name]) => `mark:${name}`),
    columns: [
      plainColumn(
        say,
        "client",
        "text",
        texts(([name]) => name!),
      ),
      ...marked,
    ],
    marks: [],
    list: true,
    totalLabel: null,
    ...more,
  };
  return { ...model, blocks: [table], freezeAt: "marks", print: { ...model.print, repeatHeaderOf: "marks" } };
}

/** Sheet row of a name and sheet column of a key. */
function place(grid: Grid, name: string, key: string): { row: number; column: number } {
  const [table] = builtIn(grid).tables;
  const row = [...table!.rows].find(([, one]) => one === `mark:${name}`)![0];
  return { row, column: [...table!.columns].find(([, one]) => one === key)![0] };
}

function valueOf(grid: Grid, name: string, key: string) {
  const { row, column } = place(grid, name, key);
  return cellIn(grid, row, column);
}

const tableOf = (sheet: SheetPlan): TableBlock => sheet.blocks[0] as TableBlock;

describe("what was decided elsewhere", () => {
  const before = marks(
    [
      ["Ash", "+", ""],
      ["Elm", "", "+"],
    ],
    ["oak", "yew"],
  );

  it("goes before what was typed in the cell, without a word", () => {
    const grid = writtenSheet(before);
    const { row, column } = place(grid, "Ash", "oak");
    put(grid, row, column, "x");
    const fresh = marks([["Ash", "", "+"]], ["oak", "yew"], {}, { settled: true });
    const { grid: after, merged } = refreshed(grid, fresh);
    expect([valueOf(after, "Ash", "oak"), valueOf(after, "Ash", "yew")]).toEqual([null, "+"]);
    expect(merged.findings).toEqual([]);
    // where nothing was decided, what was typed stays
    expect(valueOf(refreshed(grid, before).grid, "Ash", "oak")).toBe("x");
  });
});

describe("a table that is read", () => {
  const sheet = marks([["Ash", "+"]], ["oak"], { adopts: true });

  function withRowAndColumn(): Grid {
    const grid = writtenSheet(sheet);
    const { row, column } = place(grid, "Ash", "oak");
    put(grid, row + 1, column - 1, "Fir");
    put(grid, row + 1, column, "x");
    put(grid, builtIn(grid).tables[0]!.headerRow, column + 1, "pine");
    put(grid, row, column + 1, "да");
    return grid;
  }

  it("takes a row and a column that a person added as its own, once they are built", () => {
    const fresh = marks(
      [
        ["Ash", "+", "+"],
        ["Fir", "+", ""],
      ],
      ["oak", "pine"],
      { adopts: true },
    );
    const { grid, merged } = refreshed(withRowAndColumn(), fresh);
    expect(tableOf(merged.sheet).rowKeys).toEqual(["mark:Ash", "mark:Fir"]);
    expect(tableOf(merged.sheet).columns.map(({ key }) => key)).toEqual(["client", "oak", "pine"]);
    expect([valueOf(grid, "Fir", "oak"), valueOf(grid, "Ash", "pine"), valueOf(grid, "Fir", "pine")]).toEqual([
      "+",
      "+",
      null,
    ]);
    expect(merged.findings).toEqual([]);
    expect(grid.flat().filter((cell) => cell === "Fir" || cell === "x" || cell === "pine")).toEqual(["pine", "Fir"]);
    expect(refreshed(grid, fresh).grid).toEqual(grid);
  });

  it("adopts a row of the user's own also at a later refresh", () => {
    const early = refreshed(withRowAndColumn(), sheet).grid;
    const fresh = marks(
      [
        ["Ash", "+"],
        ["Fir", "+"],
      ],
      ["oak"],
      { adopts: true },
    );
    expect(tableOf(refreshed(early, fresh).merged.sheet).rowKeys).toEqual(["mark:Ash", "mark:Fir"]);
  });

  it("leaves such a row alone in a table that isn't read", () => {
    const fresh = marks(
      [
        ["Ash", "+"],
        ["Fir", "+"],
      ],
      ["oak"],
    );
    const { grid, merged } = refreshed(withRowAndColumn(), fresh);
    expect(tableOf(merged.sheet).rowKeys).toEqual(["mark:Ash", "mark:Fir"]);
    expect(grid.flat().filter((cell) => cell === "Fir")).toHaveLength(2);
  });
});

describe("remarks of a report", () => {
  const remark: Remark = { row: 0, column: "oak", kind: "passed", text: "The day has passed." };

  it("stay, together with what is found of the cell", () => {
    const strict = marks([["Ash", "+"]], ["oak"], { remarks: [remark] }, { draft: false });
    const grid = writtenSheet(strict);
    expect(tableOf(refreshed(grid, strict).merged.sheet).remarks).toEqual([remark]);
    const { row, column } = place(grid, "Ash", "oak");
    put(grid, row, column, "refused");
    const [found, ...others] = tableOf(refreshed(grid, strict).merged.sheet).remarks!;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ row: 0, column: "oak", kind: "differs" });
    expect(found!.text).toContain("refused");
    expect(found!.text).toContain("\nThe day has passed.");
  });
});
