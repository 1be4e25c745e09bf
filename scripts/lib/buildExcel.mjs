import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT_ADDRESS, writeManifestFiles } from "../manifest.mjs";
import { bundledModule } from "./bundledModule.mjs";
import { contentPolicy } from "./contentPolicy.mjs";
import { htmlPage } from "./htmlPage.mjs";
import { pageBundle } from "./pageBundle.mjs";
import { root } from "./root.mjs";
import { filesBelow, hashOf } from "./sources.mjs";

/** The folder to put on a web server. */
export const EXCEL_FOLDER = "build/excel";
/** Microsoft's own script, from where its Store requires it. */
export const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com";
export const OFFICE_SCRIPT = `${OFFICE_ORIGIN}/lib/1/hosted/office.js`;
const INPUTS = [
  "addins",
  "core",
  "excel-addin",
  "files",
  "pane",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "THIRD-PARTY-NOTICES",
];
const RECIPE = [
  "scripts/lib/buildExcel.mjs",
  "scripts/lib/bundledModule.mjs",
  "scripts/lib/contentPolicy.mjs",
  "scripts/lib/htmlPage.mjs",
  "scripts/lib/pageBundle.mjs",
  "scripts/manifest.mjs",
];
/** Part → where it begins. The page itself is `taskpane`; the workers are started by it. */
const ENTRIES = {
  taskpane: "excel-addin/main.tsx",
  engine: "pane/engine/worker.ts",
  files: "addins/worker.ts",
  functions: "excel-addin/functionsScript.ts",
};

/** @typedef {{ name: string, text: string }} Script */

/**
 * Builds the add-in for Excel, unless it is there already and was made from the same sources for the same address: a folder to
 * host, with the manifest beside it.
 * @param {{ address?: string, folder?: string }} [options] address: `https://…`, at which the folder will be served; folder:
 *   another one than that of everybody, for tests
 * @returns {Promise<{ folder: string, fresh: boolean }>}
 */
export async function buildExcel({ address = DEVELOPMENT_ADDRESS, folder = path.join(root, EXCEL_FOLDER) } = {}) {
  const stampFile = `${folder}.stamp`;
  const stamp = `${address} ${hashOf(root, filesBelow(root, [...INPUTS, ...RECIPE]))}\n`;
  const isThere = existsSync(path.join(folder, "taskpane.html")) && existsSync(stampFile);
  if (isThere && readFileSync(stampFile, "utf8") === stamp) return { folder, fresh: false };
  rmSync(stampFile, { force: true });
  // Two runs: where the workers are to be found is written into the script of the page.
  const engine = await bundle("engine", "null");
  const files = await bundle("files", "null");
  const functions = await bundle("functions", "null");
  const taskpane = await bundle("taskpane", JSON.stringify({ engine: engine.name, files: files.name }));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const script of [engine, files, taskpane, { ...functions, name: "functions.js" }]) {
    writeFileSync(path.join(folder, script.name), script.text);
  }
  writeFileSync(path.join(folder, "taskpane.html"), page(taskpane.name));
  await writeFunctionFiles(folder);
  await writeManifestFiles(folder, address);
  cpSync(path.join(root, "THIRD-PARTY-NOTICES"), path.join(folder, "THIRD-PARTY-NOTICES.txt"));
  writeFileSync(stampFile, stamp);
  return { folder, fresh: true };
}

/**
 * A part as one script that needs no other. Its name carries a hash of the content, so that it may be kept for ever.
 * @param {keyof typeof ENTRIES} part
 * @param {string} places what the page is told of the places of its workers
 * @returns {Promise<Script>}
 */
async function bundle(part, places) {
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    ...pageBundle(places),
    entryPoints: [ENTRIES[part]],
    write: false,
  });
  const { contents, text } = /** @type {import("esbuild").OutputFile} */ (outputFiles[0]);
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 10);
  return { name: `${part}-${hash}.js`, text };
}

/**
 * What Excel reads of the functions before it loads the page, a file a language.
 * @param {string} folder
 */
async function writeFunctionFiles(folder) {
  /** @type {typeof import("../../excel-addin/functions/functionsMetadata")} */
  const { functionsFile, functionsMetadata } = await bundledModule("excel-addin/functions/functionsMetadata.ts");
  for (const language of /** @type {const} */ (["en", "ru", "sk", "hu"])) {
    const text = `${JSON.stringify(functionsMetadata(language), null, 2)}\n`;
    writeFileSync(path.join(folder, functionsFile(language)), text);
  }
}

/** @param {string} script */
function page(script) {
  return htmlPage({
    // office.js brings further scripts of its own, from the same place
    policy: contentPolicy([]).replace("script-src 'self'", `script-src 'self' ${OFFICE_ORIGIN}`),
    head: `<script src="${OFFICE_SCRIPT}"></script>`,
    scripts: `<script src="${script}"></script>`,
  });
}
