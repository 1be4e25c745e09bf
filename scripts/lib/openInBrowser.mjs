import { spawn } from "node:child_process";

/**
 * Asks the system to show an address; where it can't, nothing happens, for the address has been printed.
 * @param {string} address
 */
export function openInBrowser(address) {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler", address]
        : ["xdg-open", address];
  spawn(/** @type {string} */ (command), args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
