import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];
const USUAL_FILES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chrome or Chromium of this machine: the one that KLIENTELA_CHROMIUM names, one on the path, or one where its
 * installer puts it; null without one.
 * @param {NodeJS.ProcessEnv} env
 * @param {(file: string) => boolean} [exists]
 */
export function chromiumFile(env, exists = existsSync) {
  const named = env.KLIENTELA_CHROMIUM;
  if (named) return exists(named) ? named : null;
  const folders = (env.PATH ?? env.Path ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...USUAL_FILES].find((file) => exists(file)) ?? null;
}

/**
 * Lets the driver fetch a browser of its own; null where it can't.
 * @param {string} driver the command file of playwright-core
 * @param {() => string} executable where the driver then finds it
 */
export function fetchChromium(driver, executable) {
  spawnSync(process.execPath, [driver, "install", "chromium"], { stdio: "ignore", timeout: 300_000 });
  const file = executable();
  return file !== "" && existsSync(file) ? file : null;
}
