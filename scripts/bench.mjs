import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildWorkbenchOrEnd } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { serverScript } from "./lib/buildSheets.mjs";
import { chromiumFile } from "./lib/chromium.mjs";
import { launch } from "./lib/launch.mjs";
import { root } from "./lib/root.mjs";

const BUNDLE = "build/bench.mjs";
/** What goes between an add-in and its host, in front of the tests' own hosts: the bench starts them in processes of their own. */
const COUNTS = [
  ["test/hosts/excel/counts.ts", "build/excelCounts.mjs"],
  ["test/hosts/sheets/counts.ts", "build/sheetsCounts.mjs"],
];
/** The script for Google's servers, which the second ones load. */
const SHEETS_SCRIPT = "build/sheetsScript.js";

ensureInstalled();
await buildWorkbenchOrEnd();
process.env.KLIENTELA_CHROMIUM ??= chromiumFile(process.env) ?? undefined;
const esbuild = await import("esbuild");
writeFileSync(path.join(root, SHEETS_SCRIPT), await serverScript());
for (const [entry, outfile] of [["bench/main.ts", BUNDLE], ...COUNTS]) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // DuckDB brings a library of its own for each kind of machine, and the driver of the browser files of its own.
    external: ["@duckdb/node-api", "playwright-core"],
    logLevel: "warning",
  });
}
// With the memory limit that the command line has, so that the peaks are those of the product.
launch(BUNDLE, process.argv.slice(2), root);
