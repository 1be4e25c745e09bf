import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Google's own tool for scripts, of this version and no other; it is fetched when it is used, since it brings more than a
 * hundred packages that nobody else needs here.
 */
export const CLASP = "@google/clasp@3.4.1";

/**
 * How the tool is run.
 * @param {string} npm the file of npm, as it names itself to the scripts that it runs
 * @param {readonly string[]} words
 */
export function claspArguments(npm, words) {
  return [npm, "exec", "--yes", `--package=${CLASP}`, "--", "clasp", ...words];
}

/**
 * @param {string} npm
 * @param {readonly string[]} words
 * @param {{ show?: boolean }} [options] show: it talks with the user itself
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runClasp(npm, words, { show = true } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, claspArguments(npm, words), {
      cwd: root,
      stdio: show ? "inherit" : ["ignore", "pipe", "ignore"],
    });
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk) => (output += chunk));
    child.on("error", () => resolve({ code: 1, output }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Whether somebody is logged in, by what the tool says; null: it says something else.
 * @param {string} output of `clasp show-authorized-user --json`
 * @returns {boolean | null}
 */
export function isLoggedIn(output) {
  try {
    const { loggedIn } = JSON.parse(output.slice(output.indexOf("{")));
    return typeof loggedIn === "boolean" ? loggedIn : null;
  } catch {
    return null;
  }
}

/**
 * The id of a script, given as it is or as the address of its editor; null: it is neither.
 * @param {string} word
 * @returns {string | null}
 */
export function scriptId(word) {
  const [, id] =
    /^(?:https:\/\/script\.google\.com\/(?:\S*\/)?(?:d|projects)\/)?([\w-]{20,})(?:\/\S*)?$/.exec(word) ?? [];
  return id ?? null;
}

/**
 * Where the spreadsheet, or else the script, is opened.
 * @param {string} project content of `.clasp.json`
 * @returns {string | null} null: it isn't such a file
 */
export function placeToOpen(project) {
  try {
    const { scriptId, parentId } = JSON.parse(project);
    // older editions of the tool list the folders, too
    const parent = [parentId].flat()[0];
    if (typeof parent === "string") return `https://docs.google.com/spreadsheets/d/${parent}/edit`;
    return typeof scriptId === "string" ? `https://script.google.com/d/${scriptId}/edit` : null;
  } catch {
    return null;
  }
}
