import { buildWorkbenchOrEnd } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { chromiumFile } from "./lib/chromium.mjs";
import { launch } from "./lib/launch.mjs";
import { root } from "./lib/root.mjs";

const BUNDLE = "build/bench.mjs";
/** What goes between the add-in and Excel, in front of the tests' own host: the bench starts it in a process of its own. */
const COUNTS = "build/excelCounts.mjs";

ensureInstalled();
await buildWorkbenchOrEnd();
process.env.KLIENTELA_CHROMIUM ??= chromiumFile(process.env) ?? undefined;
const esbuild = await import("esbuild");
for (const [entry, outfile] of [
  ["bench/main.ts", BUNDLE],
  ["test/hosts/excel/counts.ts", COUNTS],
]) {
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
