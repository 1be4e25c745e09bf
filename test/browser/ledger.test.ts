import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../core/index";
import { TestBrowser, openFile, saveFile, seriousFindings, withoutBrowser, type Visit } from "./browser";

/** Amounts of which the point may part thousands, days of which day and month may change places, a name written wrongly. */
const DIRTY = [
  "Date;Client;Amount",
  "03/04/2011;Harbour Ltd;1.500",
  "05/04/2011;Meadow Ltd;2.250",
  "06/05/2011;Harbuor Ltd;3.000",
  "07/05/2011;Meadow Ltd;soon",
  "",
].join("\n");

/** 1500 + 2250 + 3000, and the same with a decimal point. */
const LARGE = "6,750";
const SMALL = "6.75";

let browser: TestBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await TestBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

function dirtyFile(name: string): string {
  const file = browser.place(name);
  writeFileSync(file, DIRTY);
  return file;
}

const heading = ({ page, say }: Visit, n: number) => page.getByRole("heading", { name: say("asking.title", { n }) });
const radio = ({ page, say }: Visit, key: "choice.decimalSign.point" | "choice.dayOrder.monthFirst") =>
  page.getByRole("radio", { name: new RegExp(say(key)) });

async function toCheck({ page, say }: Visit): Promise<void> {
  await page
    .locator("button, a")
    .filter({ hasText: say("pane.check.title") })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: say("pane.check.title") }).waitFor();
}

describe.skipIf(withoutBrowser)("a ledger that can be read in two ways", () => {
  it("is asked about with both totals, and what was answered is kept in the file", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await openFile(visit, dirtyFile("dirty.csv"));
    await heading(visit, 2).waitFor();
    await page.getByText(`together ${LARGE}`, { exact: false }).first().waitFor();
    await page.getByText(`together ${SMALL}`, { exact: false }).first().waitFor();
    await page.getByText("1.500 → 1,500", { exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await radio(visit, "choice.decimalSign.point").check();
    await radio(visit, "choice.dayOrder.monthFirst").check();
    await page.getByRole("button", { name: say("asking.use") }).click();
    await heading(visit, 2).waitFor({ state: "detached" });
    await page
      .getByText("Mar 2011 – Jun 2011", { exact: false })
      .or(page.getByText("Mar – Jun 2011"))
      .first()
      .waitFor();
    // the answers stand in a sheet of the workbook
    await page.locator("section").getByText("Klientela", { exact: true }).first().waitFor();
    await toCheck(visit);
    await page.getByText(say("asking.check.counted", { n: 3, sum: SMALL })).waitFor();
    const { bytes } = await saveFile(visit);
    expect(visit.complaints).toEqual([]);
    await visit.close();

    const saved = browser.place("answered.xlsx");
    writeFileSync(saved, bytes);
    const later = await browser.visit();
    await openFile(later, saved);
    await later.page
      .getByText(/(?<!\d)3 clients/)
      .first()
      .waitFor();
    expect(await heading(later, 2).count()).toBe(0);
    expect(await heading(later, 1).count()).toBe(0);
    await toCheck(later);
    await later.page.getByText(say("asking.check.counted", { n: 3, sum: SMALL })).waitFor();
    expect(await later.page.getByText(say("asking.check.decided")).count()).toBe(2);
    expect(later.complaints).toEqual([]);
    await later.close();
  });

  it("is read as assumed by whoever has no time now", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await openFile(visit, dirtyFile("later.csv"));
    await heading(visit, 2).waitFor();
    await page.getByRole("button", { name: say("asking.later"), exact: true }).click();
    await heading(visit, 2).waitFor({ state: "detached" });
    await page.getByText(say("asking.assumed", { n: 2 })).waitFor();
    // nor is it asked on the page of a job
    await page.getByRole("button", { name: say("job.most-important.question") }).click();
    await page.getByRole("heading", { name: say("pane.preview.title") }).waitFor();
    expect(await heading(visit, 2).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page
      .locator("button, a")
      .filter({ hasText: say("asking.check.readings") })
      .click();
    await page.getByRole("heading", { name: say("asking.check.readings") }).waitFor();
    await page.getByText(say("asking.check.counted", { n: 3, sum: LARGE })).waitFor();
    // decided after all, on the page of the check
    const name = say("question.decimalSign.name");
    await page.getByRole("button", { name: new RegExp(`${say("asking.check.change")} ?: ${name}`) }).click();
    await radio(visit, "choice.decimalSign.point").check();
    await page.getByRole("button", { name: say("asking.useOne"), exact: true }).click();
    await page.getByText(say("asking.check.counted", { n: 3, sum: SMALL })).waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});

describe.skipIf(withoutBrowser)("the page of the ledger check", () => {
  it("leads to cells, brings names together and holds months against the accounts", async () => {
    const visit = await browser.visit();
    const { page, say } = visit;
    await openFile(visit, dirtyFile("check.csv"));
    await heading(visit, 2).waitFor();
    await page.getByRole("button", { name: say("asking.use") }).click();
    await heading(visit, 2).waitFor({ state: "detached" });
    await page
      .getByText(/(?<!\d)3 clients/)
      .first()
      .waitFor();
    await toCheck(visit);
    await page.getByText(say("asking.check.left", { n: 1 })).waitFor();
    await page.getByRole("button", { name: say("pane.why.show", { address: "check!C5" }) }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll("section input")].some((box) => (box as HTMLInputElement).value === "C5"),
    );
    // a month against its total by accounting
    const april = page.getByRole("textbox", { name: say("asking.months.accountingOf", { month: "Apr 2011" }) });
    await april.fill("3,700.50");
    await page.getByText("49.50", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: say("asking.months.keep") }).click();
    await page.getByRole("button", { name: say("asking.months.keep") }).waitFor({ state: "detached" });
    await expect.poll(() => april.inputValue()).toBe("3,700.5");
    expect(await seriousFindings(page)).toEqual([]);
    // two names of one client
    await page.getByRole("checkbox", { name: /Harbour Ltd/ }).check();
    await page.getByRole("button", { name: say("asking.alike.one"), exact: true }).click();
    await page.getByRole("heading", { name: say("asking.alike.title") }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: say("pane.back") }).click();
    await page
      .getByText(/(?<!\d)2 clients/)
      .first()
      .waitFor();
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });

  it.each(languages)("speaks the language, and keeps nobody out at the width of a side bar: %s", async (language) => {
    const visit = await browser.visit({ language, width: 760 });
    const { page, say } = visit;
    await openFile(visit, dirtyFile(`narrow-${language}.csv`));
    await heading(visit, 2).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: say("asking.later"), exact: true }).click();
    await toCheck(visit);
    await page.getByRole("heading", { name: say("asking.months.title") }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
