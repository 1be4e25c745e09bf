/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[] }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 * @typedef {{ platform: string, arch: string }} Machine
 */

/**
 * Whether what npm noted in `node_modules/.package-lock.json` is what the lock asks for, on this machine. Contents are
 * compared and not times, because a checkout gives the lock a new time without changing it.
 * @param {Lock} lock
 * @param {Lock | null} noted null when npm noted nothing, or was interrupted
 * @param {Machine} machine
 */
export function isInstalled(lock, noted, machine) {
  const asked = lock.packages ?? {};
  const present = noted?.packages ?? {};
  for (const [place, entry] of Object.entries(asked)) {
    if (place === "") continue;
    const found = present[place];
    if (!found) {
      if (entry.optional) continue;
      return false;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) return false;
    // A folder that was copied from another kind of machine has the right versions and the wrong programs.
    if (!suits(entry.os, machine.platform) || !suits(entry.cpu, machine.arch)) return false;
  }
  return noted !== null;
}

/**
 * @param {string[] | undefined} list as in package.json: names, or names to keep out with `!`
 * @param {string} own
 */
function suits(list, own) {
  if (!list || list.length === 0) return true;
  if (list.includes(`!${own}`)) return false;
  const wanted = list.filter((name) => !name.startsWith("!"));
  return wanted.length === 0 || wanted.includes(own);
}
