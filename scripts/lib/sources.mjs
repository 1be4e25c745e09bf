import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * All files below some folders, and single files, as sorted paths with `/`. What is not there is left out.
 * @param {string} base
 * @param {readonly string[]} places folders or files, relative to base
 * @param {readonly string[]} without names of folders that are not entered
 * @returns {string[]}
 */
export function filesBelow(base, places, without = []) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} place */
  const visit = (place) => {
    const stat = statSync(path.join(base, place), { throwIfNoEntry: false });
    if (stat?.isFile()) found.push(place);
    if (!stat?.isDirectory()) return;
    for (const name of readdirSync(path.join(base, place))) {
      if (!without.includes(name)) visit(path.posix.join(place, name));
    }
  };
  places.forEach(visit);
  return found.sort();
}

/**
 * One hash over names and contents: the same for the same sources on every machine.
 * @param {string} base
 * @param {readonly string[]} files
 */
export function hashOf(base, files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(path.join(base, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
