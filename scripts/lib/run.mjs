import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { root } from "./root.mjs";

/**
 * @typedef {{ ok: boolean, output: string }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Step
 */

/**
 * The file that a package's command stands for: run by Node itself, it needs no shell on Windows.
 * @param {string} name of the package
 * @param {string} [command] its command, where it is not named like the package
 */
export function commandFile(name, command = name) {
  const manifest = path.join(root, "node_modules", name, "package.json");
  const { bin } = createRequire(import.meta.url)(manifest);
  return path.join(path.dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

/**
 * Runs a script with Node in the repository's folder.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] show: let it write to the screen, else collect
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, { env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ["ignore", show ? 1 : "pipe", show ? 2 : "pipe"],
    });
    let output = "";
    const collect = (/** @type {string} */ chunk) => (output += chunk);
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * A step that passes when a script ends with 0.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Step}
 */
export function scriptStep(name, args, env) {
  return {
    name,
    run: async () => {
      const { code, output } = await runNode(args, env ? { env } : {});
      return { ok: code === 0, output };
    },
  };
}

/**
 * Runs steps, so many at a time, and tells of each when it is done; what a failed one has written follows it.
 * @param {readonly Step[]} steps
 * @param {number} atOnce
 * @param {(line: string) => void} tell
 * @returns {Promise<import("./closingLine.mjs").Count>}
 */
export async function runSteps(steps, atOnce, tell) {
  const waiting = [...steps];
  const count = { passed: 0, failed: 0, skipped: 0 };
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const began = performance.now();
      const { ok, output } = await step.run().catch((error) => ({ ok: false, output: String(error?.stack ?? error) }));
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      tell(`  ${ok ? "ok    " : "FAILED"} ${step.name} (${seconds} s)`);
      if (!ok && output.trim() !== "") tell(output.trimEnd());
      if (ok) count.passed++;
      else count.failed++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return count;
}
