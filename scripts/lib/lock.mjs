import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} place its folder, relative to the repository
 * @property {string | null} licence as the lock has it
 * @property {boolean} shipped a dependency of the product, direct or not
 * @property {boolean} optional may be missing on a machine of another kind
 */

/**
 * The packages of the lock, sorted by name, then by version and place.
 * @param {string} base
 * @returns {Package[]}
 */
export function packagesOf(base) {
  const { packages } = JSON.parse(readFileSync(path.join(base, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([place, entry]) => place !== "" && !entry.link)
    .map(([place, entry]) => ({
      name: entry.name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      place,
      licence: typeof entry.license === "string" && !/^see /i.test(entry.license) ? entry.license : null,
      shipped: !entry.dev,
      optional: Boolean(entry.optional || entry.devOptional),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version) || compare(a.place, b.place));
}

/**
 * By code units, so that the order is the same under every locale.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
