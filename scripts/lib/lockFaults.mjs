/**
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Needs
 * @typedef {{ packages: Record<string, Needs> }} Lock
 */

/**
 * Why `npm ci` would refuse a lock, or would ask one server only. A machine that has its packages already doesn't
 * notice either.
 * @param {string} text of package-lock.json
 * @param {Needs} manifest package.json
 * @returns {string[]}
 */
export function lockFaults(text, manifest) {
  /** @type {Lock} */
  const { packages } = JSON.parse(text);
  const faults = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...(place === "" && entry.devDependencies) })
      .filter((name) => !isFound(packages, place, name))
      .map((name) => `${name}, which ${place || "the project"} needs, is missing`),
  );
  for (const kind of /** @type {const} */ (["dependencies", "devDependencies", "optionalDependencies"])) {
    if (!sameEntries(manifest[kind], packages[""][kind])) faults.push(`${kind} differ from package.json`);
  }
  if (text.includes('"resolved"')) {
    faults.push("has download addresses; npm config set omit-lockfile-registry-resolved true leaves them out");
  }
  return faults;
}

/**
 * As Node looks for a package: in the folder of the one that needs it, then in each folder above.
 * @param {Record<string, unknown>} packages
 * @param {string} place
 * @param {string} name
 */
function isFound(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (Object.hasOwn(packages, `${folder}${folder && "/"}node_modules/${name}`)) return true;
    if (folder === "") return false;
  }
}

/**
 * @param {Record<string, string>} [a]
 * @param {Record<string, string>} [b]
 */
function sameEntries(a = {}, b = {}) {
  const names = Object.keys({ ...a, ...b });
  return names.every((name) => a[name] === b[name]);
}
