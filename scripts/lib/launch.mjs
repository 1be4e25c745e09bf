import { spawn } from "node:child_process";
import os from "node:os";
import v8 from "node:v8";
import { heapOption } from "./heap.mjs";
import { say } from "./root.mjs";

/**
 * Runs the built command line and ends as it ends. A process of its own, because the memory limit can only be set at the start of one.
 * @param {string} bundle
 * @param {readonly string[]} args
 * @param {string} [folder] the working directory
 */
export function launch(bundle, args, folder = process.cwd()) {
  const memory = heapOption({
    total: os.totalmem(),
    allowed: process.constrainedMemory?.() ?? 0,
    usual: v8.getHeapStatistics().heap_size_limit,
    nodeOptions: process.env.NODE_OPTIONS ?? "",
  });
  const child = spawn(process.execPath, [...memory, bundle, ...args], { cwd: folder, stdio: "inherit" });
  const handOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  // Ctrl+C reaches the child by itself; here it is only kept from ending this process first.
  const wait = () => undefined;
  process.on("SIGINT", wait).on("SIGTERM", handOn).on("SIGHUP", handOn);
  child.on("error", (error) => {
    say(`The command line could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.off("SIGINT", wait).off("SIGTERM", handOn).off("SIGHUP", handOn);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}
