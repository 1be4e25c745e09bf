import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright-core";
import { root } from "../../scripts/lib/root.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { translator, type JobKey, type TextKey, type TextParams } from "../../core/index";
import { MOST_WAIT, closePages, openWatched, type PageOptions, type WatchedPage } from "./watchedPage";

/** Set by `npm test`, which says so loudly. */
export const withoutBrowser = Boolean(process.env["KLIENTELA_WITHOUT_CHROMIUM"]);
/** The pictures that people look at. */
export const screens = path.join(root, "build/screens");
/** The built thing: both are made by `npm run build`. */
const hosted = path.join(root, "build/workbench");
export const single = pathToFileURL(path.join(root, "build/klientela.html")).href;

/** Longer than any colour fades, on a busy machine too. */
const FADED = 2_000;

export interface Visit extends WatchedPage {
  readonly say: (key: TextKey, params?: TextParams) => string;
}

export interface VisitOptions extends Omit<PageOptions, "own" | "address" | "offline"> {
  /** Opens `klientela.html` from the disk, with the network off. */
  readonly fromDisk?: boolean;
}

let server: ReturnType<typeof serve> | null = null;

/** At one address for all tests of this process, so that the browser has the scripts from the visit before. */
async function hostedAddress(): Promise<string> {
  server ??= serve(hosted, 0);
  return (await server).address;
}

/** Visits of the page, as it was built. */
export class TestBrowser {
  private constructor(
    private readonly address: string,
    private readonly folder: string,
  ) {}

  static async start(): Promise<TestBrowser> {
    const folder = mkdtempSync(path.join(os.tmpdir(), "klientela-browser-"));
    mkdirSync(screens, { recursive: true });
    return new TestBrowser(await hostedAddress(), folder);
  }

  /** Takes the files of the tests away. The browser is that of all tests and goes on. */
  async stop(): Promise<void> {
    await closePages();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A newcomer opens the page: nothing is remembered of a former visit, unless it is opened again. */
  async visit({ fromDisk = false, ...options }: VisitOptions = {}): Promise<Visit> {
    const own = fromDisk ? single : this.address;
    const watched = await openWatched({ ...options, own, offline: fromDisk });
    // the page says that its grid is being loaded only from here on
    await watched.page.getByRole("banner").waitFor();
    return { ...watched, say: translator(options.language ?? "en") };
  }

  /** A file of the tests' own, on disk. */
  place(name: string): string {
    return path.join(this.folder, name);
  }
}

/** Opens a file with the button of the menu line. */
export async function openFile({ page, say }: Visit, file: string): Promise<void> {
  // a click is lost on a page that is still busy with its first sheets
  await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
  const chooser = page.waitForEvent("filechooser");
  await menuButton(page, say("workbench.open")).click();
  await (await chooser).setFiles(file);
  await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
  await page.getByRole("contentinfo").getByText(path.basename(file), { exact: true }).waitFor();
}

/** Opens a job of the pane from Home; some of a long group are only found by the search. */
export async function openJob({ page, say }: Visit, job: JobKey): Promise<void> {
  const question = say(`job.${job}.question`);
  await page.getByRole("textbox", { name: say("pane.search") }).fill(question);
  await page.getByRole("button", { name: question }).click();
}

/** Opens a job of the pane and builds its sheets. */
export async function buildJob(visit: Visit, job: JobKey): Promise<void> {
  const { page, say } = visit;
  await openJob(visit, job);
  const many = say("pane.buildMany", { n: 6 });
  await page.getByRole("button", { name: job === "overview" ? many : say("pane.build"), exact: true }).click();
  await page.getByRole("heading", { name: say("pane.done.says") }).waitFor();
  await revealed(page);
}

/** Waits until the pane has brought the first built sheet into view: its first visible cell is selected then. */
export async function revealed(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("section input")].some((box) => (box as HTMLInputElement).value === "B1"),
  );
}

export function menuButton(page: Page, name: string): Locator {
  return page.getByRole("banner").getByRole("button", { name, exact: true });
}

/** Saves with the button of the menu line; answers with what reached the user. */
export async function saveFile({ page, say }: Visit): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent("download");
  await menuButton(page, say("workbench.save")).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Selects cells by their address, as a user does in the box beside the formula bar. */
export async function selectCells(page: Page, address: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input, section input").first();
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator("section").getByText(name, { exact: true }).first().click();
}

let copies = 0;

/** Cells of the sheet that is shown, as they get to another program: rows of what is seen. */
export async function copiedCells(page: Page, address: string): Promise<string[][]> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const marker = `nothing yet ${++copies}`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), marker);
  await selectCells(page, address);
  await page.keyboard.press("ControlOrMeta+c");
  // the library writes a while after the keys, and hears none while it is busy
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  const deadline = Date.now() + MOST_WAIT;
  let text = await read();
  for (let turn = 1; text === marker; turn++) {
    if (Date.now() > deadline) throw new Error(`copiedCells: nothing of ${address} was copied`);
    await page.waitForTimeout(50);
    if (turn % 40 === 0) await page.keyboard.press("ControlOrMeta+c");
    text = await read();
  }
  return text.split(/\r?\n/).map((line) => line.split("\t"));
}

export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await selectCells(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What axe finds that keeps people out, and what stays: colours that fade into others are looked at once more. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const found = await findingsNow(page);
  if (found.length === 0) return found;
  await page.waitForTimeout(FADED);
  return findingsNow(page);
}

async function findingsNow(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  }
  return page.evaluate(async () => {
    interface Axe {
      run(options: object): Promise<{
        violations: { id: string; impact: string | null; nodes: { target: unknown[]; failureSummary?: string }[] }[];
      }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${String(node.target)} ${node.failureSummary ?? ""}`));
  });
}
