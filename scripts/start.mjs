import { buildOrEnd } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { launch } from "./lib/launch.mjs";

const args = process.argv.slice(2);
if (args[0] === "--") args.shift();

ensureInstalled();
const { bundle } = await buildOrEnd();
launch(bundle, ["main", "--sample", ...args]);
