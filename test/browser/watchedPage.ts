import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import type { Language } from "../../core/index";

/** Long: on a busy machine a step takes many times what it takes alone, and when all is well nobody waits for it. */
export const MOST_WAIT = 60_000;
/** The day on which the tests live. */
const TODAY = new Date("2026-11-22T09:00:00Z");
const TIME_ZONE = "UTC";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // where a function stands in the script is asked of every one; asked afterwards it makes V8 read megabytes again
  "--js-flags=--no-enable-lazy-source-positions",
];

export interface PageOptions {
  /** Where the page has its files from: whatever it asks for elsewhere is foreign. */
  readonly own: string;
  /** What is opened; without it `own`. */
  readonly address?: string;
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** With the network off, in a context of its own. */
  readonly offline?: boolean;
  /** Runs before the page's own scripts. */
  readonly before?: string;
  /** The user has been here before: what a former visit left behind is still there. */
  readonly again?: boolean;
}

/** A page that is listened to. */
export interface WatchedPage {
  readonly page: Page;
  /** Where requests went that weren't for the page's own files. */
  readonly foreign: readonly string[];
  /** What the page complained of: errors, and what its content policy refused. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

let started: Promise<BrowserContext> | null = null;

/**
 * The browser of all tests of this process. It ends with the process: loading a page takes half of the time where the
 * browser has its compiled scripts from the visit before.
 */
function theBrowser(): Promise<BrowserContext> {
  started ??= chromium.launchPersistentContext("", {
    executablePath: executable(),
    args: ARGUMENTS,
    acceptDownloads: true,
    timezoneId: TIME_ZONE,
  });
  return started;
}

/**
 * Opens a page as a newcomer sees it: nothing is remembered of former visits, whose pages are closed.
 * The clock shows the day of the tests and goes on.
 */
export async function openWatched(options: PageOptions): Promise<WatchedPage> {
  const shared = await theBrowser();
  const alone = options.offline === true ? await ownContext(shared.browser(), options) : null;
  if (options.again !== true) await closePages();
  const page = await (alone ?? shared).newPage();
  page.setDefaultTimeout(MOST_WAIT);
  if (alone === null) await prepare(page, options);
  const { foreign, complaints } = listen(page, options.own);
  await page.addInitScript(CLOCK);
  await page.addInitScript(POLICY);
  if (options.before !== undefined) await page.addInitScript(options.before);
  await page.goto(options.address ?? options.own);
  return { page, foreign, complaints, close: () => (alone === null ? page.close() : alone.close()) };
}

/** Closes what tests have left open. */
export async function closePages(): Promise<void> {
  if (started === null) return;
  const pages = (await started).pages();
  await Promise.all(pages.map((page) => page.close()));
}

function ownContext(browser: Browser | null, options: PageOptions): Promise<BrowserContext> {
  if (browser === null) throw new Error("openWatched: the browser has no contexts beside its own");
  const { language = "en", width = 1280, height = 800, dark = false, offline = false } = options;
  return browser.newContext({
    viewport: { width, height },
    acceptDownloads: true,
    locale: language,
    colorScheme: dark ? "dark" : "light",
    offline,
    timezoneId: TIME_ZONE,
  });
}

/** Gives a page of the common context what a context of its own would have. */
async function prepare(page: Page, options: PageOptions): Promise<void> {
  const { own, language = "en", width = 1280, height = 800, dark = false, again = false } = options;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  const session = await page.context().newCDPSession(page);
  const userAgent = await page.evaluate(() => navigator.userAgent);
  await session.send("Emulation.setUserAgentOverride", { userAgent, acceptLanguage: language });
  await session.send("Emulation.setLocaleOverride", { locale: language });
  if (again) return;
  await page.context().clearPermissions();
  await session.send("Storage.clearDataForOrigin", { origin: new URL(own).origin, storageTypes: "all" });
}

function listen(page: Page, own: string): { readonly foreign: string[]; readonly complaints: string[] } {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:blob|data):/.test(url)) foreign.push(url);
  });
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return { foreign, complaints };
}

const CLOCK = `{
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
}`;

const POLICY = `document.addEventListener("securitypolicyviolation", (event) => {
  console.error("content policy: " + event.violatedDirective + " " + event.blockedURI);
});`;

/** Set by `npm test`; else a Chromium of the path. */
function executable(): string {
  const given = process.env["KLIENTELA_CHROMIUM"] ?? "chromium";
  if (path.isAbsolute(given)) return given;
  const found = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, given))
    .find(isProgram);
  if (found === undefined) throw new Error(`executable: no ${given} on the path; npm test looks for others too`);
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
