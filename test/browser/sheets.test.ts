import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellAddress, jobs, type JobKey } from "../../core/index";
import { copiedCells, openSheet, screens, seriousFindings, selectCells, typeInto, withoutBrowser } from "./browser";
import { tableOf, tryFunctions } from "./previewWalk";
import { SheetsBrowser, chooseInMenu, cutOff, sidebarOf, sheetsOf, type SheetsVisit } from "./sheetsBrowser";

/** Service calls of a run that writes, after which it is somewhere in the middle. */
const MIDDLE = 30;

let browser: SheetsBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await SheetsBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

/** Nothing was asked of other machines, nothing was refused, nothing went wrong unseen. */
function expectQuiet(visit: SheetsVisit): void {
  expect(visit.foreign).toEqual([]);
  expect(visit.complaints).toEqual([]);
}

/** Opens a job from Home, by its search. */
async function openJob({ say }: SheetsVisit, pane: Frame, job: JobKey): Promise<void> {
  const question = say(`job.${job}.question`);
  await pane.getByRole("textbox", { name: say("pane.search") }).fill(question);
  await pane.getByRole("button", { name: question }).click();
}

/** Presses the button at the foot of a job. */
async function press(pane: Frame): Promise<void> {
  await pane.locator("footer").getByRole("button").last().click();
}

/** Presses the button at the foot of a job, and waits until the sheet stands in the grid. */
async function build({ page, say }: SheetsVisit, pane: Frame, sheet: string): Promise<void> {
  await press(pane);
  const done = pane.getByRole("heading", { name: say("pane.done.says") });
  const fault = pane.getByRole("alert");
  await done.or(fault).waitFor();
  expect(await fault.allTextContents()).toEqual([]);
  await page.locator("section").getByText(sheet, { exact: true }).first().waitFor();
}

function seriousIn(pane: Frame): Promise<string[]> {
  return seriousFindings(pane as unknown as Page);
}

function shoot(page: Page, name: string): Promise<unknown> {
  return page.screenshot({ path: path.join(screens, `sheets-${name}.png`) });
}

// The built sidebar in front of the built script; in Google's place stands the host of the tests, shown in the grid.
describe.skipIf(withoutBrowser)("the built add-on for Google Sheets, without Google", () => {
  it("reads, builds, answers the menu and refreshes", { timeout: 120_000 }, async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    let pane = await sidebarOf(visit);
    // 2,155 lines below the header (Northwind)
    await pane.getByText(/2,155/).first().waitFor();
    await shoot(page, "1-home");
    const found = await seriousIn(pane);
    expect(await copiedCells(page, "A1:D1")).toEqual([["date", "doc", "client_id", "client"]]);

    const clients = say("report.client-table.name");
    await openJob(visit, pane, "client-list");
    await build(visit, pane, clients);
    await openSheet(page, clients);
    const table = await tableOf(page, "B1:H110", say("column.client.header"));
    // status, class and sales of the first quarter of 1998: test/fixtures/northwind/expected-1998q1.json
    const alfreds = table.rows.find(([client]) => client === "Alfreds Futterkiste")!;
    expect(alfreds).toEqual(expect.arrayContaining(["regular", "C", "Z", "1,317"]));
    await shoot(page, "2-built");

    // from the menu
    const { group } = jobs.find(({ key }) => key === "call-next")!;
    await chooseInMenu(visit, say("sheets.menu.questions"), say(`jobGroup.${group}`), say("job.call-next.question"));
    pane = await sidebarOf(visit);
    await pane.getByRole("heading", { name: say("job.call-next.question") }).waitFor();
    const calls = say("report.call-list.name");
    await build(visit, pane, calls);
    found.push(...(await seriousIn(pane)));
    await openSheet(page, calls);
    const before = await tableOf(page, "B1:P20", say("column.client.header"));
    const result = before.headers.indexOf(say("column.callResult.header"));
    const client = before.rows[1]![0]!;
    await typeInto(page, cellAddress(before.row + 2, 1 + result), "Wants an offer");
    // the ledger says of the first client that he has bought again
    await openSheet(page, "ledger");
    await typeInto(page, "J2", "1680");
    await chooseInMenu(visit, say("sheets.menu.refresh"));
    pane = await sidebarOf(visit);
    await pane.getByRole("button", { name: say("refresh.undo") }).waitFor();
    await openSheet(page, calls);
    const after = await tableOf(page, "B1:P20", say("column.client.header"));
    const row = after.rows.find(([name]) => name === client)!;
    expect(row[after.headers.indexOf(say("column.callResult.header"))]).toBe("Wants an offer");
    await selectCells(page, "B1");
    await shoot(page, "3-refreshed");

    expect(found).toEqual([]);
    expectQuiet(visit);
    await visit.close();
  });

  it("computes functions", { timeout: 120_000 }, async () => {
    const visit = await browser.visit();
    await tryFunctions(visit.page, visit.say, "#ERROR!");
    expectQuiet(visit);
    await visit.close();
  });

  it(
    "takes back what was cut off, and the same click works, in Hungarian at 300 pixels",
    { timeout: 120_000 },
    async () => {
      const visit = await browser.visit({ language: "hu", width: 300, height: 700 });
      const { page, say } = visit;
      let pane = await sidebarOf(visit);
      await pane.getByText(/2.155/).first().waitFor();
      await shoot(page, "hu-300-1-home");
      const found = await seriousIn(pane);
      const sheets = await sheetsOf(page);
      await openJob(visit, pane, "most-important");
      await pane.getByRole("region", { name: say("pane.preview.table") }).waitFor();
      await shoot(page, "hu-300-2-job");
      found.push(...(await seriousIn(pane)));
      const beyond = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);

      // Google ends the run of the script
      await cutOff(page, { name: "klientela_write", after: MIDDLE, closed: false });
      await press(pane);
      await pane.getByText(say("sheets.fault.timeUp")).waitFor();
      await shoot(page, "hu-300-3-fault");
      found.push(...(await seriousIn(pane)));
      expect(await sheetsOf(page)).toEqual(sheets);

      // and somebody closes the page at the same moment
      await cutOff(page, { name: "klientela_write", after: MIDDLE, closed: true });
      await press(pane);
      await page.locator("aside iframe").waitFor({ state: "detached" });
      await chooseInMenu(visit, say("sheets.menu.open"));
      pane = await sidebarOf(visit);
      await pane.getByText(say("sheets.note.takenBack")).waitFor();
      expect(await sheetsOf(page)).toEqual(sheets);
      await openJob(visit, pane, "most-important");
      await press(pane);
      await pane.getByRole("heading", { name: say("pane.done.says") }).waitFor();
      await shoot(page, "hu-300-4-built");
      found.push(...(await seriousIn(pane)));
      expect(found).toEqual([]);
      expectQuiet(visit);
      await visit.close();
    },
  );
});
