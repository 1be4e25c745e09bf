import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isInstalled } from "./lib/installed.mjs";
import { isMain, root, say } from "./lib/root.mjs";

// Development packages are named because NODE_ENV=production would leave them out, and the build needs them. The level
// is named because a silent `npm test` would hand its silence on.
const COMMAND = "npm ci --include=dev --no-audit --no-fund --loglevel=error";

/** Installs the packages of the lock when they are missing or differ from it; otherwise does nothing. Ends the process on failure. */
export function ensureInstalled() {
  if (upToDate()) return;
  const first = !existsSync(path.join(root, "node_modules"));
  say(
    first ? "Installing the packages (once; about a minute) …" : "The packages have changed: installing them again …",
  );
  // As one line through the shell, since npm is a script on Windows. Its stdout goes to stderr with the rest of the progress.
  const done = spawnSync(COMMAND, { cwd: root, shell: true, stdio: ["ignore", 2, 2] });
  if (done.status === 0) return;
  say(
    done.error
      ? `npm could not be started: ${done.error.message}`
      : "The packages could not be installed; npm says why above.",
  );
  process.exit(done.status || 1);
}

function upToDate() {
  const lock = readJson(path.join(root, "package-lock.json"));
  const noted = readJson(path.join(root, "node_modules", ".package-lock.json"));
  return lock !== null && isInstalled(lock, noted, process);
}

/**
 * @param {string} file
 * @returns {import("./lib/installed.mjs").Lock | null}
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

if (isMain(import.meta.url)) ensureInstalled();
