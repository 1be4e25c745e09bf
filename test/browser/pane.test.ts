import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellAddress } from "../../core/index";
import { root } from "../../scripts/lib/root.mjs";
import {
  TestBrowser,
  buildJob,
  copiedCells,
  openFile,
  screens,
  selectCells,
  typeInto,
  withoutBrowser,
} from "./browser";

const NORTHWIND = path.join(root, "test/fixtures/northwind/ledger.csv");

let browser: TestBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await TestBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

describe.skipIf(withoutBrowser)("the pane beside the workbook", () => {
  it("tells where a figure comes from, down to the rows of the ledger", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await openFile(visit, NORTHWIND);
    await buildJob(visit, "manager-results");
    await page.getByRole("button", { name: say("pane.back") }).click();
    // Janet Leverling's sales in new directions: 4,777 (M22; the figure of test/oracle)
    const cells = await copiedCells(page, "B1:Z30");
    const header = cells.find((row) => row[0] === say("column.manager.header"))!;
    const column = header.indexOf(say("column.newDirectionSum.header"));
    const row = cells.findIndex(([name]) => name === "Janet Leverling");
    await selectCells(page, cellAddress(row, column + 1));
    const panel = page.getByRole("complementary");
    await panel.getByText(say("pane.why.rule"), { exact: true }).waitFor();
    await panel.getByText(/rows, together 4,777/).waitFor();
    await page.screenshot({ path: path.join(screens, "explained.png") });
    // a row of the ledger is shown where it stands
    const address = panel.getByRole("button", { name: /ledger!J\d+/ }).first();
    const cell = /J\d+/.exec((await address.textContent()) ?? "")![0];
    await address.click();
    await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll("section input")].some((box) => (box as HTMLInputElement).value === wanted),
      cell,
    );
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it("takes a file that is dropped on the page", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    const content = readFileSync(NORTHWIND).toString("base64");
    await page.getByRole("button", { name: say("job.overview.question") }).waitFor();
    const dropped = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "dropped.csv"));
      return transfer;
    }, content);
    await page.dispatchEvent("body", "dragenter", { dataTransfer: dropped });
    await page.getByText(say("workbench.dropHere")).waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
    await page.getByText(/2,155 rows · 89 clients · Jul 1996 – May 1998/).waitFor();
    expect(await page.getByText(say("workbench.dropHere")).count()).toBe(0);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it("forgets the check of a bad ledger when another workbook is opened", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    const bad = browser.place("bad.csv");
    writeFileSync(bad, "Date,Customer,Sum\n2009-01-05,Ann,abc\n2009-03-31,Bob,250.5\n");
    await openFile(visit, bad);
    await page.getByText(say("pane.check.left", { n: 1 })).waitFor();
    await page
      .locator("button, a")
      .filter({ hasText: say("pane.check.title") })
      .click();
    await page.getByText("the amount is no number (bad!C2)", { exact: false }).waitFor();
    await openFile(visit, NORTHWIND);
    await page.getByText(/2,155 rows · 89 clients/).waitFor();
    expect(await page.getByText("bad!C2", { exact: false }).count()).toBe(0);
    await visit.close();
  });

  it("opens the job that a line of the first sheet links to", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await page.getByText("184 clients").waitFor();
    const grid = page.locator("canvas[id^=univer-sheet-main-canvas]");
    await grid.waitFor();
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    // the second line of the sheet "Start here"
    await grid.click({ position: { x: 150, y: 235 } });
    await page.getByRole("heading", { name: say("job.most-important.question") }).waitFor();
    await page.getByRole("heading", { name: say("pane.preview.title") }).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it("finds a question by the words of the field, and is gone through with the keyboard alone", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await page.getByText("184 clients").waitFor();
    const search = page.getByRole("textbox", { name: say("pane.search") });
    await search.focus();
    await page.keyboard.type("pareto");
    await page.getByRole("button", { name: say("job.most-important.question") }).waitFor();
    expect(await page.getByRole("button", { name: say("job.manager-results.question") }).count()).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const question = say("job.most-important.question");
    await page.getByRole("heading", { level: 1, name: question }).waitFor();
    // also while the grid is still being put on the page, which takes the keyboard for itself where it can
    await page.waitForFunction((text) => document.activeElement?.textContent === text, question);
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(question);
    await page.keyboard.press("Escape");
    await search.waitFor();
    await visit.close();
  });
});

describe.skipIf(withoutBrowser)("a custom function that can't be computed", () => {
  it("says why while its cell is selected", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    await typeInto(page, "D20", '=NPS({9;10},"five")');
    await page.waitForTimeout(1_000);
    await selectCells(page, "D20");
    await page.getByText(say("function.error.scale")).waitFor();
    await selectCells(page, "D22");
    await page.getByText(say("function.error.scale")).waitFor({ state: "detached" });
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
