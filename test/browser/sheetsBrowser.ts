import { mkdirSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { translator, type Language, type Translate } from "../../core/index";
import type { PreviewSidebar } from "../../preview/sheets/PreviewSidebar";
import { sheetsWords } from "../../preview/sheets/sheetsWords";
import { buildSheetsPreview } from "../../scripts/lib/buildSheetsPreview.mjs";
import { serveSheetsPreview } from "../../scripts/lib/serveSheetsPreview.mjs";
import { screens } from "./browser";
import { closePages, openWatched, type WatchedPage } from "./watchedPage";

/** A visit of the preview: the page that plays Google Sheets, and the sidebar in its frame. */
export interface SheetsVisit extends WatchedPage {
  readonly language: Language;
  readonly say: Translate;
}

export interface SheetsVisitOptions {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

interface PreviewWindow {
  readonly klientelaSidebar: PreviewSidebar;
}

/** A server of the built add-on with the page around it, and visits of that page. */
export class SheetsBrowser {
  private constructor(private readonly server: { address: string; close: () => void }) {}

  static async start(): Promise<SheetsBrowser> {
    const folders = await buildSheetsPreview();
    mkdirSync(screens, { recursive: true });
    return new SheetsBrowser(await serveSheetsPreview(folders, 0));
  }

  async stop(): Promise<void> {
    await closePages();
    this.server.close();
  }

  /** Northwind's ledger is open in a new spreadsheet; the grid shows it. */
  async visit({ language = "en", dark = false, ...size }: SheetsVisitOptions = {}): Promise<SheetsVisit> {
    const say = translator(language);
    const own = this.server.address;
    const address = `${own}?file=northwind&lang=${language}&dark=${dark ? 1 : 0}`;
    const watched = await openWatched({ ...size, own, address, language });
    await watched.page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    return { ...watched, language, say };
  }
}

/** The sidebar that is open now, when it has read the spreadsheet. One of the menu's takes the place of the one before. */
export async function sidebarOf({ page, say }: SheetsVisit): Promise<Frame> {
  const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
  if (frame === null) throw new Error("sidebarOf: the frame of the sidebar is empty");
  await frame
    .getByRole("textbox", { name: say("pane.search") })
    .or(frame.getByRole("button", { name: say("pane.back") }))
    .first()
    .waitFor();
  return frame;
}

/** Chooses an item of our menu, by the captions on the way to it. */
export async function chooseInMenu({ page, language }: SheetsVisit, ...captions: readonly string[]): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: sheetsWords[language].extensions }).click();
  for (const caption of ["Klientela", ...captions])
    await page.getByRole("menuitem", { name: caption, exact: true }).click();
}

/** The next run of a function of the script ends in the middle, as at Google's when its time is up. */
export async function cutOff(page: Page, where: Parameters<PreviewSidebar["cutOff"]>[0]): Promise<void> {
  await page.evaluate((given) => {
    (window as unknown as PreviewWindow).klientelaSidebar.cutOff(given);
  }, where);
}

/** Names of all sheets of the spreadsheet, those that nobody is shown too. */
export function sheetsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as PreviewWindow).klientelaSidebar.sheets());
}
