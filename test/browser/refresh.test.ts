import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellAt, cellAddress, type CellBlock, type CellValue } from "../../core/index";
import { readGrid, type GridLook, type GridSheet } from "../../files/index";
import { folderWith, klientela } from "../cli/klientela";
import { packageFaults } from "../hosts/packageFaults";
import {
  TestBrowser,
  buildJob,
  copiedCells,
  openFile,
  openSheet,
  saveFile,
  screens,
  selectCells,
  typeInto,
  withoutBrowser,
  type Visit,
} from "./browser";

let browser: TestBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await TestBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

/** Two sales in the first free rows of the sample company's ledger: the second brings its client far up in the list. */
const NEW_SALES = [
  ["2009-03-31", "N09-9001", "A newcomer", "Ivanov", "Maintenance", "Maintenance contract, month", "1", "100", "50"],
  ["2009-03-31", "N09-9002", "Key Lyceum", "Ivanov", "Maintenance", "Maintenance contract, month", "1", "500000", "9"],
];
const FREE_ROW = "A3722";
/** Of the client table: its first row of clients, the column of sales in the period, the first one beyond the table. */
const FIRST_ROW = 12;
const SALES = 7;
const OWN = 26;

interface Clients {
  readonly sheet: GridSheet;
  readonly cell: (row: number, column: number) => CellValue;
  readonly look: (row: number, column: number) => GridLook;
  readonly rowOf: (client: string) => number;
}

async function clientsIn(bytes: Uint8Array): Promise<Clients> {
  const { sheets, looks } = await readGrid(bytes);
  const sheet = sheets.find(({ name }) => name === "Clients")!;
  const cell = (row: number, column: number): CellValue => {
    const block = sheet.blocks.find(({ cells }) => row >= cells.firstRow && row < cells.firstRow + cells.rowCount);
    return block === undefined
      ? null
      : cellAt(block.cells, row - block.cells.firstRow, column - block.cells.firstColumn);
  };
  const look = (row: number, column: number): GridLook => {
    const block = sheet.blocks.find(({ cells }) => row >= cells.firstRow && row < cells.firstRow + cells.rowCount)!;
    return looks[block.looks[column - block.cells.firstColumn]![row - block.cells.firstRow]!]!;
  };
  const rowOf = (client: string): number => {
    for (let row = FIRST_ROW; row < sheet.rowCount; row++) if (cell(row, 1) === client) return row;
    throw new Error(`no row of ${client}`);
  };
  return { sheet, cell, look, rowOf };
}

async function formulaOf(bytes: Uint8Array, name: string, row: number, column: number): Promise<string | undefined> {
  const { sheets } = await readGrid(bytes, { sheets: [name] });
  const formulas = sheets[0]!.blocks.flatMap((block) => block.formulas);
  return formulas.find((one) => one.row === row && one.column === column)?.text;
}

async function cellsOf(bytes: Uint8Array, name: string): Promise<CellBlock[]> {
  const { sheets } = await readGrid(bytes, { sheets: [name] });
  return sheets[0]!.blocks.map(({ cells }) => cells);
}

async function paste({ page }: Visit, address: string, rows: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await selectCells(page, address);
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((row) => row.join("\t")).join("\n"));
  await page.keyboard.press("ControlOrMeta+v");
}

async function refreshAll({ page, say }: Visit): Promise<void> {
  await page
    .getByRole("button", { name: say("refresh.all") })
    .first()
    .click();
  await page.getByRole("heading", { name: say("refresh.done", { n: 1 }) }).waitFor();
}

describe.skipIf(withoutBrowser)("a quarter later", () => {
  it(
    "new sales are pasted, the sheet is refreshed, and nothing of the user's is gone",
    { timeout: 240_000 },
    async () => {
      const visit = await browser.visit();
      const { page, say } = visit;
      await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
      await buildJob(visit, "client-list");
      await page.getByRole("button", { name: say("pane.back") }).click();
      const before = (await copiedCells(page, "B13:B40")).flat().indexOf("Key Lyceum") + FIRST_ROW;
      expect(before).toBeGreaterThan(FIRST_ROW + 10);

      // a column of his own, a figure in bold, a formula on another sheet that points to it
      await typeInto(page, cellAddress(FIRST_ROW - 1, OWN), "My mark");
      await typeInto(page, cellAddress(before, OWN), "call on Monday");
      await selectCells(page, cellAddress(before, SALES));
      await page.keyboard.press("ControlOrMeta+b");
      await openSheet(page, "Start here");
      await typeInto(page, "D20", `=Clients!${cellAddress(before, SALES)}*2`);
      await openSheet(page, "Sales");
      await paste(visit, FREE_ROW, NEW_SALES);
      await page.getByText(say("refresh.news", { n: 2, day: 39_903 })).waitFor();
      await page.screenshot({ path: path.join(screens, "refresh-1-news.png") });

      const unrefreshed = (await saveFile(visit)).bytes;
      await refreshAll(visit);
      await page.screenshot({ path: path.join(screens, "refresh-2-done.png") });
      // what is shown is what will be saved
      await openSheet(page, "Clients");
      const rows = await copiedCells(page, "B13:AA40");
      const now = rows.findIndex(([client]) => client === "Key Lyceum");
      expect(now + FIRST_ROW).toBeLessThan(before - 5);
      expect(rows[now]!.at(-1)).toBe("call on Monday");
      expect(rows.filter((row) => row.at(-1) !== "")).toHaveLength(1);
      await openSheet(page, "Start here");
      const sales = Number(rows[now]![SALES - 1]!.replaceAll(",", ""));
      await expect
        .poll(async () => Number((await copiedCells(page, "D20:D20"))[0]![0]!.replaceAll(",", "")))
        .toBe(2 * sales);
      expect(sales).toBeGreaterThan(500_000);

      const { bytes } = await saveFile(visit);
      expect(packageFaults(bytes)).toEqual([]);
      const saved = await clientsIn(bytes);
      const row = saved.rowOf("Key Lyceum");
      expect(row).toBe(now + FIRST_ROW);
      expect(saved.cell(row, OWN)).toBe("call on Monday");
      expect(saved.cell(FIRST_ROW - 1, OWN)).toBe("My mark");
      expect([saved.look(row, SALES).bold, saved.look(row + 1, SALES).bold]).toEqual([true, false]);
      expect(saved.rowOf("A newcomer")).toBeGreaterThan(row);
      expect(await formulaOf(bytes, "Start here", 19, 3)).toBe(`Clients!${cellAddress(row, SALES)}*2`);

      // the same on the command line, from the file as it was before
      const folder = folderWith({ "before.xlsx": unrefreshed });
      const ran = await klientela(folder, ["refresh", "before.xlsx", "--out", "after.xlsx", "--today", "2026-11-22"]);
      expect(ran.err).toContain("1 sheet refreshed, nothing of yours lost.");
      const byCommand = new Uint8Array(readFileSync(path.join(folder, "after.xlsx")));
      for (const name of ["Clients", "Klientela"])
        expect(await cellsOf(byCommand, name)).toEqual(await cellsOf(bytes, name));
      expect(await formulaOf(byCommand, "Start here", 19, 3)).toBe(`Clients!${cellAddress(row, SALES)}*2`);

      // the saved file on another day: all is up to date, and one more refresh changes nothing
      const file = browser.place("quarter.xlsx");
      writeFileSync(file, bytes);
      await page.getByRole("button", { name: say("pane.back") }).click();
      await openFile(visit, file);
      await page.getByText(say("pane.built.title")).waitFor();
      await refreshAll(visit);
      const again = await saveFile(visit);
      const same = await clientsIn(again.bytes);
      expect(same.sheet.blocks.map(({ cells }) => cells)).toEqual(saved.sheet.blocks.map(({ cells }) => cells));
      expect(same.look(row, SALES)).toEqual(saved.look(row, SALES));
      expect(await formulaOf(again.bytes, "Start here", 19, 3)).toBe(`Clients!${cellAddress(row, SALES)}*2`);
      expect(visit.complaints).toEqual([]);
      await visit.close();
    },
  );

  it("is taken back with one click", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    await buildJob(visit, "client-list");
    await page.getByRole("button", { name: say("pane.back") }).click();
    await typeInto(page, "AA15", "mine");
    const before = await copiedCells(page, "B1:AA40");
    await openSheet(page, "Sales");
    await paste(visit, FREE_ROW, NEW_SALES);
    await page.getByText(say("refresh.news", { n: 2, day: 39_903 })).waitFor();
    await refreshAll(visit);
    await page.getByRole("button", { name: say("refresh.undo") }).click();
    await page.getByText(say("refresh.undone")).waitFor();
    await openSheet(page, "Clients");
    expect(await copiedCells(page, "B1:AA40")).toEqual(before);
    await openSheet(page, "Sales");
    expect((await copiedCells(page, "C3722:C3723")).flat()).toEqual(["A newcomer", "Key Lyceum"]);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
