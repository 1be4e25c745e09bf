import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { bundledModule } from "./lib/bundledModule.mjs";
import { isMain, root } from "./lib/root.mjs";

const SOURCE = "test/dirty/dirtyFiles.ts";
const CLEAN = "test/fixtures/northwind/ledger.csv";
const SEED = 1996;

/**
 * The modules that make the dirty Northwind, out of a bundle made in memory.
 * @returns {Promise<typeof import("../test/dirty/dirtyFiles")>}
 */
function dirtyFilesModule() {
  return bundledModule(SOURCE);
}

if (isMain(import.meta.url)) {
  const [folder, seed = String(SEED)] = process.argv.slice(2);
  if (folder === undefined) {
    console.error(
      "Use: node scripts/dirty.mjs FOLDER [SEED]: writes dirty.csv, dirty-1251.csv and what is true of them.",
    );
    process.exitCode = 1;
  } else {
    ensureInstalled();
    const { dirtyFiles } = await dirtyFilesModule();
    mkdirSync(folder, { recursive: true });
    for (const { name, bytes } of dirtyFiles(readFileSync(path.join(root, CLEAN), "utf8"), Number(seed))) {
      writeFileSync(path.join(folder, name), bytes);
      console.log(`Wrote ${path.join(folder, name)}.`);
    }
  }
}
