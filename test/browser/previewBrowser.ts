import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { translator, type Language, type Translate } from "../../core/index";
import { buildPreview } from "../../scripts/lib/buildPreview.mjs";
import { servePreview } from "../../scripts/lib/servePreview.mjs";
import { screens } from "./browser";
import { closePages, openWatched, type WatchedPage } from "./watchedPage";

/** A visit of the preview: the page that plays Excel, and the add-in in its frame. */
export interface PreviewVisit extends WatchedPage {
  readonly pane: Frame;
  readonly say: Translate;
}

export interface PreviewOptions {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
}

/** A server of the built add-in with the page around it, and visits of that page. */
export class PreviewBrowser {
  private constructor(private readonly server: { address: string; close: () => void }) {}

  static async start(): Promise<PreviewBrowser> {
    const folders = await buildPreview();
    mkdirSync(screens, { recursive: true });
    return new PreviewBrowser(await servePreview(folders, 0));
  }

  async stop(): Promise<void> {
    await closePages();
    this.server.close();
  }

  /** Northwind's ledger is open in a new Excel; the pane has read it and the grid shows it. */
  async visit({ language = "en", ...size }: PreviewOptions = {}): Promise<PreviewVisit> {
    const say = translator(language);
    const own = this.server.address;
    const watched = await openWatched({ ...size, own, address: `${own}?file=northwind&lang=${language}`, language });
    const frame = await (await watched.page.waitForSelector("iframe")).contentFrame();
    if (frame === null) throw new Error("PreviewBrowser.visit: the frame of the add-in is empty");
    await frame.getByRole("textbox", { name: say("pane.search") }).waitFor();
    await watched.page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    return { ...watched, pane: frame, say };
  }
}
