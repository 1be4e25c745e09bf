import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";

/**
 * Microsoft's own tool, of this version and no other; it is fetched when it is used, since it brings more than a hundred
 * packages that nobody else needs here.
 */
const TOOL = "office-addin-dev-settings@4.0.0";

/**
 * How a manifest gets into the Excel of this machine.
 * @typedef {{ way: "copy", from: string, to: string } | { way: "tool", command: string, args: readonly string[] } | { way: "hand" }} Sideload
 */

/**
 * @param {string} manifest file
 * @param {{ platform: NodeJS.Platform, home: string, npm: string | undefined, isThere?: (place: string) => boolean }} machine
 *   npm: the file of npm, as it names itself to the scripts that it runs
 * @returns {Sideload}
 */
export function sideloadPlan(manifest, { platform, home, npm, isThere = existsSync }) {
  if (platform === "darwin") {
    const excel = path.posix.join(home, "Library/Containers/com.microsoft.Excel");
    if (!isThere(excel)) return { way: "hand" };
    return { way: "copy", from: manifest, to: path.posix.join(excel, "Data/Documents/wef/klientela.manifest.xml") };
  }
  if (platform !== "win32" || npm === undefined) return { way: "hand" };
  const what = ["exec", "--yes", `--package=${TOOL}`, "--", "office-addin-dev-settings", "sideload", manifest];
  return { way: "tool", command: process.execPath, args: [npm, ...what, "desktop", "--app", "excel"] };
}

/**
 * Carries it out.
 * @param {Sideload} plan
 * @returns {Promise<boolean>} whether Excel has it now
 */
export async function sideload(plan) {
  if (plan.way === "hand") return false;
  if (plan.way === "copy") {
    mkdirSync(path.dirname(plan.to), { recursive: true });
    copyFileSync(plan.from, plan.to);
    return true;
  }
  return new Promise((resolve) => {
    const child = spawn(plan.command, [...plan.args], { stdio: ["ignore", 2, 2] });
    child.on("error", () => resolve(false)).on("close", (code) => resolve(code === 0));
  });
}
