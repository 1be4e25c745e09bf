import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildExcel } from "./buildExcel.mjs";
import { buildWorkbench } from "./buildWorkbench.mjs";
import { root } from "./root.mjs";
import { filesBelow, hashOf } from "./sources.mjs";

/** The page that stands in for Excel; the add-in itself isn't in it. */
export const PREVIEW = "build/preview";
const STAMP = "build/preview.stamp";
const INPUTS = [
  "core",
  "files",
  "pane",
  "workbench",
  "excel-addin",
  "test/hosts/excel",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
];
const RECIPE = ["scripts/lib/buildPreview.mjs"];

/**
 * Builds the page of the preview, the add-in and the workbook in the browser, from which it has the grid; each only where
 * its sources are other than at the last time.
 * @returns {Promise<{ preview: string, addin: string }>}
 */
export async function buildPreview() {
  const { folder: addin } = await buildExcel();
  const { folder: workbench } = await buildWorkbench();
  const preview = path.join(root, PREVIEW);
  const stampFile = path.join(root, STAMP);
  const stamp = `${hashOf(root, filesBelow(root, [...INPUTS, ...RECIPE]))}\n`;
  const there = existsSync(path.join(preview, "index.html")) && existsSync(stampFile);
  if (there && readFileSync(stampFile, "utf8") === stamp) return { preview, addin };
  rmSync(preview, { recursive: true, force: true });
  mkdirSync(preview, { recursive: true });
  const grid = copied(workbench, preview, /^grid-.*\.js$/);
  const gridStyle = copied(workbench, preview, /^grid-.*\.css$/);
  const esbuild = await import("esbuild");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { page: "excel-addin/preview/main.tsx", office: "excel-addin/preview/office.ts" },
    outdir: preview,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    target: ["es2022"],
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', KLIENTELA_PARTS: JSON.stringify({ grid, gridStyle }) },
    legalComments: "none",
    logLevel: "warning",
  });
  writeFileSync(path.join(preview, "index.html"), PAGE);
  writeFileSync(stampFile, stamp);
  return { preview, addin };
}

/**
 * Copies the one file of a folder that has such a name.
 * @param {string} from
 * @param {string} to
 * @param {RegExp} form
 */
function copied(from, to, form) {
  const name = readdirSync(from).find((one) => form.test(one));
  if (name === undefined) throw new Error(`buildPreview: there is no ${form} in ${from}`);
  cpSync(path.join(from, name), path.join(to, name));
  return name;
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Klientela</title>
<link rel="icon" href="data:,">
<style>html,body,#page{height:100%;margin:0}body{font-family:"Segoe UI",system-ui,sans-serif}</style>
</head>
<body>
<div id="page"></div>
<script src="page.js"></script>
</body>
</html>
`;
