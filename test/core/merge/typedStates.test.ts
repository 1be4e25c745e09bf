import { describe, expect, test } from "vitest";
import { IssueCollector } from "../../../core/ledger/issue";
import type { OptionValues } from "../../../core/reports/options";
import { readBase } from "../../../core/typed/readBase";
import { writtenSheet } from "../../pane/writtenSheet";
import { articleCase, articleYear, baseCompany, type BaseCase } from "../reports/baseCompanies";
import { blocksOf, build } from "../sheets";
import { builtIn, cellIn, put, refreshed, type Grid } from "./sheetModel";

/** The sheet as it is built now, with what is typed in the present one. */
function fresh(grid: Grid | null, options: OptionValues = {}, one: BaseCase = articleCase) {
  const base = grid === null ? null : readBase("Base", blocksOf(grid, "Base"), new IssueCollector());
  const company = baseCompany({ ...one, typed: { base } });
  return build("client-base", company, { ...articleYear, ...options }).plan.sheets[0]!;
}

const written = (options: OptionValues = {}): Grid => writtenSheet(fresh(null, options)).map((cells) => [...cells]);

function place(grid: Grid, client: string, key: string): readonly [row: number, column: number] {
  const table = builtIn(grid).tables.find((one) => one.key === "base")!;
  const row = [...table.rows].find(([, one]) => one === `client:${client}`)![0];
  return [row, [...table.columns].find(([, one]) => one === key)![0]];
}

const cell = (grid: Grid, client: string, key: string) => cellIn(grid, ...place(grid, client, key));
const kinds = (merged: ReturnType<typeof refreshed>["merged"]) =>
  merged.findings.map(({ kind, rowName, header, typed, computed }) => [kind, rowName, header, typed, computed]);

describe("typed states of the client base", () => {
  test("are marked where they differ from what is computed, and stay where both agree for a while", () => {
    const grid = written();
    put(grid, ...place(grid, "Mak", "line:maintenance"), "refused");
    const first = refreshed(grid, fresh(grid));
    expect(kinds(first.merged)).toEqual([["differs", "Mak", "maintenance", "refused", "not offered"]]);
    // the deal log says the same for a while, and then no longer
    const refusing: BaseCase = {
      ...articleCase,
      deals: [...articleCase.deals!, { ...articleCase.deals![0]!, deal: "9", client: "Mak", line: "maintenance" }],
      events: [...articleCase.events!, { ...articleCase.events![4]!, deal: "9", reason: "" }],
    };
    const second = refreshed(first.grid, fresh(first.grid, {}, refusing));
    expect(kinds(second.merged)).toEqual([]);
    const third = refreshed(second.grid, fresh(second.grid));
    expect(cell(third.grid, "Mak", "line:maintenance")).toBe("refused");
  });

  test("who clears one wants what is computed", () => {
    const grid = written();
    put(grid, ...place(grid, "Mak", "line:maintenance"), "refused");
    const { grid: after } = refreshed(grid, fresh(grid));
    put(after, ...place(after, "Mak", "line:maintenance"), null);
    const cleared = refreshed(after, fresh(after));
    expect(kinds(cleared.merged)).toEqual([]);
    expect(cell(cleared.grid, "Mak", "line:maintenance")).toBe("not offered");
  });

  test("go along into the columns of another layout and back, and nothing is said to be gone", () => {
    const grid = written();
    put(grid, ...place(grid, "Mak", "line:maintenance"), "Offer, 15.02.2011");
    const there = refreshed(grid, fresh(grid, { layout: "segments" }));
    expect(cell(there.grid, "Mak", "of:SME trade/maintenance")).toBe("Offer, 15.02.2011");
    expect(kinds(there.merged).map(([kind]) => kind)).toEqual(["differs"]);
    const back = refreshed(there.grid, fresh(there.grid));
    expect(cell(back.grid, "Mak", "line:maintenance")).toBe("Offer, 15.02.2011");
    expect(kinds(back.merged)).toEqual([["differs", "Mak", "maintenance", "Offer, 15.02.2011", "not offered"]]);
  });

  test("follow a client into another segment, and leave the cell where they were", () => {
    const grid = written({ layout: "segments" });
    put(grid, ...place(grid, "Mak", "of:SME trade/IT"), "call again");
    const moved: BaseCase = {
      ...articleCase,
      segments: new Map([...articleCase.segments, ["Mak", "SME production"] as const]),
    };
    const after = refreshed(grid, fresh(grid, { layout: "segments" }, moved));
    expect(cell(after.grid, "Mak", "of:SME production/IT")).toBe("call again");
    expect(cell(after.grid, "Mak", "of:SME trade/IT")).toBeNull();
    // what was typed since the sheet was read stays where it stands
    const late = written({ layout: "segments" });
    const early = fresh(late, { layout: "segments" }, moved);
    put(late, ...place(late, "Mak", "of:SME trade/IT"), "call again");
    expect(cell(refreshed(late, early).grid, "Mak", "of:SME trade/IT")).toBe("call again");
  });

  test("stay with a client who is gone, below the others, in another layout too", () => {
    const grid = written();
    put(grid, ...place(grid, "Mak", "line:maintenance"), "refused");
    const without: BaseCase = {
      ...articleCase,
      sales: articleCase.sales.filter((row) => row[1] !== "Mak"),
      segments: new Map([...articleCase.segments].filter(([name]) => name !== "Mak")),
    };
    const gone = refreshed(grid, fresh(grid, { layout: "segments" }, without));
    expect(cell(gone.grid, "Mak", "of:SME trade/maintenance")).toBe("refused");
    expect(kinds(gone.merged)[0]!.slice(0, 2)).toEqual(["gone", "Mak"]);
    const back = refreshed(gone.grid, fresh(gone.grid));
    expect(cell(back.grid, "Mak", "line:maintenance")).toBe("refused");
    expect(cell(back.grid, "Mak", "linesPlan")).toBe(3);
  });

  test("survive that columns of ours were deleted before and behind them", () => {
    const grid = written({ classes: true });
    put(grid, ...place(grid, "Mak", "line:IT"), "call again");
    for (const key of ["manager", "status", "line:security", "line:hardware"]) {
      const [, column] = place(grid, "Mak", key);
      for (const cells of grid) cells.splice(column, 1);
    }
    const after = refreshed(grid, fresh(grid, { classes: true }));
    expect(cell(after.grid, "Mak", "line:IT")).toBe("call again");
    expect(cell(after.grid, "Mak", "line:hardware")).toBe("Meeting");
    expect(kinds(after.merged)).toEqual([["differs", "Mak", "IT", "call again", "refused"]]);
  });
});
