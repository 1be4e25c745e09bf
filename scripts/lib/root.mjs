import { realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, whatever the working directory is. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Whether the module was started as a program and not imported.
 * @param {string} moduleUrl `import.meta.url` of the module that asks
 */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}

/**
 * Progress goes to stderr: stdout belongs to the result.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
