#!/usr/bin/env node
import { buildOrEnd } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { launch } from "./lib/launch.mjs";

// `npm run klientela` moves to the repository's folder; file names are meant from where the user stands.
const throughNpm = process.env.npm_lifecycle_event === "klientela";
const folder = (throughNpm && process.env.INIT_CWD) || process.cwd();

ensureInstalled();
const { bundle } = await buildOrEnd();
launch(bundle, process.argv.slice(2), folder);
