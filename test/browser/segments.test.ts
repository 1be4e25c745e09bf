import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellAddress, type JobKey } from "../../core/index";
import { packageFaults } from "../hosts/packageFaults";
import {
  TestBrowser,
  copiedCells,
  openFile,
  openJob,
  openSheet,
  revealed,
  saveFile,
  screens,
  seriousFindings,
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

const NORTHWIND = fileURLToPath(new URL("../fixtures/northwind/ledger.csv", import.meta.url));

/** The foot of a job: builds its sheets, however many they are. */
async function build({ page, say }: Visit): Promise<void> {
  await page.locator("footer").getByRole("button").last().click();
  await page.getByRole("heading", { name: say("pane.done.says") }).waitFor();
  await revealed(page);
}

/** Where a header and the first row of a table stand in the sheet that is shown. */
async function tableOf(
  page: Visit["page"],
  first: string,
): Promise<{ row: number; headers: string[]; rows: string[][] }> {
  const rows = await copiedCells(page, "B1:AD60");
  const row = rows.findIndex(([cell, next]) => cell === first && next !== "");
  expect(row, `a header that begins with ${first}`).toBeGreaterThan(0);
  return { row, headers: rows[row]!, rows };
}

/** The address of a cell of such a table: columns are counted from the one with the names. */
function addressIn({ headers }: { readonly headers: readonly string[] }, row: number, header: string): string {
  const column = headers.indexOf(header);
  expect(column, `a column ${header}`).toBeGreaterThan(0);
  return cellAddress(row, column + 1);
}

async function refreshAll({ page, say }: Visit): Promise<void> {
  await page
    .getByRole("button", { name: say("refresh.all") })
    .first()
    .click();
  await page.getByRole("button", { name: say("refresh.undo") }).waitFor();
  await page.getByRole("button", { name: say("pane.back") }).click();
}

async function home({ page, say }: Visit): Promise<void> {
  await page.getByRole("button", { name: say("pane.back") }).click();
}

describe.skipIf(withoutBrowser)("what each client should buy", () => {
  it("from a bare ledger to a client base whose typed states stay", { timeout: 300_000 }, async () => {
    const visit = await browser.visit({ height: 1000 });
    const { page, say } = visit;
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      await page.screenshot({ path: path.join(screens, `segments-${name}.png`) });
      found.push(...(await seriousFindings(page)).map((finding) => `${name}: ${finding}`));
    };
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    await openFile(visit, NORTHWIND);

    // there is no register: the page of the segments says so, and leads there
    await openJob(visit, "segments");
    await page.getByRole("button", { name: say("setup.before.client-register") }).click();
    await page.getByRole("heading", { name: say("job.client-register.question") }).waitFor();
    await page.getByLabel(say("option.template.label")).selectOption("it-company");
    await page.getByText(say("attribute.it-company.activity"), { exact: true }).first().waitFor();
    await look("1-register");
    await build(visit);
    const register = await tableOf(page, say("column.client.header"));
    const clients = [1, 2, 3].map((more) => register.rows[register.row + more]![0]!);
    const activity = say("attribute.it-company.activity");
    for (const [at, value] of ["trade", "trade", "catering"].entries()) {
      await typeInto(page, addressIn(register, register.row + 1 + at, activity), value);
    }
    await home(visit);

    // a segment by hand: its clients are counted as soon as its value is ticked
    await openJob(visit, "segments");
    await page.getByRole("button", { name: say("setup.segments.add") }).click();
    const card = page.locator("[data-segment]");
    await card.getByRole("textbox", { name: say("setup.segments.name") }).fill("Traders");
    await card.getByRole("button", { name: say("setup.condition.add") }).click();
    await card.getByLabel(say("setup.condition.attribute")).selectOption(activity);
    await card.getByRole("checkbox", { name: "trade", exact: true }).check();
    await card.getByText(/^2 clients ·/).waitFor();
    await page.getByLabel(activity, { exact: true }).fill("what they sell on");
    await page.getByText(say("setup.segments.live", { inside: 2, none: 87, several: 0 })).waitFor();
    await look("2-segments");
    await build(visit);
    await home(visit);

    // two marks, one drafted from nothing but ticks
    await openJob(visit, "meant-for");
    const line = (name: string) =>
      page.getByRole("checkbox", { name: say("setup.matrix.cell", { line: name, segment: "Traders" }) });
    await line("Beverages").check();
    await line("Seafood").check();
    await page.getByText(say("setup.matrix.count", { n: 2 }), { exact: true }).waitFor();
    await look("3-matrix");
    await build(visit);
    await home(visit);

    await openJob(visit, "client-base");
    await build(visit);
    await look("4-base");
    const base = await tableOf(page, say("column.client.header"));
    const rowOf = (name: string, table: typeof base): number => table.rows.findIndex(([cell]) => cell === name);
    const typed = addressIn(base, rowOf(clients[0]!, base), "Seafood");
    await typeInto(page, typed, "Offer, 25.02.2010");
    const sheet = say("report.client-base.name");
    await home(visit);

    // the ledger changes, all is refreshed
    await openSheet(page, "ledger");
    await typeInto(page, "J2", "1680");
    await page
      .getByText(say("refresh.staleOne"))
      .or(page.getByRole("button", { name: say("refresh.all") }))
      .first()
      .waitFor();
    await refreshAll(visit);
    const stateNow = async (): Promise<string> => {
      await openSheet(page, sheet);
      const now = await tableOf(page, say("column.client.header"));
      return now.rows[rowOf(clients[0]!, now)]![now.headers.indexOf("Seafood")]!;
    };
    expect(await stateNow()).toBe("Offer, 25.02.2010");

    // a segment is renamed in the pane: the sheet is changed in its place
    await openJob(visit, "segments");
    await page.getByRole("textbox", { name: say("setup.segments.name") }).fill("Resellers");
    await page.getByRole("button", { name: say("setup.sheet.update") }).click();
    await page.getByRole("button", { name: say("refresh.undo") }).waitFor();
    await home(visit);

    const { bytes } = await saveFile(visit);
    expect(packageFaults(bytes)).toEqual([]);
    expect(found).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect(visit.foreign).toEqual([]);
    await visit.close();

    // the file on a fresh page: what was typed is there, before a refresh and after it
    const file = browser.place("base.xlsx");
    writeFileSync(file, bytes);
    const fresh = await browser.visit({ height: 1000 });
    await fresh.page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    await openFile(fresh, file);
    await fresh.page.getByText(say("pane.built.title")).waitFor();
    const stateThere = async (): Promise<string | undefined> => {
      await openSheet(fresh.page, sheet);
      const now = await tableOf(fresh.page, say("column.client.header"));
      return now.rows[rowOf(clients[0]!, now)]?.[now.headers.indexOf("Seafood")];
    };
    expect(await stateThere()).toBe("Offer, 25.02.2010");
    await refreshAll(fresh);
    expect(await stateThere()).toBe("Offer, 25.02.2010");
    await openJob(fresh, "segments");
    await expect
      .poll(() => fresh.page.getByRole("textbox", { name: say("setup.segments.name") }).inputValue())
      .toBe("Resellers");
    expect(fresh.complaints).toEqual([]);
    await fresh.close();
  });

  it.each(["en", "ru", "sk", "hu"] as const)(
    "the sample company by a template, 300 pixels wide (%s)",
    async (language) => {
      const visit = await browser.visit({ language, width: 300, height: 900 });
      const { page, say } = visit;
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        await page.screenshot({ path: path.join(screens, `${language}-300-segments-${name}.png`) });
        found.push(...(await seriousFindings(page)).map((finding) => `${name}: ${finding}`));
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (beyond > 0) found.push(`${name}: the page is ${beyond} pixels wider than the window`);
      };
      await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
      await page.getByRole("button", { name: say("job.overview.question") }).waitFor();
      await openJob(visit, "segments");
      await page.getByLabel(say("setup.segments.template")).selectOption("it-company");
      await page.getByText(say("setup.segments.templateTaken")).waitFor();
      const cards = page.locator("[data-segment]");
      await expect.poll(() => cards.count()).toBe(8);
      await cards.nth(4).getByRole("button", { expanded: false }).first().click();
      await look("1-editor");
      // the order counts: what is moved up stands before
      const second = await cards.nth(1).getByRole("textbox").inputValue();
      await cards
        .nth(1)
        .getByRole("button", { name: say("setup.segments.up", { name: second }) })
        .click();
      expect(await cards.nth(0).getByRole("textbox").inputValue()).toBe(second);
      await home(visit);
      const jobsToSee: readonly JobKey[] = ["meant-for", "client-base", "sell-more", "deals"];
      for (const job of jobsToSee) {
        await openJob(visit, job);
        await page.getByRole("region", { name: say("pane.preview.table") }).waitFor();
        await look(job);
        await home(visit);
      }
      expect(found).toEqual([]);
      expect(visit.complaints).toEqual([]);
      await visit.close();
    },
  );
});
