import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/**
 * Writes a generated page; with `--check` among the arguments only says whether it is up to date.
 * @param {string} file path from the root
 * @param {string} page
 * @param {string} script that makes it
 */
export function generatedPage(file, page, script) {
  const place = path.join(root, file);
  if (!process.argv.includes("--check")) {
    writeFileSync(place, page);
    console.log(`Wrote ${file}.`);
  } else if (existsSync(place) && readFileSync(place, "utf8").replace(/\r\n/g, "\n") === page) {
    console.log(`${file} is up to date.`);
  } else {
    console.error(`${file} is out of date: run node ${script}`);
    process.exitCode = 1;
  }
}

/**
 * Escapes what Markdown would take for its own: bars, stars, underscores, angle brackets, backslashes, backticks.
 * Blank where there is no text.
 * @param {string | undefined} text
 */
export function markdownCell(text = "") {
  return text.replace(/[\\|*_<>`]/g, "\\$&");
}
