import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { translator, type Language, type Translate } from "../../core/index";
import { buildPreview } from "../../scripts/lib/buildPreview.mjs";
import { servePreview } from "../../scripts/lib/servePreview.mjs";
import { screens } from "./browser";

const MOST_WAIT = 20_000;
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];
/** The day on which the tests live. */
const TODAY = new Date("2026-11-22T09:00:00Z");

/** A visit of the preview: the page that plays Excel, and the add-in in its frame. */
export interface PreviewVisit {
  readonly page: Page;
  readonly pane: Frame;
  readonly say: Translate;
  /** Where requests went that weren't for the page's own files. */
  readonly foreign: readonly string[];
  /** What the pages complained of: errors, and what their content policies refused. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface PreviewOptions {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
}

/** A browser, and a server of the built add-in with the page around it. */
export class PreviewBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: { address: string; close: () => void },
  ) {}

  static async start(): Promise<PreviewBrowser> {
    const folders = await buildPreview();
    const browser = await chromium.launch({ executablePath: executable(), args: ARGUMENTS });
    mkdirSync(screens, { recursive: true });
    return new PreviewBrowser(browser, await servePreview(folders, 0));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** Northwind's ledger is open in a new Excel; the pane has read it and the grid shows it. */
  async visit({ language = "en", width = 1280, height = 800 }: PreviewOptions = {}): Promise<PreviewVisit> {
    const context = await this.browser.newContext({ viewport: { width, height }, locale: language, timezoneId: "UTC" });
    const page = await context.newPage();
    page.setDefaultTimeout(MOST_WAIT);
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.server.address) && !/^(?:blob|data):/.test(url)) foreign.push(url);
    });
    page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.addInitScript(`{
      const Real = Date;
      const shift = ${TODAY.getTime()} - Real.now();
      globalThis.Date = class extends Real {
        constructor(...given) {
          if (given.length === 0) super(Real.now() + shift);
          else super(...given);
        }
        static now() {
          return Real.now() + shift;
        }
      };
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error("content policy: " + event.violatedDirective + " " + event.blockedURI);
      });
    }`);
    const say = translator(language);
    await page.goto(`${this.server.address}?file=northwind&lang=${language}`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (frame === null) throw new Error("PreviewBrowser.visit: the frame of the add-in is empty");
    await frame.getByRole("textbox", { name: say("pane.search") }).waitFor();
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    return { page, pane: frame, say, foreign, complaints, close: () => context.close() };
  }
}

/** Set by `npm test`, or the usual one of Debian. */
function executable(): string {
  const given = process.env["KLIENTELA_CHROMIUM"] ?? "";
  return path.isAbsolute(given) ? given : "/usr/bin/chromium";
}
