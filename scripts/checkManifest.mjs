import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { isMain, root } from "./lib/root.mjs";
import { manifestParts } from "./manifest.mjs";

// Holds a manifest against Microsoft's schema and against what there is, without a network: manifest.xml of the root, or
// the one of a built folder (`--folder build/excel`), whose files have to be there too.

/**
 * What the manifest of a folder is held against.
 * @param {string} pictures folder that the addresses of the pictures stand for
 * @param {string | null} built folder with all files of the add-in; null: only the pictures are looked for
 * @returns {Promise<import("./lib/manifestFaults.mjs").ManifestWorld>}
 */
export async function manifestWorld(pictures, built) {
  const { pngSize } = await import("./lib/rgbaPng.mjs");
  const { languages, locales, ribbonCommands } = await manifestParts();
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return {
    locales: languages.map((language) => locales[language]),
    functions: ribbonCommands.map(({ id }) => id),
    pictureSize: (file) => {
      const place = path.join(pictures, path.basename(file));
      return file.startsWith("assets/") && existsSync(place) ? pngSize(readFileSync(place)) : null;
    },
    isThere: built === null ? null : (file) => existsSync(path.join(built, file)),
    version: `${version}.0`,
  };
}

if (isMain(import.meta.url)) {
  ensureInstalled();
  const { manifestFaults } = await import("./lib/manifestFaults.mjs");
  const at = process.argv.indexOf("--folder");
  const folder = at < 0 ? null : path.resolve(process.argv[at + 1] ?? "");
  const file = path.join(folder ?? root, "manifest.xml");
  const pictures = folder === null ? path.join(root, "excel-addin/assets") : path.join(folder, "assets");
  if (!existsSync(file)) {
    console.error(
      `There is no ${path.relative(root, file)}: run ${folder === null ? "node scripts/manifest.mjs" : "npm run build"}`,
    );
    process.exit(1);
  }
  const faults = manifestFaults(readFileSync(file, "utf8"), await manifestWorld(pictures, folder));
  if (faults.length === 0) {
    console.log(`${path.relative(root, file)} is in order.`);
  } else {
    console.error(`${path.relative(root, file)} has ${faults.length} faults:`);
    for (const fault of faults) console.error(`- ${fault}`);
    process.exitCode = 1;
  }
}
