import { closeSync, openSync, writeSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { observedFile } from "../hosts/observedFile";
import { TestBrowser, buildJob, openFile, saveFile, withoutBrowser } from "./browser";

const ROWS = 900_000;
const CLIENTS = 500;

let browser: TestBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await TestBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

/** Every row one purchase of 10 on a day of the first quarter of 2009, clients and managers in turn. */
function writeLedger(file: string): void {
  const out = openSync(file, "w");
  writeSync(out, "date,client,manager,amount\n");
  for (let from = 0; from < ROWS; from += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, at) => {
      const row = from + at;
      const day = String(1 + (row % 28)).padStart(2, "0");
      return `2009-0${1 + (row % 3)}-${day},Client ${row % CLIENTS},Manager ${row % 4},10`;
    });
    writeSync(out, `${lines.join("\n")}\n`);
  }
  closeSync(out);
}

describe.skipIf(withoutBrowser)("a ledger of 900,000 rows", () => {
  it("is attached and not drawn, and every job works on all of it", async () => {
    const file = browser.place("large.csv");
    writeLedger(file);
    const visit = await browser.visit();
    const { page, say } = visit;
    page.setDefaultTimeout(110_000);
    await openFile(visit, file);
    await page.getByText(say("workbench.attached", { n: ROWS + 1 })).waitFor();
    await page.getByText("900,000 rows · 500 clients", { exact: false }).waitFor();
    await buildJob(visit, "overview");
    const { bytes } = await saveFile(visit);
    const { sheets } = observedFile(bytes);
    // the ledger stays in its own file; the total of the managers is 900,000 × 10
    expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)[0]).toBe("Clients");
    const managers = sheets.find(({ name }) => name === "Managers")!;
    expect([...managers.cells.values()].map(({ value }) => value)).toContain(ROWS * 10);
    expect(visit.foreign).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});
