import { describe, expect, it } from "vitest";
import { addPlan, addPlanNamed } from "../../files/write/addPlan";
import { expectedOf } from "../hosts/expectedOf";
import { observedFile } from "../hosts/observedFile";
import { roundedCells } from "../hosts/roundedCells";
import { DIFFICULT_TEXTS, everyFeature } from "./everyFeature";

const now = "2026-11-22T10:00:00Z";
const bytes = addPlan(null, everyFeature, { now });
const observed = observedFile(bytes);
const expected = expectedOf(everyFeature);

describe("a plan in a new workbook", () => {
  it("gives its sheets valid, free names", () => {
    expect(observed.sheets.map((sheet) => sheet.name)).toEqual([
      "Clients",
      "Charts 'quoted' Übersicht 🧾",
      "Empty one wide    x",
      "clients (2)",
      "Klientela lists",
    ]);
    expect(addPlanNamed(bytes, everyFeature, { now }).names).toEqual([
      "Clients (3)",
      "Charts 'quoted' Übersicht (2)",
      "Empty one wide    x (2)",
      "clients (4)",
    ]);
  });

  it.each(expected.map((sheet, index) => [sheet.name, index] as const))("shows every cell of %s", (_, index) => {
    const sheet = expected[index]!;
    const cells = new Map(sheet.cells);
    // two headers that differ by a capital letter only are one name to a table
    for (const [address, cell] of cells) {
      if (cell.value === "two\nlines") cells.set(address, { ...cell, value: "two\nlines (2)" });
    }
    expect(roundedCells(observed.sheets[index]!.cells)).toEqual(roundedCells(cells));
  });

  it.each(expected.map((sheet, index) => [sheet.name, index] as const))("shows the rest of %s", (_, index) => {
    const { breaks, tables, ...whole } = expected[index]!;
    const sheet = observed.sheets[index]!;
    expect({ ...sheet, cells: null }).toMatchObject({ ...whole, name: sheet.name, cells: null });
    expect(sheet.tables.map((table) => table.range)).toEqual(tables.map((table) => table.range));
    expect(sheet.print.breaks).toEqual(expect.arrayContaining([...breaks]));
  });

  it("keeps the headers of a table the same as its cells", () => {
    for (const sheet of observed.sheets) {
      for (const table of sheet.tables) {
        const [first] = table.range.split(":");
        const row = /\d+$/.exec(first!)![0];
        const cells = [...sheet.cells].filter(([address]) => new RegExp(`^[A-Z]+${row}$`).test(address));
        expect(cells.map(([, cell]) => cell.value)).toEqual(table.headers);
      }
    }
  });

  it("lets charts remember what stands in their cells", () => {
    const charts = observed.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.length).toBe(5);
    for (const chart of charts) {
      expect(chart.cachedCategories).toEqual(chart.categories);
      for (const series of chart.series) expect(series.cached).toEqual(series.values);
    }
  });

  it("names tables apart", () => {
    const names = observed.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    expect(names).toEqual([
      "Klientela_clients",
      "Klientela_empty",
      "Klientela_one",
      "Klientela_wide",
      "Klientela_texts",
    ]);
  });

  it("prints on A4, one page wide, the header on each page, no chart cut in two", () => {
    const [clients, charts, wide] = observed.sheets.map((sheet) => sheet.print);
    expect(clients).toMatchObject({ landscape: true, pagesWide: 1, repeatedRows: [7, 7], footer: "Page &P of &N" });
    expect(charts!.breaks.length).toBeGreaterThan(2);
    expect(wide!.pagesWide).toBe(4);
  });

  it("hides the sheet of long lists", () => {
    const lists = observed.sheets.at(-1)!;
    expect(lists.hidden).toBe(true);
    expect(lists.cells.get("A40")!.value).toBe("step 40, and what follows");
  });

  it("keeps texts texts", () => {
    const cells = [...observed.sheets[3]!.cells.values()].map((cell) => cell.value);
    for (const text of DIFFICULT_TEXTS) expect(cells).toContain(text);
  });

  it("writes the same bytes for the same plan", () => {
    expect(addPlan(null, everyFeature, { now })).toEqual(bytes);
  });
});
