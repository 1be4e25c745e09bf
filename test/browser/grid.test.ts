import { writeFileSync } from "node:fs";
import path from "node:path";
import XLSX from "@e965/xlsx";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GridChanges } from "../../files/index";
import { root } from "../../scripts/lib/root.mjs";
import type { Grid, GridEvent } from "../../workbench/grid/Grid";
import {
  TestBrowser,
  buildJob,
  copiedCells,
  openFile,
  openSheet,
  saveFile,
  selectCells,
  typeInto,
  withoutBrowser,
  type Visit,
} from "./browser";

const kept = (name: string): string => path.join(root, "test/fixtures/kept", name);
const NORTHWIND = path.join(root, "test/fixtures/northwind/ledger.csv");
/** Leaves the grid of the page, and what it tells, where the tests find them. */
const WATCHED = `
  let made;
  Object.defineProperty(window, "klientelaGrid", {
    configurable: true,
    get: () => made,
    set: ({ createGrid }) => {
      made = {
        createGrid: async (...args) => {
          const grid = await createGrid(...args);
          window.heard = [];
          grid.watch((event) => window.heard.push(event));
          window.grid = grid;
          return grid;
        },
      };
    },
  });
`;
/** Longer than the engine waits before it computes. */
const A_WHILE = 1_500;

type Watched = Window & { grid: Grid; heard: GridEvent[] };

let browser: TestBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await TestBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

async function visited(): Promise<Visit> {
  const visit = await browser.visit({ before: WATCHED });
  await visit.page.getByText(visit.say("workbench.gridLoading")).waitFor({ state: "detached" });
  return visit;
}

function changesOf(page: Page): Promise<GridChanges | null> {
  return page.evaluate(() => (window as unknown as Watched).grid.changes());
}

function heard(page: Page): Promise<GridEvent[]> {
  return page.evaluate(() => (window as unknown as Watched).heard);
}

async function forget(page: Page): Promise<void> {
  await page.evaluate(() => ((window as unknown as Watched).heard.length = 0));
}

describe.skipIf(withoutBrowser)("a freshly opened file", () => {
  let visit: Visit;

  beforeAll(async () => {
    // nothing is typed, so that one page serves for all files
    if (!withoutBrowser) visit = await visited();
  });

  it.each([
    ["the sample", null],
    ["a text file", NORTHWIND],
    ["a file with all sorts of formulas", kept("rich.xlsx")],
    ["a file with charts", kept("charts.xlsx")],
    ["a file with a pivot table", kept("pivot.xlsx")],
  ])("is as it was: %s", async (_, file) => {
    const { page, say } = visit;
    if (file !== null) {
      await forget(page);
      await openFile(visit, file);
    }
    await page.waitForTimeout(A_WHILE);
    expect(await changesOf(page)).toBeNull();
    expect((await heard(page)).filter(({ type }) => type === "cells")).toEqual([]);
    expect(await page.getByText(say("workbench.unsaved")).count()).toBe(0);
    expect(visit.complaints).toEqual([]);
  });

  it("shows the file's values where the engine can't compute, and what is typed in their place", async () => {
    const { page } = visit;
    await openFile(visit, kept("rich.xlsx"));
    await openSheet(page, "Sales 2009");
    const before = await copiedCells(page, "A4:H10");
    expect(before.flat().filter((text) => text.startsWith("#"))).toEqual([]);
    // the column of the table that its formulas read
    await typeInto(page, "D5", "1000");
    await page.waitForTimeout(A_WHILE);
    const after = await copiedCells(page, "A4:H10");
    expect(after.map((row) => row[4])).toEqual(before.map((row) => row[4]));
    const typed = (await changesOf(page))!.sheets[0]!;
    expect(typed.type === "patch" ? typed.cells : null).toEqual([
      { row: 4, column: 3, value: 1000, formula: null, fills: null, typed: true },
    ]);
    await typeInto(page, "E5", "7");
    const over = (await changesOf(page))!.sheets[0]!;
    expect(over.type === "patch" ? over.cells.map(({ row, column, value }) => [row, column, value]) : null).toEqual([
      [4, 3, 1000],
      [4, 4, 7],
    ]);
    await page.evaluate(() => (window as unknown as Watched).grid.undo());
    await page.evaluate(() => (window as unknown as Watched).grid.undo());
    await page.waitForTimeout(A_WHILE);
    expect(await changesOf(page)).toBeNull();
    await visit.close();
  });
});

describe.skipIf(withoutBrowser)("formulas of a file", () => {
  it("are computed again when what they read is typed, and only then", async () => {
    const visit = await visited();
    const { page } = visit;
    const file = browser.place("figures.xlsx");
    // the file's own results are wrong on purpose
    const sheet = XLSX.utils.aoa_to_sheet([[2, 3], [4]]);
    Object.assign(sheet, { C1: { t: "n", f: "A1+B1", v: 77 }, C2: { t: "n", f: "YEAR(TODAY())", v: 1999 } });
    Object.assign(sheet, { C3: { t: "n", f: "A2*10", v: 41 }, "!ref": "A1:C3", "!autofilter": { ref: "A1:C2" } });
    const book = { SheetNames: ["Figures"], Sheets: { Figures: sheet } };
    writeFileSync(file, XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
    await openFile(visit, file);
    await page.waitForTimeout(A_WHILE);
    expect(await copiedCells(page, "C1:C3")).toEqual([["77"], ["1999"], ["41"]]);
    expect(await changesOf(page)).toBeNull();
    await typeInto(page, "A1", "20");
    await expect.poll(() => copiedCells(page, "C1:C3")).toEqual([["23"], ["2026"], ["41"]]);
    const [change] = (await changesOf(page))!.sheets;
    expect(change!.type === "patch" ? change!.cells.map(({ value, typed }) => [value, typed]) : null).toEqual([
      [20, true],
      [23, false],
      [2026, false],
    ]);
    await visit.close();
  });
});

describe.skipIf(withoutBrowser)("the sheet that is shown", () => {
  it("is told when the user goes to another, with a cell that is seen", async () => {
    const visit = await visited();
    const { page } = visit;
    await openFile(visit, NORTHWIND);
    await buildJob(visit, "overview");
    const sheets = await page.evaluate(() => (window as unknown as Watched).grid.sheets());
    for (const { id, name } of [sheets[0]!, ...sheets.slice(1).reverse()]) {
      await forget(page);
      await page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true }).click();
      const place = async () =>
        (await heard(page)).flatMap((event) => (event.type === "selection" ? [event.place] : [])).at(-1);
      // the first column of a built sheet is hidden: it holds what the sheet was built from
      await expect.poll(place).toMatchObject({ sheet: id, column: id === sheets[0]!.id ? 0 : 1 });
    }
    await visit.close();
  });

  it("is the nearest one that stays when sheets are taken away", async () => {
    const visit = await visited();
    const { page, say } = visit;
    await openFile(visit, NORTHWIND);
    await typeInto(page, "D2", "mine");
    await buildJob(visit, "overview");
    const sheets = await page.evaluate(() => (window as unknown as Watched).grid.sheets());
    await page.locator("[data-u-comp=slide-tab-item]").getByText(sheets[3]!.name, { exact: true }).click();
    await page.getByRole("button", { name: say("pane.done.remove", { n: 6 }) }).click();
    await page.getByText(say("pane.done.removed")).waitFor();
    const place = { sheet: sheets[0]!.id, row: 2, column: 3 };
    await expect.poll(() => page.evaluate(() => (window as unknown as Watched).grid.selection())).toEqual(place);
    await expect
      .poll(async () => (await heard(page)).filter(({ type }) => type === "selection").at(-1))
      .toEqual({ type: "selection", place });
    await visit.close();
  });
});

describe.skipIf(withoutBrowser)("cutting", () => {
  it("moves cells within a workbook as if they were typed, and is saved so", async () => {
    const visit = await visited();
    const { page } = visit;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openFile(visit, kept("charts.xlsx"));
    await typeInto(page, "L2", "0012");
    await typeInto(page, "M2", "=1+2");
    await selectCells(page, "L2:M2");
    await page.keyboard.press("ControlOrMeta+x");
    await page.waitForTimeout(300);
    await selectCells(page, "L9");
    await page.keyboard.press("ControlOrMeta+v");
    const moved = async () => {
      const change = (await changesOf(page))?.sheets[0];
      return change?.type === "patch" ? change.cells.map((cell) => [cell.row, cell.column, cell.value]) : null;
    };
    await expect.poll(moved).toEqual([
      [8, 11, 12],
      [8, 12, 3],
    ]);
    const [change] = (await changesOf(page))!.sheets;
    const { bytes } = await saveFile(visit);
    const saved = XLSX.read(bytes, { type: "array" });
    const sheet = saved.Sheets[change!.sheet]!;
    expect([sheet["L2"]?.v, sheet["M2"]?.v, sheet["L9"]?.v, sheet["M9"]?.f]).toEqual([undefined, undefined, 12, "1+2"]);
    await visit.close();
  });
});
