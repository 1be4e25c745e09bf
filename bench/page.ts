import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { translator } from "../core/index";
import { ms, tableLines } from "./printTable";

/** What the pane says once it has read the sample company. */
const SEEN = "184 clients";
const say = translator("en");
const PARTS: readonly (readonly [part: string, what: string, pattern: RegExp])[] = [
  ["page and pane", "at once", /^(?:index\.html|app-.*)$/],
  ["engine", "at once, in a worker", /^engine-/],
  ["files", "at once, in a worker", /^files-/],
  ["grid", "after the pane", /^grid-/],
];

/** Weight of the page by part, and what a first visit waits for: of the folder that `npm run build` makes. */
export async function pageLines(visits: number): Promise<string[]> {
  const folder = path.resolve("build/workbench");
  const files = readdirSync(folder);
  const weights = PARTS.map(([part, when, pattern]) => {
    const contents = files.filter((file) => pattern.test(file)).map((file) => readFileSync(path.join(folder, file)));
    const raw = contents.reduce((sum, content) => sum + content.length, 0);
    const packed = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
    return [part, when, kilobytes(raw), kilobytes(packed)];
  });
  const single = readFileSync(path.resolve("build/klientela.html"));
  const lines = tableLines([
    ["weight of the page", "loaded", "KB", "KB packed"],
    ...weights,
    ["klientela.html, all in one", "from the disk", kilobytes(single.length), kilobytes(gzipSync(single).length)],
  ]);
  const executable = process.env["KLIENTELA_CHROMIUM"];
  if (executable === undefined)
    return [...lines, "", "First visit: not measured, for there is no Chrome or Chromium here."];
  return [...lines, "", ...(await visitLines(executable, folder, visits))];
}

async function visitLines(executable: string, folder: string, count: number): Promise<string[]> {
  // at run time only: the server is a script of the repository
  const { serve } = (await import(path.resolve("scripts/lib/serve.mjs"))) as {
    serve(folder: string, port: number): Promise<{ address: string; close(): void }>;
  };
  const { address, close } = await serve(folder, 0);
  const single = `file://${path.resolve("build/klientela.html")}`;
  const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const rows: string[][] = [["first visit", "questions shown ms", "real figures ms", "grid shown ms"]];
    for (const [name, from] of [
      ["from a server on this machine", address],
      ["klientela.html from the disk", single],
    ] as const) {
      const visits: Times[] = [];
      for (let visit = 0; visit < count; visit++) {
        // a context of its own: nothing is remembered of the visit before
        const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 800 } });
        visits.push(await timesOf(await context.newPage(), from));
        await context.close();
      }
      const best = (pick: (times: Times) => number): string => ms(Math.min(...visits.map(pick)));
      rows.push([name, best(({ pane }) => pane), best(({ figures }) => figures), best(({ grid }) => grid)]);
    }
    return [...tableLines(rows), `Best of ${count}; each visit is by a browser that remembers nothing.`];
  } finally {
    await browser.close();
    close();
  }
}

interface Times {
  readonly pane: number;
  readonly figures: number;
  readonly grid: number;
}

/** Milliseconds from asking for the page. */
async function timesOf(page: Page, from: string): Promise<Times> {
  const started = performance.now();
  const since = async (seen: Promise<unknown>): Promise<number> => {
    await seen;
    return performance.now() - started;
  };
  const loaded = page.goto(from, { waitUntil: "commit" });
  const times = await Promise.all([
    since(page.getByRole("textbox", { name: say("pane.search") }).waitFor()),
    since(page.getByText(SEEN).waitFor()),
    since(page.locator("canvas[id^=univer-sheet-main-canvas]").waitFor()),
  ]);
  await loaded;
  return { pane: times[0], figures: times[1], grid: times[2] };
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1024).toLocaleString("en");
}
