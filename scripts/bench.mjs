import { ensureInstalled } from "./install.mjs";
import { launch } from "./lib/launch.mjs";
import { root } from "./lib/root.mjs";

const BUNDLE = "build/bench.mjs";

ensureInstalled();
const esbuild = await import("esbuild");
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["bench/main.ts"],
  outfile: BUNDLE,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  // DuckDB brings a library of its own for each kind of machine.
  external: ["@duckdb/node-api"],
  logLevel: "warning",
});
// With the memory limit that the command line has, so that the peaks are those of the product.
launch(BUNDLE, process.argv.slice(2), root);
