import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentPolicy } from "./contentPolicy.mjs";
import { htmlPage } from "./htmlPage.mjs";
import { pageBundle } from "./pageBundle.mjs";
import { root } from "./root.mjs";
import { filesBelow, hashOf } from "./sources.mjs";

/** The folder to put on a web server, and the page that is one file. */
export const FOLDER = "build/workbench";
export const SINGLE = "build/klientela.html";
const STAMP = "build/workbench.stamp";
const INPUTS = [
  "addins",
  "core",
  "files",
  "pane",
  "workbench",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "THIRD-PARTY-NOTICES",
];
const RECIPE = [
  "scripts/lib/buildWorkbench.mjs",
  "scripts/lib/contentPolicy.mjs",
  "scripts/lib/htmlPage.mjs",
  "scripts/lib/pageBundle.mjs",
];
/** Part → where it begins. The page itself is `app`; the others are loaded when they are needed. */
const ENTRIES = {
  app: "workbench/main.tsx",
  grid: "workbench/gridPart.ts",
  engine: "pane/engine/worker.ts",
  files: "workbench/files/worker.ts",
};

/**
 * @typedef {{ name: string, text: string }} Script
 * @typedef {{ app: Script, grid: Script, engine: Script, files: Script, gridStyle: Script }} Parts
 */

/**
 * Builds the workbook in the browser, unless it is there already and was made from the same sources: a folder to host,
 * whose parts are loaded when they are needed, and one page that holds them all and opens from a disk.
 * @returns {Promise<{ folder: string, single: string, fresh: boolean }>}
 */
export async function buildWorkbench() {
  const folder = path.join(root, FOLDER);
  const single = path.join(root, SINGLE);
  const stampFile = path.join(root, STAMP);
  const stamp = `${hashOf(root, filesBelow(root, [...INPUTS, ...RECIPE]))}\n`;
  const there = existsSync(single) && existsSync(path.join(folder, "index.html")) && existsSync(stampFile);
  if (there && readFileSync(stampFile, "utf8") === stamp) return { folder, single, fresh: false };
  // Two runs: where the parts are to be found is written into the script of the page.
  const parts = await bundle("null", ["grid", "engine", "files", "app"]);
  const addresses = Object.fromEntries(
    /** @type {const} */ (["grid", "engine", "files", "gridStyle"]).map((part) => [part, parts[part].name]),
  );
  const hosted = await bundle(JSON.stringify(addresses), ["app"]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const script of [hosted.app, parts.grid, parts.engine, parts.files, parts.gridStyle]) {
    writeFileSync(path.join(folder, script.name), script.text);
  }
  writeFileSync(path.join(folder, "index.html"), hostedPage(hosted.app.name));
  cpSync(path.join(root, "THIRD-PARTY-NOTICES"), path.join(folder, "THIRD-PARTY-NOTICES.txt"));
  writeFileSync(single, singlePage(parts, readFileSync(path.join(root, "THIRD-PARTY-NOTICES"), "utf8")));
  writeFileSync(stampFile, stamp);
  return { folder, single, fresh: true };
}

/**
 * Each part as one script that needs no other. Names carry a hash of the content, so that they may be kept for ever.
 * @param {string} places what the page is told of the places of its parts
 * @param {(keyof typeof ENTRIES)[]} wanted
 * @returns {Promise<Parts>}
 */
async function bundle(places, wanted) {
  const esbuild = await import("esbuild");
  /** @type {Record<string, Script>} */
  const parts = {};
  for (const part of wanted) {
    const { outputFiles } = await esbuild.build({
      ...pageBundle(places),
      entryPoints: [ENTRIES[part]],
      outdir: path.join(root, FOLDER),
      entryNames: part,
      write: false,
      loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
      plugins: [withoutHyphenation],
    });
    for (const file of outputFiles) {
      const isStyle = file.path.endsWith(".css");
      const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 10);
      parts[isStyle ? `${part}Style` : part] = { name: `${part}-${hash}${isStyle ? ".css" : ".js"}`, text: file.text };
    }
  }
  parts.gridStyle ??= { name: "grid-none.css", text: "" };
  return /** @type {Parts} */ (/** @type {unknown} */ (parts));
}

/**
 * The grid's library brings patterns for breaking words in the documents of 75 languages, 5 MB of them. Cells break
 * between words only, so they are left out; it asks for them one by one, and an empty list is an answer.
 * @type {import("esbuild").Plugin}
 */
const withoutHyphenation = {
  name: "without hyphenation",
  setup(build) {
    build.onLoad({ filter: /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][\w-]+\.js$/ }, ({ path: file }) => {
      if (!readFileSync(file, "utf8").startsWith("//#region src/components/docs/layout/hyphenation/patterns/"))
        return null;
      return { contents: "export default [];", loader: "js" };
    });
  },
};

/** @param {string} app */
function hostedPage(app) {
  return htmlPage({ policy: contentPolicy([]), scripts: `<script src="${app}" defer></script>` });
}

/**
 * @param {Parts} parts
 * @param {string} notices
 */
function singlePage(parts, notices) {
  const app = inline(parts.app.text);
  const grid = inline(parts.grid.text);
  const inert = (/** @type {string} */ name, /** @type {string} */ text) =>
    `<script type="text/plain" id="part-${name}">${text}</script>`;
  return htmlPage({
    policy: contentPolicy([app, grid]),
    scripts: [
      inert("engine", inline(parts.engine.text)),
      inert("files", inline(parts.files.text)),
      // by far the largest part stands behind the script of the page: the pane is there before it has been read
      `<script>${app}</script>`,
      inert("gridStyle", inline(parts.gridStyle.text)),
      inert("grid", grid),
      inert("notices", inline(notices)),
    ].join("\n"),
  });
}

/**
 * A script as it may stand in a page: nothing in it ends the script early.
 * @param {string} text
 */
function inline(text) {
  return text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}
