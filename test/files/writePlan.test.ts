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
      "Brought together",
      "Klientela lists",
    ]);
    expect(addPlanNamed(bytes, everyFeature, { now }).names).toEqual([
      "Clients (3)",
      "Charts 'quoted' Übersicht (2)",
      "Empty one wide    x (2)",
      "clients (4)",
      "Brought together (2)",
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
    expect(sheet.print.breaks).toEqual(whole.print.onePage ? [] : expect.arrayContaining([...breaks]));
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
    expect(charts.length).toBe(6);
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
      "Klientela_kept",
    ]);
  });

  it("prints on A4, one page wide, the header on each page, no chart cut in two", () => {
    const [clients, charts, wide, texts, kept] = observed.sheets.map((sheet) => sheet.print);
    expect(clients).toMatchObject({ landscape: true, pagesWide: 1, repeatedRows: [7, 7], footer: "Page &P of &N" });
    expect(charts!.breaks.length).toBeGreaterThan(2);
    expect(wide!.pagesWide).toBe(4);
    expect([clients, charts, wide, texts].map((print) => print!.onePage)).toEqual([false, false, false, false]);
    expect(kept).toMatchObject({ landscape: false, pagesWide: 1, onePage: true, repeatedRows: [4, 4], breaks: [] });
  });

  it("counts only rows that are in the data, and gives kept ones and remarks a ground", () => {
    const { cells, charts, notes, tables, validations, marks } = observed.sheets[4]!;
    // rows 6 to 8 are in the data, 9 and 10 are kept
    expect(tables.map((table) => table.range)).toEqual(["A5:H10"]);
    expect(validations.map((one) => one.range)).toEqual(["F6:F10"]);
    expect(marks.map((one) => one.range)).toEqual(["C6:C8", "F6:F8"]);
    expect(cells.get("D4")).toMatchObject({ formula: "SUBTOTAL(109,D$6:D$8)", value: 950 });
    expect(cells.get("E8")!.formula).toBe("C8/C$4");
    expect(cells.get("E9")).toMatchObject({ formula: null, value: null });
    expect(charts[0]!.categories).toEqual(["Alfa", "Béta", "Gamma"]);
    expect(notes.map((note) => note.address)).toEqual(["C6", "D7", "B9", "B10"]);
    const grounds = ["B6", "C6", "D6", "D7", "F6", "B9", "D9", "H10"].map(
      (address) => cells.get(address)?.fill ?? null,
    );
    const [typed, said, gone] = ["FFFBE0", "FFE9B8", "F0F0F0"];
    expect(grounds).toEqual([null, said, typed, said, typed, gone, gone, gone]);
  });

  it("has a key for every column but the user's own, and keeps a long text for the program on one line", () => {
    const { cells, hiddenRows } = observed.sheets[4]!;
    expect(hiddenRows).toEqual([2]);
    const keys = ["B3", "C3", "D3", "E3", "F3", "G3", "H3"].map((address) => cells.get(address)?.value ?? null);
    expect(keys.map((key) => (typeof key === "string" ? key.replace(/^#.*#/, "") : key))).toEqual([
      "client",
      "turnover",
      "plan",
      "share",
      "step",
      null,
      "recipe",
    ]);
    expect(cells.get("A2")!.value).toMatch(/^#[\w-]{5}#12 rows, the last of 31 March 2009$/);
    expect(cells.get("H6")!.wrap).toBe(false);
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
