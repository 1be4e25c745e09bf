import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { objection } from "./lib/licencePolicy.mjs";
import { licenceFiles, recognizeLicence } from "./lib/licenceText.mjs";
import { packagesOf } from "./lib/lock.mjs";
import { isMain, root } from "./lib/root.mjs";

/**
 * The licence of a package: what the lock says; else what its package.json says; else what its licence file is known to be.
 * @param {import("./lib/lock.mjs").Package} found
 * @returns {string | null}
 */
function licenceOf(found) {
  if (found.licence) return found.licence;
  const folder = path.join(root, found.place);
  const manifest = path.join(folder, "package.json");
  if (!existsSync(manifest)) return null;
  const { license, licenses } = JSON.parse(readFileSync(manifest, "utf8"));
  const named = [license ?? licenses ?? []].flat().map((entry) => (typeof entry === "string" ? entry : entry.type));
  if (named.length > 0 && !/^see /i.test(named[0])) return named.join(" OR ");
  const known = licenceFiles(folder).map((file) => recognizeLicence(file.text));
  return known.find((id) => id !== null) ?? null;
}

/** @returns {{ count: number, objections: string[] }} over all packages of the lock, shipped or not */
export function checkLicences() {
  const packages = packagesOf(root);
  const objections = packages.flatMap((found) => {
    const against = objection({ name: found.name, licence: licenceOf(found), shipped: found.shipped });
    return against
      ? [`${found.name} ${found.version} (${found.shipped ? "shipped" : "for development"}): ${against}`]
      : [];
  });
  return { count: packages.length, objections };
}

if (isMain(import.meta.url)) {
  ensureInstalled();
  const { count, objections } = checkLicences();
  for (const line of objections) console.error(line);
  if (objections.length > 0) process.exitCode = 1;
  else console.log(`The licences of all ${count} packages are on the list.`);
}
