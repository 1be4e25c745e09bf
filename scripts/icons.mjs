import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { pictograms, SIDE } from "./lib/pictograms.mjs";
import { render } from "./lib/raster.mjs";
import { isMain, root } from "./lib/root.mjs";

// The pictures of the add-in for Excel, drawn from shapes: excel-addin/assets/. `--check` only says whether they are
// up to date.
export const ICON_FOLDER = "excel-addin/assets";
export const ICON_SIZES = /** @type {const} */ ([16, 32, 64, 80]);

/**
 * The file of a picture in one size.
 * @param {string} picture
 * @param {number} size
 */
export function iconFile(picture, size) {
  return `${picture}-${size}.png`;
}

/**
 * Every picture in every size, by the name of its file.
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function icons() {
  const { writeRgbaPng } = await import("./lib/rgbaPng.mjs");
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (const [picture, layers] of Object.entries(pictograms)) {
    for (const size of ICON_SIZES)
      files.set(iconFile(picture, size), writeRgbaPng(size, size, render(layers, SIDE, size)));
  }
  return files;
}

if (isMain(import.meta.url)) {
  ensureInstalled();
  const folder = path.join(root, ICON_FOLDER);
  const wanted = await icons();
  const present = existsSync(folder) ? readdirSync(folder) : [];
  if (!process.argv.includes("--check")) {
    mkdirSync(folder, { recursive: true });
    for (const name of present) if (!wanted.has(name)) rmSync(path.join(folder, name));
    for (const [name, bytes] of wanted) writeFileSync(path.join(folder, name), bytes);
    console.log(`Wrote ${wanted.size} pictures to ${ICON_FOLDER}.`);
  } else {
    const stale = [...wanted]
      .filter(([name, bytes]) => !present.includes(name) || !readFileSync(path.join(folder, name)).equals(bytes))
      .map(([name]) => name);
    const unknown = present.filter((name) => !wanted.has(name));
    if (stale.length + unknown.length === 0) {
      console.log(`${ICON_FOLDER} is up to date.`);
    } else {
      console.error(`${ICON_FOLDER} is out of date (${[...stale, ...unknown].join(", ")}): run node scripts/icons.mjs`);
      process.exitCode = 1;
    }
  }
}
