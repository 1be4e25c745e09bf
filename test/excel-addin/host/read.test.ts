import { describe, expect, it } from "vitest";
import { dirtyNorthwind } from "../../dirty/dirtyNorthwind";
import { cleanLines } from "../../dirty/northwind";
import { readBlocks } from "../../dirty/readDirty";
import type { CellValue } from "../../../core/cells/cellBlock";
import { newWorkbook, openFile } from "../../../files/index";
import { SheetReader } from "../../../excel-addin/host/SheetReader";
import { sheetRegions } from "../../../excel-addin/host/sheets";
import type { Region } from "../../../pane/port/Host";
import { blocksOf, type Rows } from "../../core/sheets";
import { all, contents, opened, task, type Opened } from "./bookOf";

const MOST_BYTES = 5_000_000;

/** Everything that a cell can hold, with texts that look like something else. */
const odd: Rows = [
  [null, "Title", null, null],
  ["Day", "Client", "Amount", "Note"],
  [39_839, "00123", 1200.5, true],
  [39_840, "TRUE", -0.25, false],
  [39_841.75, "=cmd|x", 1e21, "#REF!"],
  [39_842, "__proto__", { error: "#REF!" }, 3e-9],
  [{ error: "#N/A" }, "#1 Shop", 0, "ИСТИНА"],
  [],
  [39_843, "'quoted", 5, "two\nlines"],
  [39_844, "Ľubomír ž", { error: "#DIV/0!" }, { error: "#NUM!" }],
];

async function regionOf({ door }: Opened, sheet: string): Promise<Region> {
  const regions = await door.run(sheetRegions);
  return regions.find((one) => one.sheet === sheet)!;
}

async function readOf(excel: Opened, sheet: string, rows?: number) {
  return all(new SheetReader(excel.door, await regionOf(excel, sheet), task(), rows).blocks());
}

/** The same cells as a file gives them. */
async function fromFile(rows: Rows) {
  const sheet = { name: "Sales", blocks: blocksOf(rows) };
  const file = await openFile("book.xlsx", newWorkbook([sheet], { now: "2026-11-22T09:00:00Z", language: "en" }));
  return all(file.read("Sales"));
}

describe("the cells of a sheet", () => {
  it("are what the file of the same sheet gives: numbers, texts, booleans, errors", async () => {
    const read = contents(await readOf(opened({ Sales: odd }), "Sales"));
    expect(read.cells).toEqual(contents(await fromFile(odd)).cells);
    // by hand: a text that is written like an error is none
    expect(read.cells.get("4 3")).toBe("#REF!");
    expect(read.cells.get("5 2")).toEqual({ error: "#REF!" });
    expect(read.cells.get("6 1")).toBe("#1 Shop");
  });

  it("are those of the dirty Northwind, and the same ledger comes of them", async () => {
    const { rows } = dirtyNorthwind(cleanLines, { seed: 1996 });
    const blocks = await readOf(opened({ Sales: rows }), "Sales");
    const file = await fromFile(rows);
    expect(contents(blocks).cells).toEqual(contents(file).cells);
    expect(readBlocks(blocks).check).toEqual(readBlocks(file).check);
  });

  it("begin where the first one stands, and end where the last one does", async () => {
    const far: CellValue[][] = Array.from({ length: 60 }, () => []);
    far[40] = [null, null, null, "here"];
    far[59] = [null, null, null, null, null, 7];
    const excel = opened({ Far: far });
    const region = await regionOf(excel, "Far");
    expect([region.rowCount, region.columnCount]).toEqual([60, 6]);
    expect([...contents(await readOf(excel, "Far")).cells]).toEqual([
      ["40 3", "here"],
      ["59 5", 7],
    ]);
  });

  it("of a blank sheet are none", async () => {
    const excel = opened({ Blank: [], Other: [[1]] });
    expect(await readOf(excel, "Blank")).toEqual([]);
    expect((await regionOf(excel, "Blank")).rowCount).toBe(0);
  });

  it("are no more rows than are wanted, in one block and three requests with the regions", async () => {
    const excel = opened({ Sales: Array.from({ length: 500 }, (_, row) => [row, `Client ${row}`]) });
    const region = await regionOf(excel, "Sales");
    const before = excel.book.counters.syncs;
    const blocks = await all(new SheetReader(excel.door, region, task(), 60).blocks());
    expect(blocks.map(({ rowCount }) => rowCount)).toEqual([60]);
    expect(excel.book.counters.syncs - before).toBe(2);
  });

  it("tell which columns are formatted as days", async () => {
    const excel = opened({ Sales: odd });
    await excel.door.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("A3:A10").numberFormat = "dd/mm/yyyy" as never;
      await context.sync();
    });
    const [block] = await readOf(excel, "Sales");
    expect(block!.columns.map(({ dayFormat }) => dayFormat)).toEqual([true, false, false, false]);
  });

  it("tell which rows are hidden, also where the columns are", async () => {
    const excel = opened({ Sales: Array.from({ length: 40 }, (_, row) => [row, `Client ${row}`]) });
    const { grid } = excel.book.sheet("Sales");
    for (const row of [3, 4, 17, 39]) grid.hiddenRows.add(row);
    grid.column(0).hidden = true;
    expect(contents(await readOf(excel, "Sales")).hidden).toEqual([3, 4, 17, 39]);
    for (let row = 0; row < 40; row++) grid.hiddenRows.add(row);
    expect(contents(await readOf(excel, "Sales")).hidden).toHaveLength(40);
  });

  it("of a sheet that has gone are refused with its name", async () => {
    const excel = opened({ Sales: [[1]], Other: [[1]] });
    const region = await regionOf(excel, "Sales");
    excel.book.delete(excel.book.sheet("Sales"));
    await expect(all(new SheetReader(excel.door, region, task()).blocks())).rejects.toMatchObject({
      code: "excel.fault.noSheet",
      params: { sheet: "Sales" },
    });
  });

  it("are no longer asked for where the work is stopped", async () => {
    const excel = opened({ Sales: Array.from({ length: 5_000 }, (_, row) => [row]) });
    const region = await regionOf(excel, "Sales");
    const controller = new AbortController();
    const blocks = new SheetReader(excel.door, region, task(controller.signal)).blocks();
    await blocks.next();
    const before = excel.book.counters.syncs;
    controller.abort();
    await expect(blocks.next()).rejects.toThrow();
    expect(excel.book.counters.syncs).toBe(before);
  });
});

describe("the requests of a large sheet", () => {
  const rows = (count: number, text: string): (string | number)[][] =>
    Array.from({ length: count }, (_, row) => [row, 39_000 + (row % 700), `${text} ${row % 5_000}`, row * 1.25]);

  it("are few, and none asks for more than Excel gives", async () => {
    const excel = opened({});
    excel.book.addSheet("Ledger", rows(120_000, "A client with quite a long name"));
    const before = excel.book.syncs.length;
    const blocks = await readOf(excel, "Ledger");
    expect(blocks.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(120_000);
    const syncs = excel.book.syncs.slice(before);
    // 120,000 rows of about 70 bytes: 8.4 MB in pieces of about 2 MB, the first one small, and two for the sheets
    expect(syncs.length).toBeLessThanOrEqual(13);
    expect(Math.max(...syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(MOST_BYTES);
    const last = blocks.at(-1)!;
    expect(contents([last]).cells.get("119999 0")).toBe(119_999);
  });

  it("are smaller where the rows turn out longer than those before them", async () => {
    const excel = opened({});
    const long = "x".repeat(2_000);
    excel.book.addSheet("Ledger", [
      ...Array.from({ length: 1_100 }, (_, row) => [row]),
      ...Array.from({ length: 6_000 }, (_, row) => [row, `${long}${row}`]),
    ]);
    const blocks = await readOf(excel, "Ledger");
    expect(contents(blocks).cells.get("7099 1")).toBe(`${long}5999`);
  });

  it("say so where Excel gives not even a row", async () => {
    const excel = opened({ Sales: [[1, "x".repeat(9_000)], [2]] });
    const region = await regionOf(excel, "Sales");
    excel.book.mostBytes = 8_000;
    await expect(all(new SheetReader(excel.door, region, task()).blocks())).rejects.toMatchObject({
      code: "excel.fault.tooManyCells",
    });
  });
});

describe("the sheets of a workbook", () => {
  it("come in two requests, without our bookkeeping", async () => {
    const excel = opened({ Sales: odd, Hidden: [[1]], "~klientela": [[1]], "~klientela backup 1": [[1]], Empty: [] });
    excel.book.sheet("Hidden").visibility = "VeryHidden";
    const before = excel.book.counters.syncs;
    const regions = await excel.door.run(sheetRegions);
    expect(excel.book.counters.syncs - before).toBe(2);
    expect(regions.map(({ sheet, hidden, rowCount, columnCount }) => [sheet, hidden, rowCount, columnCount])).toEqual([
      ["Sales", false, 10, 4],
      ["Hidden", true, 1, 1],
      ["Empty", false, 0, 0],
    ]);
  });
});
