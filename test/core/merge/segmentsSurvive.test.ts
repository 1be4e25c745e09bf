import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { IssueCollector } from "../../../core/ledger/issue";
import type { SheetPlan } from "../../../core/plan/plan";
import { companyOf } from "../../../core/registers/company";
import type { OptionValues } from "../../../core/reports/options";
import { segmentsText } from "../../../core/segments/definitionText";
import { readSegments } from "../../../core/typed/readSegments";
import { nothingTyped, type SegmentDefinition } from "../../../core/typed/TypedSheets";
import { writtenSheet } from "../../pane/writtenSheet";
import { blocksOf, build, quarter, readLedger, readRegister } from "../sheets";
import { builtIn, cellIn, put, refreshed, trimmed, type Grid } from "./sheetModel";

const ledger = readLedger([
  ["Date", "Client", "Amount"],
  ["2009-01-05", "Ash", 100],
  ["2009-01-06", "Elm", 50],
  ["2009-01-07", "Fir", 25],
]);
const register = readRegister([
  ["Client", "Activity", "Size", "Region", "Client since"],
  ["Ash", "trade", 15, "West", "2008-01-01"],
  ["Elm", "production", 4000, "East", "2008-01-01"],
  ["Fir", "production", 90, "West", "2008-01-01"],
]);

const segmentsIn = (grid: Grid): readonly SegmentDefinition[] =>
  readSegments("Built", blocksOf(grid, "Built"), new IssueCollector())?.segments ?? [];

/** The sheet as the report builds it from what stands in the workbook. */
function fresh(grid: Grid | null, options: OptionValues = {}): SheetPlan {
  const segments = grid === null ? null : readSegments("Built", blocksOf(grid, "Built"), new IssueCollector());
  const company = companyOf(ledger, register, { typed: { ...nothingTyped, segments } });
  return build("segments", company, { ...quarter, ...options }).plan.sheets[0]!;
}

function place(grid: Grid, name: string, key: string): { row: number; column: number } {
  const table = builtIn(grid).tables.find((one) => one.key === "segments")!;
  const row = [...table.names].find(([, one]) => one === name)![0];
  return { row, column: [...table.columns].find(([, one]) => one === key)![0] };
}

function type(grid: Grid, name: string, key: string, value: CellValue): void {
  const { row, column } = place(grid, name, key);
  put(grid, row, column, value);
}

const template = { template: "it-company" };
const valueOf = (grid: Grid, name: string, key: string): CellValue => {
  const { row, column } = place(grid, name, key);
  return cellIn(grid, row, column);
};

describe("a sheet of segments over refreshes", () => {
  it("typed conditions and names stay, in their spelling, and a refresh of a refresh changes nothing", () => {
    const grid: Grid = writtenSheet(fresh(null, template));
    type(grid, "SME trade", "is:Size", "менее 20");
    type(grid, "Small retail clients", "segment", "Everybody small");
    const before = segmentsIn(grid);
    const once = refreshed(grid, fresh(grid, template)).grid;
    expect(valueOf(once, "SME trade", "is:Size")).toBe("менее 20");
    expect(segmentsIn(once)).toEqual(before);
    const twice = refreshed(once, fresh(once, template));
    expect(twice.grid.map(trimmed)).toEqual(once.map(trimmed));
    expect(twice.merged.findings).toEqual([]);
  });

  it("a segment typed into a blank row becomes one with its figures", () => {
    const grid: Grid = writtenSheet(fresh(null));
    const table = builtIn(grid).tables[0]!;
    const row = table.headerRow + 3;
    put(grid, row, [...table.columns].find(([, key]) => key === "segment")![0], "Large");
    put(grid, row, [...table.columns].find(([, key]) => key === "is:Size")![0], "> 1000");
    const { grid: after, merged } = refreshed(grid, fresh(grid));
    expect(valueOf(after, "Large", "clients")).toBe(1);
    expect(valueOf(after, "Large", "sum")).toBe(50);
    expect(merged.findings).toEqual([]);
    expect(segmentsIn(after)).toEqual(segmentsIn(grid));
    // the blank rows have gone
    expect(builtIn(after).tables[0]!.rows.size).toBe(1);
  });

  it("what can't be read stays as it was typed", () => {
    const grid: Grid = writtenSheet(fresh(null, template));
    type(grid, "SME trade", "is:Size", "> many");
    const { grid: after } = refreshed(grid, fresh(grid, template));
    expect(valueOf(after, "SME trade", "is:Size")).toBe("> many");
    expect(valueOf(after, "SME trade", "clients")).toBe(0);
  });

  it("a definition that has just been put together goes before what was typed", () => {
    const grid: Grid = writtenSheet(fresh(null, template));
    type(grid, "SME trade", "is:Size", "< 99");
    const segments: SegmentDefinition[] = [
      { name: "SME trade", conditions: [{ attribute: "Size", test: "below", values: [50] }] },
    ];
    const definition = segmentsText({ segments, purposes: new Map() });
    const { grid: after } = refreshed(grid, fresh(grid, { ...template, definition }));
    expect(segmentsIn(after)).toEqual(segments);
  });
});
