import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundledModule } from "./bundledModule.mjs";
import { htmlPage } from "./htmlPage.mjs";
import { packedScripts } from "./packedScripts.mjs";
import { pageBundle } from "./pageBundle.mjs";
import { root } from "./root.mjs";
import { scriptFaults, sidebarFaults } from "./scriptFaults.mjs";
import { scriptRoom } from "./scriptRoom.mjs";
import { serverParts, unsaidTexts } from "./serverParts.mjs";
import { filesBelow, hashOf } from "./sources.mjs";

/** The folder that is pushed to Google. */
export const SHEETS_FOLDER = "build/sheets";
/** The script's one variable, which holds everything; the functions at the top call into it. */
const ROOM = "Klientela";
const INPUTS = [
  "addins",
  "core",
  "files",
  "pane",
  "sheets-addon",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "THIRD-PARTY-NOTICES",
];
const RECIPE = [
  "scripts/lib/buildSheets.mjs",
  "scripts/lib/bundledModule.mjs",
  "scripts/lib/htmlPage.mjs",
  "scripts/lib/packedScripts.mjs",
  "scripts/lib/pageBundle.mjs",
  "scripts/lib/scriptFaults.mjs",
  "scripts/lib/scriptRoom.mjs",
  "scripts/lib/serverParts.mjs",
];
/** Part → where it begins. The page itself is `sidebar`; the workers are started by it. */
const ENTRIES = {
  sidebar: "sheets-addon/main.tsx",
  engine: "pane/engine/worker.ts",
  files: "sheets-addon/desk/worker.ts",
};

/** What the server does for the sidebar: the methods of `Server` in sheets-addon/protocol. */
export const SERVER = [
  "book",
  "cells",
  "looks",
  "parts",
  "print",
  "formulas",
  "notedRows",
  "names",
  "begin",
  "write",
  "commit",
  "takeBack",
  "undo",
  "keep",
  "recover",
  "selection",
  "reveal",
  "chooseLanguage",
];

/**
 * Builds the add-on for Google Sheets, unless it is there already and was made from the same sources: a folder with the
 * manifest, the script for Google's servers and the sidebar, a file each.
 * @param {{ folder?: string, language?: import("../../core/index").Language }} [options] folder: another one than that of
 *   everybody, for tests; language: of the help that Sheets shows while a function is typed, since it takes one language only
 * @returns {Promise<{ folder: string, fresh: boolean }>}
 */
export async function buildSheets({ folder = path.join(root, SHEETS_FOLDER), language = "en" } = {}) {
  const stampFile = `${folder}.stamp`;
  const stamp = `${language} ${hashOf(root, filesBelow(root, [...INPUTS, ...RECIPE]))}\n`;
  const isThere = existsSync(path.join(folder, "Code.js")) && existsSync(stampFile);
  if (isThere && readFileSync(stampFile, "utf8") === stamp) return { folder, fresh: false };
  rmSync(stampFile, { force: true });
  const script = await serverScript({ language });
  const sidebar = await sidebarPage();
  const faults = [
    ...(await scriptFaults(script, await wantedFunctions())),
    ...(await unsaidTexts(script)).map(
      (key) => `Code.js: names the text ${key}, which scripts/lib/serverParts.mjs leaves out`,
    ),
    ...sidebarFaults(sidebar),
  ];
  if (faults.length > 0) throw new Error(`Google would refuse it:\n${faults.join("\n")}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "Code.js"), script);
  writeFileSync(path.join(folder, "sidebar.html"), sidebar);
  cpSync(path.join(root, "sheets-addon/appsscript.json"), path.join(folder, "appsscript.json"));
  writeFileSync(stampFile, stamp);
  return { folder, fresh: true };
}

/**
 * The script for Google's servers: a bundle under one name, then the functions that Google calls, a line each, with the
 * comments from which Sheets takes its help. Names of what throws stay readable in Google's list of executions.
 * @param {{ language?: import("../../core/index").Language }} [options]
 * @returns {Promise<string>}
 */
export async function serverScript({ language = "en" } = {}) {
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["sheets-addon/server/main.ts"],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "iife",
    globalName: ROOM,
    target: ["es2019"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    plugins: [serverParts()],
    write: false,
  });
  const bundle = /** @type {import("esbuild").OutputFile} */ (outputFiles[0]).text;
  /** @type {typeof import("../../sheets-addon/functions/functionComments")} */
  const { functionComments } = await bundledModule("sheets-addon/functions/functionComments.ts");
  const comments = functionComments(language);
  const { api } = /** @type {{ api: Record<string, unknown> }} */ (scriptRoom(bundle)[ROOM]);
  const globals = Object.keys(api).map((name) => {
    const comment = comments.get(name);
    const words = comment?.parameters.join(", ") ?? "...args";
    const text = comment?.text ?? "/** Called by the sidebar, the menu or Google Sheets itself. */";
    return `${text}\nfunction ${name}(${words}) { return ${ROOM}.api.${name}(${words}); }`;
  });
  return `${bundle.trimEnd()}\n\n${globals.join("\n\n")}\n`;
}

/** What Google, the menu and the sidebar call. */
async function wantedFunctions() {
  /** @type {typeof import("../../core/index")} */
  const { functions, jobs } = await bundledModule("core/index.ts");
  return {
    cells: functions.map(({ name }) => name),
    others: [
      "onOpen",
      "onInstall",
      "klientela_open",
      "klientela_refresh",
      ...jobs.map(({ key }) => `klientela_job_${key.replace(/-/g, "_")}`),
      ...SERVER.map((name) => `klientela_${name}`),
    ],
  };
}

/**
 * The sidebar as one file, for Google serves no others. It names no content policy: Google puts the page into a frame of its
 * own with scripts of its own before ours, under a policy that it sends itself; one of ours would keep those out.
 */
async function sidebarPage() {
  const texts = {
    engine: await page("engine"),
    files: await page("files"),
    notices: readFileSync(path.join(root, "THIRD-PARTY-NOTICES"), "utf8"),
    sidebar: await page("sidebar"),
  };
  return htmlPage({ scripts: packedScripts(texts, "sidebar") });
}

/**
 * A part of the sidebar as one script that needs no other.
 * @param {keyof typeof ENTRIES} part
 */
async function page(part) {
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({ ...pageBundle("null"), entryPoints: [ENTRIES[part]], write: false });
  return /** @type {import("esbuild").OutputFile} */ (outputFiles[0]).text;
}
