import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildWorkbench } from "./buildWorkbench.mjs";
import { htmlPage } from "./htmlPage.mjs";
import { pageBundle } from "./pageBundle.mjs";
import { root } from "./root.mjs";
import { filesBelow, hashOf } from "./sources.mjs";

const INPUTS = [
  "core",
  "files",
  "pane",
  "workbench",
  "addins",
  "preview",
  "test/hosts/model",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
];
const RECIPE = ["scripts/lib/buildPreviewPage.mjs", "scripts/lib/htmlPage.mjs", "scripts/lib/pageBundle.mjs"];

/**
 * Builds the page that stands in for a program, with the grid of the workbook in the browser, unless it is there already and was
 * made from the same sources. The add-in itself isn't in it. What it may load its server says.
 * @param {{ folder: string, inputs: readonly string[], entries: Readonly<Record<string, string>> }} page
 *   folder: where it is put; inputs: what it is made of beside the common parts; entries: script → where it begins, `page` being
 *   that of the page itself
 * @returns {Promise<string>} the folder
 */
export async function buildPreviewPage({ folder, inputs, entries }) {
  const { folder: workbench } = await buildWorkbench();
  const preview = path.join(root, folder);
  const stampFile = `${preview}.stamp`;
  const stamp = `${hashOf(root, filesBelow(root, [...INPUTS, ...inputs, ...RECIPE]))}\n`;
  const there = existsSync(path.join(preview, "index.html")) && existsSync(stampFile);
  if (there && readFileSync(stampFile, "utf8") === stamp) return preview;
  rmSync(preview, { recursive: true, force: true });
  mkdirSync(preview, { recursive: true });
  const grid = copied(workbench, preview, /^grid-.*\.js$/);
  const gridStyle = copied(workbench, preview, /^grid-.*\.css$/);
  const esbuild = await import("esbuild");
  await esbuild.build({
    ...pageBundle(JSON.stringify({ grid, gridStyle })),
    entryPoints: { ...entries },
    outdir: preview,
  });
  writeFileSync(path.join(preview, "index.html"), htmlPage({ scripts: `<script src="page.js"></script>` }));
  writeFileSync(stampFile, stamp);
  return preview;
}

/**
 * Copies the one file of a folder that has such a name.
 * @param {string} from
 * @param {string} to
 * @param {RegExp} form
 */
function copied(from, to, form) {
  const name = readdirSync(from).find((one) => form.test(one));
  if (name === undefined) throw new Error(`buildPreviewPage: there is no ${form} in ${from}`);
  cpSync(path.join(from, name), path.join(to, name));
  return name;
}
