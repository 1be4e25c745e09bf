import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { buildExcel, EXCEL_FOLDER } from "./lib/buildExcel.mjs";
import { buildSheets, SHEETS_FOLDER } from "./lib/buildSheets.mjs";
import { buildWorkbench, FOLDER, SINGLE } from "./lib/buildWorkbench.mjs";
import { isMain, root, say } from "./lib/root.mjs";
import { filesBelow, hashOf } from "./lib/sources.mjs";

const ENTRY = "cli/main.ts";
const BUNDLE = "build/klientela.mjs";
const STAMP = "build/klientela.stamp";
const INPUTS = ["core", "files", "cli", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.base.json"];

/**
 * Bundles the command line into one file, unless it is there already and was made from the same sources.
 * @param {{ base?: string }} [options] base: another folder with the same shape, for tests
 * @returns {Promise<{ bundle: string, fresh: boolean }>} fresh: it had to be made
 */
export async function build({ base = root } = {}) {
  const bundle = path.join(base, BUNDLE);
  const stampFile = path.join(base, STAMP);
  if (!existsSync(path.join(base, ENTRY))) throw new Error(`There is no ${ENTRY} to build the command line from.`);
  const recipe = hashOf(root, ["scripts/build.mjs"]);
  const stamp = `${recipe} ${hashOf(base, filesBelow(base, INPUTS))}\n`;
  if (existsSync(bundle) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
    return { bundle, fresh: false };
  }
  say("Building the command line …");
  const esbuild = await import("esbuild");
  const result = await esbuild.build({
    absWorkingDir: base,
    entryPoints: [ENTRY],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    sourcemap: "linked",
    legalComments: "external",
    logLevel: "warning",
    write: false,
  });
  mkdirSync(path.dirname(bundle), { recursive: true });
  // The stamp goes last, so that an interrupted build is made again.
  for (const file of result.outputFiles) writeWhole(file.path, file.contents);
  writeWhole(stampFile, stamp);
  return { bundle, fresh: true };
}

/**
 * Through a file beside it: another process may be loading the bundle at this moment.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function writeWhole(file, content) {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, content);
  try {
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Builds the command line, or ends the process with a sentence: for the scripts that need the bundle. */
export async function buildOrEnd() {
  return orEnd("The command line", () => build());
}

/** Builds the workbook in the browser, or ends the process with a sentence. */
export async function buildWorkbenchOrEnd() {
  return orEnd("The workbook in the browser", () => {
    say("Building the workbook in the browser …");
    return buildWorkbench();
  });
}

/**
 * Builds the add-in for Excel, or ends the process with a sentence.
 * @param {string} [address] at which it will be served
 */
export async function buildExcelOrEnd(address) {
  return orEnd("The add-in for Excel", () => {
    say("Building the add-in for Excel …");
    return buildExcel(address === undefined ? {} : { address });
  });
}

/** Builds the add-on for Google Sheets, or ends the process with a sentence. */
export async function buildSheetsOrEnd() {
  return orEnd("The add-on for Google Sheets", () => {
    say("Building the add-on for Google Sheets …");
    return buildSheets();
  });
}

/**
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 */
async function orEnd(what, make) {
  try {
    return await make();
  } catch (error) {
    say(`${what} could not be built. ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** `--address https://…`: where the folder for Excel will be served. */
function addressGiven() {
  const at = process.argv.indexOf("--address");
  return at < 0 ? undefined : process.argv[at + 1];
}

if (isMain(import.meta.url)) {
  ensureInstalled();
  const made = [
    { names: [BUNDLE], fresh: (await buildOrEnd()).fresh },
    { names: [`${FOLDER}/`, SINGLE], fresh: (await buildWorkbenchOrEnd()).fresh },
    { names: [`${EXCEL_FOLDER}/`], fresh: (await buildExcelOrEnd(addressGiven())).fresh },
    { names: [`${SHEETS_FOLDER}/`], fresh: (await buildSheetsOrEnd()).fresh },
  ];
  for (const { names, fresh } of made)
    for (const name of names) say(fresh ? `Built ${name}.` : `${name} is up to date.`);
}
