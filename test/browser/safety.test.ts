import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/lib/root.mjs";
import {
  TestBrowser,
  buildJob,
  copiedCells,
  menuButton,
  openFile,
  saveFile,
  typeInto,
  withoutBrowser,
  type Visit,
} from "./browser";

const NORTHWIND = path.join(root, "test/fixtures/northwind/ledger.csv");
/** Kills the worker that writes files at its next answer, once `window.breakNow` is set. */
const BREAKABLE = `
  const RealWorker = window.Worker;
  window.breakNow = false;
  window.Worker = class extends RealWorker {
    postMessage(message, ...rest) {
      if (window.breakNow && message.path?.join() === "apply") {
        this.terminate();
        this.dispatchEvent(new ErrorEvent("error", { message: "broken for the test" }));
        return;
      }
      super.postMessage(message, ...rest);
    }
  };
`;

/** The first writing takes seconds longer, so that there is time to press the button. */
const SLOW = `
  const RealWorker = window.Worker;
  let isFirst = true;
  window.Worker = class extends RealWorker {
    postMessage(message, ...rest) {
      if (isFirst && message.path?.join() === "apply") {
        isFirst = false;
        setTimeout(() => super.postMessage(message, ...rest), 6_000);
      } else super.postMessage(message, ...rest);
    }
  };
`;

let browser: TestBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await TestBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

/** Whether a text is among the changes that the browser keeps of the workbook; runs in the page. */
function draftHolds(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = indexedDB.open("klientela");
    // a database that isn't there yet is the page's to make
    asked.onupgradeneeded = () => asked.transaction?.abort();
    asked.onerror = () => resolve(false);
    asked.onsuccess = () => {
      const base = asked.result;
      const read = base.transaction("draft").objectStore("draft").get("work");
      read.onsuccess = () => {
        const work = read.result as { readonly changes: unknown } | undefined;
        base.close();
        resolve(JSON.stringify(work?.changes ?? null).includes(text));
      };
    };
  });
}

/** Names of the sheets on the page, in their order. */
function sheetTabs({ page }: Visit): Promise<string[]> {
  return page.locator("[data-u-comp=slide-tab-item]").allInnerTexts();
}

describe.skipIf(withoutBrowser)("a workbook on the page", () => {
  it("is as it was after the writing of sheets broke in the middle", async () => {
    const visit = await browser.visit({ before: BREAKABLE });
    const { page, say } = visit;
    await openFile(visit, NORTHWIND);
    await typeInto(page, "N1", "mine");
    const before = await sheetTabs(visit);
    await page.getByRole("button", { name: say("job.manager-results.question") }).click();
    await page.evaluate(() => ((window as unknown as { breakNow: boolean }).breakNow = true));
    await page.getByRole("button", { name: say("pane.build"), exact: true }).click();
    await page.getByText(say("pane.work.nothingChanged")).first().waitFor();
    expect(await sheetTabs(visit)).toEqual(before);
    expect(await copiedCells(page, "N1:N1")).toEqual([["mine"]]);
    await visit.close();
  });

  it("is as it was after the user stopped the build", async () => {
    const visit = await browser.visit({ before: SLOW });
    const { page, say } = visit;
    await openFile(visit, NORTHWIND);
    const before = await sheetTabs(visit);
    await page.getByRole("button", { name: say("job.overview.question") }).click();
    await page.getByRole("img").first().waitFor();
    await page.getByRole("button", { name: say("pane.buildMany", { n: 6 }) }).click();
    await page.getByRole("button", { name: say("pane.work.cancel") }).click();
    await page.getByText(say("pane.work.cancelled")).waitFor();
    expect(await sheetTabs(visit)).toEqual(before);
    // and the same can be done again
    await page.getByRole("button", { name: say("pane.buildMany", { n: 6 }) }).click();
    await page.getByRole("heading", { name: say("pane.done.says") }).waitFor();
    expect(await sheetTabs(visit)).toHaveLength(before.length + 7);
    await page.getByRole("button", { name: say("pane.done.remove", { n: 6 }) }).click();
    await page.getByText(say("pane.done.removed")).waitFor();
    expect(await sheetTabs(visit)).toEqual(before);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it("refuses what could break the parts of a file that aren't shown, and says so", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await openFile(visit, path.join(root, "test/fixtures/kept/rich.xlsx"));
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    const before = await copiedCells(page, "A3:D6");
    // formulas and rules of the file name its sheets
    const names = await sheetTabs(visit);
    await page.locator("[data-u-comp=slide-tab-item]").getByText(names[0]!, { exact: true }).dblclick();
    await page.keyboard.type("Mine");
    await page.keyboard.press("Escape");
    await page.getByText(say("workbench.refused.fixed")).waitFor();
    expect(await sheetTabs(visit)).toEqual(names);
    expect(await copiedCells(page, "A3:D6")).toEqual(before);
    await visit.close();
  });

  it("says in a sentence what is wrong with a file, and keeps what is open", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    const broken = browser.place("broken.xlsx");
    writeFileSync(broken, "PK\u0003\u0004 no workbook at all");
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    const before = await sheetTabs(visit);
    const chooser = page.waitForEvent("filechooser");
    await menuButton(page, say("workbench.open")).click();
    await (await chooser).setFiles(broken);
    await page.getByText(say("file.brokenWorkbook", { name: "broken.xlsx" })).waitFor();
    expect(await sheetTabs(visit)).toEqual(before);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});

describe.skipIf(withoutBrowser)("work that isn't saved", () => {
  it("is kept as a draft, asked about on closing, and offered on return", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await openFile(visit, NORTHWIND);
    await buildJob(visit, "manager-results");
    await page.locator("[data-u-comp=slide-tab-item]").getByText("ledger", { exact: true }).click();
    await typeInto(page, "D2", "A client of my own");
    await page.getByText(say("workbench.unsaved")).waitFor();
    // the draft is written a moment after the last change
    await expect.poll(() => page.evaluate(draftHolds, "A client of my own")).toBe(true);
    const asked = page.waitForEvent("dialog");
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await closing;

    const back = await browser.visit({ again: true });
    await back.page.getByRole("button", { name: say("workbench.draftOpen") }).click();
    await back.page.getByRole("contentinfo").getByText("ledger.csv", { exact: true }).waitFor();
    await back.page.getByText(say("workbench.unsaved")).waitFor();
    expect(await sheetTabs(back)).toEqual(["ledger", "Managers", "Klientela"]);
    await back.page.locator("[data-u-comp=slide-tab-item]").getByText("ledger", { exact: true }).click();
    expect(await copiedCells(back.page, "D2:E2")).toEqual([["A client of my own", "Steven Buchanan"]]);
    // once it is saved, nothing is left to ask or to offer
    await saveFile(back);
    await back.page.getByText(say("workbench.saved", { name: "ledger-klientela.xlsx" })).waitFor();
    await back.page.reload();
    await back.page.getByRole("button", { name: say("job.overview.question") }).waitFor();
    await back.page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    expect(await back.page.getByRole("button", { name: say("workbench.draftOpen") }).count()).toBe(0);
    await back.close();
  });

  it("is asked about before another workbook takes its place", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    await typeInto(page, "B16", "note");
    await menuButton(page, say("workbench.new")).click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByRole("button", { name: say("workbench.ask.stay") }).click();
    await page.getByRole("contentinfo").getByText("Klientela sample.xlsx").waitFor();
    await menuButton(page, say("workbench.new")).click();
    await dialog.getByRole("button", { name: say("workbench.ask.leave") }).click();
    await page.getByRole("contentinfo").getByText("Workbook.xlsx").waitFor();
    expect(await sheetTabs(visit)).toEqual(["Sheet1"]);
    await visit.close();
  });
});
