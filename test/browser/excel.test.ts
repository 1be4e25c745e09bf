import { readFileSync } from "node:fs";
import path from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellAddress } from "../../core/index";
import { openFile } from "../../files/index";
import { root } from "../../scripts/lib/root.mjs";
import { copiedCells, openSheet, screens, seriousFindings, selectCells, typeInto, withoutBrowser } from "./browser";
import { PreviewBrowser, type PreviewVisit } from "./previewBrowser";
import { tableOf, tryFunctions } from "./previewWalk";

let browser: PreviewBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await PreviewBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

/** Nothing was asked of other machines, nothing was refused, nothing went wrong unseen. */
function expectQuiet(visit: PreviewVisit): void {
  expect(visit.foreign).toEqual([]);
  expect(visit.complaints).toEqual([]);
}

/** Presses the button at the foot of a job, and waits until the sheet stands in the grid. */
async function build({ page, pane, say }: PreviewVisit, sheet: string): Promise<void> {
  await pane.locator("footer").getByRole("button").last().click();
  await pane.getByRole("heading", { name: say("pane.done.says") }).waitFor();
  await page.locator("section").getByText(sheet, { exact: true }).first().waitFor();
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

function seriousIn({ pane }: PreviewVisit): Promise<string[]> {
  return seriousFindings(pane as unknown as Page);
}

// The built add-in in front of Microsoft's own library; in Excel's place stands the host of the tests, shown in the grid.
describe.skipIf(withoutBrowser)("the built add-in for Excel, without Excel", () => {
  it("builds, refreshes, answers the ribbon and computes functions", { timeout: 120_000 }, async () => {
    const visit = await browser.visit();
    const { page, pane, say } = visit;
    const found = await seriousIn(visit);
    // 2,155 lines below the header (Northwind)
    await pane.getByText(/2,155/).first().waitFor();
    expect(await copiedCells(page, "A1:D1")).toEqual([["date", "doc", "client_id", "client"]]);

    // from the pane, by its search
    const clients = say("report.client-table.name");
    await pane.getByRole("textbox", { name: say("pane.search") }).fill(say("job.client-list.question"));
    await pane.getByRole("button", { name: say("job.client-list.question") }).click();
    await build(visit, clients);
    await openSheet(page, clients);
    const table = await tableOf(page, "B1:H110", say("column.client.header"));
    // status, class and sales of the first quarter of 1998: test/fixtures/northwind/expected-1998q1.json
    const alfreds = table.rows.find(([client]) => client === "Alfreds Futterkiste")!;
    expect(alfreds).toEqual(expect.arrayContaining(["regular", "C", "Z", "1,317"]));
    await pane.getByRole("button", { name: say("pane.back") }).click();

    // from the ribbon
    await page
      .getByRole("navigation")
      .getByRole("button", { name: say("report.call-list.name"), exact: true })
      .click();
    await pane.getByRole("heading", { name: say("job.call-next.question") }).waitFor();
    const calls = say("report.call-list.name");
    await build(visit, calls);
    found.push(...(await seriousIn(visit)));
    await openSheet(page, calls);
    const before = await tableOf(page, "B1:P20", say("column.client.header"));
    const result = before.headers.indexOf(say("column.callResult.header"));
    const client = before.rows[1]![0]!;
    await typeInto(page, cellAddress(before.row + 2, 1 + result), "Wants an offer");
    // the ledger says of the first client that he has bought again
    await openSheet(page, "ledger");
    await typeInto(page, "J2", "1680");
    await page.screenshot({ path: path.join(screens, "excel-1-calls.png") });
    await pane.getByRole("button", { name: say("pane.back") }).click();
    await pane
      .getByRole("button", { name: say("refresh.all") })
      .first()
      .click();
    await pane.getByRole("button", { name: say("refresh.undo") }).waitFor();
    await openSheet(page, calls);
    const after = await tableOf(page, "B1:P20", say("column.client.header"));
    const row = after.rows.find(([name]) => name === client)!;
    expect(row[after.headers.indexOf(say("column.callResult.header"))]).toBe("Wants an offer");
    await selectCells(page, "B1");
    await page.screenshot({ path: path.join(screens, "excel-2-refreshed.png") });

    await tryFunctions(page, say, "#VALUE!");
    expect(found).toEqual([]);
    expectQuiet(visit);
    await visit.close();
  });

  it(
    "stands in a pane of 320 pixels, in Hungarian, makes a copy and takes a file beside the workbook",
    { timeout: 120_000 },
    async () => {
      const visit = await browser.visit({ language: "hu", width: 320, height: 700 });
      const { page, pane, say } = visit;
      await page.screenshot({ path: path.join(screens, "excel-hu-320-1-home.png") });
      const found = await seriousIn(visit);
      await pane.getByRole("button", { name: say("job.most-important.question") }).click();
      await pane.getByRole("region", { name: say("pane.preview.table") }).waitFor();
      await page.screenshot({ path: path.join(screens, "excel-hu-320-2-job.png") });
      found.push(...(await seriousIn(visit)));
      const beyond = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
      await pane.locator("footer").getByRole("button").last().click();
      await pane.getByRole("heading", { name: say("pane.done.says") }).waitFor();
      await page.screenshot({ path: path.join(screens, "excel-hu-320-3-built.png") });

      // a copy opens as a workbook of its own, which here is a file
      await pane.getByRole("button", { name: say("pane.back") }).click();
      await pane.getByRole("button", { name: say("send.page.title") }).click();
      const download = page.waitForEvent("download");
      await pane.getByRole("button", { name: say("send.page.make") }).click();
      expect((await openFile("copy.xlsx", await bytesOf(await download))).sheets.length).toBeGreaterThan(1);
      await pane.getByRole("button", { name: say("pane.back") }).click();

      // a file beside the workbook
      const chooser = page.waitForEvent("filechooser");
      await pane.getByRole("button", { name: say("addin.attached.open") }).click();
      await (await chooser).setFiles(path.join(root, "test/fixtures/northwind/ledger.csv"));
      const list = pane.getByRole("region", { name: say("addin.attached.title") });
      await list.getByText(say("addin.attached.file", { name: "ledger.csv", rows: 2_156 })).waitFor();
      await page.screenshot({ path: path.join(screens, "excel-hu-320-4-attached.png") });
      found.push(...(await seriousIn(visit)));
      await list.getByRole("button", { name: say("addin.attached.removeNamed", { name: "ledger.csv" }) }).click();
      await list.getByText("ledger.csv").waitFor({ state: "detached" });
      expect(found).toEqual([]);
      expectQuiet(visit);
      await visit.close();
    },
  );
});
