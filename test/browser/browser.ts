import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { root } from "../../scripts/lib/root.mjs";
import { serve } from "../../scripts/lib/serve.mjs";
import { translator, type JobKey, type Language, type TextKey, type TextParams } from "../../core/index";

/** Set by `npm test`, which says so loudly. */
export const withoutBrowser = Boolean(process.env["KLIENTELA_WITHOUT_CHROMIUM"]);
/** The pictures that people look at. */
export const screens = path.join(root, "build/screens");
/** The built thing: both are made by `npm run build`. */
const hosted = path.join(root, "build/workbench");
export const single = pathToFileURL(path.join(root, "build/klientela.html")).href;

const MOST_WAIT = 20_000;
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** The day on which the tests live. */
const TODAY = new Date("2026-11-22T09:00:00Z");

export interface Visit {
  readonly page: Page;
  readonly say: (key: TextKey, params?: TextParams) => string;
  /** Where requests went that weren't for the page's own files. */
  readonly foreign: readonly string[];
  /** What the page complained of: errors, and what its content policy refused. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Opens `klientela.html` from the disk, with the network off. */
  readonly fromDisk?: boolean;
  /** Runs before the page's own scripts. */
  readonly before?: string;
}

/** A browser, a server of the built folder, and visits of the page. */
export class TestBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: { address: string; close: () => void },
    private readonly folder: string,
  ) {}

  static async start(): Promise<TestBrowser> {
    const executable = process.env["KLIENTELA_CHROMIUM"] ?? "chromium";
    const executablePath = path.isAbsolute(executable) ? executable : whereIs(executable);
    const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
    const folder = mkdtempSync(path.join(os.tmpdir(), "klientela-browser-"));
    mkdirSync(screens, { recursive: true });
    return new TestBrowser(browser, await serve(hosted, 0), folder);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A newcomer opens the page: nothing is remembered of a former visit, unless the context of one is given. */
  async visit(options: VisitOptions = {}, former?: BrowserContext): Promise<Visit & { context: BrowserContext }> {
    const { language = "en", width = 1280, height = 800 } = options;
    const context =
      former ??
      (await this.browser.newContext({
        viewport: { width, height },
        acceptDownloads: true,
        locale: language,
        colorScheme: options.dark === true ? "dark" : "light",
        offline: options.fromDisk === true,
        timezoneId: "UTC",
      }));
    const page = await context.newPage();
    page.setDefaultTimeout(MOST_WAIT);
    const foreign: string[] = [];
    const complaints: string[] = [];
    const own = options.fromDisk === true ? single : this.server.address;
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(own) && !/^(?:blob|data):/.test(url)) foreign.push(url);
    });
    page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.addInitScript(`{
      const Real = Date;
      const shift = ${TODAY.getTime()} - Real.now();
      // the clock goes on, for waiting is measured by it: only the day is another
      globalThis.Date = class extends Real {
        constructor(...given) {
          if (given.length === 0) super(Real.now() + shift);
          else super(...given);
        }
        static now() {
          return Real.now() + shift;
        }
      };
    }`);
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    if (options.before !== undefined) await page.addInitScript(options.before);
    await page.goto(own);
    return {
      page,
      context,
      say: translator(language),
      foreign,
      complaints,
      close: () => (former === undefined ? context.close() : page.close()),
    };
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
  // the library writes a while after the keys
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read, { timeout: MOST_WAIT, message: `nothing of ${address} was copied` }).not.toBe(marker);
  const text = await read();
  return text.split(/\r?\n/).map((line) => line.split("\t"));
}

export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await selectCells(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What axe finds that keeps people out. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
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

function whereIs(command: string): string {
  const found = (process.env["PATH"] ?? "").split(path.delimiter).map((folder) => path.join(folder, command));
  const file = found.find((one) => {
    try {
      readFileSync(one, { flag: "r" });
      return true;
    } catch {
      return false;
    }
  });
  if (file === undefined) throw new Error(`whereIs: no ${command} on the path; npm test looks for others too`);
  return file;
}
