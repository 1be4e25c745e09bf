import { buildWorkbenchOrEnd } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { chromiumFile } from "./lib/chromium.mjs";
import { launch } from "./lib/launch.mjs";
import { root } from "./lib/root.mjs";

const BUNDLE = "build/bench.mjs";

ensureInstalled();
await buildWorkbenchOrEnd();
process.env.KLIENTELA_CHROMIUM ??= chromiumFile(process.env) ?? undefined;
const esbuild = await import("esbuild");
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["bench/main.ts"],
  outfile: BUNDLE,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  // DuckDB brings a library of its own for each kind of machine, and the driver of the browser files of its own.
  external: ["@duckdb/node-api", "playwright-core"],
  logLevel: "warning",
});
// With the memory limit that the command line has, so that the peaks are those of the product.
launch(BUNDLE, process.argv.slice(2), root);
