import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { bundledModule } from "./lib/bundledModule.mjs";
import { generatedPage } from "./lib/generatedPage.mjs";
import { isMain, root } from "./lib/root.mjs";

// The manifest by which Office learns of the add-in. Without words it writes manifest.xml in the root, for the
// development server; `--check` only says whether that is up to date. `--address https://… --out FILE` makes one for
// files that are served elsewhere.

/** Where `npm run excel` serves the files. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3443";
const FILE = "manifest.xml";
const SOURCE = "excel-addin/manifest/index.ts";

/**
 * What makes the manifest, out of the sources.
 * @returns {Promise<typeof import("../excel-addin/manifest/index")>}
 */
export function manifestParts() {
  return bundledModule(SOURCE);
}

/**
 * The manifest for files that are served at an address.
 * @param {string} [address] `https://…`
 * @returns {Promise<string>}
 */
export async function manifestText(address = DEVELOPMENT_ADDRESS) {
  const { manifestXml } = await manifestParts();
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return manifestXml({ address, version });
}

/**
 * Puts beside the built pages what only the manifest names: itself, the pictures, the page of help.
 * @param {string} folder in which the add-in is built
 * @param {string} [address] at which it will be served
 */
export async function writeManifestFiles(folder, address = DEVELOPMENT_ADDRESS) {
  const { helpPage } = await manifestParts();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, FILE), await manifestText(address));
  writeFileSync(path.join(folder, "help.html"), helpPage());
  cpSync(path.join(root, "excel-addin/assets"), path.join(folder, "assets"), { recursive: true });
}

if (isMain(import.meta.url)) {
  ensureInstalled();
  const word = (/** @type {string} */ name) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const [address, out] = [word("--address"), word("--out")];
  if (address === undefined && out === undefined) {
    generatedPage(FILE, await manifestText(), "scripts/manifest.mjs");
  } else {
    const text = await manifestText(address).catch((/** @type {Error} */ { message }) => {
      console.error(message);
      return process.exit(2);
    });
    if (out === undefined) process.stdout.write(text);
    else writeFileSync(out, text);
  }
}
